"""A wording or an issue through the years: a line of time by side, and each use in its sentence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.pages import days
from readouts.pages.cell import MOST, cell, of_them
from readouts.pages.notes import followed
from readouts.pages.passages import Kind, Passage, in_kinds, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.timeline import Event, LaneOf, Timeline, timeline
from readouts.pages.words import act_words, counted, issue_words, listed
from readouts.questions.source import Source
from readouts.questions.trace import Traced, TracedUse

LANES = 5  # sides with a lane; what others say stands in one more
DRAWN = 400  # uses on the line of time
_DAY = len("2021-08-18")


@dataclass(frozen=True, slots=True, kw_only=True)
class UseView:
    """One use by its number; `href` leads to the report, where it can be followed."""

    number: int
    when: str
    side: Side
    who: str
    towards: str
    act: str
    words: Passage
    changes: str
    href: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TracedView:
    """The first uses, and the days of more of them."""

    title: str
    count: str
    years: str
    timeline: Timeline | None
    uses: tuple[UseView, ...]


def traced_cell(traced: Traced, source: Source, tables: Tables) -> str:
    """The HTML."""
    return cell("trace", view=traced_view(traced, source, tables))


def traced_view(traced: Traced, source: Source, tables: Tables) -> TracedView:
    """The first MOST uses with their words, the first DRAWN on a line of time."""
    sides = Sides(_by_side(traced.uses), tables)
    texts = Texts(source)
    title = f"“{traced.phrase}”" if traced.phrase else issue_words(traced.issue or "")
    return TracedView(
        title=visible(title),
        count=of_them(len(traced.uses[:MOST]), len(traced.uses), "uses"),
        years=listed([f"{year}: {count}" for year, count in traced.by_year.items()]),
        timeline=timeline(list(_lanes(traced.uses[:DRAWN], sides))),
        uses=tuple(_use(n, one, texts, sides) for n, one in enumerate(traced.uses[:MOST], 1)),
    )


def _by_side(uses: Sequence[TracedUse]) -> Mapping[str, list[tuple[int, TracedUse]]]:
    """The numbered uses of each government, "" for nobody's, the one that has most first."""
    found: dict[str, list[tuple[int, TracedUse]]] = {}
    for number, use in enumerate(uses, 1):
        found.setdefault(use.party or "", []).append((number, use))
    ranked = sorted(found, key=lambda code: (not code, -len(found[code]), code))
    return {code: found[code] for code in ranked}


def _lanes(uses: Sequence[TracedUse], sides: Sides) -> Iterator[LaneOf]:
    """A lane for each of the sides that have most uses, one for all others."""
    groups = list(_by_side(uses).items())
    for code, told in [one for one in groups[:LANES] if one[0]]:
        side = sides.of(code)
        yield LaneOf(side.name, counted(len(told), "use"), side.slot, _events(told))
    others = [one for code, told in groups[:LANES] if not code for one in told]
    others += [one for _, told in groups[LANES:] for one in told]
    if others:
        yield LaneOf("Others", counted(len(others), "use"), 0, _events(sorted(others, key=_first)))


def _first(numbered: tuple[int, TracedUse]) -> int:
    return numbered[0]


def _events(told: Sequence[tuple[int, TracedUse]]) -> tuple[Event, ...]:
    return tuple(
        Event(
            days=(known := _days(use)),
            look="full" if len(known) == 1 else "hollow",
            label=str(number),
            title=f"{number}: {visible(listed(use.speakers))}, {_when(use)}",
            href=f"#use-{number}" if number <= MOST else "",
        )
        for number, use in told
    )


def _use(number: int, use: TracedUse, texts: Texts, sides: Sides) -> UseView:
    pieces: list[tuple[str, Kind]] = [
        (use.before, "around"), (use.words, "plain"), (use.after, "around"),
    ]  # fmt: skip
    return UseView(
        number=number,
        when=_when(use),
        side=sides.of(use.party),
        who=visible(listed(use.speakers, "speaker not named")),
        towards=visible(listed(use.towards)),
        act=act_words(use.act),
        words=in_kinds(pieces, texts.language(use.report)),
        changes=_changes(use),
        href=followed(use.url),
    )


def _changes(use: TracedUse) -> str:
    """What is other than in the side's use before; "" where nothing can be said of it."""
    said = ((use.dropped, "dropped"), (use.added, "new"))
    return visible("; ".join(f"{what}: {', '.join(words)}" for words, what in said if words))


def _days(use: TracedUse) -> tuple[str, ...]:
    known = tuple(dict.fromkeys(day for day in (use.first_day, use.last_day) if day))
    published = (use.published or "")[:_DAY]
    return known or ((published,) if len(published) == _DAY else ())


def _when(use: TracedUse) -> str:
    if use.contact is None:
        return days.published(use.published)
    return days.possible(use.first_day, use.last_day)
