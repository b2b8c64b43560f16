"""The dossier of one contact."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.fixtures import story
from tests.linking.factories import MODI, SCHOLZ, TALK, Told, on
from tests.pages.checks import check, sources, words
from tests.pages.conftest import PROVENANCE, Recording, only_contact
from tests.pages.hostile import ALL, LONG, MARKUP, PERSIAN, STYLE
from tests.store import made

from readouts.data import Tables
from readouts.errors import RecordError
from readouts.model import Account, Reading, RecordActor, RecordContact, SharedStatement
from readouts.pages.contact import ContactPage, contact_page
from readouts.pages.dossier import dossier
from readouts.store import RecordStore

FIRST = story.record_contact("first")


def first(source: RecordStore, tables: Tables) -> ContactPage:
    return contact_page(source, tables, FIRST.id, PROVENANCE)


def test_every_statement_of_every_account_is_a_note(source: RecordStore, tables: Tables) -> None:
    page = first(source, tables)
    told = {"/".join(ref) for one in FIRST.statements for ref in one.versions}
    assert {note.id for note in page.notes} == told
    assert len(page.parallel.rows) == len(FIRST.statements)


def test_the_cover_says_what_is_in_it_and_where_it_is_from(
    source: RecordStore, tables: Tables
) -> None:
    tree = check(dossier(first(source, tables)))
    said = words(tree)
    assert "Mara Lindqvist and Idris Okello, phone call" in tree.findtext(".//h1/bdi")
    for part in ("test.db", "generation 3", "Readouts 9", "2024-05-06 07:08 UTC"):
        assert part in said
    assert f"{len(FIRST.accounts)} accounts from {FIRST.independent} independent origins." in said


def test_what_is_silent_and_what_is_not_held_are_two_things(
    recorded: Recording, tables: Tables
) -> None:
    day, other = on("2021-03-04"), "the harbour of Hamburg stays open all winter"
    store = recorded(
        Told("one", date=day, publisher="Bundesregierung"),
        Told("two", said=(*TALK[1:], (0, other, "STATE", "energy")), date=day, publisher="Reuters"),
    )
    page = contact_page(store, tables, only_contact(store), PROVENANCE)
    assert [side.code for side in page.unheld] == ["IND"]
    said = words(check(dossier(page)))
    assert "IND No account held" in said
    assert "DEU No account held" not in said
    assert said.count("Not mentioned “Not") == 0
    alone = [row for row in page.parallel.rows if len(row.versions) == 1]
    assert len(alone) == 2
    assert all(len(row.silent) == 1 for row in alone)
    assert "1 only in A, 1 only in B" in page.spread


def test_three_accounts_stand_in_rows(source: RecordStore, tables: Tables) -> None:
    page = first(source, tables)
    assert len(page.accounts) > 2
    tree = check(dossier(page))
    assert len(tree.xpath("//table[@class='par']/colgroup/col")) == 2
    two = [one.siglum for one in page.accounts]
    assert two == sorted(two)


def test_unknown_ids(source: RecordStore, tables: Tables) -> None:
    with pytest.raises(RecordError, match="no such id"):
        contact_page(source, tables, "r0.c9", PROVENANCE)


def test_hostile_words_are_words(recorded: Recording, tables: Tables) -> None:
    said = tuple((n % 2, text, "STATE", "energy") for n, text in enumerate(ALL))
    store = recorded(
        Told("one", said=said, date=on("2021-03-04"), publisher=MARKUP),
        title=STYLE + MARKUP, url="javascript:alert('x')", language="fa",
    )  # fmt: skip
    html = dossier(contact_page(store, tables, only_contact(store), PROVENANCE))
    tree = check(html)
    assert html.count("<style>") == html.count("</style>") == 1
    assert "javascript:" not in "".join(tree.xpath("//@href"))
    shown = "".join(tree.xpath("//body//text()"))
    for text in (MARKUP, STYLE, PERSIAN, LONG):
        assert text in shown
    assert not set(html) & set("\u202e\u2066\x00\x1b")
    assert "U+202E" in shown
    assert {each.get("dir") for each in sources(tree)} == {"rtl"}


@pytest.mark.parametrize(("language", "direction"), [("zh", "ltr"), ("ar", "rtl"), (None, "auto")])
def test_words_say_their_language(
    recorded: Recording, tables: Tables, language: str | None, direction: str
) -> None:
    store = recorded(Told("one", date=on("2021-03-04")), language=language)
    tree = check(dossier(contact_page(store, tables, only_contact(store), PROVENANCE)))
    assert {(each.get("lang"), each.get("dir")) for each in sources(tree)} == {
        (language or "", direction)
    }


def test_no_account_says_what_was_said(recorded: Recording, tables: Tables) -> None:
    store = recorded(Told("one", said=(), date=on("2021-03-04")))
    page = contact_page(store, tables, only_contact(store), PROVENANCE)
    assert page.notes == ()
    assert "No account says what was said." in words(check(dossier(page)))


def test_many_accounts_and_statements_stay_a_file_to_mail(tmp_path: Path, tables: Tables) -> None:
    said = tuple(
        (n % 2, f"matter {n} needs {n * 7} new bridges over the Elbe and the Rhine", "STATE",
         ("energy", "climate", "")[n % 3])
        for n in range(200)
    )  # fmt: skip
    told = [Told(f"k{n}", said=said, publisher=f"Paper {n}").reading() for n in range(12)]
    with RecordStore(tmp_path / "many.db", create=True) as store:
        store.put_readings([made.entry(each, "k") for each in told])
        store.put_record([*PEOPLE, _told_by(told)], generation=1, linker="l")
        page = contact_page(store, tables, only_contact(store), PROVENANCE)
    assert (len(page.accounts), len(page.parallel.rows), len(page.notes)) == (12, 200, 2400)
    html = dossier(page)
    check(html)
    assert len(html.encode()) < 5_000_000


PEOPLE = tuple(
    RecordActor(id=name, name=name, kind="person", country=code) for name, code, _ in (SCHOLZ, MODI)
)


def _told_by(readings: Sequence[Reading]) -> RecordContact:
    """One contact whose statements all these reports tell."""
    ids = [reading.report.id for reading in readings]
    return RecordContact(
        id=f"{min(ids)}.c1",
        mode="meeting",
        status="held",
        participants=tuple(one.id for one in PEOPLE),
        date=on("2021-03-04"),
        accounts=tuple(Account(id=f"{one}.c1", report=one, contact="c1") for one in ids),
        independent=len(ids),
        statements=tuple(
            SharedStatement(
                id=said.id,
                speakers=(PEOPLE[number % 2].id,),
                issues=said.issues,
                versions=tuple((one, said.id) for one in ids),
            )
            for number, said in enumerate(readings[0].statements)
        ),
    )
