"""Judging one statement after the other at the keyboard. Looking judges nothing."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from rich.console import Console

from readouts.cli import keys
from readouts.cli.cells import counted
from readouts.cli.page import named
from readouts.cli.reviewed import print_case, told, worded
from readouts.errors import UsageError
from readouts.judging.cast import Cast
from readouts.judging.fields import FIELDS, seen
from readouts.library import OpenRecord
from readouts.library.queue import Case, case
from readouts.library.values import About, value_of
from readouts.model import Judgement

KEYS = {
    "a": "accept it as shown; A gives a reason, too",
    "r": "reject it: it is no statement; R gives a reason, too",
    "e": "edit it, field by field",
    "u": "undo your last judgement",
    "n": "next",
    "p": "previous",
    "w": "who has judged it, what and why",
    "?": "these keys",
    "q": "quit",
}


@dataclass
class Session:
    """One person at work on a queue of statements."""

    record: OpenRecord
    by: str
    queue: Iterator[Case]
    page: Console
    _cases: list[Case] = field(default_factory=list)
    _at: int = -1
    _done: list[tuple[int, tuple[Judgement, ...]]] = field(default_factory=list)

    def run(self) -> int:
        """Until the queue or the person is done; how many statements were judged."""
        deeds: dict[str, Callable[[], None]] = {
            "a": self._accept, "A": lambda: self._accept(self._reason()),
            "r": self._reject, "R": lambda: self._reject(self._reason()),
            "e": self._edit, "u": self._undo, "n": self._next, "p": self._previous,
            "w": self._who, "?": self._help,
        }  # fmt: skip
        self._next()
        while self._at < len(self._cases) and (pressed := keys.key()) != keys.END:
            try:
                deeds.get(pressed, self._help)()
            except UsageError as error:
                self._say(str(error))
        return len(self._done)

    @property
    def _case(self) -> Case:
        return self._cases[self._at]

    def _next(self) -> None:
        """Show the next one; past the last there is none, and the session is over."""
        self._at += 1
        if self._at == len(self._cases) and (more := next(self.queue, None)):
            self._cases.append(more)
        if self._at < len(self._cases):
            self._show()
        else:
            self._say("nothing more to judge")

    def _previous(self) -> None:
        self._at = max(0, self._at - 1)
        self._show()

    def _show(self) -> None:
        print_case(self.page, self._case, self._at + 1)
        self._say("a accept  r reject  e edit  u undo  n next  p previous  w who  ? keys  q quit")

    def _accept(self, reason: str | None = None) -> None:
        blind = self._case.blind
        one = self.record.accept(self._case.id, by=self.by, reason=reason, blind=blind)
        self._judged((one,), "accepted")

    def _reject(self, reason: str | None = None) -> None:
        self._judged((self.record.reject(self._case.id, by=self.by, reason=reason),), "rejected")

    def _edit(self) -> None:
        """Ask for fields and values until an empty line; then for a reason."""
        now = self._case
        about = About(now.reading, now.statement, self.record.tables)
        shown, values = seen(now.statement, Cast(now.reading)), dict[str, Any]()
        while name := keys.line(f"field ({', '.join(FIELDS)}; empty: done): "):
            known = f" [{worded(shown[name])}]" if name in shown else ""
            try:
                values |= [value_of(name, keys.line(f"{name}{known}: "), about)]
            except UsageError as error:
                self._say(str(error))
        if not values:
            self._say("nothing changed")
            return
        why = self._reason()
        edited = self.record.edit(now.id, by=self.by, reason=why, blind=now.blind, **values)
        self._judged(edited, "edited")

    def _reason(self) -> str:
        return keys.line("reason (may be empty): ")

    def _judged(self, judgements: tuple[Judgement, ...], what: str) -> None:
        self._done.append((self._at, judgements))
        self._say(f"{what}; u takes it back")
        self._next()

    def _undo(self) -> None:
        """Take back what was judged last in this session, and show that statement again."""
        if not self._done:
            self._say("nothing was judged in this session; see readouts review --list")
            return
        self._at, judgements = self._done.pop()
        for each in judgements:
            self.record.undo(each, by=self.by)
        if not self._case.blind:
            again = case(self.record.store, self._case.id)
            self._cases[self._at] = replace(again, why="your judgement is taken back")
        self._show()

    def _who(self) -> None:
        found = self.record.judgements(self._case.id)
        for each in found:
            named(self.page, "judged", told(each))
        if not found:
            self._say("nobody has judged it")

    def _help(self) -> None:
        for key, what in KEYS.items():
            named(self.page, key, what)

    def _say(self, what: str) -> None:
        self.page.print(what, style="dim", markup=False, highlight=False)


def summary(count: int, by: str) -> str:
    """What to say at the end."""
    return f"{counted(count, 'statement')} judged by {by}"
