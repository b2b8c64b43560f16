"""A reading of two statements with the same words, and judgements on it, made to order."""

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st
from tests.store import made

from readouts.judging.cast import Cast
from readouts.judging.fields import seen
from readouts.judging.fit import quoted
from readouts.model import Judgement, Reading, Statement, Value, signed

TEXT = (
    "🚢 Mara Lindqvist said that 港口 will stay open. "
    "مرحبا Idris Okello thanked her for the grain. "
    "Mara Lindqvist said that 港口 will stay open."
)
WORDS = "港口 will stay open"
PEOPLE = (made.person("Mara Lindqvist", "SWE"), made.person("Idris Okello", "KEN"))


def reading() -> Reading:
    """Lindqvist says it (s1), Okello gives thanks (s2), Lindqvist says the same again (s3)."""
    first = made.reading(
        made.report(TEXT, url="https://example.org/a"),
        people=PEOPLE,
        said=[("Mara Lindqvist", WORDS), ("Idris Okello", "for the grain")],
    )
    start = TEXT.rindex(WORDS)
    again = replace(first.statements[0], id="s3", content=((start, start + len(WORDS)),))
    return replace(first, statements=(*first.statements, again))


def statement(number: int, of: Reading | None = None) -> Statement:
    """Statement number 1, 2 or 3."""
    return (of or reading()).statements[number - 1]


def judged(
    verb: Any,
    number: int | None = 1,
    *,
    by: str = "Ada",
    second: int = 0,
    of: Reading | None = None,
    seeing: dict[str, Value] | None = None,
    **values: Any,
) -> Judgement:
    """A judgement of `by` on a statement of a reading, so many seconds after ten."""
    known = of or reading()
    about: dict[str, Any] = {"report": known.report.id, "text_sha256": known.report.sha256}
    if number is not None:
        one = known.statements[number - 1]
        about |= {"statement": one.id, "spans": one.content, "reader": known.reader}
        about |= {"quote": quoted(known.report.text, one.content)}
        about |= {"seen": {**seen(one, Cast(known)), **(seeing or {})}}
    about |= {"reader": known.reader}
    return signed(Judgement(verb=verb, by=by, at=at(second), **(about | values)))


def undo(of: Judgement, *, second: int, by: str = "Ada") -> Judgement:
    """Takes it back."""
    return signed(Judgement(verb="undo", by=by, at=at(second), report=of.report, undoes=of.id))


def at(second: int) -> str:
    """A moment of the morning."""
    return f"2021-08-18T10:{second // 60:02}:{second % 60:02}.000000Z"


EDITS: list[dict[str, Any]] = [
    {"field": "act", "new": "COMMIT"},
    {"field": "act", "new": "THANK"},
    {"field": "speakers", "new": ("Idris Okello",)},
    {"field": "speakers", "new": ("Noor Haddad",)},
    {"field": "issues", "new": ("sanctions", "taiwan")},
    {"field": "content", "new": ((2, 16),)},
]


@st.composite
def many(draw: st.DrawFn, most: int = 8) -> list[Judgement]:
    """Judgements of two people on three statements, undos and undos of undos among them."""
    found: list[Judgement] = []
    for second in range(draw(st.integers(1, most))):
        by: str = draw(st.sampled_from(["Ada", "Bo"]))
        if found and draw(st.booleans()):
            found.append(undo(draw(st.sampled_from(found)), second=second, by=by))
            continue
        verb, number = draw(st.sampled_from(["accept", "reject", "edit"])), draw(st.integers(1, 3))
        values = draw(st.sampled_from(EDITS)) if verb == "edit" else {}
        found.append(judged(verb, number, by=by, second=second, **values))
    return found
