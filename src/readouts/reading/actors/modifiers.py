"""What stands before the head noun of an office: "Iran's deputy foreign", "CBI", "acting"."""

from __future__ import annotations

from dataclasses import dataclass, field

from readouts.reading.actors.gazetteer import Entry
from readouts.reading.actors.lexicon import lexicon
from readouts.reading.actors.line import Line

_MARKS = ("[", "(", "-", "–", "•")
LONGEST = 16  # words from the start of a title to its head


@dataclass(slots=True)
class Found:
    """What has been read of a title so far.

    `body` says that an institution stands in it; `abroad` that one does which is of no country;
    `hint` is the best known country of a body that many have, `bodies` those of the table.
    `owner` are the words of the office of somebody whom it serves and who is named right behind;
    `to` those of where it is sent.
    """

    words: list[int] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    body: bool = False
    abroad: bool = False
    hint: str = ""
    bodies: list[str] = field(default_factory=list)
    owner: tuple[int, ...] = ()
    to: list[int] = field(default_factory=list)

    def take(self, entry: Entry, i: int) -> None:
        """Takes in a country or an institution at word `i`."""
        if entry.kind == "institution":
            self.institution(entry, i)
        elif entry.code:
            self.countries.append(entry.code)

    def institution(self, entry: Entry, i: int) -> None:
        """Takes in an institution at word `i`; one of many countries says nothing of which."""
        self.body = True
        self.bodies.append(entry.name)
        self.words += range(i, i + entry.length)
        self.abroad |= entry.code is None and not entry.shared
        if entry.shared:
            self.hint = self.hint or entry.code or ""
        elif entry.code:
            self.countries.append(entry.code)


def head_at(line: Line, i: int, found: Found, limit: int = 0) -> int | None:
    """The word before `limit` that heads the title whose modifiers start at `i`."""
    limit = min(len(line), limit or i + LONGEST)
    while i < limit:
        if is_head(line, i):
            found.words.append(i)
            return _served(line, i, limit, found) or i
        after = _modifier(line, i, found)
        if after is None:
            return None
        i = after
    return None


def _served(line: Line, i: int, limit: int, found: Found) -> int | None:
    """The head behind an office that owns it: "the Prime Minister's Military Secretary"."""
    inner = Found()
    if not line.says(i + 1, "'s", "’s") or line.entry(i + 2):
        return None
    head = head_at(line, i + 2, inner, limit)
    peer = head is None or line.has(head, "plural") or bool(inner.countries)
    if peer or lexicon().value("head", line.words[head or 0]) == "COUNTERPART":
        return None
    found.words += [i + 1, *inner.words]
    found.body |= inner.body
    found.bodies += inner.bodies
    found.abroad |= inner.abroad
    found.hint = found.hint or inner.hint
    return head


def is_head(line: Line, i: int) -> bool:
    """Whether word `i` heads a title here, and is no modifier, rank or name."""
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


def _modifier(line: Line, i: int, found: Found) -> int | None:
    """The index after one modifier at `i`; None if there is none."""
    entry = line.entry(i)
    if entry:
        found.take(entry, i)
        after = after_possessive(line, i + entry.length)
        listed = entry.kind == "adjective" or (
            entry.name != line.words[i] and line.words[i].isupper()
        )
        return joined(line, after) if listed else after
    if line.has(i, "local") and line.capital(i) and found.words:
        found.words.append(i)  # "Orange County Mayor"
        return i + 1
    if line.has(i, "modifier", "body"):
        found.body |= line.has(i, "body") and not line.has(i, "modifier")
        found.words.append(i)
        return _department(line, i, found) or _and_modifier(line, i + 1)
    if line.says(i, "(") and line.says(i + 2, ")"):
        return i + 3
    fresh = line.first[i] and not line.says(i - 1, *_MARKS)  # "Ann Lee [Nordbank CEO]"
    if _short(line, i) or (line.name_like(i) and not fresh and _leads_to_head(line, i)):
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


def after_possessive(line: Line, i: int) -> int:
    """The index after the mark of possession at `i`, if there is one."""
    return i + 1 if line.says(i, "'s", "’s", "'", "’") else i


def joined(line: Line, i: int, *, article: bool = False) -> int:
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
    parted = line.capital(after) and not line.capital(
        i - 1
    )  # "the delegation, and Deputy Minister"
    if after == i or parted or is_head(line, after):
        return i
    return after if line.has(after, "modifier") else i


def _department(line: Line, i: int, found: Found) -> int | None:
    """The index after "of Fisheries" in "Bureau of Fisheries Director"."""
    j = i + 2 if line.says(i + 2, "the") else i + 1
    if not line.has(i, "body") or not line.capital(i) or not line.says(i + 1, "of"):
        return None
    words = list(range(i + 1, j + 1))
    j += 1
    while line.has(j, "modifier", "body") and line.capital(j) and not is_head(line, j):
        words.append(j)
        j += 1
        j += line.says(j, "and") and line.has(j + 1, "modifier") and not is_head(line, j + 1)
    if not line.capital(j - 1) or not (is_head(line, j) and line.capital(j)):
        return None
    found.words += words
    return j


def _leads_to_head(line: Line, i: int) -> bool:
    """Whether a run of capital words from `i` ends in a title ("Nordbank Chairman")."""
    for j in range(i + 1, min(i + 5, len(line))):
        if line.has(j, "head", "modifier", "body"):
            return True
        if line.has(j, "local") and line.has(j + 1, "head") and line.capital(j):
            return True
        if not line.name_like(j):
            return False
    return False
