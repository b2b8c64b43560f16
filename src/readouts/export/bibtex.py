"""References in BibTeX, as UTF-8; biblatex reads `date`, BibTeX `year` and `month`."""

from collections.abc import Iterable, Iterator

from readouts.export.cited import address, bounds, known, note, plain
from readouts.model import Citation

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_ESCAPED = {
    ord(mark): text
    for mark, text in {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts braces, those behind a backslash too
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{mark: f"\\{mark}" for mark in "%&#$_"},
    }.items()
}


def bibtex_lines(citations: Iterable[Citation]) -> Iterator[bytes]:
    """An entry of type `misc` for each, with an empty line behind it."""
    for citation in citations:
        fields = "".join(f"  {name} = {value},\n" for name, value in _fields(citation))
        yield f"@misc{{{citation.key},\n{fields}}}\n\n".encode()


def escaped(text: str) -> str:
    """The text as TeX prints it; letters of any script stay as they are."""
    return plain(text).translate(_ESCAPED)


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    """Names and values in the order of an entry."""
    if citation.publisher:  # braces within: a body has no first and last name
        yield "author", f"{{{{{escaped(citation.publisher)}}}}}"
    yield "title", f"{{{{{escaped(citation.title)}}}}}"
    yield from _dates(citation)
    for name, value in (("location", citation.place), ("language", citation.language)):
        if value:
            yield name, f"{{{escaped(value)}}}"
    if citation.url:
        yield "url", f"{{{address(citation.url)}}}"
    if citation.accessed:
        yield "urldate", f"{{{escaped(citation.accessed[:10])}}}"
    if citation.quote:
        yield "abstract", f"{{{escaped(citation.quote)}}}"
    if citation.see:
        yield "related", f"{{{','.join(citation.see)}}}"
    yield "note", f"{{{escaped(note(citation))}}}"


def _dates(citation: Citation) -> Iterator[tuple[str, str]]:
    days = ["-".join(f"{part:02}" for part in each) for each in bounds(citation)]
    if days:
        yield "date", f"{{{'/'.join(days)}{'~' * citation.circa}}}"
    common = known(citation)
    if common:
        yield "year", f"{{{common[0]}}}"
    if len(common) > 1:
        yield "month", _MONTHS[common[1] - 1]
