"""Files that were damaged on the way, and files that are made to hurt."""

import gzip
import random
from collections.abc import Callable, Iterator

from tests.ingest.made_files import page, record, tarred, zipped


def damaged(data: bytes, chance: random.Random) -> Iterator[bytes]:
    """The file cut off, with flipped bytes, with a piece twice, and with a piece gone."""
    yield data[: chance.randrange(len(data))]
    flipped = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    yield bytes(flipped)
    first, second = sorted((chance.randrange(len(data)), chance.randrange(len(data))))
    yield data[:second] + data[first:]
    yield data[:first] + data[second:]


def hostile(chance: random.Random) -> tuple[str, bytes]:
    """A bomb, a deep nest, a name that leads elsewhere, a wrong encoding: one of them."""
    return chance.choice(_HOSTILE)(chance)


def _bomb(chance: random.Random) -> tuple[str, bytes]:
    return "bomb.zip", zipped({"a.txt": b"a" * chance.randrange(50_000_000, 100_000_000)})


def _bomb_in_bombs(chance: random.Random) -> tuple[str, bytes]:
    data = b"a" * 10_000_000
    for _ in range(chance.randrange(2, 12)):
        data = zipped({f"{n}.zip": data for n in range(3)}) if len(data) < 10**6 else zipped(
            {"a.txt": data}
        )  # fmt: skip
    return "nest.zip", data


def _gzip_bomb(chance: random.Random) -> tuple[str, bytes]:
    return "bomb.html.gz", gzip.compress(b"<p>" * chance.randrange(10_000_000, 30_000_000), mtime=0)


def _elsewhere(chance: random.Random) -> tuple[str, bytes]:
    name = chance.choice(
        ["../../stray.html", "/tmp/stray.html", "C:\\stray.html", "a/../../b.html"]
    )
    pack = chance.choice([zipped, tarred])
    return "names.zip" if pack is zipped else "names.tar", pack({name: page()})


def _deep(chance: random.Random) -> tuple[str, bytes]:
    depth = chance.randrange(10_000, 200_000)
    return chance.choice([
        ("deep.json", b"[" * depth), ("deep.json", b'{"a":' * depth),
        ("deep.html", b"<div>" * depth),
        ("deep.xml", b"<?xml version='1.0'?>" + b"<a>" * depth),
        ("deep.ninjs", b'{"associations":' * depth),
    ])  # fmt: skip


def _entities(chance: random.Random) -> tuple[str, bytes]:
    declared = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    feed = f"<?xml version='1.0'?><!DOCTYPE rss [{declared}]><rss><channel>&e11;</channel></rss>"
    return "lol.xml", feed.encode()


def _encoded(chance: random.Random) -> tuple[str, bytes]:
    text = "Министры встретились. 外交部长会晤。 التقى الوزراء. " * chance.randrange(1, 200)
    encoding = chance.choice(["utf-16", "utf-32", "gb18030", "utf-7", "utf-8"])
    return chance.choice(["a.html", "a.txt", "a.csv", "a.xml"]), text.encode(encoding)


def _archived(chance: random.Random) -> tuple[str, bytes]:
    return "a.warc.gz", gzip.compress(record(b"<p>" * chance.randrange(10**6, 2 * 10**7)))


_HOSTILE: tuple[Callable[[random.Random], tuple[str, bytes]], ...] = (
    _bomb, _bomb_in_bombs, _gzip_bomb, _elsewhere, _deep, _entities, _encoded, _archived,
)  # fmt: skip
