"""What a person writes for a field of a statement, as the value that a judgement holds."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from readouts.data import Tables
from readouts.data.issues import label_of
from readouts.errors import UsageError
from readouts.judging.cast import Cast
from readouts.judging.fields import FIELDS, SPANS
from readouts.model import Act, Polarity, Reading, Span, Spans, Statement, StatementKind, Value
from readouts.questions.terms import country, near, one_of

_ONE = {"speaker": "speakers", "issue": "issues", "tag": "tags", "span": "content"}
_NOTHING = ("", "none", "-")
_PLACES = re.compile(r"\s*\d+\s*-\s*\d+\s*(?:[,;]\s*\d+\s*-\s*\d+\s*)*")
_SEVERAL = 3  # places that an error names


@dataclass(frozen=True, slots=True)
class About:
    """The statement that is judged, its reading, and the tables that give words their meaning."""

    reading: Reading
    statement: Statement
    tables: Tables


def value_of(field: str, given: Any, about: About) -> tuple[str, Value]:
    """The field and the value that is meant.

    Several names or labels are a sequence, or a string with `;` between them; spans are pairs,
    `120-180`, or the very words where they stand once. "none" empties a field. Raises UsageError
    for a field that there is not, and for a value that the field cannot take.
    """
    name = _ONE.get(field, field)
    if name not in FIELDS:
        raise UsageError(f"a statement has no field {field!r}", hint=f"one of: {', '.join(FIELDS)}")
    return name, _VALUES.get(name, _spans)(name, given, about)


def _word(name: str, given: Any, about: About) -> Value:
    return one_of(str(given), _KNOWN[name], name)


def _country(name: str, given: Any, about: About) -> Value:
    if _nothing(given):
        return None
    if code := country(str(given), about.tables):
        return code
    raise UsageError(f"{given!r} names no country", hint="write a name or an ISO code such as CHN")


def _issues(name: str, given: Any, about: About) -> Value:
    known = [issue.label for issue in about.tables.issues]
    labels = tuple(dict.fromkeys(label_of(each) for each in _listed(given)))
    for label in labels:
        if label not in known:
            alike = near(label, known) or known
            raise UsageError(f"there is no issue {label!r}", hint=f"one of: {', '.join(alike)}")
    return labels


def _tags(name: str, given: Any, about: About) -> Value:
    return tuple(dict.fromkeys(_listed(given)))


def _names(name: str, given: Any, about: About) -> Value:
    cast = Cast(about.reading)
    return tuple(dict.fromkeys(_called(each, cast) for each in _listed(given)))


def _name(name: str, given: Any, about: About) -> Value:
    return None if _nothing(given) else _called(str(given).strip(), Cast(about.reading))


def _called(name: str, cast: Cast) -> str:
    """The name that the report's reading has for whoever is called so, else what is given."""
    found = cast.find(name)
    return found.name if found else name


def _spans(name: str, given: Any, about: About) -> Value:
    if _nothing(given) or given == ():
        spans: Spans = ()
    elif isinstance(given, str) and not _PLACES.fullmatch(given):
        spans = (_place(given, about),)
    else:
        spans = _pairs(given)
    _check_spans(name, spans, len(about.reading.report.text))
    return spans


def _pairs(given: Any) -> Spans:
    found = re.findall(r"(\d+)\s*-\s*(\d+)", given) if isinstance(given, str) else given
    try:
        return tuple((int(start), int(end)) for start, end in found)
    except (TypeError, ValueError) as error:
        what = f"{given!r} is no list of spans"
        raise UsageError(what, hint="write [(120, 180)], or the words") from error


def _check_spans(name: str, spans: Spans, length: int) -> None:
    """Refuse what is no place in the text."""
    ends = [end for span in spans for end in span]
    sound = all(start < end for start, end in spans) and ends == sorted(ends)
    if not sound or (ends and ends[-1] > length) or (name == "content" and not spans):
        what = f"these are no places for the {name}: {spans}"
        raise UsageError(what, hint=f"start before end, in order, within 0 to {length}")


def _place(words: str, about: About) -> Span:
    """Where the words stand: once in the text, or once among the characters of the statement."""
    text = about.reading.report.text
    found = [(hit.start(), hit.end()) for hit in re.finditer(re.escape(words), text)]
    here = about.statement.content
    inside = [
        span for span in found if any(span[0] < end and start < span[1] for start, end in here)
    ]
    if len(found) == 1 or len(inside) == 1:
        return (inside or found)[0]
    if not found:
        raise UsageError(f"the report does not have the words {words!r}", hint="copy them from it")
    places = " or ".join(f"{start}-{end}" for start, end in found[:_SEVERAL])
    raise UsageError(f"the words {words!r} stand {len(found)} times", hint=f"say which: {places}")


def _touches(span: Span, spans: Spans) -> bool:
    return any(span[0] < end and start < span[1] for start, end in spans)


def _listed(given: Any) -> Sequence[str]:
    """Several words, each without white space around it."""
    if _nothing(given):
        return ()
    parts = given.split(";") if isinstance(given, str) else given
    return [word for each in parts if (word := str(each).strip())]


def _nothing(given: Any) -> bool:
    return given is None or (isinstance(given, str) and given.strip().casefold() in _NOTHING)


_KNOWN: dict[str, Sequence[str]] = {
    "act": get_args(Act),
    "polarity": get_args(Polarity),
    "kind": get_args(StatementKind),
}
_VALUES: dict[str, Callable[[str, Any, About], Value]] = {
    **dict.fromkeys(_KNOWN, _word),
    **dict.fromkeys(SPANS, _spans),
    "party": _country,
    "issues": _issues,
    "tags": _tags,
    "speakers": _names,
    "addressee": _name,
}
