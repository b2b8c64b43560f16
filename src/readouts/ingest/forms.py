"""The forms that inputs come in, and which of them an input has: by its first bytes and its suffix.

The forms stand in `forms.csv`: a name, the suffixes of its files, how its bytes begin where that
tells it from all others, and the function that reads it.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from pathlib import PurePath
from typing import Final, cast

from readouts.errors import InputError
from readouts.ingest.decoding import UTF8, marked
from readouts.ingest.json_values import loads
from readouts.ingest.lists.kinds import is_list
from readouts.ingest.nouns import Options, Reader
from readouts.ingest.tables import DELIMITERS, text_columns


@dataclass(frozen=True, slots=True)
class _Form:
    """A row of `forms.csv`; `reader` is a function below `readouts.ingest`: "plain.read_plain"."""

    name: str
    suffixes: tuple[str, ...]
    begins: re.Pattern[bytes] | None
    reader: str


def _forms() -> dict[str, _Form]:
    text = files("readouts.ingest").joinpath("forms.csv").read_text("utf-8")
    return {
        row["form"]: _Form(
            row["form"],
            tuple(row["suffixes"].split()),
            re.compile(row["begins"].encode("ascii")) if row["begins"] else None,
            row["reader"],
        )
        for row in csv.DictReader(text.splitlines())
    }


_TABLE: Final = _forms()
FORMS: Final = tuple(_TABLE)
_SUFFIXES: Final = {suffix: form for form in _TABLE.values() for suffix in form.suffixes}
_PAGE = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h1|script)\b"
    r"|<!--",
    re.IGNORECASE,
)
_JSON = re.compile(r"(?:\[\s*)?\{\s*(?:[\"}]|$)|\[\s*$")
_LONGEST_HEADER = 4_096
_LEAST_COLUMNS = 2  # one known word with a comma beside it also begins many a sentence


@cache
def reader_of(form: str) -> Reader:
    """The function that reads a form; its module is imported at the first call."""
    module, _, name = _TABLE[form].reader.rpartition(".")
    return cast(Reader, getattr(import_module(f"readouts.ingest.{module}"), name))


def form_of(source: str, head: bytes, options: Options) -> str:
    """The form of an input of which `source` is the name and `head` the beginning.

    First bytes that one form alone has tell it, unless the suffix is that of another such form.
    Else the suffix tells; but what servers send in place of a PDF or an archive is a page. A
    `.json` file is JSON Lines if its first line is an object by itself. Without a known suffix:
    a page begins with a tag, JSON with a brace, a table with known columns; all else is text.
    """
    named, told = _by_suffix(source), _by_bytes(head)
    if told and not (named and _TABLE[named].begins):
        return told
    text = head.decode(marked(head) or UTF8, "ignore").lstrip("\ufeff \t\r\n\f\v")
    if named and _TABLE[named].begins and _PAGE.match(text):
        return "html"
    return named if named and named != "json" else _by_text(text, named, options)


def _by_suffix(source: str) -> str | None:
    """The form that the longest known suffix of the name stands for."""
    parts = PurePath(source.lower()).suffixes[-2:]
    known = (_SUFFIXES.get("".join(parts[at:])) for at in range(len(parts)))
    return next((form.name for form in known if form), None)


def _by_bytes(head: bytes) -> str | None:
    told = (form.name for form in _TABLE.values() if form.begins and form.begins.match(head))
    return next(told, None)


def _by_text(text: str, named: str | None, options: Options) -> str:
    if named == "json" or _JSON.match(text):
        return "jsonl" if _is_report(text) else "json"
    if _PAGE.match(text):
        return "html"
    line = text[:_LONGEST_HEADER].splitlines()[0] if text else ""
    return "csv" if text_columns(line, DELIMITERS, options)[0] >= _LEAST_COLUMNS else "text"


def _is_report(text: str) -> bool:
    """Whether a line is a JSON object by itself, and no list of pages."""
    try:
        value = loads(text)
    except InputError:
        return False
    return isinstance(value, dict) and not is_list(value)
