"""The lines of the raw list of officeholders: which are taken, and how each is cleaned alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher

from readouts.data import days
from readouts.data.names import fold

FACTBOOK = "factbook"
CHECKED = "checked"
CORRECTED = ("name", "office_class", "office", "start", "end", "last_seen")
LONGEST_GAP = 200  # days: the lists that ends are inferred from are up to half a year apart


@dataclass(frozen=True, kw_only=True)
class Raw:
    """A line of the raw list."""

    name: str
    aliases: str
    country_iso3: str
    office_class: str
    office: str
    start: str
    end: str
    wikidata_qid: str
    last_seen: str
    source: str

    @property
    def until(self) -> str:
        """The last day on which the spell is known to run, for comparisons."""
        return days.last(self.end or self.last_seen or self.start)


# --- what is taken -----------------------------------------------------------------------------


def sourced(row: Raw) -> bool:
    """Only facts with a Wikidata id or from the Factbook."""
    return bool(row.wikidata_qid) or FACTBOOK in row.source


# Ministers of parts of a country that a search for "foreign minister" brought along.
# Likewise the deputies whom some countries call secretaries of state.
NOT_MINISTERS = {
    "CAN": "Francophonie",
    "GBR": "Welsh|Culture|Europe and External",
    "ESP": "Secretary of State|Institutional Relations",
    "PRT": "Secretary of State",
    "TCD": "Secretary of State",
    "NLD": "State Secretary",
    "NZL": "Cook Islands",
    "KAZ": "State Counsellor",
    "YEM": r"\(SPC\)",
}


def national(row: Raw) -> bool:
    """Not the minister of a part of the country, nor a deputy or a counsellor."""
    others = NOT_MINISTERS.get(row.country_iso3)
    return not (others and re.search(others, row.office))


def legible(row: Raw) -> bool:
    """Without the Factbook's cut names ("ois Bayrou") and sentences in place of a name."""
    if row.wikidata_qid:
        return True
    return row.name[:1].isupper() and len(row.name.split()) <= 6 and row.office != "and"


def ordered(row: Raw) -> bool:
    """Without the few spells whose stated end lies before their start."""
    return not row.end or days.first(row.start) <= days.last(row.end)


def corrected(rows: list[Raw], corrections: list[dict[str, str]]) -> Iterator[Raw]:
    """Single facts put right by hand, each with its reason in the corrections file."""
    by_key = {(c["country"], c["office_class"], c["name"], c["start"]): c for c in corrections}
    for row in rows:
        fix = by_key.pop((row.country_iso3, row.office_class, row.name, row.start), None)
        if fix is None:
            yield row
        elif not fix["drop"]:
            facts = {name: fix[f"set_{name}"] for name in CORRECTED if fix[f"set_{name}"]}
            values = {name: "" if value == "-" else value for name, value in facts.items()}
            yield replace(row, source=f"{row.source}+{CHECKED}", **values)
    if by_key:
        raise SystemExit(f"corrections that fit no row: {sorted(by_key)}")


def doubted(row: Raw) -> Raw:
    """Without an end that was inferred from the next holder's start long after the last sight."""
    if "end-inferred" not in row.source or CHECKED in row.source or not row.last_seen:
        return row
    seen, end = days.last(row.last_seen), days.first(row.end)
    gap = (date.fromisoformat(end) - date.fromisoformat(seen)).days
    return replace(row, end="") if gap > LONGEST_GAP else row


# --- names and offices -------------------------------------------------------------------------

TITLES = re.compile(
    r"^(?:(?:Archbishop|Ms|Mr|Dr|Sr|Gen|Sir|Dame|Col|Ceo|Gnu|Cnsp|Interim|Prime|Minister)\.?\s+)+"
)
CREDENTIALS = re.compile(
    r",\s*(?:Dr|Ph\.?D|Sr|Sir)\.?$|\s*\[[^\]]*\]|\s+of (?:Denmark|Sweden|the Netherlands)$"
    r"|(?<=[IVX]) of [A-Z]\w+$|,? (?:Prince|Grand Duke) of \w+$",
)
ROMAN = re.compile(r"[IVX]+", re.IGNORECASE)
PARTICLES = {"DE", "LE", "HO", "TE", "EL", "AL", "LA"}  # in capitals, as the Factbook marks names
OFFICES = {
    "HOG": "Prime Minister", "HOS": "President", "and": "Prime Minister", "Prime": "Prime Minister",
    "President of the": "President", "President of": "President", "President Col.": "President",
    "monarch": "Monarch", "Queen of": "Queen",
    "Yang di_pertuan Agong (Monarch)": "Yang di-Pertuan Agong",
    "Yang di-Pertuan Agong (Monarch)": "Yang di-Pertuan Agong", "emir": "Emir",
    "Interim President Gen.": "Interim President", "Governor General": "Governor-General",
    "Prime Minister and": "Prime Minister", "Prime Minister of Montenegro": "Prime Minister",
    "President of Montenegro": "President",
}  # fmt: skip
# Posts beside the one that acts as head of state: they get a class of their own.
CLASSES = {
    ("IRN", "Supreme Leader"): "OTHER",
    ("CHN", "General Secretary of the Chinese Communist Party"): "OTHER",
    ("CHE", "Chancellor"): "OTHER",
    ("CHE", "Federal Chancellor"): "OTHER",
    ("BRN", "Second Minister of Foreign Affairs"): "OTHER",
}


def clean(row: Raw) -> Raw:
    """Names in normal case without titles, offices in words, classes as docs/data.md has them."""
    person = tidy(row.name)
    aliases = (tidy(alias) for alias in row.aliases.split("|"))
    names = [alias for alias in aliases if alias and akin(alias, person)]
    office = OFFICES.get(row.office, re.sub(r"(?<=[a-zé])(?=[A-Z])", "; ", row.office))
    office_class = CLASSES.get((row.country_iso3, office), row.office_class)
    if office == "Governor-General":
        office_class = "OTHER"
    return replace(
        row, name=person, aliases="|".join(names), office=office, office_class=office_class
    )


def tidy(name: str) -> str:
    name = CREDENTIALS.sub("", TITLES.sub("", name.strip()))
    return " ".join(_case(word) for word in name.split())


def _case(word: str) -> str:
    if ROMAN.fullmatch(word) and word[1:2].islower() and len(word) > 1 and word not in ("Vi", "Xi"):
        return word.upper()
    parts = re.split(r"([\-'’])", word)
    return "".join(
        p.title()
        if p in PARTICLES or (len(p) > 2 and p.isupper() and not ROMAN.fullmatch(p))
        else p
        for p in parts
    )


def akin(alias: str, person: str) -> bool:
    """Whether an alias may name the same person: it has a word like one of the person's."""
    if len(alias.split()) > 6 or alias == person:
        return False
    return any(
        SequenceMatcher(None, a, b).ratio() >= 0.72
        for a in fold(alias).split()
        for b in fold(person).split()
        if min(len(a), len(b)) > 2
    ) and not re.search(r"\d|resigned|co-?prince", alias, re.IGNORECASE)
