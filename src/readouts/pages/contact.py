"""The dossier of one contact."""

from collections.abc import Sequence
from dataclasses import dataclass

from readouts.data import Tables
from readouts.pages.accounts import AccountView, account_views, unheld
from readouts.pages.cover import (
    Cover,
    Provenance,
    about_accounts,
    about_days,
    about_rows,
    spread,
)
from readouts.pages.facts import Facts, facts
from readouts.pages.notes import Note, Notes
from readouts.pages.parallel import Laying, Parallel
from readouts.pages.sides import Side, Sides
from readouts.pages.strip import Strip, strip
from readouts.pages.texts import Texts
from readouts.pages.words import counted
from readouts.questions.compare import Compared, compare
from readouts.questions.setting import Cast
from readouts.questions.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPage:
    """All that the dossier of a contact shows."""

    cover: Cover
    facts: Facts
    accounts: tuple[AccountView, ...]
    unheld: tuple[Side, ...]
    parallel: Parallel
    strip: Strip
    spread: str
    sides: tuple[Side, ...]
    notes: tuple[Note, ...]


def contact_page(
    source: Source, tables: Tables, any_id: str, provenance: Provenance
) -> ContactPage:
    """The dossier of the contact with this id. Raises RecordError where there is none."""
    return compared_page(source, tables, compare(source, any_id), provenance)


def compared_page(
    source: Source, tables: Tables, compared: Compared, provenance: Provenance
) -> ContactPage:
    """The dossier of a contact whose accounts have been compared."""
    contact, columns = compared.shown.contact, compared.comparison.columns
    countries = sorted(Cast(source).countries(contact.participants))
    texts, sides = Texts(source), Sides(countries, tables)
    accounts = account_views(columns, texts, sides)
    notes = Notes(texts, sides)
    laid = Laying(compared, accounts, notes, texts, sides).parallel()
    sigla = {one.report: view.siglum for one, view in zip(columns, accounts, strict=True)}
    known = facts(contact, compared.shown.actors, sigla, texts, sides)
    silent = unheld(countries, columns, sides)
    said = spread(laid.rows, len(accounts) > 1)
    return ContactPage(
        cover=Cover(
            title=known.title,
            about="Dossier of one contact",
            holds=(
                f"{_whose(compared, accounts)}.",
                f"{said}.",
                f"{counted(len(notes.all), 'note')}: every statement of every account in its"
                " sentence, with report, publisher, day and place.",
            ),
            unknown=(
                *about_days([contact.date]),
                *about_accounts(accounts, silent),
                *about_rows(laid.rows),
            ),
            provenance=provenance,
        ),
        facts=known,
        accounts=accounts,
        unheld=silent,
        parallel=laid,
        strip=strip(laid),
        spread=said,
        sides=tuple(map(sides.of, countries)),
        notes=notes.all,
    )


def _whose(compared: Compared, accounts: Sequence[AccountView]) -> str:
    """`3 accounts from 2 independent origins`."""
    origins = compared.shown.contact.independent
    return f"{counted(len(accounts), 'account')} from {counted(origins, 'independent origin')}"
