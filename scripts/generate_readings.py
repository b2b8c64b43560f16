"""Make many readings out of a few real ones, by renaming and re-dating them.

usage: generate_readings.py COUNT READINGS.jsonl > OUT.jsonl

Copy 0 is the readings themselves. Each further copy exchanges the longer words, names among them,
for others of the same length that are about as common in these readings, by a key of its own, and
moves all days by its own number of days. So every span still fits, the words and how common they
are stay those of real reports, one key serves a whole copy, so that what told of one contact still
does, and reprints stay reprints; and contacts and origins grow in step with the readings, and not
with their square. Short words stay as they are, as the words that all texts share do.
"""

import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from readouts import model

LONG_WORD = re.compile(r"[A-Za-z]{5,}")
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
DAYS_APART = 41
YEARS_OF_DAYS = 3_652  # copies are spread over ten years, as a real collection is
ALIKE = 60  # words of one length, neighbours by how often they come, that are exchanged


class Exchange:
    """The words of some texts, and for each copy another word for each."""

    def __init__(self, texts: Iterable[str]) -> None:
        counts = Counter(word.lower() for text in texts for word in LONG_WORD.findall(text))
        by_length = defaultdict(list)
        for word in sorted(counts, key=lambda word: (-counts[word], word)):
            by_length[len(word)].append(word)
        self._alike = [
            words[at : at + ALIKE]
            for words in by_length.values()
            for at in range(0, len(words), ALIKE)
        ]
        self._copy, self._words = 0, dict[str, str]()

    def renamed(self, text: str, copy: int) -> str:
        """`text` with its longer words exchanged by the copy's key; as long as before."""
        if copy != self._copy:
            self._copy, self._words = copy, self._key(copy)
        return LONG_WORD.sub(self._other, text)

    def _key(self, copy: int) -> dict[str, str]:
        rng = random.Random(copy)
        pairs = (zip(words, rng.sample(words, len(words)), strict=True) for words in self._alike)
        return {word: other for some in pairs for word, other in some}

    def _other(self, found: re.Match[str]) -> str:
        """Another word for this one, in its letter case."""
        word = found.group()
        other = self._words.get(word.lower(), word)
        if word.isupper():
            return other.upper()
        return other.capitalize() if word[0].isupper() else other


def moved(when: str | None, copy: int) -> str | None:
    """The day in `when` later by what this copy is later by; other values stay."""
    if when is None or not ISO_DAY.match(when):
        return when
    days = timedelta(days=copy * DAYS_APART % YEARS_OF_DAYS)
    return (date.fromisoformat(when[:10]) + days).isoformat() + when[10:]


def copy_of(
    reading: model.Reading, copy: int, words: Exchange, people: bool = True
) -> model.Reading:
    """The reading of copy `copy`; 0 is the reading itself. `people` are others, or stay."""
    if copy == 0:
        return reading
    return replace(
        reading,
        report=_report(reading.report, copy, words),
        actors=tuple(_actor(actor, copy, words) if people else actor for actor in reading.actors),
        contacts=tuple(_contact(contact, copy) for contact in reading.contacts),
        dates=tuple(replace(d, value=moved(d.value, copy) or "") for d in reading.dates),
    )


def _report(report: model.Report, copy: int, words: Exchange) -> model.Report:
    text = words.renamed(report.text, copy)
    sha256 = model.text_sha256(text)
    place = f"{report.url or report.source or report.external_id}~{copy}"
    return replace(
        report,
        id=model.report_id(sha256, place),
        external_id=f"{report.external_id or report.id}~{copy}",
        url=place if report.url else None,
        source=f"{report.source}~{copy}",
        title=words.renamed(report.title, copy) if report.title else None,
        published=moved(report.published, copy),
        sha256=sha256,
        text=text,
    )


def _actor(actor: model.Actor, copy: int, words: Exchange) -> model.Actor:
    qid = f"{actor.qid}0{copy}" if actor.qid and actor.kind == "person" else actor.qid
    name = words.renamed(actor.name, copy) if actor.kind == "person" else actor.name
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


def generate(
    readings: Sequence[model.Reading], count: int, people: bool = True
) -> Iterator[model.Reading]:
    """`count` readings: all of copy 0, then all of copy 1, and so on; `people` are others in each,
    or stay.
    """
    words = Exchange(reading.report.text for reading in readings)
    for number in range(count):
        copy, place = divmod(number, len(readings))
        yield copy_of(readings[place], copy, words, people)


def load(path: Path) -> list[model.Reading]:
    """The readings of a JSON Lines file."""
    return [model.reading_from_json(line) for line in path.read_bytes().splitlines() if line]


def dump(readings: Iterable[model.Reading]) -> None:
    """Write a reading a line to standard output."""
    for reading in readings:
        sys.stdout.buffer.write(model.to_json(reading) + b"\n")


if __name__ == "__main__":
    dump(generate(load(Path(sys.argv[2])), int(sys.argv[1])))
