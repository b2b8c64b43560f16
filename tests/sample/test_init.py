"""The sample's small API, and what its files must hold."""

import json
import re
from pathlib import Path

import pytest

from readouts import sample
from readouts.errors import DataError

NOT_THEIR_WORDS = re.compile(r"not the\s+words of any government or agency", re.IGNORECASE)
ROWS = [
    json.loads(line)
    for line in (sample.folder() / "texts" / "readouts.jsonl").read_text("utf-8").splitlines()
]
FILES = [Path(name) for name in sample.inputs()]
PAGE = next(path for path in FILES if path.suffix == ".html").read_text("utf-8")


def _bodies() -> dict[str, str]:
    """Key to what a reader sees, of all reports."""
    bodies = {row["id"]: row["text"] for row in ROWS}
    bodies |= {p.stem: p.read_text("utf-8") for p in FILES if p.suffix in {".txt", ".md"}}
    paragraphs = re.findall(r"<(?:p|h1)\b[^>]*>(.*?)</", PAGE.split("</article>")[0], re.DOTALL)
    return bodies | {"scholz-xi-beijing": re.sub(r"<[^>]+>", "", "\n".join(paragraphs))}


BODIES = _bodies()


def test_folder_holds_the_package() -> None:
    assert (sample.folder() / "__init__.py").is_file()
    assert (sample.folder() / "README.md").is_file()


def test_inputs_are_files_in_order() -> None:
    assert sample.inputs() == sorted(sample.inputs())
    assert len(sample.inputs()) == len(set(sample.inputs()))
    assert all(path.is_file() and path.is_absolute() for path in FILES)


def test_inputs_show_every_kind_of_ingest() -> None:
    endings = [path.suffix for path in FILES]
    assert set(endings) == {".txt", ".jsonl", ".html", ".md"}
    assert endings.count(".txt") > len(endings) / 2


@pytest.mark.parametrize("path", [sample.gold(), sample.alignment_gold()], ids=lambda p: p.name)
def test_gold_is_json_with_the_label(path: Path) -> None:
    assert NOT_THEIR_WORDS.search(json.loads(path.read_text("utf-8"))["note"])


def test_an_archive_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sample, "files", lambda name: f"archive.zip/{name}")
    with pytest.raises(DataError, match=r"archive\.zip/readouts\.sample.*install the wheel"):
        sample.folder()


def test_there_are_enough_reports_and_contacts() -> None:
    lines = sample.pairs().read_text("utf-8").splitlines()
    assert len(BODIES) >= 14
    assert len(lines) >= 6
    assert all(len(json.loads(line)["docs"]) >= 2 for line in lines)


@pytest.mark.parametrize("key", sorted(BODIES))
def test_a_report_is_short(key: str) -> None:
    assert 90 <= len(BODIES[key].split()) <= 300


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_a_row_says_what_it_is(row: dict[str, str]) -> None:
    assert set(row) == {"id", "text", "title", "publisher", "url", "published", "note"}
    assert row["publisher"].endswith(" (sample)")
    assert NOT_THEIR_WORDS.search(row["note"])
    assert re.fullmatch(r"https://[a-z]+\.example\.org/\S+", row["url"])
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", row["published"])


def test_rows_have_ids_and_addresses_of_their_own() -> None:
    assert len({row["id"] for row in ROWS}) == len({row["url"] for row in ROWS}) == len(ROWS)


def test_readme_and_page_carry_the_label() -> None:
    readme = (sample.folder() / "README.md").read_text("utf-8")
    assert NOT_THEIR_WORDS.search(readme.replace("**", ""))
    assert NOT_THEIR_WORDS.search(PAGE)


def test_page_has_furniture_around_its_article() -> None:
    before, article = PAGE.split("<article>")
    assert "<nav>" in before
    assert "<footer>" in article.split("</article>")[1]


def test_text_files_say_that_they_are_samples() -> None:
    own = [p.stem for p in FILES if p.suffix in {".txt", ".md"} and "(sample)" in BODIES[p.stem]]
    wires = {p.stem for p in FILES if p.suffix == ".txt" and "(Example Wire)" in BODIES[p.stem]}
    assert wires.isdisjoint(own)
    assert wires | set(own) == {p.stem for p in FILES if p.suffix in {".txt", ".md"}}


def test_the_reprint_keeps_the_wire_word_for_word() -> None:
    wire = BODIES["zelenskyy-xi-wire"].split("\n\n", 1)[1]
    copy = BODIES["zelenskyy-xi-wire-copy"]
    assert wire.strip() in copy
    assert copy.startswith("News ID: ")
    assert copy.rstrip().endswith("* Comment:")


def test_line_ends_are_plain() -> None:
    assert not [path.name for path in FILES if b"\r" in path.read_bytes()]


def _grams(text: str, size: int) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return set(zip(*(words[i:] for i in range(size)), strict=False))


def _values(node: object) -> list[str]:
    if isinstance(node, dict):
        return [text for value in node.values() for text in _values(value)]
    if isinstance(node, list):
        return [text for value in node for text in _values(value)]
    return [node] if isinstance(node, str) else []


def _real_texts(folder: Path) -> list[str]:
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("seeds/*.txt"))]
    for path in sorted(folder.rglob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            texts += [text for line in lines for text in _values(json.loads(line))]
    return texts


def test_grams_are_found_over_punctuation() -> None:
    assert _grams("One, two; three!", 2) == {("one", "two"), ("two", "three")}
    assert _grams("one", 2) == set()


def test_no_words_are_taken_from_real_reports(shared_data: Path) -> None:
    ours = set().union(*(_grams(body, 12) for body in BODIES.values()))
    texts = _real_texts(shared_data)
    assert len(texts) > 1000
    shared = set().union(*(ours & _grams(text, 12) for text in texts))
    assert [" ".join(gram) for gram in sorted(shared)] == []
