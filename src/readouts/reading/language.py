"""The language of a text, by py3langid."""

from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

HEAD = 4_000  # code points; more do not change the answer and cost time
MIN_LETTERS = 20
LETTERS_PER_CJK = 4  # a Chinese, Japanese or Korean character says as much as a short word
_CJK = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))


def detect(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`; None if it is too short to tell."""
    head = text[:HEAD]
    if sum(_weight(char) for char in head) < MIN_LETTERS:
        return None
    language, _score = _identifier().classify(head)
    return str(language)


def _weight(char: str) -> int:
    if any(low <= char <= high for low, high in _CJK):
        return LETTERS_PER_CJK
    return int(char.isalpha())


@cache
def _identifier() -> LanguageIdentifier:
    """The model that comes with py3langid; an own one, so that nobody else's limits apply."""
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    # Without the small varieties that ISO 639-1 has no code for, Chinese is not taken for Wu.
    identifier.set_languages([label for label in identifier.labels if len(label) == 2])
    return identifier
