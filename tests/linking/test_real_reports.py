"""The whole way from real texts to the record; skipped where the development data is absent."""

import json
from itertools import combinations

import pytest

from readouts.data import load_tables
from readouts.linking import comparison, link, origins
from readouts.model import Report, report_id, text_sha256
from readouts.reading.reader import read_report

PUBLISHERS = ("whitehouse", "kremlin", "ukraine_president")
MANY = 300


def report(key, text, **known):
    sha = text_sha256(text)
    return Report(id=report_id(sha, key), external_id=key, sha256=sha, text=text, **known)


@pytest.fixture(scope="module")
def seeds(shared_data):
    tables = load_tables()
    texts = {
        path.name[:3]: path.read_bytes().decode("utf-8")
        for path in sorted((shared_data / "seeds").glob("*.txt"))
    }
    readings = [read_report(report(key, text), tables) for key, text in texts.items()]
    return readings, link(readings, tables)


@pytest.mark.slow
def test_five_texts_are_four_contacts(seeds):
    readings, record = seeds
    keys = {reading.report.id: reading.report.external_id for reading in readings}
    held = [contact for contact in record.contacts if contact.status == "held"]
    found = sorted(sorted(keys[a.report] for a in contact.accounts) for contact in held)
    assert found == [["000", "001"], ["002"], ["003", "004"], ["004"]]


@pytest.mark.slow
def test_their_days_without_any_metadata(seeds):
    readings, record = seeds
    keys = {reading.report.id: reading.report.external_id for reading in readings}
    dates = {
        tuple(sorted(keys[a.report] for a in contact.accounts)): contact.date
        for contact in record.contacts
        if contact.status == "held"
    }
    assert dates["000", "001"].candidates == ("2020-04-27", "2020-07-27")
    assert (dates[("002",)].earliest, dates[("002",)].latest) == ("2021-01-04", "2021-08-02")
    assert (dates[("002",)].weekday, dates[("002",)].value) == ("Monday", None)
    assert dates["003", "004"].value == dates[("004",)].value == "2021-08-18"
    assert any("of another account" in reason.text for reason in dates["003", "004"].reasons)


@pytest.mark.slow
def test_a_translated_call_is_aligned_and_shown_side_by_side(seeds):
    readings, record = seeds
    by_id = {reading.report.id: reading for reading in readings}
    keys = {reading.report.external_id: reading.report.id for reading in readings}
    contact = next(
        contact
        for contact in record.contacts
        if {a.report for a in contact.accounts} >= {keys["000"], keys["001"]}
    )
    both = [s for s in contact.statements if len(s.versions) == 2]
    assert len(both) >= 16
    assert {x.relation for x in contact.alignments} == {"reworded"}
    found = comparison(contact, by_id)
    for row in found.rows:
        for cell in row.cells:
            assert cell is None or cell.text.strip()


@pytest.mark.slow
def test_a_wire_and_its_reprint_are_aligned(seeds):
    readings, record = seeds
    keys = {reading.report.external_id: reading.report.id for reading in readings}
    contact = next(
        contact
        for contact in record.contacts
        if {a.report for a in contact.accounts} >= {keys["003"], keys["004"]}
    )
    assert sum(len(s.versions) == 2 for s in contact.statements) >= 16
    assert sum(x.relation == "verbatim" for x in contact.alignments) >= 12


@pytest.mark.slow
def test_a_wire_and_its_reprint_are_one_origin(seeds):
    readings, record = seeds
    keys = {reading.report.id: reading.report.external_id for reading in readings}
    assert [[keys[r] for r in origin.reports] for origin in record.origins] in (
        [["003", "004"]],
        [["004", "003"]],
    )


@pytest.mark.slow
def test_different_readouts_of_governments_have_no_common_origin(shared_data):
    texts = []
    for name in PUBLISHERS:
        lines = (shared_data / "readouts" / f"{name}.jsonl").read_text("utf-8").splitlines()
        rows = [json.loads(line) for line in lines[:MANY]]
        texts += [(row["id"], row["text"]) for row in rows]
    publisher = {key: key.split("-")[0] for key, _ in texts}
    pairs = [pair for origin in origins(texts) for pair in combinations(origin.reports, 2)]
    assert [(a, b) for a, b in pairs if publisher[a] != publisher[b]] == []
