"""Graphs in GraphML, read back by networkx."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.export import made_record
from tests.linking.factories import MACRON, MODI, SCHOLZ, Told, on

from readouts.export.graphml import legal
from readouts.library import OpenRecord

nx = pytest.importorskip("networkx")
THREE = (
    Told("one", (SCHOLZ, MODI), date=on("2021-05-01"), publisher="Gazette"),
    Told("two", (SCHOLZ, MODI), date=on("2021-06-01"), publisher="Herald", initiator=1),
    Told("three", (SCHOLZ, MODI, MACRON), date=on("2021-07-01"), mode="meeting"),
    Told("four", (SCHOLZ, MACRON), date=on("2022-01-01"), status="planned"),
)


@pytest.fixture
def record(tmp_path: Path) -> OpenRecord:
    return made_record.open_readings(tmp_path / "r.db", (each.reading() for each in THREE))


def test_who_talks_to_whom(record: OpenRecord, tmp_path: Path) -> None:
    path = tmp_path / "actors.graphml"
    assert record.export("actors", path) == 3
    graph = nx.read_graphml(path)
    names = nx.get_node_attributes(graph, "label")
    by_names = {frozenset((names[a], names[b])): values for a, b, values in graph.edges(data=True)}
    both = by_names[frozenset(("Olaf Scholz", "Narendra Modi"))]
    assert (both["weight"], both["days"], both["independent"]) == (3, 3, 3)
    assert (both["first_day"], both["last_day"]) == ("2021-05-01", "2021-07-01")
    assert len(both["contacts"].split("; ")) == 3
    assert by_names[frozenset(("Olaf Scholz", "Emmanuel Macron"))]["weight"] == 1
    assert {"country": "IND", "kind": "person"}.items() <= graph.nodes["Q1058"].items()


def test_contacts_and_the_parts_taken(record: OpenRecord, tmp_path: Path) -> None:
    path = tmp_path / "contacts.graphml"
    assert record.export("contacts", path) == 4
    graph = nx.read_graphml(path)
    contacts = [node for node, kind in graph.nodes(data="kind") if kind == "contact"]
    assert nx.is_bipartite(graph)
    assert sorted(graph.degree(node) for node in contacts) == [2, 2, 2, 3]
    assert [d["initiator"] for _, _, d in graph.edges(data=True)].count("true") == 1
    held = {graph.nodes[node]["status"]: graph.nodes[node]["day"] for node in contacts}
    assert held["planned"] == "2022-01-01"


def test_hostile_names(hostile: OpenRecord, tmp_path: Path) -> None:
    for kind in ("actors", "contacts"):
        hostile.export(kind, tmp_path / f"{kind}.graphml")
        graph = nx.read_graphml(tmp_path / f"{kind}.graphml")
        assert made_record.HOSTILE[0] in nx.get_node_attributes(graph, "label").values()


@pytest.mark.parametrize("name", made_record.HOSTILE)
def test_a_hostile_name_comes_back_but_for_what_xml_cannot_hold(name: str, tmp_path: Path) -> None:
    reading = made_record.hostile((name, "b"))
    with made_record.open_readings(tmp_path / "r.db", [reading]) as record:
        record.export("actors", tmp_path / "a.graphml")
        graph = nx.read_graphml(tmp_path / "a.graphml")
        (actor,) = record.record().actors
    assert list(nx.get_node_attributes(graph, "label").values()) == [legal(actor.name)]


@given(st.text())
def test_only_what_xml_cannot_hold_is_replaced(text: str) -> None:
    assert len(legal(text)) == len(text)
    pairs = [(a, b) for a, b in zip(text, legal(text), strict=True) if a != b]
    assert all(b == "\ufffd" and (ord(a) < 32 or ord(a) >= 0xD800) for a, b in pairs)
    assert not any(ord(c) < 32 and c not in "\t\n\r" for c in legal(text))
