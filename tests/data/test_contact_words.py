"""The words of contact hold together."""

import pytest

from readouts.data.contact_words import ContactWord, contact_words

WORDS = contact_words()


def test_they_are_read_once() -> None:
    assert contact_words() is WORDS


def test_keys_are_lemma_and_part() -> None:
    for (word, part), row in WORDS.items():
        assert (row.word, row.part) == (word, part)
        assert row.key == f"{word} {part}"


def test_lemmas_are_lower_case() -> None:
    assert all(word == word.lower() for word, _ in WORDS)


@pytest.mark.parametrize(
    ("word", "part", "mode"),
    [
        ("call", "noun", "phone call"),
        ("call", "verb", "phone call"),
        ("meet", "verb", "meeting"),
        ("videoconference", "noun", "video call"),
        ("visit", "noun", "visit"),
        ("letter", "noun", "message"),
    ],
)
def test_modes(word: str, part: str, mode: str) -> None:
    assert WORDS[word, part].mode == mode


@pytest.mark.parametrize(
    ("needs", "person", "anything", "prepositions"),
    [
        ((), False, False, set()),
        (("person",), True, True, set()),
        (("object",), False, True, set()),
        (("with", "to"), False, False, {"with", "to"}),
    ],
)
def test_what_a_word_needs(
    needs: tuple[str, ...], person: bool, anything: bool, prepositions: set[str]
) -> None:
    row = ContactWord(key="call on verb", part="verb", mode="other", needs=needs)
    assert (row.needs_person, row.needs_object) == (person, anything)
    assert row.prepositions == prepositions
    assert row.word == "call on"


def test_nouns_need_to_be_held_sent_or_remote() -> None:
    needed = {need for row in WORDS.values() if row.part == "noun" for need in row.needs}
    assert needed <= {"held", "sent", "remote"}


@pytest.mark.parametrize(
    ("key", "takes"),
    [(("meet", "verb"), True), (("speak", "verb"), False), (("visit", "verb"), False),
     (("call", "noun"), False)],
)  # fmt: skip
def test_whom_a_word_takes_as_object(key: tuple[str, str], takes: bool) -> None:
    assert WORDS[key].takes_object is takes
