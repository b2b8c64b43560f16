"""Statements as Web Annotations, read by pyld and rdflib without any network."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export import made_record

from readouts.export.jsonld import AROUND, context, iri, selectors, urn, write_jsonld
from readouts.library import OpenRecord
from readouts.model import RecordContact

PIECES = ("🌊", "🇨🇳", "中国", "السلام", "e\u0301", "a", " ", "\n", "\r\n", "\u202e", "“")


def document(record: OpenRecord) -> dict[str, Any]:
    sink = io.BytesIO()
    write_jsonld(made_record.what(record), sink)
    found: dict[str, Any] = json.loads(sink.getvalue())
    return found


def refuse(url: str, options: object) -> None:
    raise AssertionError(f"{url} was asked for")


def by_type(graph: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [node for node in graph if kind in node["type"]]


def quoted(text: str, selector: dict[str, Any]) -> list[str]:
    """What a TextQuoteSelector selects in a text."""
    around = (selector["prefix"], selector["exact"], selector["suffix"])
    whole, found, at = "".join(around), [], -1
    while (at := text.find(whole, at + 1)) >= 0:
        start = at + len(selector["prefix"])
        found.append(text[start : start + len(selector["exact"])])
    return found


def test_the_quote_is_selected_again_from_the_text(talks: OpenRecord, hostile: OpenRecord) -> None:
    for record in (talks, hostile):
        graph = document(record)["@graph"]
        bodies = 0
        for note in by_type(graph, "Annotation"):
            (target,) = note["target"]
            reading = record.store.reading(target["source"].rpartition(":")[2])
            assert reading
            position, quote = target["selector"]
            text = reading.report.text
            assert text[position["start"] : position["end"]] == note["body"]["text"]
            assert set(quoted(text, quote)) == {note["body"]["text"]}
            bodies += 1
        assert bodies == record.doctor().health.counts["statements"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.integers(0, 80),
    st.integers(0, 80),
)
def test_both_selectors_find_any_piece(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    position, quote = selectors(text, (start, end))
    assert text[position["start"] : position["end"]] == quote["exact"]
    assert quote["exact"] in quoted(text, quote)
    assert len(quote["prefix"]) <= AROUND >= len(quote["suffix"])


def test_pyld_expands_it_without_the_network(talks: OpenRecord) -> None:
    jsonld = pytest.importorskip("pyld.jsonld")
    expanded = jsonld.expand(document(talks), {"documentLoader": refuse})
    annotation = "http://www.w3.org/ns/oa#Annotation"
    notes = [node for node in expanded if annotation in node["@type"]]
    assert len(notes) == talks.doctor().health.counts["statements"]
    (body,) = notes[0]["http://www.w3.org/ns/oa#hasBody"]
    assert body["@type"] == ["https://schema.org/Quotation"]
    assert all(":" in key or key[0] == "@" for node in expanded for key in node)


def test_every_term_is_in_the_context(talks: OpenRecord, hostile: OpenRecord) -> None:
    known = set(context())

    def terms(node: Any) -> set[str]:
        if isinstance(node, list):
            return {term for each in node for term in terms(each)}
        if not isinstance(node, dict):
            return set()
        types = node.get("type", [])
        own = {*node, *([types] if isinstance(types, str) else types)}
        return own | {term for each in node.values() for term in terms(each)}

    for record in (talks, hostile):
        assert terms(document(record)["@graph"]) <= known


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_rdflib_finds_who_said_what_of_which_report(talks: OpenRecord, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    path = tmp_path / "a.jsonld"
    count = talks.export("statements", path)
    graph = rdflib.Graph().parse(path, format="json-ld")
    oa, prov, schema = (
        rdflib.Namespace(each)
        for each in (
            "http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#", "https://schema.org/",
        )
    )  # fmt: skip
    notes, names = list(graph.subjects(rdflib.RDF.type, oa.Annotation)), set()
    for note in notes:
        said = graph.value(note, oa.hasBody)
        assert (said, rdflib.RDF.type, schema.Quotation) in graph
        names.add(str(graph.value(graph.value(said, schema.creator), schema.name)))
        report = graph.value(note, prov.wasDerivedFrom)
        assert (report, rdflib.RDF.type, schema.NewsArticle) in graph
        assert graph.value(graph.value(note, oa.hasTarget), oa.hasSource) == report
        reader = graph.value(graph.value(note, prov.wasGeneratedBy), prov.wasAssociatedWith)
        assert str(graph.value(reader, schema.softwareVersion)) == "1, tables t, model m"
    assert len(notes) == count
    assert names == {"Olaf Scholz", "Narendra Modi"}
    contacts = list(graph.subjects(rdflib.RDF.type, rdflib.URIRef("https://schema.org/Event")))
    assert len(contacts) == len(list(talks.store.lines(RecordContact)))


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_rdflib_loads_hostile_words(hostile: OpenRecord, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    hostile.export("statements", tmp_path / "a.jsonld")
    graph = rdflib.Graph().parse(tmp_path / "a.jsonld", format="json-ld")
    exact = rdflib.URIRef("http://www.w3.org/ns/oa#exact")
    assert {str(each) for each in graph.objects(None, exact)} == set(made_record.HOSTILE)


def test_names_are_sound_for_rdf() -> None:
    assert urn("actor", "person:ann berg:NOR") == "urn:readouts:actor:person:ann%20berg:NOR"
    assert urn("statement", "r1/s1") == "urn:readouts:statement:r1%2Fs1"
    assert iri("https://a.example/中?x=<1>&y=%20") == (
        "https://a.example/%E4%B8%AD?x=%3C1%3E&y=%20"
    )
    assert iri("n/a") is None
    assert iri(None) is None
