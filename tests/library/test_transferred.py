"""The lines of a file that takes a record elsewhere."""

import io
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.export import made_record
from tests.store import made

from readouts.errors import InputError
from readouts.library.transferred import BOM, Item, Transferred
from readouts.model import reading_key, to_json
from readouts.model.transfer import FormerId, KeptReading, TransferHead
from readouts.store import Entry

ONE, TWO = (made.reading(made.report(text)) for text in ("One 🌊.", "两个 two."))
FORMER = FormerId(id="r1.c1", contact=None)


def taken(data: bytes) -> list[Item | InputError]:
    return list(Transferred(io.BytesIO(data), "a.jsonl"))


def whole() -> bytes:
    """A file as `export record` writes it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        with made_record.open_readings(path / "r.db", [ONE, TWO]) as record:
            record.export("record", path / "r.jsonl")
        return (path / "r.jsonl").read_bytes()


WHOLE = whole()


def errors(data: bytes) -> list[str]:
    return [str(each) for each in taken(data) if isinstance(each, InputError)]


def test_a_whole_file() -> None:
    found = taken(WHOLE)
    assert [each.reading for each in found if isinstance(each, Entry)] == [ONE, TWO]
    assert [each.key for each in found if isinstance(each, Entry)] == ["k0", "k1"]
    assert errors(WHOLE) == []


def test_lines_of_read_are_kept_under_their_own_readers_version() -> None:
    (found,) = taken(to_json(ONE))
    key = reading_key(ONE.report, version="1", tables="t", model="m")
    assert found == Entry(ONE.report, ONE, key)


def test_blank_lines_and_a_byte_order_mark_are_nothing() -> None:
    assert len(taken(BOM + b"\n" + to_json(ONE) + b"\n\n  \n" + to_json(TWO))) == 2
    assert taken(b"") == []


def test_a_bad_line_is_named_with_its_number_and_the_rest_goes_on() -> None:
    bad = made.reading(made.report("x"))
    sunk: dict[str, Any] = json.loads(to_json(bad))
    sunk["report"]["text"] = "y"
    lines = [to_json(ONE), b"nonsense", json.dumps(sunk).encode(), to_json(FORMER), to_json(TWO)]
    found = taken(b"\n".join(lines))
    assert [type(each) for each in found] == [Entry, InputError, InputError, FormerId, Entry]
    first, second = errors(b"\n".join(lines))
    assert first.startswith("a.jsonl:line 2: not a line of a record: JSON is malformed")
    assert second == (
        "a.jsonl:line 3: not a sound reading: its text is not the one that its sha256 stands for"
    )


@pytest.mark.parametrize("cut", [2, 40, 200, len(WHOLE) // 2, len(WHOLE) - 400])
def test_a_file_that_is_cut_off_is_noticed(cut: int) -> None:
    assert any("the file is cut off here" in each for each in errors(WHOLE[:-cut]))
    assert errors(WHOLE[:-1]) == []  # only its last line end is missing


def test_a_file_that_lost_a_line_or_was_altered_is_noticed() -> None:
    lines = WHOLE.splitlines(keepends=True)
    (lost,) = errors(b"".join(lines[:1] + lines[2:]))
    assert "had" in lost
    assert "lines before this one" in lost
    altered = WHOLE.replace(b'"key":"k1"', b'"key":"k2"')
    (found,) = errors(altered)
    assert "the file has been altered since it was written" in found


def test_a_file_of_a_newer_version_is_refused() -> None:
    head = TransferHead(schema=99, version="9.9", linker="l")
    with pytest.raises(InputError, match=r"a\.jsonl: written by readouts 9\.9, which is newer"):
        taken(to_json(head) + b"\n" + to_json(ONE))


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    deep = b'{"type":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    assert len(errors(deep)) == 1


def test_what_is_given_of_a_report_must_be_of_a_report() -> None:
    kept = KeptReading(key="k", given={"colour": "red"}, reading=ONE)
    (found,) = errors(to_json(kept))
    assert "`given` holds what no report has" in found


@settings(max_examples=80, deadline=None)
@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=3))
def test_any_change_is_noticed(place: int, other: bytes) -> None:
    changed = WHOLE[:place] + other + WHOLE[place + 1 :]
    if changed.strip() == WHOLE.strip() or not changed.startswith(b'{"type":"record","schema":1'):
        return
    try:
        assert errors(changed)
    except InputError:
        assert b'"schema":1,' not in changed
