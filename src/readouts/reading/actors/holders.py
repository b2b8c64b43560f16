"""Names with their offices: before the name, behind it, or two of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from readouts.reading.actors.kinds import GENERIC, singular
from readouts.reading.actors.lexicon import lexicon
from readouts.reading.actors.making import Maker
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.stacked import DASHES, stacked
from readouts.reading.actors.titles import Title, title_at
from readouts.reading.actors.units import Unit

_BEFORE_OFFICE = (",", "(", "[", "esq.")


def titled(m: Maker, title: Title) -> tuple[list[Unit], int]:
    """A title with the name or names after it, or alone."""
    line = m.line
    run = run_at(line, title.end, titled=True)
    if run is None and title.determiner and not title.plural and line.says(title.end, ","):
        run = _closed_run(m, title.end + 1)
    if run is None and title.plural:
        run = _example(m, title.end)
    if run is None:
        return _stacked(m, title) or ([m.role(title)], title.end)
    end, title = _of_country(m, run.end, title)
    if title.plural:
        title = replace(title, label=" ".join(singular(title.label.split())))
    units = [m.person(run, title.start, end, title)]
    while title.plural and (more := _next_in_list(m, end)):
        end = more.end
        units.append(m.person(more, more.start, end, title))
    if len(units) == 1:
        units[0], end = apposed(m, units[0], end)
    return units, end


def _stacked(m: Maker, title: Title) -> tuple[list[Unit], int] | None:
    """A name behind two offices: "State Councilor and Foreign Minister Lee"."""
    found = stacked(m.line, title, m.gazetteer)
    if found is None:
        return None
    second, run = found
    unit = m.person(run, title.start, run.end, title)
    dash = next((mark for mark in DASHES if m.line.says(second.start - 1, mark)), "")
    joined = (dash or m.line.says(title.end, "and")) and title.kind not in GENERIC
    titles = both(title, second, dash or "and") if joined else (title, second)
    unit, end = apposed(m, replace(unit, titles=titles), run.end)
    return [unit], end


def _closed_run(m: Maker, i: int) -> Run | None:
    """A name at `i` that a comma or full stop closes: "his counterpart, Ann Lee,"."""
    run = run_at(m.line, i, titled=True)
    return run if run and m.closes(run.end) else None


def _example(m: Maker, i: int) -> Run | None:
    """A full name after "officials including", which more may follow."""
    line = m.line
    i += line.says(i, ",")
    if not line.says(i, "including", "namely") or not line.capital(i + 1):
        return None
    run = run_at(line, i + 1, titled=False)
    return run if run and run.end - run.start > 1 else None


def _next_in_list(m: Maker, i: int) -> Run | None:
    """The next name of a list: ", Bo Diaz", "and Cy Grant"."""
    after = i
    while m.line.says(after, ",", "and", "&"):
        after += 1
    return run_at(m.line, after, titled=True) if after > i else None


def listed_names(m: Maker, i: int) -> Iterator[Run]:
    """The full names of a list that goes on at word `i`: ", Bo Diaz and Cy Grant"."""
    more = _next_in_list(m, i)
    while more and more.end - more.start > 1:
        yield more
        more = _next_in_list(m, more.end)


def _of_country(m: Maker, i: int, title: Title) -> tuple[int, Title]:
    """Takes in "of Oman" after a name."""
    line = m.line
    after = i + 2 if line.says(i + 1, "the") else i + 1
    entry = line.entry(after)
    if not line.says(i, "of", "from") or not entry or entry.kind != "country" or not entry.code:
        return i, title
    codes = (*title.countries, entry.code)
    return after + entry.length, replace(title, countries=tuple(dict.fromkeys(codes)))


def apposed(m: Maker, unit: Unit, i: int) -> tuple[Unit, int]:
    """Joins an office in apposition: "Ann Lee, chairwoman of Nordbank,"."""
    i = _mark(m, i)
    if not m.line.says(i, *_BEFORE_OFFICE) or not m.may_open_at(i + 1):
        return _bracketed(m, unit, i)
    title = title_at(m.line, i + 1, m.gazetteer, apposed=True)
    if not title or title.plural or _of_next(m, title):
        return _bracketed(m, unit, i)
    second = _second(m, title)
    last = second or title
    if not (last.served or _parted(m, unit, _past_place(m, last.end), title)):
        return unit, i
    span = (unit.span[0], m.line.span(title.start, last.end)[1])
    titles = (*unit.titles, *(both(title, second) if second else (title,)))
    return replace(unit, titles=titles, span=span, strong=True), last.end


def _mark(m: Maker, i: int) -> int:
    """The last word before an office: of ", (President" and of ", Esq. CEO" the second."""
    if not m.line.says(i, ",") or not m.line.says(i + 1, "(", "esq."):
        return i
    return i + 1


def _of_next(m: Maker, title: Title) -> bool:
    """Whether an office behind a name is that of the name behind it: ", Minister Ann Lee"."""
    return bool(run_at(m.line, title.end, titled=True) or stacked(m.line, title, m.gazetteer))


def _bracketed(m: Maker, unit: Unit, i: int) -> tuple[Unit, int]:
    """Takes in a country in brackets: "Ann Lee (Oman)"."""
    entry = m.line.entry(i + 1)
    if not entry or not m.line.says(i, "(") or not m.line.says(i + 1 + entry.length, ")"):
        return unit, i
    return (replace(unit, code=entry.code), i + 2 + entry.length) if entry.code else (unit, i)


def _second(m: Maker, title: Title) -> Title | None:
    """The second office of one person: ", deputy assistant and senior adviser,"."""
    if not m.line.says(title.end, "and", "&") or not m.may_open_at(title.end + 1):
        return None
    found = title_at(m.line, title.end + 1, m.gazetteer, apposed=True)
    alone = found and not (found.plural or found.determiner)
    return found if found and alone and m.closes(found.end) else None


def both(first: Title, second: Title, joint: str = "and") -> tuple[Title, Title]:
    """Two offices of one person, the first with the words of both, as the text joins them."""
    countries = first.countries or second.countries
    label = f"{first.label} {joint} {second.label}"
    firm = "private" in lexicon().of(second.noun)  # "President and CEO" is no head of state
    kind = "OTHER" if firm or (first.kind == "IO" and countries) else first.kind
    joint_one = not second.former and first.kind not in GENERIC
    named = replace(first, label=label, countries=countries, kind=kind, joint=joint_one)
    return named, second


def _parted(m: Maker, unit: Unit, i: int, title: Title) -> bool:
    """Whether the apposition ends at word `i`."""
    if m.closes(i) or (unit.subject and m.is_verb(i)) or _next_follows(m, i):
        return True
    if title.determiner in ("a", "an") and m.line.says(i, "and"):
        return m.line.has(i + 1, "determiner")  # "an aide to Lee and the country's envoy"
    definite = title.determiner == "the" or bool(title.countries)
    return definite and m.line.says(i, "on", "who", "during", "after", "before", "as", "for", "to")


def _next_follows(m: Maker, i: int) -> bool:
    """Whether the next name of a list follows with its office: "and Bo Diaz, Secretary"."""
    run = run_at(m.line, i + 1, titled=False) if m.line.says(i, "and") else None
    return run is not None and run.end - run.start > 1 and m.line.says(run.end, ",")


def _past_place(m: Maker, i: int) -> int:
    """Skips "in Vienna" or "at the talks"."""
    line = m.line
    if not line.says(i, "in", "at"):
        return i
    i += 2 if line.has(i + 1, "determiner") else 1
    entry = line.entry(i)
    return i + entry.length if entry else i + 1
