"""Words of a text with their spans, and the forms under which two words count as the same.

A word is a run of letters, digits and their combining marks; in Han and kana, which are
written without spaces, each character is a word. So punctuation, white space and the shape of
an apostrophe never take part in a comparison.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice

from readouts.text.stems import stem

Span = tuple[int, int]  # as model.Span; text and model do not import each other

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
BREAKS = '.,;:!?()[]"…–—“”«»。，、；：！？（）「」『』،؛؟।'
"""Marks that part two clauses: no phrase reaches over one."""
_TYPED = tuple(zip("‑’‘“”–—…\u00a0\u202f", "-''\"\";;;  ", strict=True))  # what ASCII has for them
_ASCII_WORD = re.compile(r"\w+", re.ASCII)
_ASCII_TOKEN = re.compile(r'\w+(?:-(?=\w))?|[.,;:!?()\[\]"]')
_LAST_MARK = 0x1_2000  # past this only marks of scripts that no report is written in


@dataclass(frozen=True, slots=True)
class Word:
    """A word at `[start, end)`: code points of the whole text, whichever spans were asked for."""

    start: int
    end: int
    form: str

    @property
    def key(self) -> str:
        """The stem, under which inflected and derived forms meet."""
        return stem(self.form)


def words(text: str, spans: Iterable[Span] | None = None) -> tuple[Word, ...]:
    """The words inside `spans` (all of the text by default), in the order of the spans."""
    return tuple(
        Word(*match.span(), fold(match.group()))
        for span in (((0, len(text)),) if spans is None else spans)
        for match in _pattern().finditer(text, *span)
    )


def forms(text: str) -> tuple[str, ...]:
    """The folded words of a text without their spans."""
    if text.isascii():  # one pass instead of a call a word
        return tuple(_ASCII_WORD.findall(text.lower()))
    return tuple(fold(token) for token in _pattern().findall(text))


def span_of(text: str, first: int, count: int) -> Span:
    """Where `count` words stand from the one numbered `first` on; there must be so many."""
    if text.isascii():
        match = _ascii_run(first, count).match(text)
        assert match is not None
        return match.span(1)
    spans = [match.span() for match in islice(_pattern().finditer(text), first + count)]
    return spans[first][0], spans[-1][1]


@lru_cache(maxsize=5_000)
def _ascii_run(first: int, count: int) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\w+\W+){{{first}}}((?:\w+\W+){{{count - 1}}}\w+)", re.ASCII)


def tokens(text: str) -> list[str]:
    """The words of a text, not folded, and between them each of the BREAKS, in order.

    The words are those of `words`, one to one, each with the hyphen that joins it to the next.
    Fast, for going through very many texts.
    """
    plain = typed(text)
    return (_ASCII_TOKEN if plain.isascii() else _token()).findall(plain)


def typed(text: str) -> str:
    """The text with what ASCII has for quotes, dashes and spaces that it has not."""
    if not text.isascii():
        for character, instead in _TYPED:
            text = text.replace(character, instead)
    return text


def keys(text: str) -> tuple[str, ...]:
    """The content words of a text as likeness counts them, in order, with repetitions.

    Each is the stem of the word, or of the word that stands for its group of equivalents.
    """
    stop = stop_words()
    return tuple(likeness_key(form) for form in forms(text) if form not in stop)


def kind_of(point: str) -> int:
    """What one code point is: 1 inside a word, 2 a word by itself, 3 outside of words."""
    if not _pattern().fullmatch(point):
        return 3
    return 2 if re.match(f"[{_UNSPACED}]", point) else 1


def folds_alone(point: str) -> bool:
    """Whether `fold` makes one code point of this one, whatever stands around it."""
    jamo = "\u1100" <= point <= "\u11ff"  # these join up to syllables
    return unicodedata.category(point)[0] in "LN" and not jamo and len(fold(point)) == 1


def likeness_key(form: str) -> str:
    """The stem under which a folded word meets its other forms and its equivalents."""
    key = stem(form)
    return _equivalents().get(key, key)


def unspaced(form: str) -> bool:
    """Whether this is a character of a script without spaces, where each is a word."""
    return len(form) == 1 and re.match(f"[{_UNSPACED}]", form) is not None


@lru_cache(maxsize=200_000)
def fold(token: str) -> str:
    """A word without case, compatibility forms and combining marks of Latin script.

    Marks of other scripts stay: in Hindi or Thai they are vowels.
    """
    folded = unicodedata.normalize("NFKD", token).casefold()
    if folded.isascii():
        return folded
    return unicodedata.normalize("NFC", "".join(c for c in folded if not "\u0300" <= c <= "\u036f"))


@cache
def stop_words() -> frozenset[str]:
    """The folded function words that carry no content of their own."""
    return frozenset(word for row in _rows("stopwords.txt") for word in row)


@cache
def _equivalents() -> dict[str, str]:
    """The stem of each word of a group to the stem of the group's first."""
    return {stem(word): stem(row[0]) for row in _rows("equivalents.txt") for word in row}


def _rows(name: str) -> list[list[str]]:
    """The words of each line of one of this package's lists, without comments."""
    lines = files("readouts.text").joinpath(name).read_text("utf-8").splitlines()
    return [words for line in lines if (words := line.split("#")[0].split())]


@cache
def _token() -> re.Pattern[str]:
    word = f"(?:{_pattern().pattern})"
    return re.compile(f"{word}(?:-(?={word}))?|[{re.escape(BREAKS)}]")


@cache
def _pattern() -> re.Pattern[str]:
    """One word. `\\w` alone would split a word at each combining mark."""
    marks = "".join(_ranges(c for c in range(_LAST_MARK) if _is_mark(c)))
    return re.compile(rf"[{_UNSPACED}]|(?:(?![{_UNSPACED}])[\w{marks}])+")


def _is_mark(point: int) -> bool:
    return unicodedata.category(chr(point)).startswith("M")


def _ranges(points: Iterable[int]) -> list[str]:
    """Sorted code points as the ranges of a character class."""
    runs: list[list[int]] = []
    for point in points:
        if runs and runs[-1][1] == point - 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return [f"{chr(first)}-{chr(last)}" for first, last in runs]
