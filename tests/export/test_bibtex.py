"""BibTeX, read back by a BibTeX parser."""

import re

import bibtexparser
import pytest
from bibtexparser.model import Entry
from hypothesis import given
from tests.export.made_citations import CALL, HOSTILE, report, texts

from readouts.export.bibtex import bibtex_lines, escaped
from readouts.export.cited import plain
from readouts.model import Citation


def entries(*citations: Citation) -> list[Entry]:
    library = bibtexparser.parse_string(b"".join(bibtex_lines(citations)).decode())
    assert not library.failed_blocks
    assert not library.strings
    assert not library.comments
    return library.entries


def fields(citation: Citation) -> dict[str, str]:
    (entry,) = entries(citation)
    assert entry.key == citation.key
    return {name: field.value for name, field in entry.fields_dict.items()}


def test_a_publisher_is_an_author_without_a_first_name() -> None:
    found = fields(report(publisher="Ministry of Foreign Affairs, Norvania"))
    assert found["author"] == "{Ministry of Foreign Affairs, Norvania}"


@pytest.mark.parametrize(
    ("day", "dates"),
    [
        ("2021-08-18", {"date": "2021-08-18", "year": "2021", "month": "aug"}),
        ("2021-08", {"date": "2021-08", "year": "2021", "month": "aug"}),
        ("2021", {"date": "2021", "year": "2021"}),
        (None, {}),
    ],
)
def test_a_date_as_far_as_it_is_known(day: str | None, dates: dict[str, str]) -> None:
    found = fields(report(first_day=day, last_day=day))
    assert {name: found[name] for name in ("date", "year", "month") if name in found} == dates


def test_a_contact_has_the_days_that_are_possible_and_its_accounts() -> None:
    found = fields(CALL)
    assert found["date"] == "2021-08-17/2021-08-18"
    assert found["related"] == "r1,r2"
    assert found["location"] == "Lisbon"


def test_an_estimated_day_says_so() -> None:
    assert fields(report(first_day="2021", last_day="2021", circa=True))["date"] == "2021~"


def test_the_rest_of_a_report() -> None:
    found = fields(
        report(url="https://a.org/b%20c", accessed="2024-01-02T03:04Z", language="zh", quote="q")
    )
    assert found["url"] == "https://a.org/b%20c"
    assert found["urldate"] == "2024-01-02"
    assert (found["language"], found["abstract"]) == ("zh", "q")


def test_marks_that_mean_something_to_tex_are_escaped() -> None:
    assert escaped("50% {a} \\b_c #1 & $2 ~^") == (
        r"50\% \textbraceleft{}a\textbraceright{} \textbackslash{}b\_c \#1 \& \$2 "
        r"\textasciitilde{}\textasciicircum{}"
    )


def test_letters_of_any_script_stay() -> None:
    assert fields(report("制裁 é 🚑 عقوبات"))["title"] == "{制裁 é 🚑 عقوبات}"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_in_its_field(text: str) -> None:
    before, hostile, after = entries(
        report(key="a"), report(text, key="b", publisher=text, quote=text), report(key="c")
    )
    assert (before.key, hostile.key, after.key) == ("a", "b", "c")
    assert {*hostile.fields_dict} == {"author", "title", "abstract", "note"}


COMMAND = re.compile(r"\\text(\w+)\{\}|\\([%&#$_])")
MARKS = {
    "backslash": "\\", "braceleft": "{", "braceright": "}", "asciitilde": "~",
    "asciicircum": "^",
}  # fmt: skip


@given(texts)
def test_braces_are_even_and_nothing_is_lost(text: str) -> None:
    out = escaped(text)
    assert out.count("{") == out.count("}")
    assert COMMAND.sub(lambda found: found[2] or MARKS[found[1]], out) == plain(text)
