"""References in RIS: lines of a tag of two letters and a value, ended as on Windows, in UTF-8."""

from collections.abc import Iterable, Iterator

from readouts.export.cited import address, known, notes, parts, plain
from readouts.model import Citation

END = "\r\n"


def ris_lines(citations: Iterable[Citation]) -> Iterator[bytes]:
    """A reference for each, with an empty line behind it."""
    for citation in citations:
        lines = (f"{tag}  - {value}{END}" for tag, value in _fields(citation) if value)
        kind = _kind(citation)
        yield f"TY  - {kind}{END}{''.join(lines)}ER  - {END}{END}".encode()


def _kind(citation: Citation) -> str:
    """`NEWS` of the press, `ELEC` for another page, `GEN` for anything else."""
    if citation.press:
        return "NEWS"
    return "ELEC" if citation.url else "GEN"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    """Tags and values; one that is empty is left out."""
    publisher, common = plain(citation.publisher or ""), known(citation)
    yield "ID", citation.key
    yield "TI", plain(citation.title)
    yield "AU", publisher.replace(",", "")  # readers take a comma for the end of a last name
    yield "PB", publisher
    yield "PY", f"{common[0]:04}" if common else ""
    yield "DA", _day(common)
    yield "CY", plain(citation.place or "")
    yield "LA", plain(citation.language or "")
    yield "AB", plain(citation.quote or "")
    yield "UR", address(citation.url or "")
    yield "Y2", _day(parts(citation.accessed))
    for note in notes(citation):
        yield "N1", plain(note)


def _day(known_parts: tuple[int, ...]) -> str:
    """`2021/08/18/`; what is not known of it is empty between its slashes."""
    if not known_parts:
        return ""
    year, *rest = known_parts
    return "/".join([f"{year:04}", *(f"{part:02}" for part in rest), *[""] * (3 - len(rest))])
