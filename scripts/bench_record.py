"""A record of 100,000 statements: how long an analyst waits, and what adding to it costs.

The readings are those of real reports and of the sample (whose contacts have several accounts),
copied with other words and days but the same people, as leaders stay for years: so the answers
about a president are as long as in a real record.
"""

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from statistics import mean, median, quantiles
from tempfile import TemporaryDirectory

import readouts
from bench_parts import Figures
from generate_readings import Exchange, copy_of, generate, load
from readouts import model
from readouts.data import load_tables
from readouts.library import OpenRecord
from readouts.store import Entry

STATEMENTS = (1_000, 100_000)
BATCH = 500
ASKED = 100  # times each question is asked, of something else each time
TIMES = 7  # starts of a process, and batches added
ADDED = 20  # readings in a batch
LAST_COPY = 10_000
BOUNDS = {
    "median_ms": 50, "p99_ms": 200, "open_ms": 150, "help_ms": 250, "slower_in_the_larger": 1.2,
}  # fmt: skip
PHRASES = (
    "territorial integrity", "the two sides", "climate change", "human rights", "sanctions",
    "nuclear", "ceasefire", "strategic partnership", "energy", "mutual respect",
)  # fmt: skip
Ask = Callable[[], object]


def measure(base: Path) -> dict[str, Figures]:
    """Every figure, by the size of the record."""
    table: dict[str, Figures] = {"start": {"help_ms": started(["--help"])}}
    adding: list[float] = []
    with TemporaryDirectory() as folder:
        for size in STATEMENTS:
            place = Path(folder) / f"{size}.db"
            held = build(base, size, place)
            with readouts.open(place) as kept:
                adding.append(added(kept, base))
                if size == STATEMENTS[-1]:
                    table |= questions(kept)
            table[f"record {size:,}"] = {**held, "add_ms_a_report": adding[-1]}
            table["start"]["open_ms"] = opened(place)
    table["adding"] = {"slower_in_the_larger": adding[-1] / adding[0]}
    return table


def build(base: Path, size: int, place: Path) -> Figures:
    """Make a record of so many statements; what it holds."""
    made = generate(load(base), sys.maxsize, people=False)
    start, statements, reports = time.perf_counter(), 0, 0
    with readouts.open(place) as kept:
        while statements < size:
            some = list(islice(made, min(BATCH, size // 10)))
            keep(kept, some)
            statements += sum(len(each.statements) for each in some)
            reports += len(some)
        kept.refresh()
    return {
        "statements": statements,
        "reports": reports,
        "build_seconds": time.perf_counter() - start,
        "file_megabytes": place.stat().st_size / 1e6,
    }


def keep(kept: OpenRecord, some: list[model.Reading]) -> None:
    """Store readings."""
    kept.store.put_readings([Entry(r.report, r, kept.maker.key(r.report)) for r in some])


def added(kept: OpenRecord, base: Path) -> float:
    """Milliseconds a report for keeping and linking batches that are the same for every size."""
    waits, made = [], others(base)
    while some := list(islice(made, ADDED)):
        start = time.perf_counter()
        keep(kept, some)
        kept.refresh()
        waits.append((time.perf_counter() - start) * 1_000 / len(some))
    return mean(waits)


def others(base: Path) -> Iterator[model.Reading]:
    """Readings that no record has yet: from all over the base, in a copy beyond all others."""
    found = load(base)
    words = Exchange(reading.report.text for reading in found)
    some = found[:: max(1, len(found) // (ADDED * TIMES))]
    return (copy_of(each, LAST_COPY, words, people=False) for each in some)


def questions(kept: OpenRecord) -> dict[str, Figures]:
    """How long each question takes, to the end of its answer."""
    found = {}
    for name, draw in asked(kept).items():
        waits = [milliseconds(draw()) for _ in range(ASKED)]
        found[name] = {"median_ms": median(waits), "p99_ms": quantiles(waits, n=100)[98]}
    return found


def milliseconds(question: Ask) -> float:
    """How long until the whole answer is there."""
    start = time.perf_counter()
    question()
    return (time.perf_counter() - start) * 1_000


def asked(kept: OpenRecord) -> dict[str, Callable[[], Ask]]:
    """For each kind of question what draws one: what is asked for is in the record."""
    rng = random.Random(7)
    contacts = kept.contacts(status=None)
    several = [one.id for one in contacts.contacts if len(one.accounts) > 1]
    ids = [one.id for one in contacts.contacts]
    people = [each.name for each in contacts.actors.values() if each.kind == "person" and each.qid]
    labels = [issue.label for issue in load_tables().issues]
    drawn = (rng.choice(contacts.contacts) for _ in iter(int, 1))
    dated = ((one, sides(contacts.actors, one)) for one in drawn)
    pairs = ((one, two) for one, two in dated if len(two) > 1 and one.date.value)
    return {
        "find a pair and a year": lambda: pair(kept, *next(pairs)),
        "find a phrase": lambda: phrase(kept, rng.choice(PHRASES)),
        "find an issue and a speaker": lambda: said(kept, rng.choice(labels), rng.choice(people)),
        "show": lambda: shown(kept, rng.choice(ids)),
        "compare": lambda: compared(kept, rng.choice(several)),
    }


def sides(actors: Mapping[str, model.RecordActor], contact: model.RecordContact) -> list[str]:
    """The countries that take part."""
    named = (actors[each].country for each in contact.participants if each in actors)
    return sorted({country for country in named if country})


def pair(kept: OpenRecord, contact: model.RecordContact, between: list[str]) -> Ask:
    """Contacts of two countries in a year."""
    year = (contact.date.value or "")[:4]
    return lambda: kept.contacts(between=between[:2], since=year, until=year)


def phrase(kept: OpenRecord, words: str) -> Ask:
    """Statements with these words, all of them."""
    return lambda: list(kept.statements(words))


def said(kept: OpenRecord, issue: str, speaker: str) -> Ask:
    """What somebody said on an issue."""
    return lambda: list(kept.statements(issue=issue, speaker=speaker))


def shown(kept: OpenRecord, contact: str) -> Ask:
    """One contact."""
    return lambda: kept.show(contact)


def compared(kept: OpenRecord, contact: str) -> Ask:
    """Its accounts side by side."""
    return lambda: kept.compare(contact)


def started(arguments: list[str]) -> float:
    """Milliseconds of the program from start to end, at the median."""
    command = [sys.executable, "-m", "readouts", *arguments]
    return median(timed(command) for _ in range(TIMES))


def timed(command: list[str]) -> float:
    """Milliseconds of a process."""
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return (time.perf_counter() - start) * 1_000


def opened(place: Path) -> float:
    """Milliseconds in which a new process opens the record, beside the import of the package."""
    code = (
        "import sys, time, readouts; start = time.perf_counter(); readouts.open(sys.argv[1]);"
        " print((time.perf_counter() - start) * 1000)"
    )
    command = [sys.executable, "-c", code, str(place)]
    outcomes = (subprocess.run(command, check=True, capture_output=True) for _ in range(TIMES))
    return median(float(outcome.stdout) for outcome in outcomes)


def over(table: dict[str, Figures]) -> list[str]:
    """The bounds that are not kept, in words."""
    return [
        f"{part}: {key} is {value:.3g}, at most {BOUNDS[key]}"
        for part, row in table.items()
        for key, value in row.items()
        if key in BOUNDS and value > BOUNDS[key]
    ]
