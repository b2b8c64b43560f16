"""Short ways to read a text with the tables that ship, and to show what was found."""

from collections.abc import Sequence
from functools import cache

from hypothesis import strategies as st
from spacy.tokens import Span as SentenceSpan
from spacy.tokens import Token

from readouts.data import load_tables
from readouts.model import Reading, Report, Spans, text_sha256
from readouts.reading.actors import Cast, find_actors
from readouts.reading.parse import Paragraph, parse
from readouts.reading.reader import read_report
from readouts.reading.statements import Draft, find_drafts, find_quotes
from readouts.reading.tree import Piece

UNUSUAL = st.lists(
    st.sampled_from(
        [*"aI.,:;“”\"«»()[]-<*'", " ", "\n", "🙂", "习近", "ة", "\u0301", " said ", " that ", "He "]
    ),
    max_size=60,
).map("".join)
"""Texts of marks, emoji, Chinese, Arabic and combining marks, which are no report at all."""


def told(text: str, **given: str | None) -> Reading:
    """The reading of a text, by default in English and of an unknown day."""
    given = {"language": "en", **given}
    digest = text_sha256(text)
    return read_report(Report(id="r", sha256=digest, text=text, **given), load_tables())  # type: ignore[arg-type]


def words_at(text: str, spans: Spans) -> str:
    """The words of the spans, with an ellipsis between pieces."""
    return " … ".join(text[start:end] for start, end in spans)


def said(text: str, **given: str | None) -> list[str]:
    """A line for each statement: `speakers | cue | content`, speakers by their names."""
    reading = told(text, **given)
    names = {actor.id: actor.name for actor in reading.actors}
    return [
        " | ".join(
            (
                " + ".join(names[i] for i in statement.speakers),
                words_at(text, statement.cue),
                words_at(text, statement.content),
            )
        )
        for statement in reading.statements
    ]


def met(text: str, **given: str | None) -> list[str]:
    """A line for each contact: `mode, status: people`."""
    reading = told(text, **given)
    names = {actor.id: actor.name for actor in reading.actors}
    return [
        f"{contact.mode}, {contact.status}: {' + '.join(names[i] for i in contact.participants)}"
        for contact in reading.contacts
    ]


def drafts(text: str, *, own: bool = False, parties: Sequence[str] = ()) -> tuple[Draft, ...]:
    """The drafts of a text."""
    parsed = parse(text)
    return find_drafts(
        parsed,
        load_tables().lexicon,
        find_quotes(parsed.paragraphs),
        own_readout=own,
        parties=frozenset(parties),
    )


def contents(text: str, **given: object) -> list[str]:
    """The contents of the drafts of a text."""
    return [words_at(text, draft.content) for draft in drafts(text, **given)]  # type: ignore[arg-type]


@cache
def paragraph(text: str) -> Paragraph:
    """The parse of a text of one paragraph."""
    (only,) = parse(text).paragraphs
    return only


def sentence(text: str) -> SentenceSpan:
    """The parse of a text of one sentence."""
    (only,) = paragraph(text).sentences()
    return only


def token(text: str, word: str) -> Token:
    """The first token of the text that is the word."""
    return next(t for t in paragraph(text).doc if t.text == word)


def piece(text: str, found: Piece | None) -> str | None:
    """The words of a piece of the text."""
    return paragraph(text).doc[found[0] : found[1] + 1].text if found is not None else None


def cast_of(text: str) -> Cast:
    """Who the text is about."""
    return find_actors(parse(text), None, None, load_tables())
