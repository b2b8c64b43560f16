"""A mention as the grammar finds it, before anybody knows who it is."""

from dataclasses import dataclass
from typing import Literal

from readouts import model
from readouts.reading.actors.titles import Title

UnitKind = Literal["person", "role", "group", "country", "institution", "pronoun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """One noun phrase that may mean an actor.

    `span` is the whole phrase with titles, determiner and apposition; `head` the name or the
    head noun. `titles` holds the office before the name and those in apposition. `code` is the
    country of a country or institution; `entry` its table row, "" where no table knows it.
    `strong` says that the form alone shows a person (for a country: that it acts); `given` that
    the first word is a known given name; `subject` that it is one in the parse, `speaks` that
    its verb is one of speech or encounter (for an institution: or that it is cited). `before` is
    the word before it in lower case. `doubtful` is a first word of a sentence that may be no
    name; `alias` an acronym in brackets after it; `met` that its place shows a person ("spoke
    with Ann Lee"); `around` are the countries of the list item that it opens, None for no item.
    """

    kind: UnitKind
    span: model.Span
    head: model.Span
    name: str
    line: int
    sentence: int = 0
    titles: tuple[Title, ...] = ()
    code: str | None = None
    entry: str = ""
    qid: str | None = None
    strong: bool = False
    honorific: bool = False
    doubtful: bool = False
    alias: str = ""
    subject: bool = False
    speaks: bool = False
    given: bool = False
    label: bool = False
    possessive: bool = False
    before: str = ""
    in_title: bool = False
    met: bool = False
    around: frozenset[str] | None = None

    @property
    def title(self) -> Title | None:
        """The first title, if there is one."""
        return self.titles[0] if self.titles else None

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that its titles name, each once."""
        found = [code for title in self.titles for code in title.countries]
        return tuple(dict.fromkeys(found))
