"""Part of speech and lemma of each token: what spaCy's own two components say, asked once a case.

The model's attribute ruler matches some 180 patterns against each token, which takes a third of the
parser's time, although what it says depends on few things: tag, label, and the word where a pattern
names it. So each such case is put to the ruler once, in a doc of its own, and the answer is kept;
lemmas likewise. What two words in a row say together ("gonna") is asked of the two.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Token

_EXPLETIVE = "expl"  # the one label that a pattern over two words asks of the first
# Words that the regular expressions of the model's patterns stand for.
_BY_REGEX = {"^n'?t$": ("nt", "n't"), "^n[ou]thin'$": ("nothin'", "nuthin'"), "^y'?$": ("y", "y'")}
_ASKED: list[int | str] = ["LOWER", "TAG", "DEP", "IS_SPACE", "ORTH"]
_TABLES = ("lemma_index", "lemma_exc", "lemma_rules")
_GIVEN, _LOWER, _ORTH, _LOOKED_UP = range(4)


class Case(NamedTuple):
    """What the ruler says of a token: part of speech, form, and the lemma or how it is found.

    `tag` and `dep` are the token's own but for white space, which the ruler labels anew.
    """

    pos: int
    morph: str
    how: int
    lemma: int
    tag: str
    dep: str


class WordClasses:
    """Sets part of speech and lemma of docs as the two components of `nlp` would.

    Keeps an answer for each case that it has met, so it must live no longer than `nlp` itself.
    """

    def __init__(self, nlp: Language) -> None:
        self._vocab = nlp.vocab
        self._ruler = _component(nlp, "attribute_ruler")
        self._lemmatizer = _component(nlp, "lemmatizer")
        known = nlp.vocab.strings.add
        patterns = [pattern for row in self._ruler.patterns for pattern in row["patterns"]]
        named = {word for pattern in patterns for part in pattern for word in _words(part)}
        self._named = frozenset(map(known, sorted(named)))
        rows = [pattern for pattern in patterns if len(pattern) == 2]
        pairs = {(a, b) for first, second in rows for a in _words(first) for b in _words(second)}
        self._pairs = frozenset((known(a), known(b)) for a, b in sorted(pairs))
        behind = {word for first, second in rows if "DEP" in first for word in _words(second)}
        self._behind = frozenset(map(known, sorted(behind)))
        self._expletive = known(_EXPLETIVE)
        self._cases: dict[tuple[int, ...], Case] = {}
        self._lemmas: dict[tuple[int, int, str], int] = {}
        _set_index(self._lemmatizer)

    def mark(self, doc: Doc) -> None:
        """Set part of speech and lemma of each token of `doc`, which has tags and labels."""
        if not len(doc):
            return
        rows = doc.to_array(_ASKED).tolist()
        cases = self._found(doc, rows)
        for i, (first, second) in enumerate(pairwise(rows)):
            if (first[0], second[0]) in self._pairs:
                cases[i : i + 2] = self._asked(doc[i : i + 2])
        marks = [(case.pos, self._lemma(case, row)) for case, row in zip(cases, rows, strict=True)]
        given: Any = np.array(marks, dtype=np.uint64)
        doc.from_array(["POS", "LEMMA"], given)

    def _found(self, doc: Doc, rows: list[list[int]]) -> list[Case]:
        """The case of each token by itself and by an expletive before it."""
        found = []
        before = 0
        for i, (lower, tag, dep, space, _) in enumerate(rows):
            after = before == self._expletive and lower in self._behind
            key = (lower if lower in self._named else 0, tag, dep, space, after)
            case = self._cases.get(key)
            if case is None:
                asked = self._asked(doc[i - 1 : i + 1] if after else doc[i : i + 1])
                case = self._cases[key] = asked[-1]
            if space:
                doc[i].tag_, doc[i].dep_ = case.tag, case.dep
            found.append(case)
            before = dep
        return found

    def _asked(self, tokens: Any) -> list[Case]:
        """What the ruler says of tokens in a row, a span of a doc."""
        doc = Doc(self._vocab, words=[token.text for token in tokens])
        for own, token in zip(doc, tokens, strict=True):
            own.tag_, own.dep_ = token.tag_, token.dep_
        return [
            Case(own.pos, str(own.morph), self._how(own), own.lemma, own.tag_, own.dep_)
            for own in self._ruler(doc)
        ]

    def _how(self, token: Token) -> int:
        """How the lemmatizer finds the lemma of a token with this part of speech and form."""
        if token.lemma:
            return _GIVEN
        part = token.pos_.lower()
        if part in {"", "space"} or self._lemmatizer.is_base_form(token):
            return _LOWER
        if any(self._lemmatizer.lookups.get_table(name, {}).get(part) for name in _TABLES):
            return _LOOKED_UP
        return _ORTH if part == "propn" else _LOWER

    def _lemma(self, case: Case, row: list[int]) -> int:
        """The lemma of a token of the case."""
        if case.how != _LOOKED_UP:
            return (case.lemma, row[0], row[4])[case.how]
        key = (row[4], case.pos, case.morph)
        lemma = self._lemmas.get(key)
        if lemma is None:
            lemma = self._lemmas[key] = self._looked_up(*key)
        return lemma

    def _looked_up(self, orth: int, pos: int, morph: str) -> int:
        """The lemma that the lemmatizer's tables and rules give."""
        doc = Doc(self._vocab, words=[self._vocab.strings[orth]], morphs=[morph])
        doc[0].pos = pos
        lemma: int = self._vocab.strings.add(self._lemmatizer.lemmatize(doc[0])[0])
        return lemma


def _component(nlp: Language, name: str) -> Any:
    """A component, which spaCy types as a mere function of docs."""
    return nlp.get_pipe(name)


def _words(part: dict[str, Any]) -> Iterator[str]:
    """The words that one token of a pattern names."""
    named = part.get("LOWER", {})
    if isinstance(named, str):
        yield named
    else:
        yield from named.get("IN", ())
        yield from _BY_REGEX.get(named.get("REGEX", ""), ())


def _set_index(lemmatizer: Any) -> None:
    """Make sets of the lists of known lemmas: spaCy goes through all of one for each new word."""
    index = lemmatizer.lookups.get_table("lemma_index", {})
    for part, words in list(index.items()):
        index[part] = frozenset(words)
