"""Who talks to whom as graphs in GraphML, which Gephi, Cytoscape, igraph and networkx read.

Two of them: `actors` has an edge for each pair that took part in one contact, `contacts` is
bipartite, with a node for each actor and contact and an edge for each part taken.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from typing import BinaryIO
from xml.sax.saxutils import escape, quoteattr

from readouts.export.source import Asked
from readouts.export.tables.words import days
from readouts.export.tabular import pour
from readouts.model import RecordActor, RecordContact

Values = Mapping[str, str | int | None]

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HEAD = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n'
    b'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
)
_ACTOR = ("kind", "label", "country", "qid")
_CONTACT = (
    "kind", "label", "mode", "status", "day", "first_day", "last_day", "place", "independent",
    "accounts",
)  # fmt: skip
_EDGE = ("weight", "independent", "days", "first_day", "last_day", "contacts")
_PART = ("initiator",)
_COUNTS = ("weight", "independent", "days", "accounts")


def write_actors(asked: Asked, sink: BinaryIO) -> int:
    """Actors as nodes, an edge for each pair that took part in a contact that was held.

    `weight` is the number of their contacts, `independent` that of the independent accounts of
    these, `days` that of the different days that are known. Returns how many edges.
    """
    pairs = _pairs(asked.source.lines(RecordContact))
    nodes = (_node(each.id, _about_actor(each)) for each in asked.source.lines(RecordActor))
    edges = (_edge(a, b, pairs[a, b].values()) for a, b in sorted(pairs))
    pour(_document(_ACTOR, _EDGE, nodes, edges), sink)
    return len(pairs)


def write_contacts(asked: Asked, sink: BinaryIO) -> int:
    """Actors and contacts as nodes, an edge for each part taken; how many contacts."""
    source, count = asked.source, 0

    def nodes() -> Iterator[bytes]:
        """Actors first."""
        nonlocal count
        yield from (_node(each.id, _about_actor(each)) for each in source.lines(RecordActor))
        for count, contact in enumerate(source.lines(RecordContact), 1):  # noqa: B007
            yield _node(contact.id, _about_contact(contact))

    edges = (
        _edge(actor, contact.id, {"initiator": str(actor == contact.initiator).lower()})
        for contact in source.lines(RecordContact)
        for actor in dict.fromkeys(contact.participants)
        if source.actor(actor)
    )
    pour(_document(tuple(dict.fromkeys(_ACTOR + _CONTACT)), _PART, nodes(), edges), sink)
    return count


def legal(text: str) -> str:
    """The text with U+FFFD for each character that XML cannot hold."""
    return _ILLEGAL.sub("\ufffd", text)


@dataclass(slots=True)
class _Pair:
    """What two actors have in common."""

    contacts: list[str] = field(default_factory=list)
    independent: int = 0
    known: set[str] = field(default_factory=set)
    first: str | None = None
    last: str | None = None

    def add(self, contact: RecordContact) -> None:
        """Count one contact of theirs."""
        between = days(contact.date)
        self.contacts.append(contact.id)
        self.independent += contact.independent
        self.known.update(filter(None, [contact.date.value]))
        self.first = min(filter(None, (self.first, between.first)), default=None)
        self.last = max(filter(None, (self.last, between.last)), default=None)

    def values(self) -> Values:
        """As an edge shows it."""
        return {
            "weight": len(self.contacts),
            "independent": self.independent,
            "days": len(self.known),
            "first_day": self.first,
            "last_day": self.last,
            "contacts": "; ".join(self.contacts),
        }


def _pairs(contacts: Iterable[RecordContact]) -> dict[tuple[str, str], _Pair]:
    found: dict[tuple[str, str], _Pair] = {}
    for contact in contacts:
        if contact.status == "held":
            for a, b in combinations(sorted(set(contact.participants)), 2):
                found.setdefault((a, b), _Pair()).add(contact)
    return found


def _about_actor(actor: RecordActor) -> Values:
    return {
        "kind": actor.kind,
        "label": actor.name,
        "country": actor.country,
        "qid": actor.qid,
    }


def _about_contact(contact: RecordContact) -> Values:
    between = days(contact.date)
    return {
        "kind": "contact",
        "label": f"{contact.mode} {contact.date.value or 'on an unknown day'}",
        "mode": contact.mode,
        "status": contact.status,
        "day": contact.date.value,
        "first_day": between.first,
        "last_day": between.last,
        "place": contact.place,
        "independent": contact.independent,
        "accounts": len(contact.accounts),
    }


def _document(
    of_nodes: Iterable[str], of_edges: Iterable[str], nodes: Iterable[bytes], edges: Iterable[bytes]
) -> Iterator[bytes]:
    yield _HEAD
    for where, names in (("node", of_nodes), ("edge", of_edges)):
        for name in names:
            kind = "int" if name in _COUNTS else "string"
            yield (
                f'<key id="{where}.{name}" for="{where}" attr.name="{name}" attr.type="{kind}"/>\n'
            ).encode()
    yield b'<graph edgedefault="undirected">\n'
    yield from nodes
    yield from edges
    yield b"</graph>\n</graphml>\n"


def _node(id_: str, values: Values) -> bytes:
    return f"<node id={_quoted(id_)}>{_data('node', values)}</node>\n".encode()


def _edge(a: str, b: str, values: Values) -> bytes:
    ends = f"source={_quoted(a)} target={_quoted(b)}"
    return f"<edge {ends}>{_data('edge', values)}</edge>\n".encode()


def _data(where: str, values: Values) -> str:
    """The values that are known."""
    return "".join(
        f'<data key="{where}.{name}">{_plain(str(value))}</data>'
        for name, value in values.items()
        if value is not None
    )


def _plain(text: str) -> str:
    return escape(legal(text), {"\r": "&#13;"})


def _quoted(text: str) -> str:
    return quoteattr(legal(text), {"\r": "&#13;"})
