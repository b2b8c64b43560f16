"""The parse: its offsets are those of the report's text, and no report touches another."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readouts.reading import parse as module
from readouts.reading.parse import MAX_CHARS, MAX_WORD, Parse, parse

TEXT = "MADRID – Ana Ruiz met Béla Kun 🙂 today.\n\n  She thanked him. He smiled.\r\nThe end"


def shown(parsed: Parse) -> list[str]:
    """Each paragraph's words, as they stand in the report's text."""
    return [parsed.text[p.start : p.start + len(p.doc.text)] for p in parsed.paragraphs]


def test_paragraphs_are_the_lines_without_their_edges() -> None:
    assert shown(parse(TEXT)) == [
        "MADRID – Ana Ruiz met Béla Kun 🙂 today.",
        "She thanked him. He smiled.",
        "The end",
    ]


def test_paragraphs_are_numbered() -> None:
    assert [p.index for p in parse(TEXT).paragraphs] == [0, 1, 2]


def test_sentences() -> None:
    second = parse(TEXT).paragraphs[1]
    assert [sentence.text for sentence in second.sentences()] == ["She thanked him.", "He smiled."]


def test_the_span_of_words() -> None:
    parsed = parse(TEXT)
    first = parsed.paragraphs[0]
    words = {token.text: token for token in first.doc}
    start, end = first.span(words["Béla"], words["🙂"])
    assert TEXT[start:end] == "Béla Kun 🙂"


def test_only_the_regions_are_parsed() -> None:
    region = (TEXT.index("Ana"), TEXT.index(" met"))
    assert shown(parse(TEXT, (region, (len(TEXT) - 3, len(TEXT))))) == ["Ana Ruiz", "end"]


@pytest.mark.parametrize("text", ["", " ", "\n\r\n \t"])
def test_nothing_to_parse(text: str) -> None:
    assert parse(text).paragraphs == ()


def test_no_region_means_the_whole_text() -> None:
    assert shown(parse("Ana spoke.", ())) == shown(parse("Ana spoke.")) == ["Ana spoke."]


def test_the_parser_is_there_and_names_are_not_guessed() -> None:
    doc = parse("The minister thanked his colleague for the help.").paragraphs[0].doc
    root = next(token for token in doc if token.dep_ == "ROOT")
    assert (root.lemma_, root.pos_) == ("thank", "VERB")
    assert {child.dep_ for child in root.children} >= {"nsubj", "dobj"}
    assert not doc.ents


def test_a_report_is_parsed_alike_whatever_else_is_parsed() -> None:
    def labels(text: str) -> list[tuple[str, str, str]]:
        paragraphs = parse(text).paragraphs
        return [(t.text, t.dep_, t.tag_) for p in paragraphs for t in p.doc]

    before = labels("He said that trade grows.")
    labels("Nothing of this matters. " * 40)
    assert labels("He said that trade grows.") == before


def test_a_long_line_is_cut_at_a_space() -> None:
    text = "word " * 1_000 + "x" * (MAX_CHARS + 10)
    pieces = shown(parse(text))
    assert max(map(len, pieces)) <= MAX_CHARS
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(piece == piece.strip() for piece in pieces)
    assert pieces[0].split()[-1] == "word"


@given(st.text(st.sampled_from("ab 🙂习ة\u0301\u2028\t\r\n."), max_size=60))
@settings(max_examples=25, deadline=None)
def test_every_character_but_space_is_parsed_once(text: str) -> None:
    parsed = parse(text)
    taken = [i for p in parsed.paragraphs for i in range(p.start, p.start + len(p.doc.text))]
    assert taken == sorted(set(taken))
    assert {i for i, c in enumerate(text) if not c.isspace()} <= set(taken)
    assert all(p.doc.text == text[p.start : p.start + len(p.doc.text)] for p in parsed.paragraphs)


def test_cutting_takes_linear_time() -> None:
    """Cutting alone: the whitespace line has no words, so nothing is given to the parser."""
    start = time.process_time()
    assert parse(" " * 2_000_000).paragraphs == ()
    assert time.process_time() - start < 5


def test_a_paragraph_knows_its_text_and_its_end() -> None:
    for paragraph in parse(TEXT).paragraphs:
        assert paragraph.text == paragraph.doc.text
        assert TEXT[paragraph.start : paragraph.end] == paragraph.text


def test_the_place_of_a_sentence() -> None:
    second = parse(TEXT).paragraphs[1]
    places = [second.place(sentence) for sentence in second.sentences()]
    assert [TEXT[slice(*place)] for place in places] == ["She thanked him.", "He smiled."]


def test_no_sentence_ends_behind_a_long_name() -> None:
    """The parser cuts there; a sentence ends with a mark that can end one."""
    text = (
        "Minister of Trade and Tourism and of the Sea Ana Maria Ruiz de la Vega\u00a0 "
        "met Béla Kun. "
        "They talked"
    )
    sentences = [sentence.text for sentence in parse(text).paragraphs[0].sentences()]
    assert sentences[-1] == "They talked"
    assert all(sentence.endswith(".") for sentence in sentences[:-1])


@given(st.text(st.sampled_from("ab 🙂习ة\u0301.!?“”:"), max_size=60))
@settings(max_examples=25, deadline=None)
def test_sentences_hold_every_token_once(text: str) -> None:
    for paragraph in parse(text).paragraphs:
        tokens = [token.i for sentence in paragraph.sentences() for token in sentence]
        assert tokens == list(range(len(paragraph.doc)))


def test_a_run_without_a_space_is_cut_and_the_words_beside_it_are_not() -> None:
    run = "“" * (2 * MAX_WORD + 1)
    text = f"He said {run} and left. " + "They spoke. " * 3
    pieces = shown(parse(text))
    assert pieces[0].startswith("He said “")
    assert pieces[-1].endswith("“ and left. They spoke. They spoke. They spoke.")
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    assert all(len(word) <= MAX_WORD for piece in pieces for word in piece.split())


def test_a_run_that_is_not_too_long_stays_whole() -> None:
    text = "See " + "x" * MAX_WORD + " there."
    assert shown(parse(text)) == [text]


@pytest.mark.parametrize("mark", ['"', "(", "<", "。"])
def test_a_line_of_marks_takes_little_time(mark: str) -> None:
    start = time.process_time()
    parse(mark * 4_000)
    assert time.process_time() - start < 5


def test_the_end_of_a_very_long_text_is_left_out_with_a_warning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "MAX_PARSED", 24)
    parsed = parse("They met.\nThey spoke.\nThey went home.\nBye.")
    assert shown(parsed) == ["They met.", "They spoke."]
    assert parsed.unread == len("They went home.Bye.")
    assert parsed.warnings == ("too long: 19 code points after 24 are not parsed",)


def test_a_text_that_is_parsed_whole_has_no_warning() -> None:
    assert parse(TEXT).unread == 0
    assert parse(TEXT).warnings == ()


def test_no_vectors_are_kept() -> None:
    assert all(paragraph.doc.tensor.size == 0 for paragraph in parse(TEXT).paragraphs)


@pytest.mark.parametrize(("texts", "chars"), [(1, 32_000), (3, 32_000), (128, 30)])
def test_batches_do_not_change_the_parse(
    texts: int, chars: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def marks() -> list[tuple[str, ...]]:
        paragraphs = parse("\n".join([TEXT, "He said so."] * 4)).paragraphs
        return [(t.text, t.tag_, t.dep_, t.pos_, t.lemma_) for p in paragraphs for t in p.doc]

    before = marks()
    monkeypatch.setattr(module, "BATCH", texts)
    monkeypatch.setattr(module, "BATCH_CHARS", chars)
    assert marks() == before


def test_a_parser_that_has_met_too_many_words_is_loaded_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = parse("Ana spoke.").paragraphs[0].doc
    assert parse("She spoke.").paragraphs[0].doc.vocab is first.vocab
    monkeypatch.setattr(module, "MAX_STRINGS", 10)
    later = parse("Ana spoke.").paragraphs[0].doc
    assert later.vocab is not first.vocab
    assert [t.lemma_ for t in first] == [t.lemma_ for t in later] == ["Ana", "speak", "."]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Lee met Kim. They left.", 2),
        ("Lee met Kim.  They left.", 2),
        ("Lee met Kim.\u00a0 They left.", 2),
        ("Lee met Kim at noon.   They left at one.  It rained.", 3),
        ("Lee met  Kim.", 1),
        ("Lee", 1),
    ],
)
def test_wide_spaces_part_sentences_as_others_do(text: str, count: int) -> None:
    (paragraph,) = parse(text).paragraphs
    found = paragraph.sentences()
    assert len(found) == count
    assert "".join(part.text_with_ws for part in found) == text
