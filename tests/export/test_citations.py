"""The formats of references."""

import pytest
from tests.export.made_citations import CALL, report

from readouts.export.citations import CITATION_FORMATS


@pytest.mark.parametrize("name", CITATION_FORMATS)
def test_lines_come_one_citation_at_a_time(name: str) -> None:
    taken = []

    def one_by_one() -> object:
        for citation in (report(), CALL):
            taken.append(citation.key)
            yield citation

    lines = CITATION_FORMATS[name](one_by_one())  # type: ignore[arg-type]
    assert b"r1" in next(lines)
    assert taken == ["r1"]
    assert b"r1.c1" in b"".join(lines)
