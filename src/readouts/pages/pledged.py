"""Pledges as a page shows them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from readouts.pages import days
from readouts.pages.notes import Cite, Notes, ref_of
from readouts.pages.passages import Passage, passage, visible
from readouts.pages.sides import Side, Sides
from readouts.pages.texts import Texts
from readouts.pages.words import listed
from readouts.questions.pledges import Pledge


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeView:
    """Something undertaken: `cites` are all places where it stands, in order of day."""

    side: Side
    who: str
    to: str
    when: str
    what: Passage
    due: Passage | None
    condition: Passage | None
    times: int
    cites: tuple[Cite, ...]


def pledge_views(
    pledges: Iterable[Pledge], notes: Notes, texts: Texts, sides: Sides
) -> Iterator[PledgeView]:
    """The pledges in this order."""
    for pledge in pledges:
        first = pledge.uses[0]
        language = texts.language(ref_of(pledge.id)[0])
        found = (notes.cite(ref_of(use.id)) for use in pledge.uses)
        yield PledgeView(
            side=sides.among(pledge.parties),
            who=visible(listed(pledge.speakers, "speaker not named")),
            to=visible(listed(pledge.to)),
            when=days.possible(first.first_day, first.last_day, first.days)
            if first.contact
            else days.published(first.published),
            what=passage(pledge.what, language),
            due=passage(pledge.due, language) if pledge.due else None,
            condition=passage(pledge.condition, language) if pledge.condition else None,
            times=pledge.times,
            cites=tuple(cite for cite in found if cite),
        )
