"""Countries, their sides and institutions as mentions."""

from __future__ import annotations

from dataclasses import replace

from readouts.reading.actors.gazetteer import Entry
from readouts.reading.actors.making import Maker
from readouts.reading.actors.units import Unit

_PLACE = ("in", "at", "near", "from", "the", "into", "on", "through", "across", "around", "a", "an")


def body(m: Maker, i: int) -> tuple[list[Unit], int] | None:
    """A body named by its kind: "the Iranian Foreign Ministry", "Human Rights Watch"."""
    line, j, last, code = m.line, i, 0, None
    while j < len(line) and j - i < 8:
        entry = line.entry(j)
        if entry and entry.kind == "institution":
            return None
        if entry:
            code, j = code or entry.code, j + entry.length
            j += line.says(j, "'s", "’s")
            continue
        if line.has(j, "body") and (j > i or line.says(j + 1, "of")):
            last = j + 1
        elif not (line.has(j, "modifier", "body", "thing") or line.name_like(j)):
            break
        j += 1
    if not last or not line.capital(i):
        return None
    last = _body_complement(m, last)
    start = i - 1 if line.has(i - 1, "determiner") else i
    if line.says(i - 1, "a", "an", "another", "no", "any", "some") or (
        not line.capital(last - 1) and m.noun(last)
    ):
        return [], last
    run = m.given_run(last)
    if run:
        return [m.person(run, i, run.end, None)], run.end
    unit = m.unit("institution", start, last, (i, last), code=code)
    if line.says(last, "(") and line.says(last + 2, ")"):
        return [replace(unit, alias=line.words[last + 1])], last + 3
    return [unit], last


def _body_complement(m: Maker, i: int) -> int:
    """Takes in "of Foreign Affairs" after "Ministry"."""
    line, j = m.line, i + 1
    if not line.says(i, "of", "for"):
        return i
    j += line.has(j, "determiner")
    start = j
    kinds = ("modifier", "thing", "body", "plural")
    while line.capital(j) and (line.has(j, *kinds) or line.name_like(j)):
        if j > start and m.given_run(j):
            break
        j += 1
        j += line.says(j, "and") and line.capital(j + 1) and line.has(j + 1, "modifier")
    return j if j > start else i


def entry_at(m: Maker, i: int) -> tuple[list[Unit], int]:
    """A country, its side ("the Chinese side") or an institution of the tables."""
    entry = m.line.entries[i]
    assert entry is not None
    if entry.kind in ("institution", "metonym"):
        return _institution(m, i, entry)
    line, end = m.line, i + entry.length
    side = _side(m, i, entry)
    if side:
        return [side], end + 1 + line.says(end, "'s", "’s")
    if entry.kind == "adjective":
        return [], end
    if line.capital(end) and line.has(end, "thing") and not line.first[end]:
        return [], end
    unit = m.unit("country", i, end, (i, end), code=entry.code, row=entry.row, name=entry.name)
    return [replace(unit, strong=_is_party(m, unit, entry.kind))], end


def _institution(m: Maker, i: int, entry: Entry) -> tuple[list[Unit], int]:
    end = i + entry.length
    run = m.given_run(end)
    if run:
        return [m.person(run, i, run.end, None)], run.end
    unit = m.unit(
        "institution", i, end, (i, end),
        code=entry.code, row=entry.row, qid=entry.qid, name=_name(m, i, entry),
    )  # fmt: skip
    return [unit], end


def _side(m: Maker, i: int, entry: Entry) -> Unit | None:
    """A country's side: "the Chinese side", "Tehran's delegation"."""
    line, end = m.line, i + entry.length
    short = line.words[i].isupper() or entry.kind == "capital"
    if not (short or entry.kind == "adjective" or line.says(end, "'s", "’s")):
        return None
    side = end + line.says(end, "'s", "’s")
    if not line.has(side, "side") or line.capital(side):
        return None
    return m.unit(
        "country", i, side + 1, (i, side + 1),
        code=entry.code, row=entry.row, name=entry.name, strong=True,
    )  # fmt: skip


def _name(m: Maker, i: int, entry: Entry) -> str:
    """A seat of government goes by its own name: "Kremlin"."""
    return " ".join(m.line.words[i : i + entry.length]) if entry.kind == "metonym" else entry.name


def _is_party(m: Maker, unit: Unit, kind: str) -> bool:
    """Whether a country's name stands for its government here, and not for a place."""
    if m.grammar is None:
        return False
    if kind == "capital":
        return unit.subject and unit.before not in _PLACE
    return m.grammar.is_party(unit.head)
