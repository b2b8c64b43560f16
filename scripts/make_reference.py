"""Write docs/reference.md out of the commands' own help and the Python face's own docstrings.

usage: make_reference.py [PAGE]
"""

import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

import readouts
from readouts.cli.app import app
from readouts.library import OpenRecord

PAGE = Path(__file__).parents[1] / "docs" / "reference.md"
HEAD = """# Reference

Written by `make docs` out of the program's own help. For the why see [method](method.md), for a
first walk the [tutorial](tutorial.md).

* Data go to standard output, talk and progress to standard error; `-` is standard input or output.
* A table on a terminal, JSON Lines elsewhere; `--format` decides otherwise.
* Exit codes: 0 done, 1 error, 2 usage, 3 some inputs failed (each is named), 4 nothing found with
  `--fail-empty`.
* A line of `read` follows [schema/reading.json](schema/reading.json), a line of `link`
  [schema/record.json](schema/record.json), a line of `export events`
  [schema/event.json](schema/event.json).
"""
AS_IT_IS = "\b"
PLAINER = (
    (r"(?<=[:>] )'([^']+)'", r"\1"),  # annotations that are kept as text
    (r"\b(?:[a-z_]+\.)+(?=[A-Z])", ""),  # the modules that classes are from
    (r"<function (\w+) at \w+>", r"\1"),
    (r"= (\w+)\((?:[^()]|\([^()]*\))*\)(?=[,)])", r"= \1()"),  # defaults with all their fields
)
FACE = """## Python

`import readouts` gives `read`, `link` and `open`; everything else is internal. What `read` and
`link` give are plain dataclasses with the fields of the schemas above.
"""


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """The command and all below it, by their full names."""
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            if found := command.get_command(context, name):
                yield from commands(found, f"{path} {name}")


def command_section(path: str, command: click.Command) -> str:
    """One command: what it does, how it is called, its options."""
    context = click.Context(command, info_name=path, **app.context_settings)
    usage = " ".join(command.collect_usage_pieces(context))
    parts = [
        f"{'#' * (2 + path.count(' '))} {path}",
        help_text(command),
        f"```\n{path} {usage}\n```",
        options_table(command, context),
    ]
    return "\n\n".join(part for part in parts if part)


def help_text(command: click.Command) -> str:
    """The help; a paragraph that click is told to leave as it is (\\b) as code."""
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    return "\n\n".join(
        "```" + p.removeprefix(AS_IT_IS) + "\n```" if p.startswith(AS_IT_IS) else p
        for p in paragraphs
    )


def options_table(command: click.Command, context: click.Context) -> str:
    """The options with their help."""
    records = [p.get_help_record(context) for p in command.get_params(context)]
    rows = [f"| `{_cell(r[0])}` | {_cell(r[1])} |" for r in records if r]
    return "\n".join(["| option | |", "|---|---|", *rows]) if rows else ""


def _cell(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace("|", "\\|")


def public(owner: type) -> list[tuple[str, object]]:
    """A class's public methods, as they are written, those of its bases last."""
    found = {n: m for base in reversed(owner.__mro__[:-1]) for n, m in vars(base).items()}
    own = [n for base in owner.__mro__[:-1] for n in vars(base)]
    return [(n, found[n]) for n in dict.fromkeys(own) if n[0] != "_" and callable(found[n])]


def face_section(name: str, thing: object) -> str:
    """One name of the Python face, with its methods if it is a class."""
    parts = [f"### {name}", signature(name, thing), inspect.getdoc(thing) or ""]
    for method, function in public(thing) if isinstance(thing, type) else []:
        parts += [f"#### {name}.{method}", signature(method, function)]
        parts.append(inspect.getdoc(function) or "")
    return "\n\n".join(part for part in parts if part)


def signature(name: str, thing: object) -> str:
    """How it is called; nothing for what is not called by users."""
    if not inspect.isfunction(thing):
        return ""
    text = str(inspect.signature(thing))
    for pattern, plain in PLAINER:
        text = re.sub(pattern, plain, text)
    return f"```python\n{name}{text}\n```"


def face() -> Iterator[str]:
    """The public names, and the open record that `readouts.open` gives."""
    for name in sorted(n for n in readouts.__all__ if not n.startswith("_")):
        yield face_section(f"readouts.{name}", getattr(readouts, name))
    yield face_section("OpenRecord", OpenRecord)


def page() -> str:
    """The whole page."""
    sections = [command_section(path, c) for path, c in commands(app, "readouts")]
    return "\n\n".join([HEAD.strip(), *sections, FACE.strip(), *face()]) + "\n"


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else PAGE).write_text(page(), "utf-8")
