"""Answers of the real record as they print, as pages and as frames."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import readouts
from readouts import questions
from readouts.errors import RecordError, UsageError
from readouts.library import OpenRecord
from readouts.library.inputs import InputOptions
from readouts.questions.compare import Compared
from readouts.questions.positions import Positions
from readouts.questions.trace import Traced

pytest.importorskip("pyarrow")
SCHOLZ = (
    "BERLIN, 20 November 2023 – Chancellor Olaf Scholz spoke by phone today with President Xi"
    " Jinping of China.\nMr Scholz said that trade between the two countries must be balanced."
)
XI = (
    "On 20 November 2023, President Xi Jinping held a phone conversation with German Chancellor"
    " Olaf Scholz.\nXi Jinping stressed that China is ready to import more German products 🚢."
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenRecord]:
    """Two accounts of one call."""
    folder = tmp_path_factory.mktemp("shown")
    for name, text in (("scholz", SCHOLZ), ("xi", XI)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    with readouts.open(folder / "record.db") as opened:
        opened.add([folder / "scholz.txt", folder / "xi.txt"], options=InputOptions())
        yield opened


def test_contacts(record: OpenRecord) -> None:
    found = record.contacts()
    assert isinstance(found.answer, questions.FoundContacts)
    (contact,) = found
    printed = repr(found)
    assert printed.startswith("1 contact\n")
    assert contact.id in printed and "Olaf Scholz" in printed
    (row,) = found.to_arrow().to_pylist()
    assert row["id"] == contact.id
    assert set(row["participants"]) == set(found.names(contact))
    assert row == record.table("contacts").to_arrow().to_pylist()[0]
    assert "Xi Jinping" in found._repr_html_()


def test_statements_are_lazy_and_come_again(record: OpenRecord) -> None:
    found = record.statements("German products")
    assert [each.id for each in found] == [each.id for each in found]
    (row,) = found.to_arrow().to_pylist()
    (said,) = found
    report = record.store.report(said.report)
    assert report and [report.text[a:b] for a, b in row["content"]] == [said.text]
    assert "German products" in found._repr_html_()
    wrong = record.statements(issue="no-such-issue")
    with pytest.raises(UsageError):
        list(wrong)
    assert "no-such-issue" in repr(wrong)


def test_side_by_side(record: OpenRecord) -> None:
    (contact,) = record.contacts()
    found = record.compare(contact.id)
    assert isinstance(found, Compared)
    rows, accounts = len(found.comparison.rows), len(found.comparison.columns)
    assert f"in {accounts} accounts of {contact.id}" in repr(found)
    assert rows and "German products" in found._repr_html_()


def test_a_trace(record: OpenRecord) -> None:
    found = record.trace("German products")
    assert isinstance(found, Traced)
    assert repr(found).startswith("1 use of German products\n  2023-11-20  Xi Jinping")
    (row,) = found.to_arrow().to_pylist()
    assert (row["id"], row["words"]) == (found.uses[0].id, found.uses[0].words)
    assert "1 use" in found._repr_html_()


def test_positions(record: OpenRecord) -> None:
    (issue,) = {each.issues[0] for each in record.statements(party="DEU")}
    found = record.positions("DEU", issue)
    assert isinstance(found, Positions)
    assert f"of DEU on {issue}" in repr(found)
    assert found.to_arrow().column("words").to_pylist() == [line.words for line in found.lines]
    assert "Germany" in found._repr_html_()


def test_every_other_answer_goes_to_a_frame(record: OpenRecord) -> None:
    for found in (
        record.reports(), record.pledges(), record.wordings(), record.changes(), record.events(),
        record.holdings(),
    ):  # fmt: skip
        assert found.to_arrow().num_rows == len(list(found))
        assert repr(found)


def test_changes_say_up_to_where(record: OpenRecord) -> None:
    found = record.changes()
    assert found.lines == tuple(found) == found.answer.lines
    assert (found.record, found.last, found.begins) == (
        found.answer.record, found.answer.last, found.answer.begins,
    )  # fmt: skip
    assert len(record.changes(found.last)) == 0


def test_a_table_that_there_is_not(record: OpenRecord) -> None:
    with pytest.raises(UsageError, match="no table"):
        record.table("nothing")


def test_what_was_asked_at_once_stays_when_the_record_is_closed(tmp_path: Path) -> None:
    with readouts.open(tmp_path / "a.db") as opened:
        contacts, statements = opened.contacts(), opened.statements()
    assert list(contacts) == []
    with pytest.raises(RecordError):
        list(statements)
