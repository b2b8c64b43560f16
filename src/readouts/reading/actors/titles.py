"""Offices before and after names: "Iran's deputy foreign minister", "President of Ukraine"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.lexicon import lexicon, offices, wordset
from readouts.reading.actors.line import Line

LONGEST = 16  # words from the start of a title to its head
_OTHERS = wordset("deputy vice assistant associate under undersecretary shadow")
_FORMER = wordset("former ex then late outgoing")
_SENT_TO = wordset(
    "ambassador envoy adviser advisor aide counselor counsellor representative assistant"
)


@dataclass(frozen=True, slots=True)
class Title:
    """An office as a text names it, from word `start` up to `end` of a line; `head` is its noun.

    `words` are those of the office in lower case without countries, `label` as the text writes
    them. `countries` are ISO codes; `body` that an institution stands in it; `number` how many
    persons it says there are (0: not said).
    """

    start: int
    end: int
    head: int
    words: tuple[str, ...]
    label: str
    kind: str
    countries: tuple[str, ...] = ()
    plural: bool = False
    number: int = 0
    determiner: str = ""
    former: bool = False
    body: bool = False
    capital: bool = False


@dataclass(slots=True)
class _Found:
    """What has been read of a title so far."""

    words: list[int] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    body: bool = False


def title_at(line: Line, i: int, gazetteer: Gazetteer) -> Title | None:
    """The title that starts at word `i`, without a name after it; None if there is none."""
    found = _Found()
    start, determiner, number = _determined(line, i)
    head = _head(line, start, found)
    if head is None:
        return None
    plural = "plural" in line.classes[head] and "head" not in line.classes[head]
    if plural and determiner in ("that", "this"):
        return None  # "said that officials met": no determiner of what follows
    end = head + 1
    while _goes_on(line, end):
        found.words.append(end)
        head, end = end, end + 1
    core = len(found.words)
    end = _complements(line, end, found, gazetteer, plural=plural)
    words = tuple(line.lower[w] for w in found.words)
    return Title(
        i, end, head, words, _label(line, found.words), _kind(line, head, words, core),
        tuple(dict.fromkeys(found.countries)), plural, number, determiner,
        not _FORMER.isdisjoint(words), found.body,
        line.capital(found.words[0]) and not line.first[found.words[0]],
    )  # fmt: skip


def _determined(line: Line, i: int) -> tuple[int, str, int]:
    """What follows the determiner and number at `i`, and the two: "the two"."""
    determiner, number = "", 0
    while line.has(i, "determiner") or line.has(i, "number"):
        if line.has(i, "number"):
            number = int(lexicon().value("number", line.words[i]))
        determiner = determiner if line.has(i, "number") and determiner else line.lower[i]
        i += 1
        if line.says(i, "of"):
            return (i, determiner, number)
    return (i, determiner, number)


def _head(line: Line, i: int, found: _Found) -> int | None:
    """The word that heads the title whose modifiers start at `i`."""
    limit = min(len(line), i + LONGEST)
    while i < limit:
        if _is_head(line, i):
            found.words.append(i)
            return i
        after = _modifier(line, i, found)
        if after is None:
            return None
        i = after
    return None


def _is_head(line: Line, i: int) -> bool:
    if not line.has(i, "head", "plural") or line.inside[i]:
        return False
    if line.has(i, "also-name") and line.name_like(i - 1):
        return False
    if line.has(i, "rank") and not line.capital(i) and not line.says(i + 1, "of"):
        return False  # "a major event", "international justice"
    if line.has(i, "given-name") and line.name_like(i + 1) and not line.inside[max(i - 1, 0)]:
        return False
    if line.has(i, "modifier"):
        return not line.has(i + 1, "modifier", "head", "plural", "body") and not _leads_on(line, i)
    return True


def _leads_on(line: Line, i: int) -> bool:
    """Whether a country stands between word `i` and the head: "the chief Iranian diplomat"."""
    entry = line.entry(i + 1)
    if entry is None or entry.kind != "adjective":
        return False
    return line.has(i + 1 + entry.length, "head", "plural", "modifier")


def _modifier(line: Line, i: int, found: _Found) -> int | None:
    """The index after one modifier at `i`; None if there is none."""
    entry = line.entry(i)
    if entry:
        if entry.kind == "institution":
            found.body = True
            found.words += range(i, i + entry.length)
        if entry.code:
            found.countries.append(entry.code)
        after = _after_possessive(line, i + entry.length)
        listed = entry.kind == "adjective" or (
            entry.name != line.words[i] and line.words[i].isupper()
        )
        return _joined(line, after) if listed else after
    if line.has(i, "modifier", "body"):
        found.body |= line.has(i, "body") and not line.has(i, "modifier")
        found.words.append(i)
        return _department(line, i, found) or _and_modifier(line, i + 1)
    if line.says(i, "(") and line.says(i + 2, ")"):
        return i + 3
    if _short(line, i) or (line.name_like(i) and not line.first[i] and _leads_to_head(line, i)):
        found.words.append(i)
        return i + 1
    return None


def _short(line: Line, i: int) -> bool:
    """Whether word `i` is an acronym before a title: "the CBI governor", "NEC Director"."""
    word = line.words[i]
    known = line.has(i, "head", "plural", "honorific", "suffix", "pronoun")
    if known or not (word.isupper() and word.isalpha() and 1 < len(word) < 7):
        return False
    return line.has(i + 1, "head", "modifier") and not line.entry(i + 1)


def _after_possessive(line: Line, i: int) -> int:
    return i + 1 if line.says(i, "'s", "’s", "'", "’") else i


def _joined(line: Line, i: int, *, article: bool = False) -> int:
    """Skips the comma and "and" between two countries: "the Iranian and Omani ministers".

    `article` allows a "the" after them: "of Ukraine and the United States".
    """
    after = i
    while line.says(after, ",", "and", "&", "or"):
        after += 1
    after += article and after > i and line.says(after, "the")
    entry = line.entry(after)
    return after if after > i and entry and entry.kind != "institution" else i


def _and_modifier(line: Line, i: int) -> int:
    """Skips the comma or "and" between two modifiers: "Trade and Industry Minister"."""
    after = i
    while line.says(after, ",", "and", "&"):
        after += 1
    return after if after > i and line.has(after, "modifier") and not _is_head(line, after) else i


def _department(line: Line, i: int, found: _Found) -> int | None:
    """The index after "of Fisheries" in "Bureau of Fisheries Director"."""
    j = i + 2 if line.says(i + 2, "the") else i + 1
    if not line.has(i, "body") or not line.capital(i) or not line.says(i + 1, "of"):
        return None
    words = list(range(i + 1, j + 1))
    j += 1
    while line.has(j, "modifier", "body") and line.capital(j) and not _is_head(line, j):
        words.append(j)
        j += 1
    if not line.capital(j - 1) or not (_is_head(line, j) and line.capital(j)):
        return None
    found.words += words
    return j


def _leads_to_head(line: Line, i: int) -> bool:
    """Whether a run of capital words from `i` ends in a title ("Nordbank Chairman")."""
    for j in range(i + 1, min(i + 5, len(line))):
        if line.has(j, "head", "modifier", "body"):
            return True
        if not line.name_like(j):
            return False
    return False


def _goes_on(line: Line, i: int) -> bool:
    """Whether word `i` is a further head of the same title: "Secretary General"."""
    if not line.has(i, "head") or line.entry(i):
        return False
    return (line.capital(i) == line.capital(i - 1) and not line.has(i, "modifier")) or line.says(
        i, "general"
    )


def _complements(line: Line, i: int, found: _Found, gazetteer: Gazetteer, *, plural: bool) -> int:
    """The index after the complements at `i`: "of the Office of the President of Ukraine"."""
    for _ in range(5):
        if not _takes(line, i, found, plural=plural):
            return i
        inner = _Found()
        after = _content(line, i + 1, inner, gazetteer, plural=plural)
        if after is None:
            return i
        if not line.says(i, "to"):
            found.countries += inner.countries
        found.body |= inner.body
        if inner.words:
            found.words += [i, *inner.words]
        i = after
    return i


def _takes(line: Line, i: int, found: _Found, *, plural: bool) -> bool:
    """Whether the preposition at `i` may open a complement of the title."""
    if line.says(i, "of", "for"):
        return True
    if line.says(i, "from"):
        return plural
    heads = {line.lower[word] for word in found.words}
    return line.says(i, "to") and not heads.isdisjoint(_SENT_TO)


def _content(
    line: Line, i: int, inner: _Found, gazetteer: Gazetteer, *, plural: bool
) -> int | None:
    """The index after the words of a complement that starts at `i`; None if it has none."""
    if line.has(i, "determiner"):
        inner.words.append(i)
        i += 1
    start = i
    while i < len(line):
        after = _part(line, i, inner, plural=plural)
        if after is None:
            break
        i = after
    if i == start:
        size = _place(line, i, gazetteer)
        inner.words += range(i, i + size)
        i += size
    if i == start:
        return None
    if inner.words and inner.words[-1] < start:
        inner.words.clear()
    size = _rest_of_body(line, i, gazetteer)
    inner.words += range(i, i + size)
    return i + size


def _rest_of_body(line: Line, i: int, gazetteer: Gazetteer) -> int:
    """How many words at `i` go on with "National" or "New" and are no person's name yet.

    "of the National Aeronautics and Space ...", "of New York Aino Lee".
    """
    if not line.has(i - 1, "adjective") or not line.name_like(i):
        return 0
    if not line.name_like(i + 1):
        return 1
    return _place(line, i, gazetteer) if line.name_like(i + 2) else 0


def _part(line: Line, i: int, inner: _Found, *, plural: bool) -> int | None:
    """The index after one word or name of a complement."""
    entry = line.entry(i)
    if entry:
        if entry.kind == "institution":
            inner.body = True
            inner.words += range(i, i + entry.length)
        elif entry.code:
            inner.countries.append(entry.code)
        after = i + entry.length
        return _joined(line, after, article=True) if plural else _after_possessive(line, after)
    if line.says(i, "(") and line.says(i + 2, ")"):
        return i + 3
    if _opens_body(line, i):
        inner.words.append(i)
        return i + 1
    if line.has(i, "modifier", "body", "head", "thing", "plural", "side", "state"):
        if line.has(i, "head") and line.name_like(i + 1) and not line.has(i - 1, "determiner"):
            return None  # "of President Lee": a person, not "of the President"
        inner.body |= line.has(i, "body")
        inner.words.append(i)
        return _and_content(line, i + 1)
    return None


def _opens_body(line: Line, i: int) -> bool:
    """Whether an unknown capital word starts or goes on with a body's name ("Nordbank board")."""
    return (
        line.name_like(i) and line.capital(i + 1) and line.has(i + 1, "modifier", "body", "thing")
    )


def _and_content(line: Line, i: int) -> int:
    """Skips "and" inside a complement: "Foreign Affairs and Trade"; not before a new title."""
    after = i
    while line.says(after, ",", "and", "&"):
        after += 1
    if after == i or not line.has(after, "modifier") or not line.capital(after):
        return i
    return i if _head(line, after, _Found()) is not None else after


def _place(line: Line, i: int, gazetteer: Gazetteer) -> int:
    """How many words at `i` are an unknown place or body, and not yet the person's name."""
    size = 0
    while line.name_like(i + size):
        size += 1
    if size < 2:
        return size
    if gazetteer.is_given(line.words[i]):
        return 0
    return 1 if gazetteer.is_given(line.words[i + 1]) else max(size - 2, 0) or size


def _label(line: Line, words: Sequence[int]) -> str:
    """The office as written, without its countries and determiners at the edges."""
    picked = list(words)
    while picked and line.has(picked[-1], "determiner"):
        picked.pop()
    return " ".join(line.words[w] for w in picked)


def _kind(line: Line, head: int, words: Sequence[str], core: int) -> str:
    """The office class of a title: a row of offices.csv, else what its head noun says.

    `core` is the number of words up to the head; what follows it are complements.
    """
    plain = singular(words)
    if not _OTHERS.isdisjoint(plain[:core]):
        return "VP" if "VP" in (offices().get(plain[:core]), offices().get(plain)) else "OTHER"
    for size in range(len(plain), core - 1, -1):
        for start in range(core):
            kind = offices().get(plain[start:size])
            if kind:
                bound = kind in ("HOS", "HOG") and _names_body((*plain[:start], *plain[size:]))
                return "OTHER" if bound else kind
    word = line.lower[head]
    return lexicon().value("head", word) or lexicon().value("plural", word) or "OTHER"


def _names_body(words: Sequence[str]) -> bool:
    """Whether the rest of a title says that the office is that of a body, not of a country."""
    return any("body" in lexicon().of(word) for word in words)


def singular(words: Sequence[str]) -> tuple[str, ...]:
    """`words` with plural heads in the singular, as the table of offices has them."""
    return tuple(
        _one(w) if "plural" in lexicon().of(w) and "head" not in lexicon().of(w) else w
        for w in words
    )


def _one(word: str) -> str:
    if "-" in word:
        noun, _, rest = word.partition("-")
        return f"{_one(noun)}-{rest}"
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] + "an" if word.endswith("men") else word.removesuffix("s")
