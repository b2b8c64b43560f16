"""From a line to its mentions, left to right; none overlaps another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from readouts.reading.actors.gazetteer import Entry, Gazetteer
from readouts.reading.actors.grammar import Grammar
from readouts.reading.actors.kinds import singular
from readouts.reading.actors.line import Line
from readouts.reading.actors.modifiers import LONGEST
from readouts.reading.actors.runs import Run, run_at
from readouts.reading.actors.stacked import stacked
from readouts.reading.actors.titles import Title, title_at
from readouts.reading.actors.units import Unit, UnitKind

_CLOSING = frozenset(',.;:)–—!?”"')
_BULLETS = frozenset("-–—•*·▪")
_PLACE = ("in", "at", "near", "from", "the", "into", "on", "through", "across", "around", "a", "an")


@dataclass(frozen=True, slots=True)
class Scanner:
    """Reads the mentions of one line; `grammar` is None for a title."""

    line: Line
    gazetteer: Gazetteer
    grammar: Grammar | None
    heads: tuple[int, ...]

    def units(self) -> Iterator[Unit]:
        """The mentions in the order of the text."""
        i = 0
        while i < len(self.line):
            found, after = self._at(i)
            yield from found
            i = max(after, i + 1)

    def _at(self, i: int) -> tuple[list[Unit], int]:
        """The mentions that start at word `i` and the index after them."""
        if self.heads[i] - i <= LONGEST and self._may_open(i):
            title = title_at(self.line, i, self.gazetteer)
            if title:
                return self._titled(title)
        if self.line.capital(i):
            return self._capital(i)
        return self._small(i)

    def _may_open(self, i: int) -> bool:
        line = self.line
        if line.says(i, "that") and line.has(i + 1, "determiner"):
            return False
        return (
            bool(line.entry(i))
            or line.capital(i)
            or line.has(i, "determiner", "number", "modifier", "head", "plural", "body")
        )

    def _titled(self, title: Title) -> tuple[list[Unit], int]:
        """A title with the name or names after it, or alone."""
        line = self.line
        run = run_at(line, title.end, titled=True)
        if run is None and title.determiner and not title.plural and line.says(title.end, ","):
            run = self._closed_run(title.end + 1)
        if run is None or (
            run.start > title.end and line.first[run.start] and title.end == run.start
        ):
            return self._stacked(title) or ([self._role(title)], title.end)
        end, title = self._of_country(run.end, title)
        if title.plural:
            title = replace(title, label=" ".join(singular(title.label.split())))
        units = [self._person(run, title.start, end, title)]
        while title.plural and (more := self._next_in_list(end)):
            end = more.end
            units.append(self._person(more, more.start, end, title))
        if len(units) == 1:
            units[0], end = self._apposed(units[0], end)
        return units, end

    def _stacked(self, title: Title) -> tuple[list[Unit], int] | None:
        """A name behind two offices: "State Councilor and Foreign Minister Lee"."""
        found = stacked(self.line, title, self.gazetteer)
        if found is None:
            return None
        second, run = found
        unit = self._person(run, title.start, run.end, title)
        unit, end = self._apposed(replace(unit, titles=(title, second)), run.end)
        return [unit], end

    def _closed_run(self, i: int) -> Run | None:
        """A name at `i` that a comma or full stop closes: "his counterpart, Ann Lee,"."""
        run = run_at(self.line, i, titled=True)
        return run if run and self._closes(run.end) else None

    def _closes(self, i: int) -> bool:
        return i >= len(self.line) or self.line.words[i] in _CLOSING

    def _next_in_list(self, i: int) -> Run | None:
        """The next name of a list: ", Bo Diaz", "and Cy Grant"."""
        after = i
        while self.line.says(after, ",", "and", "&"):
            after += 1
        return run_at(self.line, after, titled=True) if after > i else None

    def _of_country(self, i: int, title: Title) -> tuple[int, Title]:
        """Takes in "of Oman" after a name."""
        line = self.line
        after = i + 2 if line.says(i + 1, "the") else i + 1
        entry = line.entry(after)
        if not line.says(i, "of", "from") or not entry or entry.kind != "country" or not entry.code:
            return i, title
        codes = (*title.countries, entry.code)
        return after + entry.length, replace(title, countries=tuple(dict.fromkeys(codes)))

    def _apposed(self, unit: Unit, i: int) -> tuple[Unit, int]:
        """Joins an office in apposition: "Ann Lee, chairwoman of Nordbank,"."""
        if not self.line.says(i, ",", "(") or not self._may_open_at(i + 1):
            return unit, i
        title = title_at(self.line, i + 1, self.gazetteer)
        if not title or title.plural or run_at(self.line, title.end, titled=True):
            return unit, i
        end = self._past_place(title.end)
        if not self._closes(end) and not (unit.subject and self._is_verb(end)):
            return unit, i
        span = (unit.span[0], self.line.span(title.start, title.end)[1])
        return replace(unit, titles=(*unit.titles, title), span=span, strong=True), title.end

    def _may_open_at(self, i: int) -> bool:
        return i < len(self.line) and self.heads[i] - i <= LONGEST and self._may_open(i)

    def _past_place(self, i: int) -> int:
        """Skips "in Vienna" or "at the talks"."""
        line = self.line
        if not line.says(i, "in", "at"):
            return i
        i += 2 if line.has(i + 1, "determiner") else 1
        entry = line.entry(i)
        return i + entry.length if entry else i + 1

    def _is_verb(self, i: int) -> bool:
        return (
            self.grammar is not None
            and i < len(self.line)
            and self.grammar.is_verb(self.line.spans[i][0])
        )

    def _capital(self, i: int) -> tuple[list[Unit], int]:
        """A country, body or person at the capital word `i`."""
        body = self._body(i)
        if body:
            return body
        entry = self.line.entry(i)
        run = run_at(self.line, i, titled=False)
        if entry and not (run and run.start == i):
            return self._entry(i)
        if run and self._is_name(run):
            return self._untitled(run)
        return self._small(i) if not run else ([], run.end)

    def _listed(self, run: Run) -> bool:
        """Whether the name opens an item of a list: "- Ann Lee, Blue Trust"."""
        line = self.line
        marks = line.words[0] in _BULLETS or line.words[0].isdigit()
        return (
            marks and line.first[run.start] and line.says(run.end, ",") and run.end - run.start > 1
        )

    def _common(self, run: Run) -> bool:
        """Whether a lone first word of a sentence may be a common word."""
        line = self.line
        if run.honorific or run.end - run.start > 1 or not line.first[run.start]:
            return False
        return self.grammar is not None and not self.grammar.is_proper(line.spans[run.start][0])

    def _is_name(self, run: Run) -> bool:
        """Whether the run is not the start of a longer proper noun."""
        line = self.line
        if run.honorific:
            return True
        goes_on = line.has(run.end, "thing", "modifier", "body") and not line.first[run.end]
        return not (goes_on and line.capital(run.end))

    def _untitled(self, run: Run) -> tuple[list[Unit], int]:
        unit = self._person(run, run.start if not run.honorific else run.start - 1, run.end, None)
        if self._common(run) or self._listed(run):
            unit = replace(unit, doubtful=self._common(run), strong=self._listed(run))
        unit, end = self._apposed(unit, run.end)
        return [unit], end

    def _body(self, i: int) -> tuple[list[Unit], int] | None:
        """A body named by its kind: "the Iranian Foreign Ministry", "Human Rights Watch"."""
        line, j, last, code = self.line, i, 0, None
        while j < len(line) and j - i < 8:
            entry = line.entry(j)
            if entry and entry.kind == "institution":
                return None
            if entry:
                code, j = code or entry.code, j + entry.length
                j += line.says(j, "'s", "’s")
                continue
            if line.has(j, "body") and (j > i or line.says(j + 1, "of")):
                last = j + 1
            elif not (line.has(j, "modifier", "body", "thing") or line.name_like(j)):
                break
            j += 1
        if not last or not line.capital(i):
            return None
        last = self._body_complement(last)
        start = i - 1 if line.has(i - 1, "determiner") else i
        if line.says(i - 1, "a", "an", "another", "no", "any", "some") or (
            not line.capital(last - 1) and self._noun(last)
        ):
            return [], last
        run = self._given_run(last)
        if run:
            return [self._person(run, i, run.end, None)], run.end
        unit = self._unit("institution", start, last, (i, last), code=code)
        if line.says(last, "(") and line.says(last + 2, ")"):
            return [replace(unit, alias=line.words[last + 1])], last + 3
        return [unit], last

    def _given_run(self, i: int) -> Run | None:
        """A full name with a known given name right after a body: "Parliament Ann Lee"."""
        run = run_at(self.line, i, titled=False)
        full = (
            run and run.end - run.start > 1 and self.gazetteer.is_given(self.line.words[run.start])
        )
        return run if full else None

    def _body_complement(self, i: int) -> int:
        """Takes in "of Foreign Affairs" after "Ministry"."""
        line, j = self.line, i + 1
        if not line.says(i, "of", "for"):
            return i
        j += line.has(j, "determiner")
        start = j
        kinds = ("modifier", "thing", "body", "plural")
        while line.capital(j) and (line.has(j, *kinds) or line.name_like(j)):
            if j > start and self._given_run(j):
                break
            j += 1
            j += line.says(j, "and") and line.capital(j + 1) and line.has(j + 1, "modifier")
        return j if j > start else i

    def _entry(self, i: int) -> tuple[list[Unit], int]:
        """A country, its side ("the Chinese side") or an institution of the tables."""
        line, entry = self.line, self.line.entries[i]
        assert entry is not None
        end = i + entry.length
        if entry.kind in ("institution", "metonym"):
            run = self._given_run(end)
            if run:
                return [self._person(run, i, run.end, None)], run.end
            unit = self._unit(
                "institution", i, end, (i, end),
                code=entry.code, row=entry.row, qid=entry.qid, name=self._name(i, entry),
            )  # fmt: skip
            return [unit], end
        short = line.words[i].isupper() or entry.kind == "capital"
        if short or entry.kind == "adjective" or line.says(end, "'s", "’s"):
            side = end + line.says(end, "'s", "’s")
            if line.has(side, "side") and not line.capital(side):
                unit = self._unit(
                    "country", i, side + 1, (i, side + 1),
                    code=entry.code, row=entry.row, name=entry.name, strong=True,
                )  # fmt: skip
                return [unit], side + 1
        if entry.kind == "adjective":
            return [], end
        if line.capital(end) and line.has(end, "thing") and not line.first[end]:
            return [], end
        unit = self._unit(
            "country", i, end, (i, end), code=entry.code, row=entry.row, name=entry.name
        )
        return [replace(unit, strong=self._is_party(unit, entry.kind))], end

    def _name(self, i: int, entry: Entry) -> str:
        """A seat of government goes by its own name: "Kremlin"."""
        return (
            " ".join(self.line.words[i : i + entry.length])
            if entry.kind == "metonym"
            else entry.name
        )

    def _is_party(self, unit: Unit, kind: str) -> bool:
        """Whether a country's name stands for its government here, and not for a place."""
        if self.grammar is None:
            return False
        if kind == "capital":
            return unit.subject and unit.before not in _PLACE
        return self.grammar.is_party(unit.head)

    def _noun(self, i: int) -> bool:
        """Whether word `i` is a common noun: then "military" before it names no body."""
        line = self.line
        if i >= len(line) or line.capital(i) or self.grammar is None:
            return False
        return self.grammar.is_noun(line.spans[i][0])

    def _goes_on(self, i: int) -> bool:
        """Whether a noun phrase goes on at word `i`: "both sides", "the two friendly states"."""
        line = self.line
        if i >= len(line):
            return False
        if line.capital(i) or line.has(i, "modifier", "determiner") or self._noun(i):
            return True
        return self.grammar is not None and self.grammar.is_adjective(line.spans[i][0])

    def _cited(self, i: int) -> bool:
        """Whether words before `i` cite what follows: "according to the website of"."""
        line = self.line
        return any(line.has(j, "document") or line.says(j, "according") for j in range(i - 6, i))

    def _document(self, i: int) -> bool:
        """Whether a document follows: "Kremlin statement"."""
        return self.line.has(i + self.line.says(i, "'s", "’s"), "document")

    def _small(self, i: int) -> tuple[list[Unit], int]:
        """A pronoun, "the two" and "both" alone, or a body in small letters."""
        line = self.line
        if (
            line.words[i].isupper()
            and line.words[i].isalpha()
            and len(line.words[i]) > 1
            and not line.classes[i]
        ):
            return [self._unit("institution", i, i + 1, (i, i + 1))], i + 1
        if line.has(i, "pronoun") and not (line.says(i, "both") and self._goes_on(i + 1)):
            kind: UnitKind = "pronoun"
            return [self._unit(kind, i, i + 1, (i, i + 1))], i + 1
        if line.has(i, "number") and line.says(i - 1, "the") and not self._goes_on(i + 1):
            return [self._unit("pronoun", i - 1, i + 1, (i, i + 1))], i + 1
        if line.has(i, "body") and line.has(i - 1, "determiner", "modifier"):
            start = i
            while line.has(start - 1, "determiner", "modifier", "body"):
                start -= 1
            if self._noun(i + 1) or line.says(start, "a", "an", "another", "some", "any", "no"):
                return [], i + 1
            return [
                self._unit(
                    "institution",
                    start,
                    i + 1,
                    (start + 1 if line.has(start, "determiner") else start, i + 1),
                )
            ], i + 1
        return [], i + 1

    def _role(self, title: Title) -> Unit:
        kind: UnitKind = "group" if title.plural else "role"
        unit = self._unit(kind, title.start, title.end, (title.head, title.head + 1))
        return replace(unit, titles=(title,))

    def _person(self, run: Run, start: int, end: int, title: Title | None) -> Unit:
        unit = self._unit("person", start, end, (run.start, run.end))
        return replace(
            unit,
            titles=(title,) if title else (),
            strong=title is not None or run.honorific,
            honorific=run.honorific,
            given=run.end - run.start > 1 and self.gazetteer.is_given(self.line.words[run.start]),
        )

    def _unit(
        self, kind: UnitKind, start: int, end: int, head: tuple[int, int], *,
        code: str | None = None, row: str = "", qid: str | None = None, name: str = "",
        strong: bool = False,
    ) -> Unit:  # fmt: skip
        line, grammar = self.line, self.grammar
        span = line.span(start, end)
        label = start == 0 and line.says(end, ":") and not line.in_title
        speaks = kind == "institution" and (self._cited(start) or self._document(end))
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


def scan(line: Line, gazetteer: Gazetteer, grammar: Grammar | None) -> tuple[Unit, ...]:
    """The mentions of `line` in the order of the text; linear in its length."""
    return tuple(Scanner(line, gazetteer, grammar, _next_heads(line)).units())


def _next_heads(line: Line) -> tuple[int, ...]:
    """For each word the index of the next head noun of an office, or one beyond reach."""
    nearest, found = len(line) + LONGEST + 1, []
    for i in range(len(line) - 1, -1, -1):
        if line.has(i, "head", "plural"):
            nearest = i
        found.append(nearest)
    return tuple(reversed(found))
