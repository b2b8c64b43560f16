"""Reads mutated and made-up texts for some minutes and checks what holds of every reading.

usage: fuzz.py [--minutes N] [--seed N] [--only SEED] [--out FOLDER]

Each text is made from a number, so that a failure can be made again with --only. Its text and what
was wrong are written to build/fuzz. Exit 1 if anything was wrong.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import readouts
from fuzz_checks import wrong
from fuzz_texts import samples, text
from program import BUILD
from readouts.model import to_json

START_SECONDS = 2.0  # CPU time that any text may take, for pauses of the machine
SECONDS_A_CHARACTER = 0.001  # a real report takes a thirtieth of it, 4,000 quotation marks a fifth
# Days of publication, so that weekdays are worked out, also at the ends of the calendar.
DAYS = ("2021-05-12", None, "2021-05-12", "9999-12-31", "1000-01-01")
PUBLISHERS = (None, "Kremlin")  # a government's own text is read otherwise
PROGRESS = 5.0  # seconds between two lines of progress


def about(made: str) -> dict[str, Any]:
    """What a text is given with, by its length: language, day, title and publisher."""
    return {
        "language": "en" if len(made) % 4 else None,  # most junk does not look English
        "published": DAYS[len(made) % len(DAYS)],
        "title": made[:200].splitlines()[0] if made.strip() and len(made) % 3 == 0 else None,
        "publisher": PUBLISHERS[len(made) % len(PUBLISHERS)],
    }


def failures(made: str) -> Iterator[str]:
    """What is wrong with the reading of a text, an exception included."""
    given = about(made)
    start = time.process_time()
    try:
        reading = readouts.read(made, **given)
        seconds = time.process_time() - start
        yield from wrong(reading, made)
        if to_json(readouts.read(made, **given)) != to_json(reading):
            yield "a second reading differs"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what this program looks for
        yield f"{type(error).__name__}: {error}"
        return
    if seconds > START_SECONDS + SECONDS_A_CHARACTER * len(made):
        yield f"{seconds:.1f} s of CPU time for {len(made):,} characters"


def tried(seed: int, made: str, out: Path) -> bool:
    """Whether the text of the seed is read well; if not, it is kept in `out`."""
    found = list(failures(made))
    if not found:
        return True
    out.mkdir(parents=True, exist_ok=True)
    (out / f"{seed}.txt").write_bytes(made.encode("utf-8"))
    (out / f"{seed}.why").write_text("\n".join(found) + "\n", "utf-8")
    print(f"\nseed {seed} ({len(made):,} characters, {out / f'{seed}.txt'}):", file=sys.stderr)
    print("".join(f"  {line}\n" for line in found[:5]), end="", file=sys.stderr)
    return False


def run(minutes: float, seed: int, out: Path) -> int:
    """Try seeds from `seed` on until the time is over; how many texts were read badly."""
    found, bad, count = samples(), 0, 0
    readouts.read(found[0])  # loads tables and model, which is no part of reading
    end = time.monotonic() + 60 * minutes
    shown = time.monotonic()
    while count == 0 or time.monotonic() < end:
        bad += not tried(seed + count, text(seed + count, found), out)
        count += 1
        if time.monotonic() - shown > PROGRESS:
            shown = time.monotonic()
            left = max(0.0, end - shown) / 60
            print(f"{count:,} texts, {bad} bad, {left:.1f} minutes left", flush=True)
    print(f"{count:,} texts from seed {seed} on, {bad} of them read badly")
    return bad


def main(arguments: list[str]) -> int:
    """Fuzz, or try one seed again."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="one seed that failed before")
    parser.add_argument("--out", type=Path, default=BUILD / "fuzz")
    given = parser.parse_args(arguments)
    if given.only is not None:
        readouts.read("Loaded.", language="en")
        return int(not tried(given.only, text(given.only, samples()), given.out))
    return int(run(given.minutes, given.seed, given.out) > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
