"""Whether two accounts tell of one contact, and why: a matter of the two and of frozen tables."""

from dataclasses import dataclass

from readouts.linking.conflicts import conflict, day_in_words, days, unmatched
from readouts.linking.evidence import Told, told
from readouts.linking.slim import SlimAccount

_ONE_DAY, _OPEN_DAY, _NEXT_DAY, _TEXT = 4.0, 3.0, 2.0, 1.0  # strength of a join; text adds < 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two accounts are joined, how strongly, and the reason in words."""

    joined: bool
    strength: float
    why: str


def judge(a: SlimAccount, b: SlimAccount) -> Verdict:
    """Decide on two accounts: what contradicts first, then people and day, then the text."""
    against = conflict(a, b) or _too_few(a, b)
    if against:
        return Verdict(False, 0.0, against)
    evidence = told(a, b)
    if not (days(a.date) and days(b.date)):
        return _by_text(a, b, evidence, _TEXT, evidence.proves)
    if _doubtful(a, b):
        return _by_text(a, b, evidence, _NEXT_DAY, evidence.supports)
    alike = days(a.date) & days(b.date)
    strength = _ONE_DAY if days(a.date) == days(b.date) and len(alike) == 1 else _OPEN_DAY
    why = f"{_people(a, b)}, {_modes(a, b)}, {' or '.join(sorted(alike))}"
    return Verdict(True, strength + _little(evidence), why)


def shared_countries(a: SlimAccount, b: SlimAccount) -> frozenset[str]:
    """The countries that both have among the participants, in person or by name."""
    return a.countries & b.countries


def _too_few(a: SlimAccount, b: SlimAccount) -> str | None:
    """Two parties must be common to both; a person alone, or a country twice, is not enough."""
    matched = len(a.people) - len(unmatched(a.people, b.people))
    if matched >= 2 or len(shared_countries(a, b)) >= 2:
        return None
    return "fewer than two participants in common"


def _doubtful(a: SlimAccount, b: SlimAccount) -> bool:
    """Whether people and day are not enough, so that the texts must be alike, too."""
    matched = len(a.people) - len(unmatched(a.people, b.people))
    one_voice = bool(a.publisher) and a.publisher == b.publisher
    guessed_twice = one_voice and "inferred" in (a.date.basis, b.date.basis)
    at_home = len(a.countries | b.countries) == 1  # its officials meet each other every day
    others_there = a.countries != b.countries and bool(a.countries and b.countries)
    return (
        not days(a.date) & days(b.date) or not matched or guessed_twice or others_there or at_home
    )


def _by_text(
    a: SlimAccount, b: SlimAccount, evidence: Told, strength: float, enough: bool
) -> Verdict:
    """The verdict where the texts decide."""
    dates = f"{day_in_words(a.date)} and {day_in_words(b.date)}"
    if enough:
        why = f"{_people(a, b)}, {_modes(a, b)}, {dates} fit, {evidence.in_words()}"
        return Verdict(True, strength + _little(evidence), why)
    return Verdict(False, 0.0, f"{dates} do not show one day, only {evidence.in_words()}")


def _little(evidence: Told) -> float:
    """The text as a tie-break, below 1."""
    return min(evidence.share, 0.99)


def _people(a: SlimAccount, b: SlimAccount) -> str:
    missing = unmatched(a.people, b.people)
    both = [person.label for person in a.people if person not in missing]
    return "same participants: " + ", ".join(both or sorted(shared_countries(a, b)))


def _modes(a: SlimAccount, b: SlimAccount) -> str:
    return a.mode if a.mode == b.mode else f"{a.mode} or {b.mode}"
