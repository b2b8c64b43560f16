"""Contacts with one statement each, and what the steps of finding wordings make of them."""

from collections.abc import Iterator, Sequence

from tests.linking.factories import LULA, MACRON, MODI, SCHOLZ, Told, roster

from readouts.linking.merging import Group
from readouts.linking.people import Who
from readouts.linking.roster import Roster
from readouts.linking.wordings.corpus import Corpus, corpus
from readouts.linking.wordings.counting import Runs
from readouts.linking.wordings.lexis import Lexis, lexis
from readouts.linking.wordings.names import Met
from readouts.linking.wordings.phrases import Sieve
from readouts.linking.wordings.recurring import recurring
from readouts.linking.wordings.told import Told as Table
from readouts.linking.wordings.told import told
from readouts.model import RecordActor

PAIRS = ((SCHOLZ, MODI), (SCHOLZ, LULA), (MACRON, MODI), (MACRON, LULA))
FLOOR = 3


def groups_of(texts: Sequence[str]) -> list[Group]:
    """A contact for each text, which its first participant says."""
    return [
        Group((Told(f"k{n}", PAIRS[n % 4], ((0, text, "STATE", "climate"),)).account(),), ())
        for n, text in enumerate(texts)
    ]


def people_of(groups: Sequence[Group]) -> Roster:
    """The roster of those who took part."""
    return roster((one, [one.name]) for one in _taking_part(groups))


def actors_of(groups: Sequence[Group]) -> list[RecordActor]:
    """The same as lines of the record."""
    return [
        RecordActor(id=one.name, name=one.name, kind=one.kind, country=one.country)
        for one in sorted(set(_taking_part(groups)))
    ]


def _taking_part(groups: Sequence[Group]) -> Iterator[Who]:
    return (one for group in groups for a in group.accounts for one in a.participants)


class Made:
    """All steps up to the recurring runs."""

    def __init__(self, *texts: str, floor: int = FLOOR) -> None:
        self.groups = groups_of(texts)
        self.people = people_of(self.groups)
        self.table: Table = told(self.groups)
        self.corpus: Corpus = corpus(
            self.table.texts(), self.table.talk_of_pieces(), self.table.text, floor
        )
        self.steps: list[Runs] = list(recurring(self.corpus, floor))
        self.lexis: Lexis = lexis(self.corpus, actors_of(self.groups))
        met = Met(self.table, self.corpus, self.lexis.capital)
        self.sieve = Sieve(self.corpus, self.lexis, met)

    def words(self, runs: Runs) -> list[str]:
        """The runs as words."""
        ends = ((first, first + runs.size) for first in runs.first.tolist())
        forms = self.corpus.forms
        return [" ".join(forms[i] for i in self.corpus.ids[a:b].tolist()) for a, b in ends]

    def phrases(self) -> list[str]:
        """The words of all candidates."""
        return [
            one for found in self.sieve.candidates(self.steps) for one in self.words(found.runs)
        ]
