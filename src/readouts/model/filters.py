"""What statements are asked for by."""

from collections.abc import Sequence
from typing import TypedDict


class StatementFilters(TypedDict, total=False):
    """Plain values, all of which must fit; one that is left out rules nothing out.

    `phrase`: words in a row; `near`: words in any order by how they begin, of one of these groups
    all; `names` and `qids`: folded names and Wikidata ids of speakers, any of which will do;
    `issue`: a label, or a free tag in any case; `since` and `until`: ISO days, held against those
    of the contact, or the day of publication without one.
    """

    phrase: str | None
    near: Sequence[Sequence[str]]
    names: Sequence[str]
    qids: Sequence[str]
    party: str | None
    issue: str | None
    act: str | None
    contact: str | None
    since: str | None
    until: str | None
