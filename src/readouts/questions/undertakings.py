"""Does a statement undertake that something be done, and in which of its words?

Decided from the words alone, by the lists in undertakings.csv. Three forms are known: a cue of
undertaking with an infinitive ("agreed | to expand trade"), a noun ("readiness to help"), and a
clause whose subject is the speaker's own side ("Iran will return to ..."). Wishes, states, deeds
that are done, and announcements of what one says next are none.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from readouts.data.reader import read_table
from readouts.data.word_lists import WordList
from readouts.model import Span, Spans
from readouts.text.words import Word, forms, words

_ENDS = ".!?;"  # marks that end a clause for good
_PARTS = ',:–—()“”"'  # marks after which another clause may begin
_HEAD = 7  # words in which the noun of an undertaking stands
_NEAR = 6  # words between it and its infinitive ("of the United States to ...")
_SUBJECT = 8  # words of a subject


@dataclass(frozen=True, slots=True)
class Own:
    """How a text names the speaker's own side: folded words of names; `many`: several speak.

    `told`: their words are reported, so that "he" and "it" may be the speaker, too.
    """

    names: frozenset[str]
    many: bool = False
    told: bool = True


@dataclass(frozen=True, slots=True)
class Undertaking:
    """The words of the undertaking, from its verb or noun on, and the condition that it is under.

    Spans are code points of the report's text.
    """

    spans: Spans
    condition: Span | None = None


def undertaking(
    text: str, content: Spans, *, cue: str, agreed: bool, own: Own
) -> Undertaking | None:
    """What the statement at `content` of `text` undertakes; None where it does not.

    `cue` are its words of saying; `agreed`: it tells what several have agreed on.
    """
    said = words(text, content)
    if not said or _asks(text, said) or _is(forms(cue), "wishing"):
        return None
    reader = _Reader(text, content, said, own)
    start = reader.by_cue(forms(cue), agreed)
    if start is None:
        places = (reader.by_noun(), reader.by_clause(agreed and _is(forms(cue), "agreeing")))
        start = min((place for place in places if place is not None), default=None)
    if start is None:
        return None
    first, last = said[start].start, reader.end(start)
    cut = ((max(first, a), min(last, b)) for a, b in content)
    return Undertaking(tuple((a, b) for a, b in cut if a < b), reader.condition(start))


def listed(name: str) -> frozenset[str]:
    """The words of one of the lists, by its name."""
    return _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    rows = read_table(files("readouts.questions").joinpath("undertakings.csv"), WordList)
    return {row.name: frozenset(row.words) for row in rows}


def _is(found: Iterable[str], name: str) -> bool:
    """Whether one of these words is in the list."""
    return not _lists()[name].isdisjoint(found)


def _asks(text: str, said: Sequence[Word]) -> bool:
    """Whether it is a question."""
    return text[said[-1].end : said[-1].end + 2].lstrip("”\"'’").startswith("?")


class _Reader:
    """Looks for the undertaking in the words of one content; places are numbers of words."""

    def __init__(self, text: str, content: Spans, said: Sequence[Word], own: Own) -> None:
        self._text, self._content, self._said, self._own = text, content, said, own
        self._forms = [word.form for word in said]

    def by_cue(self, cue: Sequence[str], agreed: bool) -> int | None:
        """The whole content, where a cue of undertaking has an infinitive or a noun of doing."""
        if not _is(cue, "cue"):
            return None
        first = self._after_light(0)
        if self._at(first) == "to":
            return 0 if self._is_deed(first + 1) else None
        if self._at(first).endswith("ing") and len(self._at(first)) > len("thing"):
            return 0
        noun = set(self._forms[:4]) & _lists()["deed noun"]
        return 0 if agreed and _is(cue, "agreeing") and noun and not self._modals() else None

    def by_noun(self) -> int | None:
        """The noun that has the undertaking as its infinitive: "its readiness to help"."""
        for at in range(min(_HEAD, len(self._forms))):
            if _is((self._forms[at],), "link") and self._forms[at] != "of":
                return None
            if self._at(at - 1) in _lists()["subject"]:
                continue  # "they plan to" has the verb
            if _is((self._forms[at],), "noun") and self._infinitive(at) is not None:
                return at
            if _is((self._forms[at],), "noun to"):
                to = self._infinitive(at, every=True)
                if to is not None and self._is_doing(to + 1):
                    return at
        return None

    def by_clause(self, agreed: bool) -> int | None:
        """The verb of a clause in which the own side undertakes something."""
        for at, verb in self._operators(agreed):
            if self._after_wish(at):
                return None
            subject = self._subject(at)
            if subject is not None and self._may(subject, at, verb, agreed):
                return at
        return None

    def end(self, at: int) -> int:
        """Where the sentence of a word ends, without its closing mark."""
        last = self._last(at, _ENDS)
        if last + 1 == len(self._said):
            return len(self._text)  # the content's own end is nearer
        return self._said[last].end

    def condition(self, at: int) -> Span | None:
        """The words of the first condition in the sentence of a word, to the end of its clause."""
        first = at
        while first and not self._gap(first - 1, _ENDS):
            first -= 1
        for place in range(first, self._last(at, _ENDS) + 1):
            if self._conditions(place):
                last = self._last(place, _ENDS + ",")
                return (self._said[place].start, self._said[last].end)
        return None

    def _conditions(self, at: int) -> bool:
        """Whether a condition begins here: "if", not "ask if"; "provided that", not "provided"."""
        if self._forms[at : at + 3] == ["as", "long", "as"]:
            return self._at(at + 3) != "it"  # not "as long as it takes"
        if self._forms[at] not in _lists()["condition"]:
            return False
        alone = self._forms[at] in ("if", "unless")
        if not alone:
            return self._at(at + 1) == "that"
        return self._at(at - 1) not in _lists()["no condition"]

    def _last(self, at: int, marks: str) -> int:
        """The word before the next of these marks."""
        while at + 1 < len(self._said) and not self._gap(at, marks):
            at += 1
        return at

    def _modals(self) -> bool:
        return _is(self._forms, "modal") or _is(self._forms, "modest")

    def _operators(self, agreed: bool) -> Iterator[tuple[int, int]]:
        """Places of words of undertaking, each with that of the verb that it takes."""
        for at, form in enumerate(self._forms):
            if form in _lists()["modal"] or (agreed and form in _lists()["modest"]):
                verb = self._after_light(at + 1)
                if not self._readiness(verb):
                    yield at, verb
            elif self._readiness(at) or form in _lists()["verb"]:
                word = self._after_light(at + 1) if self._readiness(at) else at
                to = self._infinitive(word, near=1)
                if to is not None:
                    yield at, to + 1

    def _readiness(self, at: int) -> bool:
        """Whether "is ready", "stands fully prepared" or the like begins here."""
        if self._at(at) not in _lists()["being"]:
            return False
        return self._at(self._after_light(at + 1)) in _lists()["ready"]

    def _infinitive(self, at: int, near: int = _NEAR, *, every: bool = False) -> int | None:
        """The "to" behind a word, with a verb behind it that may be a deed."""
        for place in range(at + 1, min(at + 1 + near, len(self._forms))):
            if self._gap(place - 1, _ENDS + _PARTS):
                return None
            if self._forms[place] == "to":
                return place if every or self._is_deed(place + 1) else None
        return None

    def _is_deed(self, at: int) -> bool:
        """Whether a verb that is no state may stand here, as far as words show."""
        at = self._after_light(at)
        form = self._at(at)
        if not form or form in _lists()["state"] or form in _lists()["verbless"]:
            return False
        return not self._text[self._said[at].start].isupper()

    def _is_doing(self, at: int) -> bool:
        """Whether a word of doing stands here that is no noun: "commitment to ending"."""
        form = self._at(self._after_light(at))
        if self._at(at) == "not":
            return True
        return (form.endswith("ing") and len(form) > len("thing")) or form in _lists()["doing"]

    def _may(self, subject: Sequence[str], at: int, verb: int, agreed: bool) -> bool:
        """Whether this subject can undertake what the verb says."""
        if agreed and self._at(verb) == "be" and self._at(verb + 1).endswith(("ed", "held", "en")):
            return True  # the talks will be continued: all have agreed on it
        all_of_them = agreed and self._forms[at] not in _lists()["modest"]
        if not self._is_deed(verb) or not (all_of_them or self._is_own(subject)):
            return False
        if self._forms[at] == "would" and not self._own.told:
            return False  # of oneself it supposes
        return not _is(subject, "person") or self._at(verb) not in _lists()["speech"]

    def _subject(self, at: int) -> list[str] | None:
        """The words before a verb up to the edge of its clause; None where it hangs on another."""
        first = at
        while first and at - first <= _SUBJECT and not self._gap(first - 1, _ENDS + _PARTS):
            if self._forms[first - 1] in _lists()["other"]:
                return None
            if self._forms[first - 1] in _lists()["break"] and not self._joins(first, at):
                break
            first -= 1
        found = (form for form in self._forms[first:at] if form not in _lists()["time"])
        return [form for form in found if not form.endswith("ly")] or None

    def _joins(self, first: int, at: int) -> bool:
        """Whether an "and" joins two names of one subject: "Germany and Iran will"."""
        named = first < at and self._text[self._said[first].start].isupper()
        return self._forms[first - 1] == "and" and named and first > 1

    def _is_own(self, subject: Sequence[str]) -> bool:
        """Whether a subject is the speaker's side: a pronoun, its name, or "the two sides"."""
        if subject[-1] in _lists()["person"]:
            return True
        if subject[-1] in _lists()["subject"]:
            return self._own.told and (subject[-1] == "they") == self._own.many
        plain = [form for form in subject if form != "of"]
        if _is(plain, "link") or len(subject) > _SUBJECT:
            return False
        named = not self._own.names.isdisjoint(plain)
        headed = subject[-1] in _lists()["head"] and subject[0] in _lists()["own"]
        return named or headed

    def _after_wish(self, at: int) -> bool:
        """Whether a word of wishing or guessing stands before, in the same sentence."""
        for place in range(at - 1, -1, -1):
            if self._gap(place, _ENDS):
                return False
            if self._forms[place] in _lists()["wishing"]:
                return True
        return False

    def _after_light(self, at: int) -> int:
        """The first place from `at` on that holds no adverb."""
        while self._at(at) in _lists()["light"] or (
            self._at(at).endswith("ly") and self._at(at) not in ("supply", "apply", "rely", "fly")
        ):
            at += 1
        return at

    def _at(self, place: int) -> str:
        return self._forms[place] if 0 <= place < len(self._forms) else ""

    def _gap(self, place: int, marks: str) -> bool:
        """Whether one of these marks stands behind the word."""
        if place + 1 >= len(self._said):
            return False
        first, last = self._said[place].end, self._said[place + 1].start
        parts = ((max(first, start), min(last, end)) for start, end in self._content)
        between = "".join(self._text[start:end] for start, end in parts if start < end)
        if between.startswith(".") and (not between[1:] or len(self._forms[place]) == 1):
            between = between[1:]  # "U.S.", "3.5"
        return any(mark in between for mark in marks)
