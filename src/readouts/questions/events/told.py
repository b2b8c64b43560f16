"""One statement of a contact over all accounts that have it, as an act of sides."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from readouts.model import (
    Act,
    EventActor,
    Flag,
    Polarity,
    Reading,
    SharedStatement,
    Statement,
)
from readouts.questions.events.cast import Cast, Named
from readouts.questions.events.hopes import only_hopes

Version = tuple[Reading, Statement]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A statement with who spoke, whom it is aimed at and who heard it.

    `objects` are what its versions name as aimed at, in their words; `hope`: each only hopes it.
    """

    act: Act
    polarity: Polarity
    issues: tuple[str, ...]
    tags: tuple[str, ...]
    flags: tuple[Flag, ...]
    speakers: tuple[Named, ...]
    recipient: Named | None
    hearer: Named | None
    objects: tuple[str, ...]
    hope: bool
    versions: tuple[Version, ...]

    @property
    def aimed_at(self) -> tuple[Named, ...]:
        """Whom the text names as recipient or hearer."""
        return tuple(named for named in (self.recipient, self.hearer) if named)

    @property
    def sides(self) -> tuple[EventActor, ...]:
        """The sides that speak, each once."""
        return tuple({named.side.id: named.side for named in self.speakers}.values())


def told(shared: SharedStatement, readings: Mapping[str, Reading], cast: Cast) -> Told | None:
    """The statement out of its versions; None where no account that has it is at hand."""
    versions = tuple(_versions(shared, readings))
    if not versions:
        return None
    first = versions[0][1]
    speakers = (cast.of_record(each) for each in shared.speakers)
    return Told(
        act=shared.act,
        polarity=_most([statement.polarity for _, statement in versions]),
        issues=tuple(dict.fromkeys((*first.issues, *shared.issues))),
        tags=tuple(dict.fromkeys(tag for _, statement in versions for tag in statement.tags)),
        flags=first.flags,
        speakers=tuple(named for named in speakers if named),
        recipient=_first(cast.of_reading(reading, s.recipient) for reading, s in versions),
        hearer=_first(cast.of_reading(reading, s.addressee) for reading, s in versions),
        objects=tuple(s.object for _, s in versions if s.object),
        hope=all(only_hopes(reading.report.text, s) for reading, s in versions),
        versions=versions,
    )


def _versions(shared: SharedStatement, readings: Mapping[str, Reading]) -> Iterable[Version]:
    for report, statement_id in shared.versions:
        if (reading := readings.get(report)) is not None:
            yield from ((reading, s) for s in reading.statements if s.id == statement_id)


def _first(found: Iterable[Named | None]) -> Named | None:
    return next((named for named in found if named), None)


def _most(values: Sequence[Polarity]) -> Polarity:
    """The most frequent, the first of equals."""
    return Counter(values).most_common(1)[0][0]
