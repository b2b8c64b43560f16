"""The words of a content made ready for the phrases of acts: no adverbs, one form of `be`."""

from collections.abc import Sequence

from readouts.reading.coding.words import Word

_FORMS = (
    {form: "be" for form in ("is", "are", "was", "were", "am", "been", "being", "be")}
    | {form: "have" for form in ("has", "had", "have", "having")}
    | {form: "will" for form in ("would", "will")}
    | {"im": "be", "i'm": "be", "i’m": "be", "we're": "be", "we’re": "be", "it's": "be"}
)
# Words of degree and determiners: they stand between the parts of a phrase and change no act.
_LIGHT = frozenset(
    "a an the this that's very also always still even already now again therefore thus so great high"
    " special particular deep strong firm utmost full sincere warm heartfelt profound extremely most"
    " more greater considerable significant enormous huge continued continuing further"
    " too yet ever just indeed own his her its their our my your such shared ironclad"
    " unwavering enduring certain once jointly both all every each any some".split()
)
# What a phrase must not shrink to: words that stand in every sentence.
_EMPTY = frozenset(
    "be have will do does did not no can could may to for of in on at with it by".split()
)
_NO_ADVERBS = frozenset(
    "only early supply reply rely apply family ally italy daily assembly july friendly likely imply"
    " multiply comply cowardly deadly costly timely orderly homily groundlessly falsely wrongly fly rally unfriendly monopoly".split()
)


def plain(found: Sequence[Word]) -> list[Word]:
    """The words that count for acts, with `be`, `have` and `will` in one form.

    `low` is the form to compare, `raw` likewise (phrases of acts have no capital letters).
    """
    kept = []
    for word in found:
        if word.low in _LIGHT or (word.low.endswith("ly") and word.low not in _NO_ADVERBS):
            continue
        form = _FORMS.get(word.low, word.low)
        kept.append(Word(form, form, word.start, word.end))
    return kept


def plain_phrase(phrase: str) -> str:
    """A phrase of the table in the same form."""
    kept = []
    for part in phrase.lower().split():
        if part in _LIGHT or (part.endswith("ly") and part not in _NO_ADVERBS):
            continue
        kept.append(_FORMS.get(part, part))
    told = any(part not in _EMPTY for part in kept)
    return " ".join(kept) if told else phrase.lower()
