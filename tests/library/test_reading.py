"""Reading one text, without any record."""

import pytest

import readouts
from readouts.errors import InputError
from readouts.library import as_report
from readouts.model import Reading, report_id, text_sha256

TEXT = (
    "President Emmanuel Macron spoke by phone with President Xi Jinping on Monday.\n"
    "Macron said that 🚑 aid must reach Gaza."
)


def test_a_text_becomes_a_report() -> None:
    report = as_report(TEXT, title="A call", url="https://example.org/1", published="2023-11-20")
    assert report.text == TEXT
    assert report.id == report_id(text_sha256(TEXT), "https://example.org/1")
    assert (report.title, report.published_basis) == ("A call", "stated")


def test_nothing_is_made_up() -> None:
    report = as_report(TEXT)
    assert (report.published, report.published_basis) == (None, "unknown")
    assert (report.publisher, report.language, report.page) == (None, None, None)


def test_half_of_a_surrogate_pair() -> None:
    with pytest.raises(InputError, match="surrogate pair at character 2"):
        as_report("ab\ud83d")


def test_it_is_read() -> None:
    reading = readouts.read(TEXT, published="2023-11-21")
    assert isinstance(reading, Reading)
    assert reading.report.text == TEXT
    assert {actor.name for actor in reading.actors} >= {"Emmanuel Macron", "Xi Jinping"}
    assert reading.contacts
    assert any("aid must reach Gaza" in TEXT[a:b] for s in reading.statements for a, b in s.content)


def test_it_is_pure() -> None:
    assert readouts.read(TEXT, published="2023-11-21") == readouts.read(
        TEXT, published="2023-11-21"
    )


def test_the_package_knows_nothing_else() -> None:
    with pytest.raises(AttributeError, match="no attribute 'write'"):
        readouts.write  # type: ignore[attr-defined]  # noqa: B018
    assert set(readouts.__all__) == {"__version__", "link", "open", "read"}
