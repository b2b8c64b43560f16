"""Text to classed tokens: a string with one class code a token, and where each token stands."""

import re
from dataclasses import dataclass

from readouts.model import Span
from readouts.reading.dates.lexicon import code, words

# Every branch begins with a character that fixes it and none nests a repeat, so the scan is linear.
_TOKEN = re.compile(
    r"""
    (?P<iso>\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?Z?)?)(?!\d)
  | (?P<slashdate>\d{1,4}([/.])\d{1,2}\3\d{2,4}|9/11)(?![\d/])
  | (?P<clock>\d{1,2}:\d{2}|\d{1,2}\.\d{2}(?=\s?[AaPp]\.?[Mm]\b))(?!\d)
  | (?P<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+\.\d+)
  | (?P<figure>\d+)(?P<suffix>st\b|nd\b|rd\b|th\b|s\b)?
  | (?P<short>['’`]\d0s\b)
  | (?P<poss>['’]s\b|(?<=s)['’](?=\s))
  | (?P<word>[apAP]\.[mM]\.?|[^\W\d_]+)
  | (?P<stop>[.!?;]+(?=\s|["”’)\]]|$)|\n)
  | (?P<comma>,)
  | (?P<hyphen>[-–—]+)
  | (?P<money>[$£€¥\#])
  | (?P<percent>%)
  | (?P<other>[^\w\s])
    """,
    re.VERBOSE,
)
_ABBREVIATED = frozenset(
    (
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tokens:
    """`codes[i]` is the class of the token at `spans[i]` in the text, `values[i]` its value."""

    codes: str
    spans: list[Span]
    values: list[str]


def tokenize(text: str, start: int, end: int) -> Tokens:
    """The classed tokens of `text[start:end]`, offsets in `text`; a token `edge` ends them."""
    codes: list[str] = []
    spans: list[Span] = []
    values: list[str] = []
    for match in _TOKEN.finditer(text, start, end):
        kind, value = _classify(match)
        if (
            kind == _STOP
            and spans
            and match.group() == "."
            and _abbreviates(text, spans[-1], match)
        ):
            spans[-1] = (spans[-1][0], match.end())  # "Feb." is one token
            continue
        codes.append(kind)
        spans.append(match.span())
        values.append(value)
    codes.append(_EDGE)
    spans.append((end, end))
    values.append("")
    return Tokens("".join(codes), spans, values)


def _abbreviates(text: str, word: Span, stop: re.Match[str]) -> bool:
    """Whether a full stop belongs to the month or weekday before it."""
    return word[1] == stop.start() and text[word[0] : word[1]].lower() in _ABBREVIATED


def _classify(match: re.Match[str]) -> tuple[str, str]:
    shape = match.lastgroup
    if shape == "word":
        return _word(match.group())
    if shape in ("figure", "suffix"):
        return _figure(match["figure"], match["suffix"])
    if shape == "short":
        return _DECADE, "19" + match.group()[1]
    return _SHAPE[shape or "other"], match.group()


def _word(word: str) -> tuple[str, str]:
    table = words()
    found = table.get(word) or table.get(word.lower())
    if found:
        return found
    # A regular past tense, for the choice between last and next Monday.
    return (_PAST, "ed") if word.endswith("ed") and word.islower() else _OTHER_TOKEN


def _figure(digits: str, suffix: str | None) -> tuple[str, str]:
    number = int(digits) if len(digits) <= 4 else 0
    if suffix == "s":
        return (_DECADE, digits[:3]) if len(digits) == 4 and number % 10 == 0 else _OTHER_TOKEN
    if suffix:
        return (_DAYORD, str(number)) if len(digits) <= 2 and number else _OTHER_TOKEN
    if len(digits) <= 2 and 1 <= number <= 31:
        return _DAY, str(number)
    if len(digits) == 4 and 1500 <= number <= 2100:
        return _YEAR, str(number)
    return _NUMBER, digits


_SHAPE = {
    name: code(name)
    for name in (
        "iso", "slashdate", "clock", "number", "poss", "stop", "comma", "hyphen", "money",
        "percent", "other",
    )
}  # fmt: skip
_STOP, _EDGE, _PAST = code("stop"), code("edge"), code("past")
_DAY, _DAYORD, _YEAR, _NUMBER = code("day"), code("dayord"), code("year"), code("number")
_DECADE, _OTHER_TOKEN = code("decade"), (code("other"), "")
