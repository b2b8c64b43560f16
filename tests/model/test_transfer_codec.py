"""Lines of a whole record from JSON."""

import msgspec
import pytest
from tests.fixtures import story

from readouts.model import to_json
from readouts.model.transfer import Failure, FormerId, KeptReading, TransferEnd, TransferHead
from readouts.model.transfer_codec import given_report, transfer_line

READING = story.reading(next(iter(story.REPORTS)))
KEPT = KeptReading(key="k", given={"language": None, "published_basis": "unknown"}, reading=READING)


@pytest.mark.parametrize(
    "line",
    [
        TransferHead(version="1", linker="l", counts={"reading": 2}),
        KEPT,
        FormerId(id="r1.c1", contact="r2.c1"),
        Failure(place="a.txt", error="empty"),
        TransferEnd(lines=3, sha256="ab"),
        READING,
        *story.record().lines(),
    ],
    ids=lambda line: type(line).__name__,
)
def test_every_line_comes_back(line: object) -> None:
    assert transfer_line(to_json(line)) == line


@pytest.mark.parametrize(
    "line", [b"", b"{", b"[]", b"null", b'{"type": "person"}', b'{"type": 3}', b"{}", b"\xff", b"["]
)
def test_what_is_no_line(line: bytes) -> None:
    with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):
        transfer_line(line)


def test_the_report_as_it_was_given() -> None:
    given = given_report(KEPT)
    assert (given.language, given.published_basis) == (None, "unknown")
    assert (given.id, given.text) == (READING.report.id, READING.report.text)


@pytest.mark.parametrize("given", [{"colour": "red"}, {"published_basis": "guessed"}, {"url": 3}])
def test_what_no_report_has(given: dict[str, object]) -> None:
    with pytest.raises(msgspec.ValidationError):
        given_report(KeptReading(key="k", given=given, reading=READING))
