"""Phrases that are variants of each other as one family, under the strongest of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from readouts.linking.wordings.corpus import Corpus
from readouts.linking.wordings.longest import Phrase
from readouts.text.near import MANY, Sought
from readouts.text.words import likeness_key, stop_words

Keys = tuple[str, ...]


@dataclass(slots=True)
class Family:
    """The score of its strongest phrase, all its phrases, and what small variants of them have."""

    score: float
    phrases: list[Phrase] = field(default_factory=list)
    sought: list[Sought] = field(default_factory=list)


def families(scored: Iterable[tuple[float, Phrase]], corpus: Corpus) -> list[Family]:
    """The families, strongest head first.

    A phrase joins a head that has the same keys, in whichever order, or of four and more all
    but one of them. It is held against heads only, never against other variants, so that no
    chain of small steps leads from one thing to another.
    """
    by_part: dict[Keys, int] = {}
    out: list[Family] = []
    for score, phrase in sorted(scored, key=lambda one: (-one[0], _text(one[1], corpus))):
        keys = keys_of(phrase, corpus)
        parts = _parts(keys)
        home = min((by_part[part] for part in parts if part in by_part), default=len(out))
        if home == len(out):
            out.append(Family(score))
            for part in parts:
                by_part.setdefault(part, home)
        out[home].phrases.append(phrase)
        sought = Sought(keys, len(phrase.words))
        if sought not in out[home].sought:
            out[home].sought.append(sought)
    return out


def keys_of(phrase: Phrase, corpus: Corpus) -> Keys:
    """The stems of its words but for function words inside it, under which its variants meet.

    A function word at its edge belongs to a compound ("two-state solution") and counts.
    """
    stop = stop_words()
    first, *inner, last = (corpus.forms[word] for word in phrase.words)
    content = (first, *(form for form in inner if form not in stop), last)
    return tuple(likeness_key(form) for form in content)


def _parts(keys: Keys) -> list[Keys]:
    """What two variants have in common: all keys, or of many all but one."""
    some = (keys[:at] + keys[at + 1 :] for at in range(len(keys)) if len(keys) >= MANY)
    return [tuple(sorted(part)) for part in (keys, *some)]


def _text(phrase: Phrase, corpus: Corpus) -> str:
    return " ".join(corpus.forms[word] for word in phrase.words)
