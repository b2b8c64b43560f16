"""One HTML file."""

from tests.fixtures import story
from tests.pages.checks import check, words
from tests.pages.conftest import PROVENANCE

from readouts.data import Tables
from readouts.pages.contact import contact_page
from readouts.pages.dossier import dossier
from readouts.store import RecordStore

FIRST = story.record_contact("first").id


def test_it_forbids_itself_to_load_and_to_run(source: RecordStore, tables: Tables) -> None:
    html = dossier(contact_page(source, tables, FIRST, PROVENANCE))
    assert html.lstrip().startswith("<!doctype html>")
    tree = check(html)
    (policy,) = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"
    assert "<script" not in html


def test_every_note_leads_back_to_where_it_is_cited(source: RecordStore, tables: Tables) -> None:
    page = contact_page(source, tables, FIRST, PROVENANCE)
    tree = check(dossier(page))
    cited = tree.xpath("//a[@class='fn']/@href")
    assert set(cited) == {f"#note-{note.number}" for note in page.notes}
    back = tree.xpath("//ol[@class='notes']/li/a/@href")
    assert back == [f"#at-{note.number}" for note in page.notes]


def test_a_note_has_its_source(source: RecordStore, tables: Tables) -> None:
    page = contact_page(source, tables, FIRST, PROVENANCE)
    tree = check(dossier(page))
    for note, item in zip(page.notes, tree.xpath("//ol[@class='notes']/li"), strict=True):
        said = words_in(item)
        for part in (note.id, note.characters, note.publisher, note.published, note.who):
            assert part in said
        assert " ".join(note.words.text.split()) in said


def words_in(item: object) -> str:
    return " ".join("".join(item.itertext()).split())  # type: ignore[attr-defined]


def test_it_prints_on_a4_and_in_the_dark(source: RecordStore, tables: Tables) -> None:
    html = dossier(contact_page(source, tables, FIRST, PROVENANCE))
    rules = ("@page{size:A4", "@media print", "break-inside:avoid", "prefers-color-scheme:dark")
    assert [rule for rule in rules if rule not in html] == []


def test_the_same_view_is_the_same_file(source: RecordStore, tables: Tables) -> None:
    made = [dossier(contact_page(source, tables, FIRST, PROVENANCE)) for _ in range(2)]
    assert made[0] == made[1]
    assert "loads nothing and runs nothing" in words(check(made[0]))
