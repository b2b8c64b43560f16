"""Words at second hand."""

import pytest
from tests.reading.telling import drafts, piece, said, sentence, token, words_at

from readouts.data import load_tables
from readouts.reading.statements.layered import cited, passed_on

LEXICON = load_tables().lexicon


@pytest.mark.parametrize(
    ("text", "verb", "source", "carrier", "content"),
    [
        ("The agency cited Ann Lee as saying that trains are late.", "cited",
         "Ann Lee", "The agency", "trains are late"),
        ("The agency quoted Ann Lee as saying trains are late.", "quoted",
         "Ann Lee", "The agency", "trains are late"),
        ("Trains are late, it cited Ann Lee as saying.", "cited",
         "Ann Lee", "it", "Trains are late"),
        ("“Trains are late,” the agency quoted Ann Lee as saying.", "quoted",
         "Ann Lee", "the agency", "Trains are late"),
        ("Ann Lee was quoted as saying that trains are late.", "quoted",
         "Ann Lee", None, "trains are late"),
        ("Ann Lee was quoted by the agency as saying that trains are late.", "quoted",
         "Ann Lee", "the agency", "trains are late"),
    ],
)  # fmt: skip
def test_who_is_cited_by_whom(
    text: str, verb: str, source: str, carrier: str | None, content: str
) -> None:
    found = cited(token(text, verb), sentence(text), LEXICON)
    assert found is not None
    assert piece(text, found.source) == source
    assert piece(text, found.carrier) == carrier
    assert [str(piece(text, part)).strip(" ,.“”") for part in found.content] == [content]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The agency cited Ann Lee.", "cited"),
        ("The agency cited Ann Lee as a source.", "cited"),
        ("The agency described Ann Lee as saying that trains are late.", "described"),
        ("The agency cited Ann Lee as saying.", "cited"),
    ],
)
def test_no_words_are_cited(text: str, verb: str) -> None:
    assert cited(token(text, verb), sentence(text), LEXICON) is None


def test_the_draft() -> None:
    text = "The agency Reuters cited Olaf Scholz as saying that trains are late."
    (draft,) = drafts(text)
    assert words_at(text, draft.cue) == "cited … saying"
    assert words_at(text, draft.source) == "Olaf Scholz"
    assert draft.via is not None
    assert text[slice(*draft.via)] == "The agency Reuters"


def test_the_one_who_is_cited_speaks() -> None:
    assert said("Olaf Scholz was quoted by Reuters as saying that trains are late.") == [
        "Olaf Scholz | quoted … saying | trains are late"
    ]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Trains are late, he said, citing Ann Lee.", "citing Ann Lee"),
        ("Trains are late, he said, quoting remarks by Ann Lee.", "quoting remarks by Ann Lee"),
        ("Trains are late, he said, citing the rain.", None),
        ("Trains are late, he said, citing the rain of Monday's night.", None),
        ("Trains are late, he said.", None),
        ("He cited the minister.", None),
    ],
)
def test_whose_words_are_passed_on(text: str, phrase: str | None) -> None:
    assert piece(text, passed_on(sentence(text))) == phrase


def test_the_first_draft_of_the_sentence_tells_whose_words_are_passed_on() -> None:
    text = "Trains are late, Mark Rutte said, citing Olaf Scholz."
    (draft,) = drafts(text)
    assert draft.quoting is not None
    assert text[slice(*draft.quoting)] == "Olaf Scholz"


def test_where_nobody_speaks_nothing_is_passed_on() -> None:
    assert drafts("The trains left, citing nobody.") == ()


def test_a_day_behind_the_citation_is_no_content() -> None:
    text = "Trains are late, Reuters quoted Ann Lee as saying on Sunday."
    (draft,) = drafts(text)
    assert words_at(text, draft.content) == "Trains are late"
    assert words_at(text, draft.source) == "Ann Lee"


def test_media_that_are_cited_pass_on_the_words() -> None:
    text = "Ann Lee said that trains are late, citing local media."
    (draft,) = drafts(text)
    assert words_at(text, draft.content) == "trains are late"
    assert draft.quoting is not None
