"""The words that date expressions are made of, read once from `words.csv` and `rules.csv`.

`words.csv` gives each word a class and a value; a form written with a capital is matched as it
stands ("May", "Sun"), any other without regard to case. `rules.csv` gives patterns over classes,
first match wins; a class is one character there, so that a rule is an ordinary regular
expression over a string with one character a token.
"""

import csv
import re
from collections.abc import Iterator
from functools import cache
from importlib import resources

# Classes that the tokenizer finds by shape, not by a word.
SHAPES = (
    "other", "stop", "comma", "hyphen", "poss", "money", "percent", "edge", "day", "dayord",
    "year", "number", "decade", "clock", "iso", "slashdate",
)  # fmt: skip
MACROS = {
    "num": "(numword (hyphen? numword){0,4}|day|number)",  # bounded: the scan stays linear
    "couplenum": "(article? couple of?)",
    "qual": "(approx|no? more than|at more|up to|(?<=prep) over (?!the)|over (?=article unit))",
    "mon": "(month|softmonth)",
    "dayname": "(weekday|wdabbr)",
    "dayfig": "(day|dayord)",
    "zoned": "(local time|zone)",
    "hour": "((day|clock) ampm|clock|clockword)",
}
# Classes no rule begins with: most tokens of a text, which the scan then passes without trying any.
NEVER_FIRST = (
    "other", "stop", "comma", "hyphen", "poss", "percent", "edge", "past", "prep", "be", "is",
    "of", "in", "on", "to", "and", "since", "until", "future", "quantity", "money", "than",
)  # fmt: skip
_FIRST_CODE = 0xE000  # private use: no code can be mistaken for regex syntax


def _rows(name: str) -> Iterator[list[str]]:
    """The rows of a table of this package, without its heading."""
    text = resources.files(__package__).joinpath(name).read_text("utf-8")
    rows = csv.reader(text.splitlines())
    next(rows)
    return rows


@cache
def words() -> dict[str, tuple[str, str]]:
    """`{form: (class code, value)}`; lower-case forms stand for any case."""
    found: dict[str, tuple[str, str]] = {}
    for name, value, forms in _rows("words.csv"):
        for form in forms.split("|"):
            found[form] = (code(name), value)
    return found


@cache
def _codes() -> dict[str, str]:
    names = dict.fromkeys([*SHAPES, *(row[0] for row in _rows("words.csv"))])
    return {name: chr(_FIRST_CODE + place) for place, name in enumerate(names)}


def code(name: str) -> str:
    """The one character that stands for the class `name`. Raises KeyError for an unknown one."""
    return _codes()[name]


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """A pattern over class names as a regular expression over class codes."""
    return re.compile(_translate(pattern))


def _translate(pattern: str) -> str:
    for name, expansion in MACROS.items():
        pattern = re.sub(rf"\b{name}\b", expansion, pattern)
    coded = re.sub(r"[a-z]+", lambda match: code(match.group()), pattern)
    return re.sub(r"\((?!\?)", "(?:", coded.replace(" ", ""))


@cache
def rules() -> tuple[re.Pattern[str], dict[str, str]]:
    """All rules as one expression whose groups are named `r0`, `r1`, ..., and their handlers."""
    pairs = [(handler, _translate(pattern)) for handler, pattern in _rows("rules.csv")]
    whole = "|".join(f"(?P<r{place}>{pattern})" for place, (_, pattern) in enumerate(pairs))
    passed = "".join(code(name) for name in NEVER_FIRST)
    return re.compile(f"(?![{passed}])(?:{whole})"), {
        f"r{place}": handler for place, (handler, _) in enumerate(pairs)
    }


@cache
def names() -> dict[str, str]:
    """`{class code: class name}`."""
    return {char: name for name, char in _codes().items()}
