"""The part of `readouts review` that merges and splits contacts, joins and parts people."""

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import click

from readouts.cli.options import together
from readouts.cli.talk import say

if TYPE_CHECKING:
    from readouts.library import OpenRecord
    from readouts.library.regrouping import Outcome
    from readouts.model import RecordContact

REGROUPING = ("merge", "split", "join", "part", "alias")


def _two(name: str, metavar: str, help_: str) -> Callable[[Any], Any]:
    return click.option(f"--{name}", nargs=2, multiple=True, metavar=metavar, help=help_)


regroup_options = together(
    _two("merge", "ID ID", "Two contacts are one."),
    _two("split", "CONTACT ACCOUNT", "An account tells of another contact; again for more."),
    _two("join", "ACTOR ACTOR", "Two actors are one; ids or names."),
    _two("part", "ACTOR NAME", "Who is called NAME is somebody else than the actor."),
    _two("alias", "NAME ACTOR", "Whoever is written NAME is this actor."),
    click.option("--preview", is_flag=True, help="Show what would come of it; keep nothing."),
)


def regroup(record: "OpenRecord", given: Mapping[str, Any]) -> None:
    """Do what the options say, in their order here, and print what comes of it."""
    from readouts.cli.output import choose, console, write
    from readouts.export import json_lines

    found = list(_outcomes(record, given))
    for one in found:
        done = one.judgement
        say(f"{done.by} {done.verb}: {done.id}" if one.kept else f"{done.verb}: nothing is kept")
    if choose(given["format_"], given["output"]) == "jsonl":
        write(json_lines(found), given["output"])
    else:
        from readouts.cli.page import rule

        with console(given["output"]) as page:
            for contact in (contact for one in found for contact in one.contacts):
                rule(page, contact.id)
                page.print(_told(contact), markup=False, highlight=False)


def _outcomes(record: "OpenRecord", given: Mapping[str, Any]) -> "Iterator[Outcome]":
    how = {name: given[name] for name in ("by", "reason", "preview")}
    for pair in given["merge"]:
        yield record.merge(*pair, **how)
    contacts: dict[str, list[str]] = {}
    for contact, account in given["split"]:
        contacts.setdefault(contact, []).append(account)
    for contact, accounts in contacts.items():
        yield record.split(contact, accounts, **how)
    for pair in given["join"]:
        yield record.join(*pair, **how)
    for actor, name in given["part"]:
        yield record.part(actor, name, **how)
    for name, actor in given["alias"]:
        yield record.alias(name, actor, **how)


def _told(contact: "RecordContact") -> str:
    """The accounts of a contact, and why they are together."""
    accounts = "\n".join(f"  {account.id}" for account in contact.accounts)
    why = "\n".join(f"  {reason}" for reason in contact.why)
    return "\n".join(part for part in (accounts, why) if part)
