"""What is passed over is said once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from readouts.errors import InputError
from readouts.ingest.archives.skipped import Skipped, saying
from readouts.ingest.nouns import Ingested, Outcome
from readouts.model import Report


def item(number: int) -> Ingested:
    return Ingested(report=Report(id=f"r{number}", sha256="0", text="A"), where="a", notes=("odd",))


def test_the_last_report_has_the_note_and_order_stays() -> None:
    skipped = Skipped("records")
    skipped.kinds.update(["image/png", "image/png", "revisit"])
    error = InputError("broken")
    found: list[Outcome] = list(saying(iter([item(1), item(2), error]), skipped))
    assert [each.notes for each in found if isinstance(each, Ingested)] == [
        ("odd",),
        ("odd", "3 records passed over: 2 image/png, 1 revisit"),
    ]
    assert error in found


def test_nothing_passed_over_nothing_said() -> None:
    assert list(saying(iter([item(1)]), Skipped("records"))) == [item(1)]


def test_no_outcome_at_all_is_an_error() -> None:
    skipped = Skipped("records")
    skipped.kinds["revisit"] = 2
    with pytest.raises(InputError, match=r"no report in it .2 records passed over: 2 revisit"):
        list(saying(iter([]), skipped))


def test_many_kinds_are_counted() -> None:
    skipped = Skipped("records")
    skipped.kinds.update(str(number) for number in range(20))
    assert str(skipped).endswith("14 other kinds")


def test_what_was_read_before_an_error_is_not_lost() -> None:
    def broken() -> Iterator[Outcome]:
        yield item(1)
        raise InputError("broken")

    stream = saying(broken(), Skipped("records"))
    assert next(stream) == item(1)
    with pytest.raises(InputError, match="broken"):
        next(stream)
