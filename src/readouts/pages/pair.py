"""The dossier of the contacts between two countries."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from readouts.data import Tables
from readouts.errors import UsageError
from readouts.pages.cover import Cover, Provenance, about_days
from readouts.pages.notes import Note, Notes
from readouts.pages.pledged import PledgeView, pledge_views
from readouts.pages.short import ShortContact, Shortening
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.timeline import Event, LaneOf, Look, Timeline, possible_days, timeline
from readouts.pages.words import NO_ISSUE, counted, issue_words
from readouts.questions.contacts import find_contacts
from readouts.questions.pledges import pledges
from readouts.questions.source import Source
from readouts.questions.terms import party


@dataclass(frozen=True, slots=True)
class Raised:
    """What one side said on an issue: statements, in how many contacts, in how many it alone."""

    statements: int
    contacts: int
    alone: int


@dataclass(frozen=True, slots=True)
class RaisedIssue:
    """An issue with what each side said on it, in the order of the page's sides."""

    issue: str
    sides: tuple[Raised, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairPage:
    """All that the dossier of two countries shows; `undated` counts contacts without any day."""

    cover: Cover
    sides: tuple[Side, ...]
    contacts: tuple[ShortContact, ...]
    timeline: Timeline | None
    undated: int
    issues: tuple[RaisedIssue, ...]
    pledges: tuple[PledgeView, ...]
    notes: tuple[Note, ...]


def pair_page(
    source: Source,
    tables: Tables,
    between: Sequence[str],
    provenance: Provenance,
    *,
    since: str | None = None,
    until: str | None = None,
) -> PairPage:
    """The dossier of two countries, from `since` to `until`.

    Raises UsageError where these are not two countries, or for what is not a day.
    """
    codes = sorted({party(term, tables) for term in between})
    if len(codes) != 2:
        raise UsageError("name two countries", hint="readouts export dossier --between CHN IRN")
    texts, sides = Texts(source), Sides(codes, tables)
    notes = Notes(texts, sides)
    found = find_contacts(source, tables, between=codes, since=since, until=until).contacts
    shortening = Shortening(source, notes, texts, sides)
    contacts = tuple(shortening.short(one, n, codes) for n, one in enumerate(found, 1))
    promised = [
        pledge
        for by, to in (codes, reversed(codes))
        for pledge in pledges(source, tables, by=by, to=to, since=since, until=until)
    ]
    views = tuple(pledge_views(promised, notes, texts, sides))
    both = tuple(map(sides.of, codes))
    return PairPage(
        cover=_cover(both, contacts, views, notes, (since, until), provenance),
        sides=both,
        contacts=contacts,
        timeline=timeline([_all_lane(contacts), *(_lane(contacts, side) for side in both)]),
        undated=sum(not possible_days(one.contact.date) for one in contacts),
        issues=tuple(_raised(contacts, codes)),
        pledges=views,
        notes=notes.all,
    )


def _cover(
    sides: Sequence[Side],
    contacts: Sequence[ShortContact],
    pledged: Sequence[PledgeView],
    notes: Notes,
    span: tuple[str | None, str | None],
    provenance: Provenance,
) -> Cover:
    accounts = sum(len(one.accounts) for one in contacts)
    said = sum(len(one.said) for one in contacts)
    bounds = [f"{word} {day}" for word, day in zip(("since", "until"), span, strict=True) if day]
    return Cover(
        title=" and ".join(side.name for side in sides),
        about=" ".join(["Dossier of the contacts between two countries", *bounds]),
        holds=(
            f"{counted(len(contacts), 'contact')} in {counted(accounts, 'account')},"
            f" with {counted(said, 'statement')}; what several accounts tell counts once.",
            f"{counted(len(pledged), 'pledge')} of one to the other.",
            f"{counted(len(notes.all), 'note')}: the statements in their sentences.",
        ),
        unknown=tuple(_unknown(sides, contacts)),
        provenance=provenance,
    )


def _unknown(sides: Sequence[Side], contacts: Sequence[ShortContact]) -> Iterator[str]:
    yield from about_days([one.contact.date for one in contacts])
    for side in sides:
        missing = sum(side in one.unheld for one in contacts)
        if missing:
            yield (
                f"No account held: of {missing} of the {counted(len(contacts), 'contact')} the"
                f" record has no account of the government of {side.name} ({side.code}) itself."
            )


def _all_lane(contacts: Sequence[ShortContact]) -> LaneOf:
    events = (_event(one, "full" if one.contact.date.value else "hollow") for one in contacts)
    return LaneOf("Contacts", counted(len(contacts), "contact"), 0, tuple(events))


def _lane(contacts: Sequence[ShortContact], side: Side) -> LaneOf:
    """Where the side's own account is held, and where it is not."""
    held = [one for one in contacts if any(each.side == side for each in one.accounts)]
    events = (
        replace(_event(one, "full" if one in held else "hollow"), label="") for one in contacts
    )
    first = (replace(event, days=event.days[:1]) for event in events)
    sub = f"own account in {len(held)} of {len(contacts)}"
    return LaneOf(side.name, sub, side.slot, tuple(first))


def _event(short: ShortContact, look: Look) -> Event:
    return Event(
        days=possible_days(short.contact.date),
        look=look,
        label=str(short.number),
        title=f"{short.number}: {short.facts.title}, {short.facts.when}",
        href=f"#contact-{short.number}",
    )


def _raised(contacts: Sequence[ShortContact], codes: Sequence[str]) -> Iterator[RaisedIssue]:
    """The issues, those with most statements first; one on several issues is under each."""
    said: Counter[tuple[str, str]] = Counter()
    spoke: Counter[tuple[str, str]] = Counter()
    alone: Counter[tuple[str, str]] = Counter()
    for short in contacts:
        here: Counter[tuple[str, str]] = Counter(
            (issue, code)
            for one in short.said
            for issue in dict.fromkeys(one.best.statement.issues or ("",))
            for code in codes
            if code in one.best.sides
        )
        said += here
        spoke.update(here.keys())
        other = dict(zip(codes, reversed(codes), strict=True))
        alone.update(key for key in here if (key[0], other[key[1]]) not in here)
    total: Counter[str] = Counter()
    for (issue, _), count in said.items():
        total[issue] += count
    for issue in sorted(total, key=lambda one: (-total[one], one)):
        keys = [(issue, code) for code in codes]
        yield RaisedIssue(
            issue_words(issue) if issue else NO_ISSUE,
            tuple(Raised(said[key], spoke[key], alone[key]) for key in keys),
        )
