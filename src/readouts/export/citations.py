"""The formats that references can be written in, as a table."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from readouts.export.bibtex import bibtex_lines
from readouts.export.csl import csl_lines
from readouts.export.ris import ris_lines
from readouts.model import Citation

CITATION_FORMATS: Mapping[str, Callable[[Iterable[Citation]], Iterator[bytes]]] = {
    "bibtex": bibtex_lines,
    "ris": ris_lines,
    "csl": csl_lines,
}
"""Each gives the lines of a file, one citation at a time."""
