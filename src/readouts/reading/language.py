"""The language of a text, by py3langid among the languages that news comes in.

`languages.csv` lists them, with a few frequent words of those in Latin script: a short text that
is mostly names says little of its language by its letters, so there the words decide.
"""

import csv
import re
from functools import cache
from importlib import resources

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

HEAD = 4_000  # code points; more do not change the answer and cost time
MIN_LETTERS = 20
LETTERS_PER_CJK = 4  # a Chinese, Japanese or Korean character says as much as a short word
SHORT = 200  # code points; in a longer text names no longer outweigh the rest
CLEAR = 15.0  # log likelihood by which another language must beat English where words do not tell
_CJK = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
_WORD = re.compile(r"[^\W\d_]+")
# In lower case, but a part of names.
_IN_NAMES_TEXT = "da de del della den der di do dos du e el ibn bin la le ten ter van von y zu"
_IN_NAMES = frozenset(_IN_NAMES_TEXT.split())


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`; None if it is too short to tell."""
    head = text[:HEAD]
    if sum(_weight(char) for char in head) < MIN_LETTERS:
        return None
    ranked = _identifier().rank(head)
    best, score = ranked[0]
    if best == "en" or len(head.strip()) > SHORT or not languages()[str(best)]:
        return str(best)
    lead = score - next(other for code, other in ranked if code == "en")
    return "en" if _rather_english(head, str(best), lead) else str(best)


@cache
def languages() -> dict[str, frozenset[str]]:
    """`{ISO 639-1 code: frequent words}`; no words for a language in another script."""
    text = resources.files(__package__).joinpath("languages.csv").read_text("utf-8")
    rows = csv.DictReader(text.splitlines())
    return {row["code"]: frozenset(row["words"].split()) for row in rows}


def _rather_english(text: str, best: str, lead: float) -> bool:
    """Whether a short text is English although the letters look like `best`."""
    found = _WORD.findall(text)
    english, other = languages()["en"], languages()[best]
    ours = sum(word.lower() in english for word in found)
    theirs = sum(word.lower() in other for word in found)
    lower = {word for word in found if word.islower()} - _IN_NAMES
    if lower and lower <= english and not lower <= other:
        return True  # nothing but English and names, which may be of any language
    return lead < CLEAR and ours >= theirs


def _weight(char: str) -> int:
    if any(low <= char <= high for low, high in _CJK):
        return LETTERS_PER_CJK
    return int(char.isalpha())


@cache
def _identifier() -> LanguageIdentifier:
    """The model that comes with py3langid; an own one, so that nobody else's limits apply."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(languages()))
    return identifier
