"""What the reading of mentions asks of a line and its parse, and how it makes a mention."""

from __future__ import annotations

from dataclasses import dataclass, replace

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.grammar import Grammar
from readouts.reading.actors.line import Line
from readouts.reading.actors.modifiers import LONGEST
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.titles import Title
from readouts.reading.actors.units import Unit, UnitKind

_CLOSING = frozenset(',.;:)]-–—!?”"')


@dataclass(frozen=True, slots=True)
class Maker:
    """One line; `grammar` is None for a title; `heads` are the next head nouns of offices."""

    line: Line
    gazetteer: Gazetteer
    grammar: Grammar | None
    heads: tuple[int, ...]

    def closes(self, i: int) -> bool:
        """Whether a phrase ends before word `i`."""
        return i >= len(self.line) or self.line.words[i] in _CLOSING

    def is_verb(self, i: int) -> bool:
        """Whether word `i` is a verb in the parse."""
        return (
            self.grammar is not None
            and i < len(self.line)
            and self.grammar.is_verb(self.line.spans[i][0])
        )

    def noun(self, i: int) -> bool:
        """Whether word `i` is a common noun: then "military" before it names no body."""
        line = self.line
        if i >= len(line) or line.capital(i) or self.grammar is None:
            return False
        return self.grammar.is_noun(line.spans[i][0])

    def goes_on(self, i: int) -> bool:
        """Whether a noun phrase goes on at word `i`: "both sides", "the two friendly states"."""
        line = self.line
        if i >= len(line):
            return False
        if line.capital(i) or line.has(i, "modifier", "determiner") or self.noun(i):
            return True
        return self.grammar is not None and self.grammar.is_adjective(line.spans[i][0])

    def cited(self, i: int) -> bool:
        """Whether words before `i` cite what follows: "according to the website of"."""
        line = self.line
        return any(line.has(j, "document") or line.says(j, "according") for j in range(i - 6, i))

    def document(self, i: int) -> bool:
        """Whether a document follows: "Kremlin statement"."""
        return self.line.has(i + self.line.says(i, "'s", "’s"), "document")

    def participle(self, i: int) -> bool:
        """Whether a sentence opens with a verb: "Describing Lee as a friend"."""
        opens = self.line.first[i] and self.line.lower[i].endswith(("ing", "ed"))
        return opens and self.is_verb(i)

    def may_open(self, i: int) -> bool:
        """Whether a title may open at word `i`."""
        line = self.line
        if line.says(i, "that") and line.has(i + 1, "determiner"):
            return False
        return (
            bool(line.entry(i))
            or line.capital(i)
            or line.has(i, "determiner", "number", "modifier", "head", "plural", "body")
        )

    def may_open_at(self, i: int) -> bool:
        """The same, for a word that may lie beyond the line or too far from any office."""
        return i < len(self.line) and self.heads[i] - i <= LONGEST and self.may_open(i)

    def role(self, title: Title) -> Unit:
        """The mention of an office without a name."""
        kind: UnitKind = "group" if title.plural else "role"
        unit = self.unit(kind, title.start, title.end, (title.head, title.head + 1))
        return replace(unit, titles=(title,))

    def person(self, run: Run, start: int, end: int, title: Title | None) -> Unit:
        """The mention of a person by name, with the title before it."""
        unit = self.unit("person", start, end, (run.start, run.end))
        return replace(
            unit,
            titles=(title,) if title else (),
            strong=title is not None or run.honorific,
            honorific=run.honorific,
            given=run.end - run.start > 1 and self.gazetteer.is_given(self.line.words[run.start]),
        )

    def unit(
        self, kind: UnitKind, start: int, end: int, head: tuple[int, int], *,
        code: str | None = None, row: str = "", qid: str | None = None, name: str = "",
        strong: bool = False,
    ) -> Unit:  # fmt: skip
        """The mention from word `start` up to `end`; the name or noun stands at `head`."""
        line, grammar = self.line, self.grammar
        span = line.span(start, end)
        label = start == 0 and line.says(end, ":") and not line.in_title
        speaks = kind == "institution" and (self.cited(start) or self.document(end))
        return Unit(
            speaks=speaks or (grammar is not None and grammar.speaks(span)),
            kind=kind, span=span, head=line.span(*head), line=line.index,
            name=name or line.joined(*head),
            sentence=grammar.sentence(span[0]) if grammar else 0,
            code=code, entry=row, qid=qid, strong=strong, label=label,
            subject=label or (grammar.is_subject(span) if grammar else False),
            possessive=line.says(end, "'s", "’s", "'", "’"),
            before=line.lower[start - 1] if start else "", in_title=line.in_title,
        )  # fmt: skip

    def given_run(self, i: int) -> Run | None:
        """A full name with a known given name right after a body: "Parliament Ann Lee"."""
        run = run_at(self.line, i, titled=False)
        full = (
            run and run.end - run.start > 1 and self.gazetteer.is_given(self.line.words[run.start])
        )
        return run if full else None
