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


@pytest.mark.parametrize("published", ["yesterday", "2021-02-31", "2021-08", "\ud83d"])
def test_a_date_that_is_none(published: str) -> None:
    with pytest.raises(InputError, match=r"published: .* is no full date"):
        as_report(TEXT, published=published)


@pytest.mark.parametrize("name", ["title", "publisher", "url"])
def test_half_of_a_surrogate_pair_in_metadata(name: str) -> None:
    with pytest.raises(InputError, match=f"{name}: half of a surrogate pair at character 1"):
        as_report(TEXT, **{name: "a\udc00"})  # type: ignore[arg-type]


def test_metadata_is_normalised() -> None:
    report = as_report(TEXT, title="", publisher=" ", url="", published="18 August 2021")
    assert (report.title, report.publisher, report.url) == (None, None, None)
    assert report.published == "2021-08-18"
    assert report.id == report_id(text_sha256(TEXT), None)
    assert as_report(TEXT, language="English").language == "en"
    assert as_report(TEXT, language="en_GB").language == "en"
    assert as_report(TEXT, published="", language="").published_basis == "unknown"
    with pytest.raises(InputError, match="is no language"):
        as_report(TEXT, language="the usual one")
