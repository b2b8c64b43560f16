"""What follows the head noun of an office: "of the Office of the President of Ukraine"."""

from __future__ import annotations

from readouts.reading.actors.gazetteer import Gazetteer
from readouts.reading.actors.lexicon import wordset
from readouts.reading.actors.line import Line
from readouts.reading.actors.modifiers import Found, after_possessive, head_at, is_head, joined

_SENT_TO = wordset(
    "ambassador envoy adviser advisor aide counselor counsellor representative assistant"
    " delegation mission"
)
_BACK = 60  # words that "this country" may look back
_SERVES = wordset("secretary counsel staff sherpa coordinator spokesperson delegate liaison")


def complements(
    line: Line, i: int, found: Found, gazetteer: Gazetteer, *, plural: bool, apposed: bool
) -> int:
    """The index after the complements at `i`; `found` takes in what they say."""
    for _ in range(5):
        if not _takes(line, i, found, plural=plural, apposed=apposed):
            return i
        inner = Found()
        after = _content(line, i + 1, inner, gazetteer, plural=plural)
        aide = line.says(i + 1, "the")  # "Counsel to the Vice President Ann Lee" is Lee
        if not plural and not aide and _names_owner(line, after or i + 1):
            return _owned(i, after or i + 1, inner, found)
        if after is None or not _fits(line, i, after, inner, found, apposed=apposed):
            return i
        _take(line, i, after, inner, found)
        i = after
    return i


def _take(line: Line, i: int, after: int, inner: Found, found: Found) -> None:
    """Adds a complement: "ambassador to Oman" is not Oman's, "adviser to its King" is."""
    if _sent(line, i, inner) or (line.says(i, "in") and not inner.body):
        found.to += range(i, after)
    else:
        found.countries += inner.countries
        found.abroad |= inner.abroad
        found.hint = found.hint or inner.hint
    found.body |= inner.body
    found.bodies += inner.bodies
    if inner.words:
        found.words += [i, *inner.words]


def _sent(line: Line, i: int, inner: Found) -> bool:
    """Whether a complement says where somebody is sent: "to the United Nations", "for Oman"."""
    if any(line.has(word, "head") for word in inner.words):
        return False
    return line.says(i, "to") or (line.says(i, "for") and bool(inner.countries) and not inner.body)


def _fits(line: Line, i: int, after: int, inner: Found, found: Found, *, apposed: bool) -> bool:
    """Whether "at the Ministry" belongs to the office, and is not where somebody was met."""
    if not line.says(i, "at", "in"):
        return True
    if line.says(i, "in") and inner.countries and found.body and line.name_like(after):
        return True  # "Head of the Mission in Oman Ann Lee"
    desk = any(line.has(word, "desk") for word in found.words)
    return inner.body and (apposed or desk or line.name_like(_past_country(line, after)))


def _past_country(line: Line, i: int) -> int:
    """The index after "of Oman" at `i`."""
    entry = line.entry(i + 1)
    return i + 1 + entry.length if line.says(i, "of") and entry and entry.code else i


def _names_owner(line: Line, i: int) -> bool:
    """Whether an office with its holder stands at `i`: "aide to [President Lee]"."""
    plain = line.capital(i) and not line.has(i, "style")
    return plain and is_head(line, i) and line.name_like(i + 1)


def _owned(i: int, head: int, inner: Found, found: Found) -> int:
    """Ends an office before the one whom it serves; it is written with his office."""
    found.owner = (*range(i, head), head)
    found.countries += inner.countries
    found.abroad |= inner.abroad
    return i


def _takes(line: Line, i: int, found: Found, *, plural: bool, apposed: bool) -> bool:
    """Whether the preposition at `i` may open a complement of the title."""
    if line.says(i, "of", "for"):
        return True
    if line.says(i, "from"):
        return plural
    if line.says(i, "at", "in"):
        return True
    heads = {line.lower[word] for word in found.words}
    if line.says(i, "on"):
        return _on(line, i, heads)
    if not line.says(i, "to"):
        return False
    return not heads.isdisjoint(_SENT_TO) or (
        not heads.isdisjoint(_SERVES) and _office_at(line, i + 1)
    )


def _on(line: Line, i: int, heads: set[str]) -> bool:
    """Whether a field follows: "Adviser on Foreign Affairs", "Committee on Trade"."""
    field = line.capital(i + 1) and line.has(i + 1, "modifier")
    return field and (line.has(i - 1, "body") or not heads.isdisjoint(_SENT_TO))


def _office_at(line: Line, i: int) -> bool:
    """Whether somebody's office stands at `i`: "the Swedish Prime Minister"."""
    i += line.has(i, "determiner")
    return line.capital(i) and head_at(line, i, Found()) is not None


def _content(line: Line, i: int, inner: Found, gazetteer: Gazetteer, *, plural: bool) -> int | None:
    """The index after the words of a complement that starts at `i`; None if it has none."""
    if line.says(i, "this", "that") and line.says(i + 1, "country", "state"):
        return _that_country(line, i, inner)
    if line.has(i, "determiner"):
        inner.words.append(i)
        i += 1
    start = i
    while i < len(line):
        after = None if i > start and _given_country(line, i) else _part(line, i, inner, plural)
        if after is None:
            break
        i = after
    if i == start:
        size = _place(line, i, gazetteer)
        inner.words += range(i, i + size)
        i += size
    if i == start and i < len(line) and line.words[i].isupper() and len(line.words[i]) > 2:
        inner.words.append(i)  # "to GREENPACT"
        i += 1 + _second_word(line, i + 1, gazetteer)
        inner.words += range(inner.words[-1] + 1, i)
    if i == start:
        return None
    if inner.words and inner.words[-1] < start:
        inner.words.clear()
    size = _rest_of_body(line, i, gazetteer)
    inner.words += range(i, i + size)
    return i + size


def _second_word(line: Line, i: int, gazetteer: Gazetteer) -> bool:
    """Whether word `i` ends a body's name and a full name follows: "of NEC Metals Bo Lee"."""
    named = line.name_like(i) and line.name_like(i + 1) and line.name_like(i + 2)
    return named and not gazetteer.is_given(line.words[i]) and gazetteer.is_given(line.words[i + 1])


def _that_country(line: Line, i: int, inner: Found) -> int:
    """Takes in "of this country": the one that the line names last before."""
    named = (line.entry(j) for j in range(i - 1, max(i - _BACK, -1), -1))
    inner.countries += next(([entry.code] for entry in named if entry and entry.code), [])
    return i + 2


def _given_country(line: Line, i: int) -> bool:
    """Whether a country's name behind a body is a given name: "of the Council Israel Levi"."""
    entry = line.entry(i)
    plain = entry is not None and entry.kind == "country" and entry.length == 1
    return plain and line.has(i - 1, "body", "thing") and line.name_like(i + 1)


def _rest_of_body(line: Line, i: int, gazetteer: Gazetteer) -> int:
    """How many words at `i` go on with "National" or "New" and are no person's name yet.

    "of the National Aeronautics and Space ...", "of New York Aino Lee".
    """
    if not line.has(i - 1, "adjective") or not line.name_like(i):
        return 0
    if not line.name_like(i + 1):
        return 1
    return _place(line, i, gazetteer) if line.name_like(i + 2) else 0


def _part(line: Line, i: int, inner: Found, plural: bool) -> int | None:
    """The index after one word or name of a complement."""
    entry = line.entry(i)
    if entry:
        inner.take(entry, i)
        after = i + entry.length
        return joined(line, after, article=True) if plural else after_possessive(line, after)
    if line.says(i, "(") and line.says(i + 2, ")"):
        return i + 3
    if _opens_body(line, i):
        inner.words.append(i)
        return i + 1
    if line.says(i, "'s", "’s") and line.has(i + 1, "body") and line.has(i - 1, "head"):
        inner.words.append(i)
        return i + 1  # "at the President's Office"
    if line.has(i, "modifier", "body", "head", "thing", "plural", "side", "state"):
        if line.has(i, "head") and line.name_like(i + 1) and not _determined(line, i, inner):
            return None  # "of President Lee": a person, not "of the President"
        inner.body |= line.has(i, "body")
        inner.words.append(i)
        return _and_content(line, i + 1)
    return None


def _determined(line: Line, i: int, inner: Found) -> bool:
    """Whether an article leads to word `i`: "of the President", "to the Vice President"."""
    words = inner.words
    near = bool(words) and i - words[0] == len(words)
    return near and line.has(words[0], "determiner")


def _opens_body(line: Line, i: int) -> bool:
    """Whether an unknown capital word starts or goes on with a body's name ("Nordbank board")."""
    if not line.name_like(i):
        return False
    if line.capital(i + 1) and line.has(i + 1, "modifier", "body", "thing"):
        return True
    j = i + 1
    while (line.has(j, "modifier") or line.name_like(j)) and j - i < 4:
        j += 1
    opened = line.has(i - 1, "determiner") or line.name_like(i - 1)
    return opened and line.has(j, "body") and not line.capital(j)


def _and_content(line: Line, i: int) -> int:
    """Skips "and" inside a complement: "Foreign Affairs and Trade"; not before a new title."""
    after = i
    while line.says(after, ",", "and", "&"):
        after += 1
    if after == i or not line.has(after, "modifier") or not line.capital(after):
        return i
    return i if head_at(line, after, Found()) is not None else after


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
