"""A phrase as a person writes it: how it is looked for, and where it stands in a statement."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readouts.errors import UsageError
from readouts.model import FoundStatement, Span
from readouts.text.near import Sought, near
from readouts.text.stems import stem
from readouts.text.words import BREAKS, fold, forms, span_of, stop_words, tokens

BETWEEN = " … "  # the pieces of an interrupted statement in its text
_MOST = 14  # words of the sentence that are shown on either side of a hit


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a statement: in the report, and as the part of the sentence that holds them."""

    span: Span
    before: str
    words: str
    after: str

    @property
    def part(self) -> str:
        """The whole part of the sentence."""
        return self.before + self.words + self.after


def sought(phrase: str) -> Sought:
    """What the phrase asks for: the stems of its words but for function words.

    One that a hyphen joins to the next counts ("one-China"). Raises UsageError where there is
    no word.
    """
    found = [token for token in tokens(phrase) if token not in BREAKS]
    if not found:
        raise UsageError(f"there is no word in {phrase!r} to look for")
    content = [token for token in found if token[-1] == "-" or fold(token) not in stop_words()]
    return Sought(tuple(_key(token) for token in content or found), len(found))


def _key(token: str) -> str:
    return stem(fold(token.rstrip("-")))


def beginnings(phrase: str, asked: Sought) -> list[list[str]]:
    """How the words of any statement that can hold it begin, for the word index."""
    begin = {stem(form): _shared(form, stem(form)) for form in forms(phrase)}
    all_of_them = [begin[str(key)] for key in asked.keys]
    if asked.needed == len(all_of_them):
        return [all_of_them]
    return [all_of_them[:at] + all_of_them[at + 1 :] for at in range(len(all_of_them))]


def _shared(a: str, b: str) -> str:
    """What both begin with."""
    same = next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), None)
    return a[: min(len(a), len(b)) if same is None else same]


def hits(statement: FoundStatement, asked: Sought) -> Iterator[Hit]:
    """Every place of a statement that holds the phrase or a small variant of it."""
    for text, (start, _) in zip(_pieces(statement), statement.content, strict=True):
        found = tokens(text)
        keys = [None if each in BREAKS else _key(each) for each in found]
        for one in near(keys, asked):
            yield _hit(text, start, keys, one.first, one.last)


def _pieces(statement: FoundStatement) -> Iterator[str]:
    """The pieces of the content, cut out of the statement's text again."""
    at = 0
    for start, end in statement.content:
        yield statement.text[at : at + end - start]
        at += end - start + len(BETWEEN)


def _hit(text: str, offset: int, keys: Sequence[str | None], first: int, last: int) -> Hit:
    begin, end = first, last
    while begin and keys[begin - 1] is not None and first - begin < _MOST:
        begin -= 1
    while end + 1 < len(keys) and keys[end + 1] is not None and end - last < _MOST:
        end += 1
    start, stop = _span(text, keys, first, last)
    part_start, part_stop = _span(text, keys, begin, end)
    return Hit(
        (offset + start, offset + stop),
        text[part_start:start],
        text[start:stop],
        text[stop:part_stop],
    )


def _span(text: str, keys: Sequence[str | None], first: int, last: int) -> Span:
    """Where the words stand that have these places among words and breaks."""
    before = sum(key is not None for key in keys[:first])
    return span_of(text, before, sum(key is not None for key in keys[first : last + 1]))
