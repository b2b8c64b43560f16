"""Typed answers and their schemas."""

import jsonschema
import msgspec
from tests.fixtures import story

from readouts.data import Tables
from readouts.model import to_json
from readouts.questions import FoundContacts, find_contacts, find_statements, schemas
from readouts.store import RecordStore


def test_answers_fit_their_schemas(source: RecordStore, tables: Tables) -> None:
    answers = {
        "statement": list(find_statements(source, tables)),
        "contact": list(find_contacts(source, tables).contacts),
        "report": source.listed(),
    }
    assert set(answers) == set(schemas())
    for name, nouns in answers.items():
        assert nouns
        for noun in nouns:
            jsonschema.validate(msgspec.json.decode(to_json(noun)), schemas()[name])


def test_a_participant_without_an_actor_is_named_by_its_id() -> None:
    contact = story.record_contact("first")
    assert FoundContacts(contacts=(contact,)).names(contact) == contact.participants
