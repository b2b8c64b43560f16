"""Adds many reports slowly, as a process of its own that a test can kill at any moment.

usage: python -m tests.library.program RECORD FOLDER
"""

import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.library.made import MAKER
from tests.store import made

from readouts.errors import InputError
from readouts.library import OpenRecord, open_record
from readouts.model import Actor, Contact, ContactDate, Reading, Report

PAUSE = 0.004  # seconds a report


def read(report: Report) -> Reading:
    """One call of the two people whom the report names, on the day it gives, and one statement."""
    first, second, day = report.text.split("\n")[0].split(" / ")
    said = report.text.split("\n")[1]
    reading = made.reading(report, people=[_person(first), _person(second)], said=[(first, said)])
    date = ContactDate(value=day, earliest=day, latest=day, basis="stated")
    call = Contact(
        id="c1", mode="phone call", status="held", participants=(first, second), date=date
    )
    fields = {name: getattr(reading, name) for name in ("report", "actors", "statements", "reader")}
    return Reading(**fields, contacts=(call,))


def _person(name: str) -> Actor:
    return Actor(id=name, kind="person", name=name, country="XNO" if name < "M" else "XSU")


class Slow:
    """Reads as above, with a pause."""

    def read_all(
        self, reports: Iterable[Report], data: Path | None
    ) -> Iterator[Reading | InputError]:
        """One outcome for each report."""
        for report in reports:
            time.sleep(PAUSE)
            yield read(report)


def add(place: str, folder: Path) -> OpenRecord:
    """Add the folder to the record; the record, still open."""
    record = open_record(place)
    record.__dict__["maker"] = MAKER  # what makes readings here is the function above
    record.add([folder], executor=Slow())
    return record


if __name__ == "__main__":
    add(sys.argv[1], Path(sys.argv[2])).close()
