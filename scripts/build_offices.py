"""Makes src/readouts/data/tables/offices.csv from a raw list of officeholders.

    python scripts/build_offices.py RAW.csv [CORRECTIONS.csv] [OUT.csv]

RAW.csv holds facts of the CIA World Factbook (public domain) and of Wikidata (CC0), one spell a
line: name, aliases, country_iso3, office_class, office, start, end, wikidata_qid, last_seen,
source. docs/data.md says what each step below does and why. Deterministic: same input, same output.
"""

import csv
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, replace
from difflib import SequenceMatcher
from pathlib import Path

from office_rows import (
    FACTBOOK,
    Raw,
    clean,
    corrected,
    doubted,
    legible,
    national,
    ordered,
    sourced,
)
from readouts.data import days
from readouts.data.names import fold
from readouts.data.reader import read_table
from readouts.data.rows import Country, Spell

HERE = Path(__file__).parent
TABLES = HERE.parent / "src/readouts/data/tables"
OPEN = "9999"

# Countries in which several persons hold an office of a class at one time.
SHARED = {("SMR", "HOS"), ("AND", "HOS"), ("BIH", "HOS")}
# A monarch of these is listed after the others' spells: the person's first country is their own.
REALM_PERSONS = {"Elizabeth II", "Charles III", "Emmanuel Macron"}
REALM_HOME = {"GBR", "FRA"}


def main(arguments: list[str]) -> None:
    """Reads, cleans and writes; tells what overlaps are left on standard error."""
    raw = Path(arguments[0])
    corrections = Path(arguments[1]) if arguments[1:] else HERE / "office_corrections.csv"
    out = Path(arguments[2]) if arguments[2:] else TABLES / "offices.csv"
    spells = build(read_raw(raw), read_dicts(corrections))
    write(out, spells)
    for country, office_class, first, second in overlaps(spells):
        print(country, office_class, first, "|", second, file=sys.stderr)


def read_dicts(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def read_raw(path: Path) -> list[Raw]:
    return [
        Raw(**{field.name: line[field.name].strip() for field in fields(Raw)})
        for line in read_dicts(path)
    ]


def build(raw: Iterable[Raw], corrections: list[dict[str, str]]) -> list[Spell]:
    """All steps in order."""
    codes = {row.code for row in read_table(TABLES / "countries.csv", Country)}
    steps: tuple[Callable[[list[Raw]], Iterable[Raw]], ...] = (
        lambda rows: (row for row in rows if row.country_iso3 in codes and sourced(row)),
        lambda rows: corrected(rows, corrections),
        lambda rows: (row for row in rows if national(row) and legible(row) and ordered(row)),
        lambda rows: map(clean, map(doubted, rows)),
        identified,
        merged,
        trimmed,
    )
    rows = list(raw)
    for step in steps:
        rows = list(step(rows))
    return numbered(sorted(rows, key=order))


# --- one person, one spell ---------------------------------------------------------------------


def identified(rows: list[Raw]) -> Iterator[Raw]:
    """Rows without a Wikidata id get that of the same-named person of the country, and its name."""
    known: dict[str, list[Raw]] = defaultdict(list)
    for row in rows:
        if row.wikidata_qid:
            known[row.country_iso3].append(row)
            if row.name in REALM_PERSONS:
                known[row.name].append(row)
    preferred = most_used_names(rows)
    for row in rows:
        same = (
            row
            if row.wikidata_qid
            else _same_person(row, known[row.country_iso3] + known[row.name])
        )
        if same is None:
            yield row
            continue
        person = preferred[same.wikidata_qid]
        aliases = dict.fromkeys([row.name, *row.aliases.split("|")])
        names = "|".join(name for name in aliases if name and name != person)
        yield replace(row, name=person, aliases=names, wikidata_qid=same.wikidata_qid)


def _same_person(row: Raw, known: list[Raw]) -> Raw | None:
    """The row of the same person: first by the very name, then by one nearly the same."""
    exact = (k for k in known if fold(k.name) == fold(row.name))
    return next(exact, None) or next((k for k in known if same_name(k, row)), None)


def most_used_names(rows: list[Raw]) -> dict[str, str]:
    """For each Wikidata id the name that most rows use; of two, the first in order."""
    uses: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        uses[row.wikidata_qid][row.name] += 1
    return {qid: min(names, key=lambda name: (-names[name], name)) for qid, names in uses.items()}


def same_name(known: Raw, row: Raw) -> bool:
    """Whether all words of the shorter of two names are in the longer, nearly as spelled."""
    theirs = [fold(name).split() for name in (known.name, *known.aliases.split("|")) if name]
    ours = [fold(name).split() for name in (row.name, *row.aliases.split("|")) if name]
    return any(_within(a, b) or _within(b, a) for a in theirs for b in ours)


def _within(short: list[str], long: list[str]) -> bool:
    return 2 <= len(short) <= len(long) and all(
        any(SequenceMatcher(None, a, b).ratio() >= 0.8 for b in long) for a in short
    )


def merged(rows: list[Raw]) -> Iterator[Raw]:
    """Spells of one person in one office class that overlap, touch or go on become one."""
    groups: dict[tuple[str, str, str], list[Raw]] = defaultdict(list)
    for row in rows:
        groups[row.country_iso3, row.office_class, row.wikidata_qid or row.name].append(row)
    starts = {(row.country_iso3, row.office_class, row.start, row.wikidata_qid) for row in rows}
    for group in groups.values():
        group.sort(key=lambda row: (row.start, row.until))
        current = group[0]
        for row in group[1:]:
            if days.first(row.start) <= current.until or _goes_on(current, row, starts):
                current = _union(current, row)
            else:
                yield current
                current = row
        yield current


def _goes_on(a: Raw, b: Raw, starts: set[tuple[str, str, str, str]]) -> bool:
    """Whether an open spell goes on in a later one of the same person: nobody came between."""
    key = (a.country_iso3, a.office_class)
    between = (s for s in starts if s[:2] == key and a.start < s[2] < b.start)
    return not a.end and all(qid == a.wikidata_qid for *_, qid in between)


def _union(a: Raw, b: Raw) -> Raw:
    """One spell of two; an end that Wikidata states is better than one that is inferred."""
    later = max(
        a,
        b,
        key=lambda row: (
            days.last(row.end or OPEN)
            if not row.end and row.last_seen >= (a.end or "")
            else row.until,
            "end-inferred" not in row.source,
        ),
    )
    aliases = dict.fromkeys([*a.aliases.split("|"), *b.aliases.split("|")])
    names = "|".join(name for name in aliases if name and name != a.name)
    seen = max(a.last_seen, b.last_seen)
    office = a.office if a.wikidata_qid and a.source != FACTBOOK else b.office
    return replace(a, aliases=names, end=later.end, last_seen=seen, office=office)


def trimmed(rows: list[Raw]) -> Iterator[Raw]:
    """A holder's spell ends where the next holder's starts, if that outlasts it."""
    groups: dict[tuple[str, str], list[Raw]] = defaultdict(list)
    for row in rows:
        groups[row.country_iso3, row.office_class].append(row)
    for key, group in groups.items():
        group.sort(key=lambda row: (days.first(row.start), row.until, row.name))
        single = key not in SHARED and key[1] in ("HOS", "HOG", "FM")
        for row, following in zip(group, [*group[1:], None], strict=True):
            yield _cut(row, following) if single and following else row


def _cut(row: Raw, following: Raw) -> Raw:
    """The row up to the next one's start, unless a partial date leaves open which was first."""
    overlap = days.last(following.start) < days.first(row.end or row.last_seen or row.start)
    if overlap and days.last(row.start) < following.start and following.until >= row.until:
        return replace(row, end=following.start)
    return row


# --- the table ---------------------------------------------------------------------------------


def order(row: Raw) -> tuple[object, ...]:
    realm = row.name in REALM_PERSONS and row.country_iso3 not in REALM_HOME
    return realm, row.country_iso3, row.office_class, row.start, row.until, row.name


def numbered(rows: list[Raw]) -> list[Spell]:
    """Spells with keys that last: country, class, start, and a number where that is not enough."""
    seen: dict[str, int] = defaultdict(int)
    spells = []
    for row in rows:
        base = f"{row.country_iso3}-{row.office_class}-{row.start}"
        seen[base] += 1
        key = base if seen[base] == 1 else f"{base}-{seen[base]}"
        spells.append(_spell(row, key))
    return spells


def _spell(row: Raw, key: str) -> Spell:
    names = dict.fromkeys([row.name, *filter(None, row.aliases.split("|"))])
    return Spell(
        row=key, person=row.name, names=tuple(names), qid=row.wikidata_qid or None,
        country=row.country_iso3, office_class=row.office_class, office=row.office,  # type: ignore[arg-type]
        start=row.start, end=row.end or None, last_attested=row.last_seen or None,
    )  # fmt: skip


def write(path: Path, spells: list[Spell]) -> None:
    columns = [field.name for field in fields(Spell)]
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(columns)
        for spell in spells:
            values = (getattr(spell, column) for column in columns)
            writer.writerow("|".join(v) if isinstance(v, tuple) else v or "" for v in values)


def overlaps(spells: list[Spell]) -> Iterator[tuple[str, str, str, str]]:
    """Two persons in one office of one country at one time, since 2005: what is left to check."""
    groups: dict[tuple[str, str], list[Spell]] = defaultdict(list)
    for spell in spells:
        groups[spell.country or "", spell.office_class].append(spell)
    for key, group in sorted(groups.items()):
        if key[1] not in ("HOS", "HOG", "FM") or key in SHARED:
            continue
        for i, a in enumerate(group):
            for b in group[i + 1 :]:
                if _surely_overlap(a, b) and _until(a) > "2008":
                    yield (*key, _show(a), _show(b))


def _until(spell: Spell) -> str:
    return spell.end or spell.last_attested or spell.start or OPEN


def _surely_overlap(a: Spell, b: Spell) -> bool:
    """Whether two spells overlap whatever days their partial dates stand for."""
    latest_start = max(days.last(a.start or OPEN), days.last(b.start or OPEN))
    return latest_start < min(days.first(_until(a)), days.first(_until(b)))


def _show(spell: Spell) -> str:
    seen = f" (seen {spell.last_attested})" if spell.last_attested else ""
    return f"{spell.person}, {spell.office}, {spell.start} to {spell.end}{seen} {spell.qid}"


if __name__ == "__main__":
    main(sys.argv[1:])
