"""Readings made by hand: own texts about public figures, nothing read by a reader."""

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar

from readouts.data import Publisher
from readouts.linking.memory import People
from readouts.linking.roster import Roster, recast
from readouts.linking.slim import SlimAccount, packed, slim
from readouts.model import (
    Actor,
    Contact,
    ContactDate,
    Reader,
    Reading,
    Report,
    Statement,
    report_id,
    text_sha256,
)

SCHOLZ = ("Olaf Scholz", "DEU", "Q61053")
MODI = ("Narendra Modi", "IND", "Q1058")
LULA = ("Luiz Inácio Lula da Silva", "BRA", "Q37181")
MACRON = ("Emmanuel Macron", "FRA", "Q3052772")
COUNTRIES = {
    "DEU": ("Germany", "German", "Berlin"),
    "IND": ("India", "Indian"),
    "BRA": ("Brazil", "Brazilian"),
    "FRA": ("France", "French"),
}

TALK = (
    (0, "Germany wants to finish the trade agreement before winter", "COMMIT", "trade-investment"),
    (0, "solar panels from Gujarat deserve lower tariffs in Europe", "CALL_FOR", "energy"),
    (1, "India will send wheat to ports along the Baltic coast", "COMMIT", "food-security"),
    (1, "students need faster visas and cheaper flights", "CALL_FOR", "culture-people"),
    (0, "submarine yards in Kiel are open for engineers from Mumbai", "STATE", "military-aid"),
    (1, "monsoon floods destroyed bridges and schools this summer", "STATE", "climate"),
    (0, "hydrogen pipelines could link both economies by 2040", "STATE", "energy"),
    (1, "the satellite programme welcomes European instruments", "PRAISE", "cyber-tech"),
)
"""Eight statements of the first and second participant: speaker, content, act, issue."""


def on(day: str) -> ContactDate:
    """A date that is known."""
    return ContactDate(value=day, earliest=day, latest=day, candidates=(day,), basis="stated")


def either(*days: str) -> ContactDate:
    """A date that may be one of several days."""
    return ContactDate(
        earliest=min(days), latest=max(days), candidates=tuple(sorted(days)), basis="inferred"
    )


@dataclass
class Told:
    """What one report tells, to be varied in tests."""

    key: str
    people: Sequence[tuple[str, str, str]] = (SCHOLZ, MODI)
    said: Sequence[tuple[int, str, str, str]] = TALK
    mode: str = "phone call"
    status: str = "held"
    date: ContactDate = field(default_factory=ContactDate)
    publisher: str | None = None
    url: str | None = None
    published: str | None = None
    lead: str = "The two leaders spoke about many things."
    tail: str = ""
    initiator: int | None = None
    place: str | None = None
    part_of: str | None = None

    def text(self) -> tuple[str, list[tuple[int, int]]]:
        """The report's text and the span of each statement's content."""
        text, spans = self.lead, []
        for speaker, content, _, _ in self.said:
            text += f"\n{self.people[speaker][0]} said that "
            spans.append((len(text), len(text) + len(content)))
            text += f"{content}."
        return text + self.tail, spans

    def actors(self, text: str) -> tuple[Actor, ...]:
        """The participants, and the country of each."""
        out = []
        for number, (name, country, qid) in enumerate(self.people):
            start = text.find(name)
            spans = ((start, start + len(name)),) if start >= 0 else ()
            out.append(
                Actor(
                    id=f"a{number}", kind="person", name=name, qid=qid or None,
                    country=country or None, mentions=spans,
                )
            )  # fmt: skip
        return (
            *out,
            *(
                Actor(
                    id=f"c{code}",
                    kind="country",
                    name=COUNTRIES[code][0],
                    country=code,
                    mentions=tuple(
                        match.span()
                        for word in COUNTRIES[code]
                        for match in re.finditer(rf"\b{word}\b", text)
                    ),
                )
                for code in sorted({country for _, country, _ in self.people if country})
            ),
        )

    def statements(self, spans: Sequence[tuple[int, int]]) -> tuple[Statement, ...]:
        """One statement for each thing said."""
        return tuple(
            Statement(
                id=f"s{number}", kind="indirect", speakers=(f"a{speaker}",), content=(span,),
                contact="c1", act=act, issues=(issue,) if issue else (),
                party=self.people[speaker][1] or None,
            )
            for number, ((speaker, _, act, issue), span) in enumerate(
                zip(self.said, spans, strict=True), start=1
            )
        )  # fmt: skip

    def reading(self) -> Reading:
        """The reading of this report."""
        text, spans = self.text()
        sha = text_sha256(text)
        contact = Contact(
            id="c1", mode=self.mode, status=self.status,
            participants=tuple(f"a{i}" for i in range(len(self.people))),
            initiator=None if self.initiator is None else f"a{self.initiator}",
            place=self.place, part_of=self.part_of, date=self.date,
        )  # fmt: skip
        return Reading(
            report=Report(
                id=report_id(sha, self.url or self.key), external_id=self.key, url=self.url,
                publisher=self.publisher, published=self.published, sha256=sha, text=text,
            ),
            actors=self.actors(text),
            contacts=(contact,),
            statements=self.statements(spans),
            reader=Reader(version="1", tables="t", model="m"),
        )  # fmt: skip

    def account(self) -> SlimAccount:
        """The one account of the slim view."""
        return slim(self.reading()).accounts[0]


class Sides:
    """Tables that know three government voices."""

    VOICES: ClassVar[dict[str, str]] = {
        "Bundesregierung": "DEU",
        "PIB India": "IND",
        "Élysée": "FRA",
    }

    def publisher(self, name_or_url: str) -> Publisher | None:
        """The publisher of that name."""
        side = self.VOICES.get(name_or_url)
        if side is None:
            return None
        return Publisher(
            name=name_or_url, names=(), domains=(), kind="government", side=side, language="en"
        )


REWORDED = (
    (0, "Berlin intends to complete the trade agreement before the winter", "COMMIT",
     "trade-investment"),
    (0, "Europe should lower its tariffs on solar panels made in Gujarat", "CALL_FOR", "energy"),
    (1, "wheat from India will be sent to Baltic coast ports", "COMMIT", "food-security"),
    (1, "visas for students must be faster, and flights cheaper", "CALL_FOR", "culture-people"),
    (0, "engineers of Mumbai may work in the submarine yards of Kiel", "STATE", "military-aid"),
    (1, "this summer floods of the monsoon destroyed schools and bridges", "STATE", "climate"),
    (0, "the economies could be linked by hydrogen pipelines by 2040", "STATE", "energy"),
    (1, "European instruments are welcome in the satellite programme", "PRAISE", "cyber-tech"),
)  # fmt: skip
"""TALK as another translator might put it."""

OTHER = (
    (0, "Germany wants an early summit on fisheries", "COMMIT", "trade-investment"),
    (1, "India will study the proposal for a railway", "COMMIT", "connectivity-bri"),
    (0, "peace in the Sahel needs patience", "STATE", "terrorism-security"),
    (1, "vaccine factories in Pune work day and night", "STATE", "pandemic"),
    (0, "the orchestra of Leipzig will tour Kolkata", "STATE", "culture-people"),
    (1, "elections in the spring were orderly", "STATE", "elections-democracy"),
)
"""Another talk of the same two."""


SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo"]


def article(seed, size=120):
    """A text of invented words, different for each seed."""
    rng = random.Random(seed)
    return " ".join("".join(rng.choices(SYLLABLES, k=3)) for _ in range(size))


def rewritten(text, share, seed):
    """The text with a share of its words replaced."""
    rng = random.Random(seed)
    return " ".join(
        "".join(rng.choices(SYLLABLES, k=4)) if rng.random() < share else word
        for word in text.split()
    )


def roster(named):
    """The roster of actors whom these identities, each with its forms, are."""
    held = People()
    recast(held, ((identity, tuple(forms)) for identity, forms in named))
    return Roster(held)


def telling(account, statements):
    """The account with other statements."""
    return replace(account, packed=packed(statements, account.names))
