"""The command with its subcommands; each is a module that loads what it needs when it runs."""

import click

from readouts import __version__
from readouts.cli.add import add
from readouts.cli.changes import changes
from readouts.cli.citations import citations
from readouts.cli.code_events import code_events
from readouts.cli.compare import compare
from readouts.cli.demo import demo
from readouts.cli.doctor import doctor
from readouts.cli.dossier import dossier
from readouts.cli.explain import explain
from readouts.cli.export import export
from readouts.cli.find import find
from readouts.cli.forget import forget
from readouts.cli.holdings import holdings
from readouts.cli.import_record import import_record
from readouts.cli.link import link
from readouts.cli.options import debug_option
from readouts.cli.origins import origins
from readouts.cli.pledges import pledges
from readouts.cli.positions import positions
from readouts.cli.read import read
from readouts.cli.review import review
from readouts.cli.show import show
from readouts.cli.trace import trace


class InOrder(click.Group):
    """Lists its commands in the order in which a newcomer needs them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the commands, as they were added."""
        return list(self.commands)


@click.group(cls=InOrder, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="readouts")
@debug_option
def app() -> None:
    """Turn reports of diplomatic contacts into one sourced record.

    \b
    readouts demo                          see it work on the sample that ships
    readouts add news/ --db record.db      read reports and keep them in a record
    readouts find contacts --between CHN --between IRN
    readouts compare CONTACT               two accounts side by side
    readouts trace "unilateral sanctions"  a wording through the years
    readouts positions --party CHN         what a party says on an issue, and what changed
    readouts pledges --by IRN              who has undertaken what
    """


for _command in (citations, dossier):
    export.add_command(_command)
for _command in (
    demo, add, find, show, compare, explain, trace, positions, pledges, changes, holdings, review,
    export, import_record, forget, doctor, read, link, origins, code_events,
):  # fmt: skip
    app.add_command(_command)
