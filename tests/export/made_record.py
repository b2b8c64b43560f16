"""Records to write out: small ones of talks, hostile ones, one of thousands of statements."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from tests.linking.factories import Told, on
from tests.store import made

import readouts
from readouts.export import Asked
from readouts.library import OpenRecord
from readouts.library.exporting import asked
from readouts.model import Reading

HOSTILE = (
    "=1+1",
    '=HYPERLINK("https://example.org", "a")',
    'quotes " and "" and \' and ;',
    "line\nends\r\nof\rall kinds",
    "line\u2028separators\u2029alone\x85here",
    "\u202eturned around\u202c \u2066apart\u2069",
    "the 🌊🚢 sea, 南海 and بحر, e\u0301 apart",
    "a nul \x00 and a bell \x07 and \ufffe no character",
    "<b>&amp;</b> ]]> -->",
    "; | 12-40",
)
"""Words that break a careless writer: each is a statement of one report."""


FIXED = "the lending rules of the great coastal banks must be reformed in earnest"
MATTERS = (
    "ferries between the harbours will run at night", "the museum lends its bronze horses",
    "engineers measure the glaciers again", "a school for pilots opens in autumn",
    "wheat prices have calmed", "the old tunnel needs new lamps", "orchestras travel without visas",
    "fishermen keep their quotas", "satellites watch the delta", "students of law come for a year",
)  # fmt: skip


def told() -> list[Told]:
    """Thirty talks, each on two matters, every sixth with FIXED; the first told three times."""
    talks = []
    for number, (first, second) in enumerate(list(combinations(MATTERS, 2))[:30]):
        turn = number % 2
        said = [(turn, first, "STATE", "climate"), (1 - turn, second, "STATE", "energy")]
        said += [(0, FIXED, "CALL_FOR", "trade-investment")] * (number % 6 == 0)
        day = on(f"2021-{number % 12 + 1:02}-{number + 1:02}".replace("-02-29", "-02-28"))
        talks.append(Told(f"talk{number}", said=said, date=day, publisher=f"Gazette {number}"))
    once = talks[0]
    other = replace(once, key="other", publisher="Bundesregierung", lead="Both spoke by phone 🌊.")
    printed = replace(once, key="printed", publisher="Herald", url="https://herald.example/1")
    return [*talks, other, printed]


def open_talks(folder: Path) -> OpenRecord:
    """A record of these talks, linked by the real linker."""
    return open_readings(folder / "talks.db", (each.reading() for each in told()))


def open_readings(path: Path, readings: Iterable[Reading]) -> OpenRecord:
    """A record of these readings, which is linked when it is asked."""
    record = readouts.open(path)
    record.store.put_readings([made.entry(each, f"k{n}") for n, each in enumerate(readings)])
    return record


def hostile(words: Sequence[str] = HOSTILE) -> Reading:
    """A reading in which these words are statements, and the names of speaker and publisher."""
    speaker = made.person(words[0], "NOR")
    text = " ~ ".join(["🎭 A report", *words])
    report = made.report(
        text, url="https://example.org/a?b=c&d=<e>", publisher=words[1 % len(words)]
    )
    reading = made.reading(report, people=[speaker], said=[(speaker.id, each) for each in words])
    named = [replace(actor, mentions=((0, 1),)) for actor in reading.actors]
    return replace(reading, actors=tuple(named))


def many(reports: int, statements: int) -> list[Reading]:
    """So many reports with so many statements each, outside of any contact."""
    anna = made.person("Anna Berg", "NOR")
    found = []
    for number in range(reports):
        said = [f"Sentence {number} of {each}." for each in range(statements)]
        report = made.report(" ".join(said), source=f"{number}.txt", published="2021-05-03")
        one = made.reading(report, people=[anna], contacts=0, said=[(anna.id, s) for s in said])
        found.append(one)
    return found


def what(record: OpenRecord, **how: bool) -> Asked:
    """The record as exports ask for it, linked."""
    record.reword()
    return asked(record.store, record.tables, safe_cells=how.get("safe_cells", False))
