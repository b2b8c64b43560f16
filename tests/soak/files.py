"""Damaged files of every form, until something breaks: crashes, hangs, memory, stray files."""

import random
import resource
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.ingest.damage import damaged, hostile
from tests.ingest.made_files import EVERY_FORM

from readouts.errors import InputError
from readouts.library import InputOptions, taken
from readouts.model import Report

SECONDS, MEGABYTES = 5.0, 1_000
A_PROCESS = 250  # files one process takes before another begins: its memory is that of these


def tried(count: int, seed: int, megabytes: float = MEGABYTES) -> list[str]:
    """What was wrong with so many files, in words; `megabytes` a process may hold."""
    found: list[str] = []
    for start in range(0, count, A_PROCESS):
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            found += pool.submit(
                _some, min(A_PROCESS, count - start), seed + start, megabytes
            ).result()
    return found


def _some(count: int, seed: int, megabytes: float) -> list[str]:
    return [f"{name} (seed {seed}): {what}" for name, what in _wrong(count, seed, megabytes)]


def _wrong(count: int, seed: int, megabytes: float) -> Iterator[tuple[str, str]]:
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        for name, data in _files(count, chance):
            yield from ((name, what) for what in _one(Path(folder), name, data))
    if (peak := _megabytes()) > megabytes:
        yield "all of them", f"{peak:,.0f} MB of memory"


def _files(count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """So many files; of each kind some, one in eight made to hurt."""
    made = 0
    while made < count:
        name = chance.choice(sorted(EVERY_FORM))
        some = [hostile(chance)] if chance.random() < 1 / 8 else [
            (name, data) for data in damaged(EVERY_FORM[name], chance)
        ]  # fmt: skip
        yield from some[: count - made]
        made += len(some)


def _one(folder: Path, name: str, data: bytes) -> Iterator[str]:
    path = folder / "in" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    start = time.process_time()
    try:
        for item in taken([str(path)], InputOptions()):
            if not isinstance(item, (Report, InputError)):
                yield f"gives {type(item).__name__}"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this looks for
        yield f"{type(error).__name__}: {error}"
    if (seconds := time.process_time() - start) > SECONDS:
        yield f"{seconds:.1f} s of CPU time"
    if stray := [each for each in folder.rglob("*") if each not in (path, path.parent)]:
        yield f"writes {', '.join(map(str, stray))}"
    path.unlink()


def _megabytes() -> float:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6
