"""Whom an act is done to or of whom it is asked: the actor whom the statement names for it.

Each act looks in places of its own (recipients.csv): after the words of the act, before its
predicate, between cue and content. A name that stands there otherwise, such as a place ("peace in
Peru") or one's own country, is none; where no place has a name, there is no recipient.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from readouts.model import Act, Span
from readouts.reading.coding.clause import opened
from readouts.reading.coding.words import Word, first_sentence, words
from readouts.reading.statements import aims
from readouts.reading.statements.aims import listed
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.named import Item, Names, span_of

_REACH = 14  # words between an act and whom it is aimed at, at most
_FAR = 24  # words between an undertaking and whom it serves
_MOST = 600  # code points of a piece of content in which its first sentence is looked for
_PARTS = frozenset(',:;“”"\n')
_HIM = frozenset({"him", "her"})
_YOU = frozenset({"you", "your"})
_IF = frozenset({"if", "unless"})
_BY = frozenset({"by"})
_ARTICLES = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class Aimed:
    """An act with the words that give it (None where its cue does) and who speaks to whom.

    `speakers` are ids, `own` the countries that they speak for. `addressee` is who is spoken to;
    `other` the one with whom the speaker is in contact, if it is one.
    """

    draft: Draft
    act: Act
    sign: Span | None
    speakers: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    addressee: str | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """An actor's id, and the words that name it; `said`: by its name, in the content."""

    actor: str
    span: Span
    said: bool


def recipient(aimed: Aimed, names: Names) -> Recipient | None:
    """The recipient of an act; None where the text names nobody, or the act has none."""
    places = aims.lists().get(aimed.act)
    if places is None:
        return None
    search = _Search(aimed, names)
    return next((found for place in places if (found := search.place(place))), None)


class _Search:
    """Looks for the recipient of one act, place by place."""

    def __init__(self, aimed: Aimed, names: Names) -> None:
        self._aimed, self._names = aimed, names
        near = ((start, min(end, start + _MOST)) for start, end in aimed.draft.content)
        found = words(names.text, tuple(near))
        self._sentence: Sequence[Word] = first_sentence(names.text, found)
        self._in_content: Mapping[str, Callable[[], Item | None]] = {
            "aim": self._aim, "subject": self._subject, "asked": self._asked,
            "obliged": self._obliged, "served": self._served, "blamed": self._blamed,
            "condition": lambda: aims.behind(self._items(self._sentence), self._is_own, _IF),
        }  # fmt: skip

    def place(self, name: str) -> Recipient | None:
        """Who is named in that place, unless it is the speaker or his own side."""
        if name == "reached":
            return self._reached()
        if name == "demanded":
            return self._reached() if self._governed() else None
        if name == "hearer":
            return self._hearer()
        found = self._in_content[name]()
        return Recipient(found.actor, found.span, said=True) if found and found.actor else None

    def _reached(self) -> Recipient | None:
        """Whom the cue has as its object: "thanked *Lee* for", "called on *Peru* to"."""
        aimed, span = self._aimed, self._gap()
        between = words(self._names.text, (span,)) if span else []
        first = (between or self._sentence)[:1]
        if first and first[0].low in _HIM and aimed.other:
            return Recipient(aimed.other, span_of(first), said=False)
        if aimed.addressee is not None and aimed.draft.addressee is not None:
            return Recipient(aimed.addressee, aimed.draft.addressee, said=False)
        if span is None:
            return None
        found = self._names.cast.resolve(span, subject=aimed.speakers)
        others = [actor for actor in found if actor not in aimed.speakers]
        if others:
            return Recipient(others[0], span, said=False)
        item = self._aim_in(self._names.items(between))
        return Recipient(item.actor, item.span, said=False) if item and item.actor else None

    def _governed(self) -> bool:
        """Whether the content is what the cue's object shall do or not do, and no clause."""
        span = self._gap()
        gap = words(self._names.text, (span,)) if span else []
        infinitive = bool(self._sentence) and self._sentence[0].low == "to"
        return infinitive or bool(gap and gap[-1].low in listed("lead"))

    def _gap(self) -> Span | None:
        """The words between the cue and the content that follows it, without a mark or "that"."""
        cue, content = self._aimed.draft.cue, self._aimed.draft.content
        start = max((end for _, end in cue), default=0)
        end = next((first for first, _ in content if first >= start), start)
        gap = self._names.text[start:end]
        if not cue or not gap.strip() or not _PARTS.isdisjoint(gap) or gap.split()[-1] == "that":
            return None
        return start, end

    def _hearer(self) -> Recipient | None:
        """Whom "you" means."""
        you = next((w for w in (*self._sign(), *self._after()) if w.low in _YOU), None)
        other = self._aimed.addressee or self._aimed.other
        return Recipient(other, (you.start, you.end), said=False) if you and other else None

    def _sign(self) -> Sequence[Word]:
        """The words that give the act, if they stand in the content."""
        return words(self._names.text, (self._aimed.sign,)) if self._aimed.sign else ()

    def _after(self) -> Sequence[Word]:
        """The words of the first sentence after those that give the act, or all of them."""
        start = self._aimed.sign[1] if self._aimed.sign else 0
        return [word for word in self._sentence if word.start >= start]

    def _before(self) -> Sequence[Word]:
        """The words of the main clause up to those that give the act."""
        sign = self._aimed.sign
        clause = opened(self._names.text, self._sentence)
        return [word for word in clause if sign is None or word.end <= sign[0]]

    def _items(self, found: Sequence[Word]) -> list[Item]:
        """These words with the names among them, without articles."""
        return [item for item in self._names.items(found) if item.low not in _ARTICLES]

    def _aim(self) -> Item | None:
        """After the act: "support *for Peru*", "condemned *Peru's attack*", "efforts *of Peru*"."""
        items = self._items(self._after()[:_REACH])
        return self._aim_in(items[aims.given(items) if self._aimed.act == "SUPPORT" else 0 :])

    def _aim_in(self, items: Sequence[Item]) -> Item | None:
        return aims.aim(items, self._is_own, against=self._aimed.act in listed("against"))

    def _subject(self) -> Item | None:
        """Who is or has done what is judged: "*Peru* is a partner", "*Peru's* help is important".

        The subject of a verb of the act itself ("Peru supports") acts and has nothing done to it.
        """
        if any(word.low in listed("acting") for word in self._sign()[:1]):
            return None
        found = self._before()[:_REACH]
        end = next((n for n, word in enumerate(found) if word.low in listed("finite")), None)
        return self._aim_in(self._items(found[:end]))

    def _asked(self) -> Item | None:
        items = self._items(self._after()[:_REACH])
        return aims.asked(items, self._is_own, whole=self._aimed.sign is None)

    def _obliged(self) -> Item | None:
        sign = self._sign()
        modal = bool(sign) and sign[0].low in listed("modal")
        return (
            aims.obliged(self._items(self._before()), self._is_own, modal=modal) if sign else None
        )

    def _served(self) -> Item | None:
        return aims.served(
            self._items(self._sign()), self._items(self._after()[:_FAR]), self._is_own
        )

    def _blamed(self) -> Item | None:
        """Whose deed it is, named further on: "the killing of children by *Peruvian* troops"."""
        items = self._items(self._after()[:_REACH])
        return aims.behind(items, self._is_own, _BY) or aims.doer(items, self._is_own)

    def _is_own(self, item: Item) -> bool:
        """Whether somebody is a speaker, or of a speaker's country."""
        if item.actor is None:
            return False
        country = self._names.cast.get(item.actor).country
        return item.actor in self._aimed.speakers or country in self._aimed.own
