"""The build of the gold: quoted words to spans, loudly where they are not there."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import build_sample_gold as build_script
from build_sample_gold import AnnotationError, find, find_all, paragraphs_of

TEXT = "He met him. 他说😀 he met them, and the two met.\nLater he left."
PEOPLE = {"Ardern": "Jacinda Ardern", "Mottley": "Mia Mottley"}


def words_at(spans: list[list[int]], text: str = TEXT) -> list[str]:
    return [text[a:b] for a, b in spans]


def test_find_takes_whole_words_only() -> None:
    assert find(TEXT, "him", 0, len(TEXT)) == (7, 10)
    with pytest.raises(AnnotationError, match="'hi' is there 0 times"):
        find(TEXT, "hi", 0, len(TEXT))


def test_find_wants_a_number_where_words_recur() -> None:
    with pytest.raises(AnnotationError, match="'met' is there 3 times, wanted once"):
        find(TEXT, "met", 0, len(TEXT))
    assert find(TEXT, "met#2", 0, len(TEXT))[0] == TEXT.index("met them")


def test_find_refuses_a_number_too_high() -> None:
    with pytest.raises(AnnotationError, match="'met' is there 3 times, wanted 4"):
        find(TEXT, "met#4", 0, len(TEXT))


def test_find_runs_to_the_next_end() -> None:
    start, end = find(TEXT, "the two … left", 0, len(TEXT))
    assert TEXT[start:end] == "the two met.\nLater he left"


def test_find_says_when_the_end_is_missing() -> None:
    with pytest.raises(AnnotationError, match="'him' does not follow 'the two'"):
        find(TEXT, "the two … him", 0, len(TEXT))


def test_find_all_splits_pieces() -> None:
    assert words_at(find_all(TEXT, "him | the two")) == ["him", "the two"]
    assert find_all(TEXT, "") == []


def test_paragraphs_reach_from_first_to_last_line() -> None:
    assert TEXT[slice(*paragraphs_of(TEXT, [[7, 10]]))] == TEXT.split("\n")[0]
    assert paragraphs_of(TEXT, [[7, 10], [len(TEXT) - 3, len(TEXT)]]) == (0, len(TEXT))


FILLING = st.text(alphabet="xyz 😀中é\u0301ع.,", max_size=30)


@given(before=FILLING, between=FILLING, after=FILLING)
def test_spans_are_code_points(before: str, between: str, after: str) -> None:
    text = f"{before} agreed to {between} leave {after}"
    assert words_at(find_all(text, "agreed to | leave"), text) == ["agreed to", "leave"]
    assert words_at(find_all(text, "agreed … leave"), text) == [f"agreed to {between} leave"]


@given(copies=st.integers(min_value=1, max_value=6), number=st.integers(min_value=1, max_value=6))
def test_numbers_count_occurrences(copies: int, number: int) -> None:
    text = "he said 🕊. " * copies
    if number > copies:
        with pytest.raises(AnnotationError):
            find(text, f"said#{number}", 0, len(text))
    else:
        assert find(text, f"said#{number}", 0, len(text))[0] == 11 * (number - 1) + 3


def test_statement_resolves_all_fields() -> None:
    text = "Ardern thanked Mottley for the visit.\nShe left."
    row = ["indirect", "Ardern", "Ardern", "thanked", "the visit", "THANK", "favor"]
    row += ["bilateral-relations other", {"to": "Mottley", "object": "Mottley; Barbados"}]
    made = build_script.statement(PEOPLE, "d", text, row)
    assert [words_at(made[f], text) for f in ("source", "cue", "spans")] == [
        ["Ardern"],
        ["thanked"],
        ["the visit"],
    ]
    assert made["speakers"] == ["Jacinda Ardern"]
    assert made["addressee"] == "Mia Mottley"
    assert made["object"] == "Mia Mottley; Barbados"
    assert made["issues"] == ["bilateral-relations", "other"]
    assert (made["contact"], made["via"], made["quoting"]) == ("d:c1", None, None)


def test_statement_outside_the_contact_and_by_nobody() -> None:
    row = ["indirect", "-", "", "noted", "it rained", "STATE", "neutral", "other", {"contact": 0}]
    made = build_script.statement(PEOPLE, "d", "It was noted that it rained.", row)
    assert made["contact"] is None
    assert made["speakers"] == []
    assert made["source"] == []


def test_cue_is_looked_for_in_the_paragraph_of_the_content() -> None:
    row = ["indirect", "Ardern", "", "said", "rain", "STATE", "neutral", "other"]
    made = build_script.statement(PEOPLE, "d", "He said so.\nShe said rain.", row)
    assert made["cue"] == [[16, 20]]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the sample that a test may spoil."""
    return Path(shutil.copytree(build_script.SAMPLE, tmp_path / "sample"))


def respell(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_unknown_string_names_document_and_words(copy: Path) -> None:
    respell(copy / "texts" / "modi-putin-delhi.txt", "to stay in touch", "to keep in touch")
    with pytest.raises(AnnotationError, match="modi-putin-delhi: 'to stay in touch' is there 0"):
        build_script.build(copy)


def test_an_unknown_person_names_the_document(copy: Path) -> None:
    respell(copy / "annotations.toml", 'Modi = "Narendra Modi"', 'Modhi = "Narendra Modi"')
    with pytest.raises(KeyError, match="Modi"):
        build_script.build(copy)


def test_check_writes_nothing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "gold.json").write_text("{}", encoding="utf-8")
    assert build_script.main(["--check"], copy) == 1
    assert (copy / "gold.json").read_text(encoding="utf-8") == "{}"
    assert capsys.readouterr().err == "changed: gold.json\n"


def test_build_is_idempotent(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copy / "pairs.jsonl").unlink()
    assert build_script.main([], copy) == 0
    assert build_script.main(["--check"], copy) == 0
    assert capsys.readouterr().err == "changed: pairs.jsonl\nchanged: nothing\n"


def test_show_prints_numbered_statements(capsys: pytest.CaptureFixture[str]) -> None:
    build_script.main(["--check", "--show"])
    lines = capsys.readouterr().out.splitlines()
    assert "== macron-putin-transcript" in lines
    assert any(line.startswith("s1 direct ['Vladimir Putin']") for line in lines)


def test_the_files_are_in_step() -> None:
    made = build_script.build()
    stored = {name: (build_script.SAMPLE / name).read_text(encoding="utf-8") for name in made}
    assert made == stored


def test_a_document_can_be_like_another() -> None:
    gold: dict[str, Any] = json.loads(build_script.build()["gold.json"])
    first, second = (
        build_script.of_document(gold, key)
        for key in ("zelenskyy-xi-wire", "zelenskyy-xi-wire-copy")
    )
    assert [s["act"] for s in first] == [s["act"] for s in second]
    assert [s["spans"] for s in first] != [s["spans"] for s in second]
