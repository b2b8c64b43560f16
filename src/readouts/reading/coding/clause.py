"""Where in a content its head noun and its main predicate stand, told by its words alone."""

import re
from collections.abc import Sequence

from readouts.data.acts import load_word_classes
from readouts.reading.coding.words import Word

_CLASSES = load_word_classes()
FINITE = _CLASSES["finite"]
PREPOSITIONS = _CLASSES["preposition"]
SUBORDINATE = _CLASSES["subordinate"]
PRONOUNS = _CLASSES["pronoun"]
CONSIDER = _CLASSES["consider"]
_OPENING = _CLASSES["opening"]
_JOINING = _CLASSES["joining"]
_NO_VERB_AFTER = PREPOSITIONS | _CLASSES["determiner"]
_OWN = _CLASSES["own"]
_SUBJECTS = _OWN | {"and"}
_VERBS = _CLASSES["verb"]
_FORECAST = _CLASSES["forecast"]
_NO_OWNER = FINITE | SUBORDINATE | PRONOUNS
_DEEDS = _CLASSES["deed"]
_NO_DEEDS = _CLASSES["no-deed"]
_DEED_REACH = 3  # words among which the head of what is important stands
HEAD = 9  # words of a content among which its head noun stands
_POSSESSIVE = re.compile(r"['’]s?\s")


def deed_follows(words: Sequence[Word]) -> bool:
    """Whether a noun phrase at the start of `words` tells of something to be done.

    Its head is a gerund or a noun such as "implementation", before any preposition.
    """
    for word in words[:_DEED_REACH]:
        if word.low in PREPOSITIONS or word.low == "and":
            return False
        if word.low in _DEEDS or (word.low.endswith("ing") and word.low not in _NO_DEEDS):
            return True
    return False


def owns(text: str, word: Word) -> bool:
    """Whether a word stands in the genitive."""
    return _POSSESSIVE.match(text, word.end) is not None


def head(text: str, words: Sequence[Word]) -> int:
    """Where the head of a noun phrase begins: after a possessor ("Iran's")."""
    for at, word in enumerate(words[:HEAD]):
        if word.low in _NO_OWNER:
            return 0
        if owns(text, word):
            return at + 1
    return 0


def has_verb(words: Sequence[Word]) -> bool:
    """Whether a finite auxiliary stands in the main clause."""
    for word in words:
        if word.low in SUBORDINATE or word.low == "that":
            return False
        if word.low in FINITE or word.low in ("should", "must"):
            return True
    return False


def opened(text: str, content: Sequence[Word]) -> Sequence[Word]:
    """The content without what leads up to its main clause: "and", "While ..., "."""
    start = 0
    while start < len(content) - 1 and content[start].low in _JOINING:
        start += 1
    if start < len(content) and content[start].low in _OPENING:
        start = _after_comma(text, content, start)
        if content[start].low in SUBORDINATE:
            start = _after_comma(text, content, start)
    return content[start:]


def is_verb(text: str, words: Sequence[Word], first: int, last: int, previous: Word | None) -> bool:
    """Whether a phrase of verbs is a predicate, and neither a noun nor a participle.

    The phrase stands at the words `first` to `last`; `previous` is the word before it in the
    full text, adverbs and articles counted. A lone form that may be a noun as well ("support")
    needs a word before it that looks like its subject.
    """
    if previous is not None and _makes_noun(text, previous, words[first]):
        return False
    following = words[last + 1] if last + 1 < len(words) else None
    if following is not None and following.low == "by" and words[last].low.endswith("ed"):
        return False
    form = words[first].low
    if first < last or form in _VERBS or form.endswith("ed"):
        return True
    return first > 0 and _may_act(text, words[first - 1])


def of_own_side(text: str, words: Sequence[Word], first: int, last: int) -> bool:
    """Whether a predicate of will has a subject that may be the speaker's side.

    "China will help", "the two sides are ready"; not "cooperation will grow", nor a forecast
    ("the talks will be held").
    """
    if not first:
        return False
    subject = words[first - 1]
    if subject.low not in _SUBJECTS and not text[subject.start].isupper():
        return False
    forecast = words[last].low in ("will", "shall") and last + 1 < len(words)
    return not (forecast and words[last + 1].low in _FORECAST)


def _may_act(text: str, subject: Word) -> bool:
    """Whether the word before a form that may be a noun looks like its subject."""
    known = subject.low in _OWN or text[subject.start].isupper()
    return known or subject.low.endswith("s") or subject.low == "people"


def _makes_noun(text: str, previous: Word, word: Word) -> bool:
    """Whether the word before shows that a word is a noun or an infinitive."""
    if previous.low in _NO_VERB_AFTER:
        return True
    return text[previous.end : word.start].lstrip("'’").startswith("s ")


def _after_comma(text: str, content: Sequence[Word], start: int) -> int:
    """The word after the clause that begins at `start`, if a comma ends it; else `start`."""
    for index in range(start + 1, len(content) - 2):
        if "," in text[content[index].end : content[index + 1].start]:
            return index + 1
    return start
