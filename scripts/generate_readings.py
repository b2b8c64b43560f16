"""Make many readings out of a few real ones, by renaming and re-dating them.

usage: generate_readings.py COUNT READINGS.jsonl > OUT.jsonl

Copy 0 is the readings themselves. Each further copy has a cipher of its own, vowels for vowels and
consonants for consonants, and moves all days by its own number of days. A cipher turns a word into
one of the same length, so that every span still fits; one cipher serves a whole copy, so that what
told of one contact still does, and reprints stay reprints. Short words stay as they are, as the
words that all texts share do. So contacts and origins grow in step with the readings, and not
with their square.
"""

import random
import re
import string
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from readouts import model

VOWELS = "aeiou"
CONSONANTS = "".join(c for c in string.ascii_lowercase if c not in VOWELS)
LONG_WORD = re.compile(r"[A-Za-z]{5,}")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DAYS_APART = 41
YEARS_OF_DAYS = 3_652  # copies are spread over ten years, as a real collection is


@cache
def cipher(copy: int) -> dict[int, int]:
    """The letters of one copy, small and capital."""
    rng = random.Random(copy)
    vowels, consonants = (rng.sample(letters, len(letters)) for letters in (VOWELS, CONSONANTS))
    known, secret = VOWELS + CONSONANTS, "".join(vowels + consonants)
    return str.maketrans(known + known.upper(), secret + secret.upper())


def renamed(text: str, copy: int) -> str:
    """`text` with its longer words in the copy's cipher; as long as before."""
    return LONG_WORD.sub(lambda word: word.group().translate(cipher(copy)), text)


def moved(when: str | None, copy: int) -> str | None:
    """The day in `when` later by what this copy is later by; other values stay."""
    if when is None or not ISO_DAY.match(when):
        return when
    days = timedelta(days=copy * DAYS_APART % YEARS_OF_DAYS)
    return (date.fromisoformat(when[:10]) + days).isoformat() + when[10:]


def copy_of(reading: model.Reading, copy: int) -> model.Reading:
    """The reading of copy `copy`; 0 is the reading itself."""
    if copy == 0:
        return reading
    return replace(
        reading,
        report=_report(reading.report, copy),
        actors=tuple(_actor(actor, copy) for actor in reading.actors),
        contacts=tuple(_contact(contact, copy) for contact in reading.contacts),
        dates=tuple(replace(d, value=moved(d.value, copy) or "") for d in reading.dates),
    )


def _report(report: model.Report, copy: int) -> model.Report:
    text = renamed(report.text, copy)
    sha256 = model.text_sha256(text)
    place = f"{report.url or report.source or report.external_id}~{copy}"
    return replace(
        report,
        id=model.report_id(sha256, place),
        external_id=f"{report.external_id or report.id}~{copy}",
        url=place if report.url else None,
        source=f"{report.source}~{copy}",
        title=renamed(report.title, copy) if report.title else None,
        published=moved(report.published, copy),
        sha256=sha256,
        text=text,
    )


def _actor(actor: model.Actor, copy: int) -> model.Actor:
    qid = f"{actor.qid}0{copy}" if actor.qid and actor.kind == "person" else actor.qid
    name = renamed(actor.name, copy) if actor.kind == "person" else actor.name
    return replace(actor, name=name, qid=qid)


def _contact(contact: model.Contact, copy: int) -> model.Contact:
    day = contact.date
    return replace(
        contact,
        date=replace(
            day,
            value=moved(day.value, copy),
            earliest=moved(day.earliest, copy),
            latest=moved(day.latest, copy),
            candidates=tuple(moved(d, copy) or d for d in day.candidates),
            weekday=None,
        ),
    )


def generate(readings: Sequence[model.Reading], count: int) -> Iterator[model.Reading]:
    """`count` readings: all of copy 0, then all of copy 1, and so on."""
    for number in range(count):
        copy, place = divmod(number, len(readings))
        yield copy_of(readings[place], copy)


def load(path: Path) -> list[model.Reading]:
    """The readings of a JSON Lines file."""
    return [model.reading_from_json(line) for line in path.read_bytes().splitlines() if line]


def dump(readings: Iterable[model.Reading]) -> None:
    """Write a reading a line to standard output."""
    for reading in readings:
        sys.stdout.buffer.write(model.to_json(reading) + b"\n")


if __name__ == "__main__":
    dump(generate(load(Path(sys.argv[2])), int(sys.argv[1])))
