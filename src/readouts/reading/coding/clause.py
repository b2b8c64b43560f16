"""Where in a content its head noun and its main predicate stand, told by its words alone."""

import re
from collections.abc import Sequence

from readouts.reading.coding.words import Word

FINITE = frozenset("be have will can could may might do does did shall cannot".split())
PREPOSITIONS = frozenset(
    "of for to in on with by from at about against between among under over into through".split()
)
SUBORDINATE = frozenset("which who whom whose where because although unless whereas".split())
_OPENING = frozenset(
    "if when while as in on at by under amid despite since after before during with although given"
    " to for through thanks against along among without following".split()
)
_JOINING = frozenset("and but so or also well yes then".split())
_NO_VERB_AFTER = PREPOSITIONS | frozenset(
    "the a an our their his her its my your this these those no any such and".split()
) - {"and"}
_I_AND_WE = frozenset("i we".split())
PRONOUNS = frozenset("i we he she it they you".split())
_OWN_SUBJECTS = _I_AND_WE | frozenset(
    "he she it they side sides country countries government nation nations people administration"
    " leadership authorities parties states teams republic president presidents minister leaders"
    " governments and to ministers delegation".split()
)
_ALWAYS_VERBS = frozenset("should must require requires expects deserve deserves thank".split())
CONSIDER = frozenset("consider considers considered regard regards deem deems".split())
# What will be or happen is a forecast, not a promise.
_FORECAST = frozenset(
    "be have benefit lead help become remain see find bring open allow enable contribute depend"
    " take decide flee stay suffer need happen only require mean cause make come go discuss talk see hear listen start begin move".split()
)
_DEEDS = frozenset(
    "implementation continuation resumption restoration establishment return action withdrawal"
    " lifting removal cessation compliance observance prevention de reform holding unified joint"
    " urgent immediate swift concrete steps measures work ensuring".split()
)
_NO_DEEDS = frozenset(
    "ongoing existing during standing wellbeing building meeting understanding growing being"
    " long-standing outstanding leading spring king".split()
)
HEAD = 9  # words of a content among which its head noun stands
_POSSESSIVE = re.compile(r"['’]s?\s")


def is_deed(word: str) -> bool:
    return word in _DEEDS or (word.endswith("ing") and len(word) > 4 and word not in _NO_DEEDS)


def owns(text: str, word: Word) -> bool:
    """Whether a word stands in the genitive."""
    return _POSSESSIVE.match(text, word.end) is not None


def head(text: str, words: Sequence[Word]) -> int:
    """Where the head of a noun phrase begins: after a possessor ("Iran's")."""
    for at, word in enumerate(words[:HEAD]):
        if word.low in FINITE or word.low in SUBORDINATE:
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
    if first < last or form in _ALWAYS_VERBS or form.endswith("ed"):
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
    if subject.low not in _OWN_SUBJECTS and not text[subject.start].isupper():
        return False
    forecast = words[last].low in ("will", "shall") and last + 1 < len(words)
    return not (forecast and words[last + 1].low in _FORECAST)


def _may_act(text: str, subject: Word) -> bool:
    """Whether the word before a form that may be a noun looks like its subject."""
    known = subject.low in _OWN_SUBJECTS or text[subject.start].isupper()
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
