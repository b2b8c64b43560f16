"""All of it at full length, on SQLite and on a real PostgreSQL.

usage: python -m tests.soak [files] [kills] [crowd] [--seconds N] [--kills N] [--files N] [--seed N]

Exit 1 if anything was wrong.
"""

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.postgres import Schemas, start
from tests.soak import crowd, files, kills

PARTS = ("files", "kills", "crowd")


def wrong(part: str, place: str, other: str, folder: Path, given: argparse.Namespace) -> list[str]:
    """What was wrong with one part on one database."""
    if part == "crowd":
        done = crowd.crowd(place, given.seconds)
        reports = sum(len(each.reports) for each in done)
        judged, asked = sum(len(each.judgements) for each in done), sum(each.asked for each in done)
        print(f"  {reports:,} reports, {judged:,} judgements, {asked:,} rounds of questions")
        return list(crowd.wrong(place, done))
    folder.mkdir()
    found = list(kills.killed(place, folder, given.kills, given.seed))
    if not kills.completed(place, other, folder):
        found.append("adding once more does not end as if nobody had been killed")
    return found


def places(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Each database with places for records."""
    yield "SQLite", [str(folder / f"{number}.db") for number in range(4)]
    server = start(folder / "pg")
    schemas = Schemas(server.get_uri())
    yield "PostgreSQL", [schemas.place(schemas.empty()) for _ in range(4)]
    schemas.close()
    server.cleanup()


def main(arguments: list[str]) -> int:
    """Run the parts that are asked for, all by default."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", default=[])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=7)
    given = parser.parse_args(arguments)
    parts, found = given.parts or PARTS, list[str]()
    if "files" in parts:
        print(f"{given.files:,} damaged files", flush=True)
        found += files.tried(given.files, given.seed)
    with tempfile.TemporaryDirectory() as folder:
        for database, free in places(Path(folder)):
            for part in (each for each in parts if each != "files"):
                print(f"{part} on {database}", flush=True)
                news = Path(folder) / f"{part} {database}"
                found += [
                    f"{part} on {database}: {each}"
                    for each in wrong(part, free.pop(), free.pop(), news, given)
                ]
    print("\n".join(found) or "nothing was wrong")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
