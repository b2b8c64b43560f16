"""Forgetting in a record that was read and linked for real: no byte of a word is left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.store.test_sweeping import found

import readouts
from readouts.errors import RecordError, UsageError
from readouts.fetch import usual_cache
from readouts.fetch.cache import Cache
from readouts.fetch.page import Page
from readouts.library import AddResult, InputOptions, OpenRecord
from readouts.model import to_json

CALL = (
    "BERLIN, 20 November 2023 – Chancellor Olaf Scholz spoke by phone today with President Xi"
    " Jinping of China.\nMr Scholz said that trade between the two countries must be balanced and"
    " that the harbour of Quillonburg stays open.\nThe envoy Zebedee Wraxby was on the line"
    " in Nordhollow.\n"
)
XI = (
    "On 20 November 2023, President Xi Jinping held a phone conversation with German Chancellor"
    " Olaf Scholz.\nXi Jinping stressed that China is ready to import more German products and that"
    " trade between the two countries must be balanced.\n"
)
UNIQUE = ("quillonburg", "zebedee", "wraxby", "nordhollow", "harbour")


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """Two accounts of one call, and a longer copy of the first."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "scholz.txt").write_text(CALL, encoding="utf-8")
    (folder / "xi.txt").write_text(XI, encoding="utf-8")
    return folder


@pytest.fixture
def record(place: str, news: Path) -> Iterator[OpenRecord]:
    """A record that holds both."""
    with readouts.open(place) as opened:
        add(opened, news)
        yield opened


def add(record: OpenRecord, news: Path) -> AddResult:
    from readouts.ingest import Defaults

    return record.add([news], options=InputOptions(defaults=Defaults(published="2023-11-20")))


def id_of(record: OpenRecord, name: str) -> str:
    return next(one.id for one in record.reports() if (one.source or "").endswith(name))


def test_no_byte_of_a_unique_word_is_left(record: OpenRecord) -> None:
    record.wordings()
    assert all(found(record.store, word) for word in UNIQUE)
    (contact,) = record.contacts().contacts
    (gone,) = record.forget(id_of(record, "scholz.txt"), reason="order 7", by="A. Clerk")
    assert not [word for word in UNIQUE if found(record.store, word)]
    (left,) = record.contacts().contacts
    assert [account.report for account in left.accounts] == [id_of(record, "xi.txt")]
    assert record.doctor().sound
    assert record.doctor().current
    for one in (contact.id, *contact.formerly):  # every id ever shown resolves
        assert record.show(one)
    with pytest.raises(RecordError, match=r"forgotten on \d{4}-.* by A. Clerk: order 7"):
        record.show(gone.id)
    with pytest.raises(RecordError, match="forgotten on"):
        record.show(f"{gone.id}/s1")


def test_it_is_not_added_again_unless_remembered(record: OpenRecord, news: Path) -> None:
    one = id_of(record, "scholz.txt")
    record.forget(one[:8], reason="order 7", by="A. Clerk")
    result = add(record, news)
    assert (result.added, result.unchanged) == (0, 1)
    (error,) = result.failed
    assert "was forgotten on" in str(error)
    assert "order 7" in str(error)
    (news / "scholz.txt").write_text(CALL + "Later words.", encoding="utf-8")
    assert len(add(record, news).failed) == 1  # the same page
    record.remember(one, reason="order lifted", by="A. Clerk")
    assert add(record, news).failed == ()
    assert len(record.contacts().contacts[0].accounts) == 2


def test_ids_lead_nowhere_when_all_is_forgotten(record: OpenRecord) -> None:
    (contact,) = record.contacts().contacts
    record.forget([one.id for one in record.reports()], reason="order 8", by="A. Clerk")
    for one in (contact.id, *contact.formerly):
        with pytest.raises(RecordError, match=r"forgotten on .* order 8"):
            record.show(one)
        with pytest.raises(RecordError, match=r"forgotten on .* order 8"):
            record.compare(one)
    assert record.contacts(status=None).contacts == ()
    lines = record.changes().lines
    assert [one.change for one in lines if one.kind == "report"] == ["added"] * 2 + [
        "forgotten"
    ] * 2
    assert not any(word in str(lines).lower() for word in UNIQUE)


def test_what_cannot_be_forgotten(record: OpenRecord) -> None:
    with pytest.raises(RecordError, match="this is no report"):
        record.forget("nothing", reason="x", by="A")
    with pytest.raises(UsageError, match="say who wants it and why"):
        record.forget(id_of(record, "xi.txt"), reason=" ", by="A")
    with pytest.raises(RecordError, match="no such report was forgotten"):
        record.remember(id_of(record, "xi.txt"), reason="x", by="A")


def test_forgetting_again_finishes_what_was_begun(record: OpenRecord) -> None:
    one = id_of(record, "scholz.txt")
    record.forget(one, reason="order 7", by="A. Clerk")
    assert record.forget(one, reason="order 7", by="A. Clerk") == []


def test_the_page_that_was_fetched_goes_too(
    record: OpenRecord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, other = "https://example.org/a", "https://example.org/b"
    bodies = {url: CALL.encode(), other: XI.encode()}
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    cache = Cache(usual_cache())
    for address, body in bodies.items():
        cache.keep(address, Page(url=address, time="", kind=None, body=body), "")
    file = tmp_path / "rows.jsonl"
    file.write_text(
        "".join(
            to_json({"url": one, "text": body.decode()}).decode() + "\n"
            for one, body in bodies.items()
        ),
        encoding="utf-8",
    )
    record.add([file])
    gone = record.forget(
        [one.id for one in record.reports() if one.url == url], reason="order 7", by="A. Clerk"
    )
    assert len(gone) == 1
    assert cache.find(url) is None
    assert cache.find(other)
    assert not [
        path
        for path in (tmp_path / "readouts").rglob("*")
        if path.is_file() and b"Quillonburg" in path.read_bytes()
    ]
