"""What is to be judged next: the statements that are most in doubt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields

from readouts.data import Tables
from readouts.errors import RecordError
from readouts.judging.apply import fits_of
from readouts.judging.history import Judged, history
from readouts.model import Reading, Statement
from readouts.questions.statements import find_statements
from readouts.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which statements; every filter is one of readouts.questions.find_statements."""

    phrase: str | None = None
    speaker: str | None = None
    party: str | None = None
    issue: str | None = None
    act: str | None = None
    contact: str | None = None
    publisher: str | None = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A statement to judge, in its reading; `id` is `report/statement`.

    `why` says why it comes now, `judged` what people have said of it so far; that is left out
    where a second opinion is asked for (`blind`).
    """

    id: str
    reading: Reading
    statement: Statement
    why: str
    judged: tuple[Judged, ...] = ()
    blind: bool = False


def case(store: Store, id_: str, why: str = "", judged: tuple[Judged, ...] = ()) -> Case:
    """A statement as it is shown now; as the reader had it, where it was rejected.

    Raises RecordError for the id of none.
    """
    report, _, statement = id_.partition("/")
    for reading in (store.reading(report), store.judgements.machine_reading(report)):
        for each in reading.statements if reading else ():
            if reading and each.id == statement:
                why = why or f"confidence {each.confidence:.2f}"
                return Case(id=id_, reading=reading, statement=each, why=why, judged=judged)
    raise RecordError("the record has no such statement", where=id_)


@dataclass(frozen=True, slots=True)
class Queue:
    """The statements that one person (`by`; nobody for None) has not judged."""

    store: Store
    tables: Tables
    wanted: Wanted
    by: str | None

    def cases(self) -> Iterator[Case]:
        """What waits to be confirmed, then the others by confidence; read as they are asked for."""
        fits, told = self._filter(), self._told()
        waiting = [one for said in told.values() for one in said if one.state == "confirm"]
        first = dict.fromkeys(one.statement for one in waiting if one.statement)
        mine = {one.statement for said in told.values() for one in said if self._is_mine(one)}
        for each in first:
            if fits(each):
                yield self._case(each, "a judgement waits to be confirmed", told)
        for report, statement in self.store.judgements.by_doubt():
            each = f"{report}/{statement}"
            if each not in first and each not in mine and fits(each):
                yield self._case(each, "", told)

    def second(self) -> Iterator[Case]:
        """What others have judged, as the reader had it."""
        fits = self._filter()
        for report, said in self._told().items():
            machine = self.store.judgements.machine_reading(report)
            mine = {one.statement for one in said if self._is_mine(one)}
            others = {one.statement for one in said if one.state == "applies"} - mine
            for each in machine.statements if machine else ():
                id_ = f"{report}/{each.id}"
                if machine and id_ in others and fits(id_):
                    why = "somebody has judged it; a second opinion is asked for"
                    yield Case(id=id_, reading=machine, statement=each, why=why, blind=True)

    def _case(self, id_: str, why: str, told: dict[str, tuple[Judged, ...]]) -> Case:
        said = told.get(id_.partition("/")[0], ())
        return case(self.store, id_, why, tuple(one for one in said if one.statement == id_))

    def _is_mine(self, judged: Judged) -> bool:
        return judged.state == "applies" and judged.judgement.by == self.by

    def _told(self) -> dict[str, tuple[Judged, ...]]:
        """What has been judged in current reports, by report."""
        found = {}
        for report in self.store.judgements.reports():
            machine = self.store.judgements.machine_reading(report)
            if machine and self.store.revisions(report)[-1] == report:
                judgements = self.store.judgements.on(report)
                found[report] = history(judgements, fits_of(machine, judgements))
        return found

    def _filter(self) -> Callable[[str], bool]:
        """Whether the statement of an id fits the filters."""
        reports = self.wanted.publisher and {
            *self.store.find_reports(publisher=self.wanted.publisher)
        }
        asked = {name: value for name, value in _filters(self.wanted).items() if value}
        found = asked and {each.id for each in find_statements(self.store, self.tables, **asked)}
        return lambda id_: (
            (not asked or id_ in found) and (reports is None or id_.partition("/")[0] in reports)
        )


def _filters(wanted: Wanted) -> dict[str, str | None]:
    """The filters of statements, as find_statements calls them."""
    given = {each.name: getattr(wanted, each.name) for each in fields(wanted)}
    del given["publisher"]
    return given | {"party_": given.pop("party")}
