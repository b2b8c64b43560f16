"""Free tags: names of matters that a statement speaks of and the registry of issues does not know.

A name in capitals is a tag where something shows that it names a matter and not somebody who acts:
its head ("Three Gorges Dam", "Lachin corridor"), the words before it ("the situation in Mali"), the
table of terms, or the places of the issue `other`. Bodies and people are actors, and no tags.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from readouts.data import Tables
from readouts.data.issues import NOTHING_FOUND
from readouts.data.reader import read_table
from readouts.model import Span, Spans
from readouts.reading.actors import Cast
from readouts.reading.actors.lexicon import classes_of
from readouts.reading.coding.capitals import HYPHENS, LEADING, Name, capital, names
from readouts.reading.coding.code import Coder
from readouts.reading.coding.words import Word, words

MOST = 5
_LONGEST = 15  # words of a name; more are a headline
Tags = tuple[tuple[str, Span], ...]
"""Names as the text has them, in its order, each with the words that name it first."""
# Classes of words that alone are no name, though they may have a capital letter.
_COMMON = LEADING | {
    "head", "plural", "modifier", "body", "thing", "calendar", "side", "state", "document",
    "contact", "number", "particle", "adjective", "place", "suffix", "general",
}  # fmt: skip
_OPENS = re.compile(r"(?:^|[.!?:;…•(–—“\"«\n])[\s“\"«(]*$")
_WITHIN = re.compile(r"\b([a-z]+) (?:in|on|around|over|in and around)(?: the)? $")
_ADJECTIVES = ("ian", "ese", "ish")  # "the conflict in the *Ossetian* region"
_CUT = re.compile(r"(?:\b[^\W\d_a-z][\w-]* (?:and|&|for|for the)|\b\d{1,3}) $|[\w.][-–‑]$")
_BEFORE = 40  # code points before a name, among which stands what it is a matter of


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the names in a statement.

    `coder` knows the phrases of issues, `cast` who is meant by a name; `parties` are the ISO codes
    of those who take part; `day` is the ISO day.
    """

    coder: Coder
    cast: Cast
    parties: frozenset[str]
    tables: Tables
    day: str | None = None

    def person(self, span: Span) -> bool:
        """Whether a person's name or office stands in the span."""
        return any(self.cast.get(who).kind == "person" for who in self.cast.in_span(span))

    def term(self, name: str) -> bool:
        """Whether it is a term of the tables."""
        return any(span == (0, len(name)) for span, _ in self.tables.find_terms(name))

    def own(self, name: str) -> bool:
        """Whether it names a country of those who take part, or any by an adjective."""
        found = self.tables.find_countries(name)
        return any(how == "adjective" or code in self.parties for _, code, how in found)


def find_tags(text: str, content: Spans, known: Known) -> Tags:
    """The free tags of the statement at `content`, at most MOST."""
    found: dict[str, Span] = {}
    for name in names(text, words(text, content), _tag_words("opening")):
        span = _tag(text, name, known)
        if span is not None:
            found.setdefault(" ".join(text[slice(*span)].split()), span)
    return tuple(found.items())[:MOST]


def _tag(text: str, name: Name, known: Known) -> Span | None:
    """The span of the tag that a name gives; None where it names somebody or a known issue."""
    office = "head" in classes_of(name.words[0].low) or known.person(name.span)
    if office or len(name.words) > _LONGEST:
        return None
    issues = known.coder.names(text, (*name.words, *name.after), known.day)
    issues = tuple((label, span) for label, span in issues if _meet(span, name.span))
    if any(label != NOTHING_FOUND for label, _ in issues):
        return None
    area = issues[0][1] if issues else None
    return _matter(text, name, known) or _area(text, area, known) or _placed(text, name, known)


def _matter(text: str, name: Name, known: Known) -> Span | None:
    """A name that says itself what it is, or that a table has."""
    headed = _headed(name.words) and _whole(text, name) and _proper(text, name, known)
    listed = headed or _feature(name.words) or known.term(text[slice(*name.span)])
    return name.span if listed else None


def _area(text: str, span: Span | None, known: Known) -> Span | None:
    """An area without a label of its own, unless it takes part: "Libya", not "Libyan", "Balkan"."""
    if span is None or _joined(text, span) or known.own(text[slice(*span)]):
        return None
    return None if "modifier" in classes_of(text[slice(*span)]) else span


def _joined(text: str, span: Span) -> bool:
    """Whether a hyphen joins the words to others: "Chile-*Cuba* relations"."""
    return text[span[0] - 1 : span[0]] in HYPHENS or text[span[1] : span[1] + 1] in HYPHENS


def _placed(text: str, name: Name, known: Known) -> Span | None:
    """A name between words that make it a matter: "Lachin *corridor*", "*situation in* Mali"."""
    start, end = name.span
    proper = _proper(text, name, known)
    if proper and _leads(name) and _whole(text, name):
        return (start, name.after[0].end)
    within = _WITHIN.search(text, max(0, start - _BEFORE), start)
    if within is None or within.group(1) not in _tag_words("matter") or known.own(text[start:end]):
        return None
    if name.words[-1].low.endswith(_ADJECTIVES):
        return None
    return name.span if proper or known.tables.country(text[start:end]) else None


def _headed(name: Sequence[Word]) -> bool:
    """Whether a noun in the name says that it is a treaty, a project, a place."""
    spelled = [word.low for word in name if not word.raw.isdigit()]
    if len(spelled) == 1:
        return False
    return spelled[-1] in _tag_words("head") or spelled[0] in _tag_words("opening")


def _leads(name: Name) -> bool:
    """Whether such a noun follows the name, and the name is not of a body that has it."""
    if not name.after or name.after[0].low not in _tag_words("head"):
        return False
    return classes_of(name.words[-1].low).isdisjoint(("side", "body"))


def _whole(text: str, name: Name) -> bool:
    """Whether the name begins here: not in "Harbour Mining and *Smelting Plant*"."""
    start = name.span[0]
    return _CUT.search(text, max(0, start - _BEFORE), start) is None


def _feature(name: Sequence[Word]) -> bool:
    """Whether it is a part of the map: "Horn of Africa"."""
    low = [word.low for word in name if word.low != "the"]
    return len(low) == 3 and low[0] in _tag_words("feature") and low[1] == "of"


def _proper(text: str, name: Name, known: Known) -> bool:
    """Whether a word is a name by itself, not a common one, a country's or a sentence's first."""
    start, end = name.span
    opens = _OPENS.search(text, max(0, start - _BEFORE), start) is not None
    countries = [
        (start + first, start + last)
        for (first, last), _, how in known.tables.find_countries(text[start:end])
        if how in ("name", "adjective")
    ]
    return any(
        capital(word)
        and classes_of(word.low).isdisjoint(_COMMON)
        and word.low not in _tag_words("head")
        and not any(_meet(where, (word.start, word.end)) for where in countries)
        for word in name.words[opens:]
    )


def _meet(a: Span, b: Span) -> bool:
    return a[0] < b[1] and b[0] < a[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class TagWords:
    """Words in small letters that show that a name is a tag, and how."""

    name: str
    words: tuple[str, ...]
    use: str


@cache
def _tag_words(name: str) -> frozenset[str]:
    """The words of one row of `tags.csv`."""
    rows = read_table(files(__package__) / "tags.csv", TagWords)
    return next(frozenset(row.words) for row in rows if row.name == name)
