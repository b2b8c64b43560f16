"""Fields to a report: ids, hashes, what is normalised, what is left out with a note."""

from __future__ import annotations

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.errors import InputError
from readouts.ingest.build import build, bytes_sha256
from readouts.ingest.nouns import Defaults, Fields, Ingested, Original
from readouts.model import report_id, text_sha256

ORIGINAL = Original(source="n/a.jsonl", where="n/a.jsonl:line 2", sha256="feed", notes=("odd",))


def made(defaults: Defaults | None = None, **given_fields: str) -> Ingested:
    fields = Fields(**{"text": "They met.", **given_fields})  # type: ignore[arg-type]
    return build(fields, ORIGINAL, defaults or Defaults())


def test_what_is_kept_as_it_is() -> None:
    report = made(text=" They\r\nmet. ", title=" A  title ", id=" 7 ").report
    assert (report.text, report.title, report.external_id) == (
        " They\r\nmet. ",
        " A  title ",
        " 7 ",
    )


def test_hashes_and_places() -> None:
    item = made()
    assert item.report.sha256 == hashlib.sha256(b"They met.").hexdigest()
    assert (item.report.original_sha256, item.report.source) == ("feed", "n/a.jsonl")
    assert (item.where, item.notes) == ("n/a.jsonl:line 2", ("odd",))


@pytest.mark.parametrize(
    ("given_fields", "locator"),
    [
        ({"url": "https://example.org/1", "id": "7"}, "https://example.org/1"),
        ({"id": "7"}, "7"),
        ({}, "n/a.jsonl"),
        ({"url": "n/a"}, "n/a.jsonl"),
    ],
)
def test_the_id_is_of_text_and_url_or_id_or_path(
    given_fields: dict[str, str], locator: str
) -> None:
    assert made(**given_fields).report.id == report_id(text_sha256("They met."), locator)


def test_unknown_is_none() -> None:
    report = made().report
    assert (report.publisher, report.title, report.url, report.published) == (None,) * 4
    assert (report.language, report.external_id, report.published_basis) == (None, None, "unknown")


def test_a_date_is_normalised_and_stated() -> None:
    report = made(published="21 August 2021").report
    assert (report.published, report.published_basis) == ("2021-08-21", "stated")


@pytest.mark.parametrize("basis", ["stated", "estimated", "unknown", " Estimated "])
def test_a_basis_is_kept(basis: str) -> None:
    item = made(published="2021-08-21", published_basis=basis)
    assert item.report.published_basis == basis.strip().lower()
    assert item.notes == ("odd",)


def test_a_basis_that_is_none_is_unknown_and_noted() -> None:
    item = made(published="2021-08-21", published_basis="rumour")
    assert item.report.published_basis == "unknown"
    assert "published_basis 'rumour' is none of" in item.notes[-1]


@pytest.mark.parametrize(
    ("field", "value", "note"),
    [
        ("published", "soon", "published 'soon' is no full date; left out"),
        ("published", "x" * 999, f"published '{'x' * 60}...' is no full date; left out"),
        ("modified", "1629288000", "modified '1629288000' is no full date; left out"),
        ("fetched", "today", "fetched 'today' is no full date; left out"),
        ("lang", "Elvish", "lang 'Elvish' is no known language; left out"),
        ("url", "n/a", "url 'n/a' is no address; left out"),
        ("url", "see below", "url 'see below' is no address; left out"),
    ],
)
def test_metadata_without_sense_is_left_out_with_a_note(field: str, value: str, note: str) -> None:
    item = made(**{field: value})
    assert item.notes == ("odd", note)
    assert getattr(item.report, {"lang": "language"}.get(field, field)) is None
    assert item.report.published_basis == "unknown"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/a?b=c",
        "http://example.org",
        "example.org/a",
        "www.example.org",
        "urn:uuid:1-2",
        "https://例え.jp/外交",
    ],
)
def test_addresses(url: str) -> None:
    assert made(url=f" {url}\n").report.url == url


def test_a_long_url_takes_no_time() -> None:
    assert made(url="a." * 200_000 + " ").report.url is None


def test_missing_dates_do_not_fall_back_to_the_day_of_collection() -> None:
    """A complaint about a comparable tool: they made a spike on the day of the crawl."""
    report = made(modified="2021-08-23", fetched="2021-08-24T10:00:00Z").report
    assert (report.published, report.published_basis) == (None, "unknown")
    assert (report.modified, report.fetched) == ("2021-08-23", "2021-08-24T10:00:00Z")


def test_days_do_not_make_another_report() -> None:
    plain, dated = made().report, made(modified="2021-08-23", fetched="2021-08-24").report
    assert plain.id == dated.id


def test_a_publisher_is_stripped() -> None:
    assert made(publisher="  The Gazette\n").report.publisher == "The Gazette"


def test_a_language_is_a_code() -> None:
    assert made(lang="en-GB").report.language == "en"


def test_defaults_fill_in() -> None:
    defaults = Defaults(published="21 August 2021", publisher="The Gazette", lang="English")
    report = made(defaults).report
    assert (report.published, report.publisher, report.language) == (
        "2021-08-21",
        "The Gazette",
        "en",
    )
    assert report.published_basis == "stated"


def test_defaults_tell_what_a_list_knows_of_a_page() -> None:
    known = {"title": "A call", "url": "https://example.org/a", "modified": "2021-08-23"}
    report = made(Defaults(**known, fetched="2021-08-24"), title="").report
    assert (report.title, report.url, report.modified) == tuple(known.values())
    assert (report.fetched, report.published) == ("2021-08-24", None)


def test_defaults_do_not_overrule() -> None:
    defaults = Defaults(published="2021-08-21", publisher="The Gazette", lang="en")
    report = made(defaults, published="2020-01-02", publisher="The Herald", lang="fr").report
    assert (report.published, report.publisher, report.language) == (
        "2020-01-02",
        "The Herald",
        "fr",
    )


@pytest.mark.parametrize("text", ["", " \r\n\t", "\ufeff", "\u200b\u2060 \u00a0", "\x00\x01"])
def test_nothing_visible_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match="empty: no visible character"):
        made(text=text)


@pytest.mark.parametrize("field", ["text", "title", "publisher", "url", "id", "lang", "published"])
def test_a_lone_surrogate_anywhere_is_an_error(field: str) -> None:
    with pytest.raises(InputError, match=f"its {field} has a lone surrogate at character 3"):
        made(**{field: "abc\udc00d"})


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Z"]), min_size=1))
def test_no_text_is_normalised(text: str) -> None:
    for form in (text, unicodedata.normalize("NFD", text), f"\ufeff{text}\r\n"):
        report = made(text=form, title=form).report
        assert (report.text, report.title) == (form, form)
        assert report.sha256 == hashlib.sha256(form.encode()).hexdigest()


@given(st.text(min_size=1), st.text(max_size=5))
def test_the_same_fields_make_the_same_report(text: str, other: str) -> None:
    try:
        first = made(text=text, id=other)
    except InputError as error:
        assert str(error)
    else:
        assert first == made(text=text, id=other)


def test_bytes_sha256() -> None:
    assert bytes_sha256(b"abc") == hashlib.sha256(b"abc").hexdigest()
