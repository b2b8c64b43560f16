"""Which fixed phrases does the record hold?"""

from dataclasses import replace

from readouts.data import Tables
from readouts.model import Wording, WordingUse
from readouts.questions.meant import Meant
from readouts.questions.source import Source
from readouts.questions.terms import Days, days


def wordings(
    source: Source,
    tables: Tables,
    *,
    by: str | None = None,
    towards: str | None = None,
    since: str | None = None,
    until: str | None = None,
) -> list[Wording]:
    """The wordings with a use that fits every filter, best first, each with those uses only.

    `by` and `towards` are countries or names. Counts and days are those of the whole wording.
    Raises UsageError for words that stand for nothing.
    """
    span = days(since, until)
    who, whom = Meant(by, source, tables), Meant(towards, source, tables)
    found = []
    for wording in source.wordings():
        uses = tuple(use for use in wording.uses if _fits(use, who, whom, span))
        if uses:
            found.append(replace(wording, uses=uses))
    return sorted(found, key=lambda one: (-one.score, one.text))


def _fits(use: WordingUse, who: Meant, whom: Meant, span: Days) -> bool:
    dated = not (span.since or span.until) or (use.day is not None and span.touches([use.day]))
    return dated and who.among([use.speaker] if use.speaker else []) and whom.among(use.towards)
