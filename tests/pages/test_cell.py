"""Pieces of HTML within another's page: their style and their ids stay within them."""

import re

import pytest
from lxml import html
from tests.linking.factories import Told, on
from tests.pages.conftest import PROVENANCE, Recording, only_contact
from tests.pages.hostile import ALL, PERSIAN

from readouts.data import Tables
from readouts.pages.cell import of_them, scoped
from readouts.pages.compared import MOST, compared_cell, shortened
from readouts.pages.contact import compared_page
from readouts.pages.found_contacts import contacts_cell
from readouts.pages.found_statements import statements_cell, statements_view
from readouts.pages.positions import positions_cell
from readouts.pages.traced import traced_cell
from readouts.questions.compare import compare
from readouts.questions.contacts import find_contacts
from readouts.questions.positions import positions
from readouts.questions.statements import find_statements
from readouts.questions.trace import trace
from readouts.store import RecordStore

SELECTORS = re.compile(r"([^{}]+)\{[^{}]*\}")


def cells(store: RecordStore, tables: Tables) -> dict[str, str]:
    """Every kind of piece, of all that the record holds."""
    found = find_contacts(store, tables, status=None)
    compared = compare(store, found.contacts[0].id)
    return {
        "contacts": contacts_cell(found, tables),
        "statements": statements_cell(find_statements(store, tables), store, tables),
        "compare": compared_cell(compared, store, tables, PROVENANCE),
        "trace": traced_cell(trace(store, tables, issue="trade-investment"), store, tables),
        "positions": positions_cell(
            positions(store, tables, party_="DEU", issue="trade-investment"), store, tables
        ),
    }


@pytest.fixture
def made(recorded: Recording, tables: Tables) -> dict[str, str]:
    store = recorded(told("trade must be balanced", "more of it"), publisher="The Gazette")
    return cells(store, tables)


def told(*words: str) -> Told:
    """A call in which the first says these words."""
    said = tuple((0, each, "STATE", "trade-investment") for each in words)
    return Told("one", said=said, date=on("2021-03-04"))


def check(piece: str) -> html.HtmlElement:
    """Hold a piece to what all of them keep; its tree."""
    tree = html.fragment_fromstring(piece)
    assert (tree.tag, tree.get("class"), tree.get("lang")) == ("div", "readouts", "en")
    style = tree.findtext("style")
    assert not re.search(r"url\s*\(|@import|expression|</", style)
    rules = [each for found in SELECTORS.findall(style) for each in found.split(",")]
    assert len(rules) > 50
    assert [one for one in rules if not one.strip().startswith(".readouts")] == []
    tags = {each.tag for each in tree.iter() if isinstance(each.tag, str)}
    assert not tags & {"script", "img", "link", "iframe", "object", "embed", "form", "body"}
    assert not [name for each in tree.iter() for name in each.attrib if name.startswith("on")]
    assert not tree.xpath("//@src")
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in tree.xpath("//@href"):
        assert target[1:] in ids if target.startswith("#") else target.startswith("https://")
    return tree


def words(tree: html.HtmlElement) -> str:
    """What is read on it."""
    return " ".join("".join(tree.xpath(".//text()[not(ancestor::style)]")).split())


@pytest.mark.parametrize("kind", ["contacts", "statements", "compare", "trace", "positions"])
def test_a_piece_leaves_the_page_alone(kind: str, made: dict[str, str]) -> None:
    assert "Olaf Scholz" in words(check(made[kind])) or kind == "trace"
    assert "prefers-color-scheme:dark" in made[kind]


def test_two_pieces_of_one_page_share_no_id(made: dict[str, str]) -> None:
    ids = [each for piece in made.values() for each in check(piece).xpath("//@id")]
    assert len(ids) == len(set(ids)) > 5


def test_words_that_try_to_be_more_stay_words(recorded: Recording, tables: Tables) -> None:
    for wild in ALL:
        store = recorded(
            told(f"{wild} on trade"),
            publisher=wild, title=wild, url="javascript:alert(1)",
        )  # fmt: skip
        for piece in cells(store, tables).values():
            check(piece)
            assert "<script>" not in piece
            assert "javascript:" not in re.sub(r">[^<]*<", "><", piece)


def test_a_passage_says_its_language(recorded: Recording, tables: Tables) -> None:
    store = recorded(told(PERSIAN), language="fa")
    tree = check(cells(store, tables)["statements"])
    assert set(tree.xpath("//td//span[@dir='rtl']/@lang")) == {"fa"}


def test_what_is_long_is_cut_and_says_so(recorded: Recording, tables: Tables) -> None:
    store = recorded(told(*(f"harbour {n} opens in winter {n}" for n in range(MOST + 5))))
    view = statements_view(find_statements(store, tables), store, tables)
    assert (view.title, len(view.rows)) == (f"20 of {MOST + 5} statements shown", 20)
    compared = compare(store, only_contact(store))
    whole = compared_page(store, tables, compared, PROVENANCE)
    short = shortened(whole)
    assert (len(whole.parallel.rows), len(short.parallel.rows)) == (MOST + 5, MOST)
    assert len(short.notes) == MOST
    piece = compared_cell(compared, store, tables, PROVENANCE)
    assert f"{MOST} of {MOST + 5} statements shown" in words(check(piece))


def test_nothing_found(recorded: Recording, tables: Tables) -> None:
    store = recorded(told())
    assert "0 contacts" in contacts_cell(
        find_contacts(store, tables, between=["FRA", "CAN"]), tables
    )
    assert "0 statements" in statements_cell(find_statements(store, tables), store, tables)
    assert "0 uses" in traced_cell(trace(store, tables, "trade"), store, tables)


def test_how_many_are_shown() -> None:
    assert of_them(20, 153, "contacts") == "20 of 153 contacts shown"
    assert of_them(3, 3, "contacts") == "3 contacts"


def test_scoping_a_style_sheet() -> None:
    sheet = "/* a, b */ :root{--a:1px}\nbody,h1 > b{c:d}@media print{:root:not([x]),p{e:f}}"
    assert scoped(sheet).split() == [
        ".readouts{--a:1px}.readouts,.readouts", "h1", ">",
        "b{c:d}@media", "print{.readouts:not([x]),.readouts", "p{e:f}}",
    ]  # fmt: skip


def test_ids_follow_from_the_piece(tables: Tables, made: dict[str, str]) -> None:
    (first,) = {each.split("-")[0] for each in check(made["contacts"]).xpath("//@id")}
    assert re.fullmatch("c[0-9a-f]{8}", first)
