"""The dossier of one issue: what a side says on it through time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import RecordContact, StatementRef
from readouts.pages import days
from readouts.pages.cover import Cover, Provenance
from readouts.pages.notes import Cite, Note, Notes, ref_of
from readouts.pages.passages import Passage, passage
from readouts.pages.positioned import PositionedContact, positioned, when
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.timeline import Event, LaneOf, Timeline, possible_days, timeline
from readouts.pages.words import counted, issue_words, listed
from readouts.questions.contacts import find_contacts
from readouts.questions.positions import Position, positions
from readouts.questions.source import Source
from readouts.questions.terms import country

MOST = 24  # wordings that are listed: those that rank highest


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingView:
    """A fixed phrase in these statements: its first and last day there, and how often."""

    text: Passage
    first: str
    last: str
    times: int
    cites: tuple[Cite, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuePage:
    """All that the dossier of an issue shows; `without` are contacts in which it is not raised."""

    cover: Cover
    side: Side
    issue: str
    contacts: tuple[PositionedContact, ...]
    without: tuple[tuple[str, str], ...]
    timeline: Timeline | None
    wordings: tuple[WordingView, ...]
    notes: tuple[Note, ...]


def issue_page(
    source: Source,
    tables: Tables,
    by: str,
    issue: str,
    provenance: Provenance,
    *,
    towards: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> IssuePage:
    """The dossier of what a country says on an issue, to anybody or `towards` somebody.

    Raises UsageError for words that stand for nothing.
    """
    found = positions(
        source, tables, party_=by, issue=issue, towards=towards, since=since, until=until
    )
    other = country(towards, tables) if towards else None
    codes = sorted({found.party, *([other] if other else [])})
    texts, sides = Texts(source), Sides(codes, tables)
    made = _Making(Notes(texts, sides), texts)
    contacts = tuple(positioned(found.lines, made.notes, texts))
    among = (found.party, *([towards] if towards else []))
    held = find_contacts(source, tables, between=among, since=since, until=until)
    raised = {line.contact for line in found.lines if line.news != "no longer said"}
    silent = [one for one in held.contacts if one.id not in raised]
    side, label = sides.of(found.party), issue_words(found.issue)
    return IssuePage(
        cover=_cover(side, label, (towards, since, until), found.lines, silent, provenance),
        side=side,
        issue=label,
        contacts=contacts,
        without=tuple((days.when(one.date), listed(held.names(one))) for one in silent),
        timeline=timeline(_lanes(side, label, contacts, silent)),
        wordings=tuple(made.wordings(source, found.lines)),
        notes=made.notes.all,
    )


class _Making:
    """Makes the parts of a page that share its notes."""

    def __init__(self, notes: Notes, texts: Texts) -> None:
        self.notes, self._texts = notes, texts

    def wordings(self, source: Source, lines: Iterable[Position]) -> list[WordingView]:
        """The fixed phrases in these statements, first those that rank highest."""
        said = [line for line in lines if line.news != "no longer said"]
        refs = {ref_of(one): line for line in said for one in (line.id, *line.also)}
        ranked = sorted(source.wordings(), key=lambda one: (-one.score, one.text))
        found = []
        for wording in ranked:
            uses = [(use.report, use.statement or "") for use in wording.uses]
            told = dict.fromkeys(ref for ref in uses if ref in refs)
            if told:
                found.append(self._wording(wording.text, [(ref, refs[ref]) for ref in told]))
        return found[:MOST]

    def _wording(self, text: str, told: Sequence[tuple[StatementRef, Position]]) -> WordingView:
        by_day = sorted(told, key=lambda one: (one[1].first_day or one[1].published or "~", one[0]))
        cites = (self.notes.cite(ref) for ref, _ in by_day)
        places = {line.contact or ref[0] for ref, line in by_day}
        return WordingView(
            text=passage(text, self._texts.language(by_day[0][0][0])),
            first=when(by_day[0][1]),
            last=when(by_day[-1][1]),
            times=len(places),
            cites=tuple(cite for cite in cites if cite),
        )


def _lanes(
    side: Side, issue: str, contacts: Sequence[PositionedContact], silent: Sequence[RecordContact]
) -> list[LaneOf]:
    said = tuple(
        Event(
            days=one.days,
            look="full" if len(one.days) == 1 else "hollow",
            label=str(one.number),
            title=f"{one.number}: {one.what}, {one.when}",
            href=f"#contact-{one.number}",
        )
        for one in contacts
    )
    others = tuple(
        Event(days=possible_days(one.date), look="none", label="", title=days.when(one.date),
              href="#without")
        for one in silent
    )  # fmt: skip
    return [
        LaneOf(side.name, f"speaks on it in {counted(len(said), 'contact')}", side.slot, said),
        LaneOf("Not raised", f"{counted(len(others), 'other contact')} of {side.name}", 0, others),
    ]


def _cover(
    side: Side,
    issue: str,
    asked: tuple[str | None, str | None, str | None],
    lines: Sequence[Position],
    silent: Sequence[RecordContact],
    provenance: Provenance,
) -> Cover:
    said = [line for line in lines if line.news != "no longer said"]
    places = {line.contact or ref_of(line.id)[0] for line in said}
    words = zip(("towards", "since", "until"), asked, strict=True)
    open_ = len({one.contact for one in said if one.contact and one.first_day != one.last_day})
    unknown = ["Words are compared, not meanings: a translation put otherwise shows as a change."]
    if open_:
        unknown.append(
            f"Of {counted(open_, 'contact')} the day is not certain; they stand at the first"
            " possible day."
        )
    return Cover(
        title=f"{side.name}: {issue}",
        about=" ".join(["Dossier of one issue", *(f"{a} {b}" for a, b in words if b)]),
        holds=(
            f"{counted(len(said), 'statement')} of {side.name} in"
            f" {counted(len(places), 'contact')}, each held against the closest one before.",
            f"{counted(len(silent), 'contact')} of {side.name} in which no account has it speak on"
            " the issue.",
        ),
        unknown=tuple(unknown),
        provenance=provenance,
    )  # fmt: skip
