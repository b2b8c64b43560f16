"""The table of actors over all reports."""

from collections.abc import Iterator
from dataclasses import dataclass

from readouts.export.source import Asked
from readouts.export.tables.reach import Reach
from readouts.export.tables.words import words
from readouts.model import Reading, RecordActor, Report, Spans


@dataclass(frozen=True, slots=True)
class Item:
    """One actor, with the first report that names it in a contact."""

    actor: RecordActor
    account: str | None
    reading: Reading | None
    reach: Reach

    @property
    def report(self) -> Report | None:
        """The report with its text."""
        return self.reading.report if self.reading else None

    @property
    def spans(self) -> Spans:
        """Where the report names it first."""
        named = self.reading.actors if self.reading else ()
        found = (each for each in named if each.mentions and self._is(self.reach.called(each)))
        return next((each.mentions[:1] for each in found), ())

    def _is(self, actor_id: str) -> bool:
        return actor_id == self.actor.id

    @property
    def text(self) -> str | None:
        """The words there."""
        return words(self.report, self.spans)


def items(asked: Asked) -> Iterator[Item]:
    """One for each actor, by id."""
    reach = Reach(asked.source)
    for actor in asked.source.lines(RecordActor):
        account = asked.source.naming(actor.id)
        reading = reach.reading(account.rpartition(".")[0]) if account else None
        yield Item(actor, account, reading, reach)
