"""Many processes at one record: some write and judge, the others ask; then all must be there."""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from tests.library.made import MAKER
from tests.library.program import read
from tests.store import made

from readouts.library import OpenRecord, open_record
from readouts.model import Report
from readouts.store import Entry

NAMES = ("Ana Brandt", "Idris Okello", "Mara Lindqvist", "Paul Renner")
BATCH = 5


@dataclass(frozen=True)
class Done:
    """What one process did: ids of the reports and judgements it wrote, or how often it asked."""

    reports: tuple[str, ...] = ()
    judgements: tuple[str, ...] = ()
    asked: int = 0


def crowd(place: str, seconds: float, writers: int = 4, readers: int = 8) -> list[Done]:
    """What each process did in so many seconds. Whatever goes wrong in one is raised."""
    open_record(place).close()
    until = time.time() + seconds
    with ProcessPoolExecutor(writers + readers, mp_context=get_context("spawn")) as pool:
        at_work = [pool.submit(write, place, number, until) for number in range(writers)]
        at_work += [pool.submit(ask, place, number, until) for number in range(readers)]
        return [each.result() for each in at_work]


def wrong(place: str, done: list[Done]) -> Iterator[str]:
    """What of all that was written is not there, or is there twice, in words."""
    with _opened(place) as record:
        record.refresh()
        written = [each for one in done for each in one.reports]
        held = {report.id for report in record.store.listed()}
        if held != set(written) or len(written) != len(held):
            yield f"{len(written)} reports were written, {len(held)} are held"
        judged = {one.judgement.id for one in record.judgements()}
        if lost := {each for one in done for each in one.judgements} - judged:
            yield f"{len(lost)} judgements are lost"
        if problems := record.store.health().problems:
            yield f"the doctor finds: {'; '.join(problems)}"
        if not record.doctor().current:
            yield "something is left to mend"


def write(place: str, number: int, until: float) -> Done:
    """Add reports of calls, a few at a time, and judge what was read in them."""
    reports: list[str] = []
    judgements: list[str] = []
    with _opened(place) as record:
        while time.time() < until or not reports:
            some = [_report(number, len(reports) + each) for each in range(BATCH)]
            record.store.put_readings([Entry(one, read(one), MAKER.key(one)) for one in some])
            reports += [one.id for one in some]
            judged = record.accept(f"{some[0].id}/s1", by=f"Writer {number}", reason="seen")
            judgements.append(judged.id)
            record.refresh()
    return Done(reports=tuple(reports), judgements=tuple(judgements))


def ask(place: str, number: int, until: float) -> Done:
    """Ask for contacts, statements and single ids; what one answer names, the next must know."""
    chance, asked = random.Random(number), 0
    with _opened(place) as record:
        while time.time() < until or not asked:
            found = record.contacts(person=chance.choice(NAMES) if asked else (), status=None)
            for contact in chance.sample(found.contacts, min(3, len(found.contacts))):
                record.show(contact.id)
            for statement in list(record.statements("harvest"))[:3]:
                record.show(statement.id)
            asked += 1
            while not found.contacts and not record.contacts().contacts and time.time() < until:
                time.sleep(0.05)
    return Done(asked=asked)


def _opened(place: str) -> OpenRecord:
    record = open_record(place)
    record.__dict__["maker"] = MAKER  # the readings are made by the small reader of the tests
    return record


def _report(writer: int, number: int) -> Report:
    call = number // 2  # every call is told twice, in other words
    first, second = NAMES[call % 4], NAMES[(call + 1 + call // 4 % 3) % 4]
    day = f"20{10 + writer}-{1 + call // 28 % 12:02}-{1 + call % 28:02}"
    said = f"Report {number} of {writer} says that harvest number {call} was good."
    return made.report(f"{first} / {second} / {day}\n{said}", source=f"{writer}/{number}.txt")
