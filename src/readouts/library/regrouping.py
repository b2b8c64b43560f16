"""The part of the Python face by which people merge and split contacts, join and part people."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from readouts.errors import UsageError
from readouts.library.base import Base
from readouts.model import Judgement, RecordContact, Verb
from readouts.store.ids import report_of

if TYPE_CHECKING:
    from readouts.library.who import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A decision on contacts or people, and what comes of it.

    `contacts` are those that hold the accounts decided on. Where the decision is not `kept`, but
    only supposed, they are all contacts that would be others than now.
    """

    judgement: Judgement
    contacts: tuple[RecordContact, ...]
    kept: bool


class Regrouping(Base):
    """What people say of which accounts are one contact, and of who is who.

    Signed, undone and kept as all judgements are (readouts.library.judging). With `preview`
    nothing is kept, and the outcome says what would come of it.
    """

    def merge(
        self, *ids: str, by: str | None = None, reason: str | None = None, preview: bool = False
    ) -> Outcome:
        """Say that contacts, by their ids or those of accounts, are one.

        All accounts that they have now stay together, whatever else is added or decided on
        others. Raises RecordError for an unknown id, UsageError where they are one already.
        """
        self.refresh()
        found = sorted({self._contact(one) for one in ids})
        if len(found) < 2:
            raise UsageError("this is one contact already", hint="name two contacts")
        accounts = sorted(account for one in found for account in self._accounts(one))
        return self._decide("merge", by, reason, preview, accounts=(tuple(accounts),))

    def split(
        self,
        contact: str,
        accounts: str | Sequence[str],
        *,
        by: str | None = None,
        reason: str | None = None,
        preview: bool = False,
    ) -> Outcome:
        """Say that accounts (ids of them, or of their reports) tell of another contact.

        They leave it together; the others stay. Raises RecordError for an unknown contact,
        UsageError for an account that is not in it, and where none would be left.
        """
        self.refresh()
        held = self._accounts(self._contact(contact))
        named = (accounts,) if isinstance(accounts, str) else accounts
        ours = tuple(sorted({each for one in named for each in _named(one, held)}))
        others = tuple(one for one in held if one not in ours)
        if not others:
            raise UsageError("no account would be left in the contact", hint="name fewer")
        return self._decide("split", by, reason, preview, accounts=(ours, others))

    def join(
        self, *actors: str, by: str | None = None, reason: str | None = None, preview: bool = False
    ) -> Outcome:
        """Say that actors, by their ids or names, are one.

        Raises UsageError for a name that nobody has, or several, and where they are one already.
        """
        self.refresh()
        groups = {self._names(actor) for actor in actors}
        if len(groups) < 2:
            raise UsageError("this is one actor already", hint="name two")
        people = tuple(one for group in sorted(groups, key=repr) for one in group)
        return self._decide("join", by, reason, preview, people=(people,))

    def part(
        self,
        actor: str,
        name: str,
        *,
        by: str | None = None,
        reason: str | None = None,
        preview: bool = False,
    ) -> Outcome:
        """Say that who is called `name` is somebody else than the rest of an actor's names.

        Raises UsageError for a name that is not one of its own.
        """
        self.refresh()
        from readouts.library.who import bearing  # loads what links

        groups = bearing(self._names(actor), name)
        return self._decide("part", by, reason, preview, people=groups)

    def alias(
        self,
        name: str,
        actor: str,
        *,
        by: str | None = None,
        reason: str | None = None,
        preview: bool = False,
    ) -> Outcome:
        """Say that whoever is written `name` is this actor.

        It holds for those whom no table knows, of the actor's country or of none that is told.
        """
        self.refresh()
        first = self._names(actor)[:1]
        return self._decide("alias", by, reason, preview, people=(first,), new=name)

    def _contact(self, any_id: str) -> str:
        from readouts.questions.ids import contact_id

        return contact_id(self.store, any_id)

    def _names(self, actor: str) -> "Names":
        from readouts.library.who import identities

        return identities(actor, self.store, self.tables)

    def _accounts(self, contact: str) -> tuple[str, ...]:
        found = self.store.contact(contact)
        return tuple(one.id for one in found.accounts) if found else ()

    def _decide(
        self, verb: Verb, by: str | None, reason: str | None, preview: bool, **content: Any
    ) -> Outcome:
        """Keep the judgement, or only suppose it."""
        from readouts.library.linked import linker_name, supposed
        from readouts.library.signing import made

        judgement = made(verb, by, reason, **content)
        if preview:
            linker = linker_name(self.tables)
            found = supposed(self.store, self.tables, linker, [judgement])
            return Outcome(judgement=judgement, contacts=found, kept=False)
        self.store.judgements.put([judgement])
        self.refresh()
        named = (one for group in judgement.accounts for one in group)
        ids = sorted({now for one in named if (now := self.store.contact_of(one))})
        held = tuple(contact for one in ids if (contact := self.store.contact(one)))
        return Outcome(judgement=judgement, contacts=held, kept=True)


def _named(one: str, held: Sequence[str]) -> list[str]:
    """The accounts that an id of an account or report names. Raises UsageError for any other."""
    found = [each for each in held if one in (each, report_of(each))]
    if not found:
        few = ", ".join(held[:5])
        raise UsageError(f"{one} is no account of this contact", hint=f"its accounts: {few}")
    return found
