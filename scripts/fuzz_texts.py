"""Texts that no editor would print: mutated samples and junk, each made from one seed."""

import random
from collections.abc import Callable, Sequence

from readouts.sample import folder

LONGEST = 8_000  # code points: more only takes more time to show the same
_QUOTES = "\"'“”‘’«»„「」"
_MARKS = ".,;:!?()[]{}<>-–—…/\\|*#@&%$€"
_BLANKS = " \t\n\r\v\f\x1c\x1d\x85\u00a0\u2028\u2029\u3000\u200b\ufeff"
_CONTROLS = "".join(map(chr, range(32))) + "\x7f\u200e\u200f\u202a\u202e\u2066\u2069\ufffd\ufffe"
_COMBINING = "\u0301\u0308\u20dd\u064b\u093f\u200d\ufe0f"
_SCRIPTS = (
    "Президент России", "习近平主席表示", "قال الرئيس", "η συνάντηση", "राष्ट्रपति", "ประธานาธิบดี",
    "🇺🇦🤝🏽", "𝕎𝕠𝕣𝕕", "İstanbul ẞ ǅ ﬁ", "안녕하십니까", "שלום עולם",
)  # fmt: skip
_PIECES = (
    "He said that ", "they agreed ", "“", "”", "President ", "Mr. ", "of the ", "and ", "who ",
    "on Monday ", "12 May 2021 ", "’s ", "Q: ", "according to ", ", ", ". ", "\n", "\r\n", "said ",
    "(", ")", "- ", "his Chinese counterpart ", "it was noted that ", "U.S. ", "the two leaders ",
    "1" * 5_000 + "th ", "this weekend ", "the 50th anniversary of diplomatic relations ",
    "met with ", "during the call ", "participants included:\n- ", "٢٠٢١ ", "the 0th century ",
)  # fmt: skip
Mutation = Callable[[random.Random, str], str]


def samples() -> list[str]:
    """The plain texts of the sample, in the order of their names."""
    return [path.read_text("utf-8") for path in sorted((folder() / "texts").glob("*.txt"))]


def text(seed: int, found: Sequence[str]) -> str:
    """A text for the seed, always the same: one of `found`, or junk, changed up to six times."""
    chance = random.Random(seed)
    made = chance.choice(found) if chance.random() < 0.8 else junk(chance)
    for _ in range(chance.randint(1, 6)):
        made = chance.choice(MUTATIONS)(chance, made)[:LONGEST]
    return made


def junk(chance: random.Random) -> str:
    """Pieces of reports, marks, blanks and letters of many scripts in any order."""
    kinds: tuple[Sequence[str], ...] = (_PIECES, _QUOTES, _MARKS, _BLANKS, _CONTROLS, _COMBINING)
    some = chance.sample((*kinds, _SCRIPTS), chance.randint(1, 4))
    return "".join(chance.choice(chance.choice(some)) for _ in range(chance.randint(0, 600)))


def _cut(chance: random.Random, old: str, most: int = 400) -> tuple[int, int]:
    start = chance.randint(0, len(old))
    return start, min(len(old), start + chance.randint(0, most))


def _splice(chance: random.Random, old: str) -> str:
    """A stretch of a text moved elsewhere in it."""
    start, end = _cut(chance, old)
    rest = old[:start] + old[end:]
    at = chance.randint(0, len(rest))
    return rest[:at] + old[start:end] + rest[at:]


def _repeat(chance: random.Random, old: str) -> str:
    start, end = _cut(chance, old, 60)
    return old[:end] + old[start:end] * chance.choice((1, 3, 40, 400)) + old[end:]


def _case(chance: random.Random, old: str) -> str:
    start, end = chance.choice(((0, len(old)), _cut(chance, old)))
    change = chance.choice((str.upper, str.lower, str.title, str.swapcase))
    return old[:start] + change(old[start:end]) + old[end:]


def _delete(chance: random.Random, old: str) -> str:
    start, end = _cut(chance, old)
    return old[:start] + old[end:]


def _drop(chance: random.Random, old: str) -> str:
    """All of some character gone: no full stops, no spaces, no line ends."""
    return old.replace(chance.choice(" .,\n\"“”'’ea"), chance.choice(("", "", " ", "\n")))


def _strew(chance: random.Random, old: str) -> str:
    """Characters of one kind strewn over the text."""
    kind = chance.choice((_QUOTES, _MARKS, _BLANKS, _CONTROLS, _COMBINING, _SCRIPTS, _PIECES))
    for _ in range(chance.randint(1, 30)):
        at = chance.randint(0, len(old))
        old = old[:at] + chance.choice(kind) * chance.choice((1, 1, 1, 2, 50)) + old[at:]
    return old


def _line_ends(chance: random.Random, old: str) -> str:
    return old.replace("\n", chance.choice(("\r\n", "\r", "\u2028", "\u2029", "\v", "\x85", " ")))


def _shuffle(chance: random.Random, old: str) -> str:
    words = old.split(" ")
    chance.shuffle(words)
    return " ".join(words)


def _join(chance: random.Random, old: str) -> str:
    return old + chance.choice(("", " ", "\n")) + junk(chance)


MUTATIONS: tuple[Mutation, ...] = (
    _splice, _repeat, _case, _delete, _drop, _strew, _line_ends, _shuffle, _join,
)  # fmt: skip
