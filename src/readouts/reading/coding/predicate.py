"""The words of a content made ready for the phrases of acts: no adverbs, one form of `be`."""

from collections.abc import Sequence

from readouts.data.acts import load_word_classes
from readouts.reading.coding.words import Word

_CLASSES = load_word_classes()
_FORMS = {form: verb for verb in ("be", "have", "will") for form in _CLASSES[verb]}
_LIGHT = _CLASSES["light"]
_NO_ADVERBS = _CLASSES["no-adverb"]
_EMPTY = _CLASSES["empty"]


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
