"""Mailboxes."""

from __future__ import annotations

import io
import mailbox
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from readouts.ingest.mail.boxes import messages_in

FROM = b"From press@example.org Mon Mar  8 10:30:00 2021\n"


def messages(data: bytes, most: int = 10_000) -> list[bytes | None]:
    return list(messages_in(io.BytesIO(data), most))


def test_each_message() -> None:
    data = FROM + b"Subject: a\n\nOne\n\n" + FROM + b"Subject: b\n\nTwo\n"
    assert messages(data) == [b"Subject: a\n\nOne\n\n", b"Subject: b\n\nTwo\n"]


def test_from_in_a_text_is_no_message() -> None:
    data = FROM + b"A: b\n\nFrom here on\nFrom a Mon 2021\n>From there\n>>From\n"
    (found,) = messages(data)
    assert found == b"A: b\n\nFrom here on\nFrom a Mon 2021\nFrom there\n>>From\n"


def test_what_is_before_the_first_message_is_none() -> None:
    assert messages(b"junk\n\n" + FROM + b"A: b\n") == [b"A: b\n"]
    assert messages(b"junk\n") == messages(b"") == []


def test_one_that_is_too_long_is_passed_over() -> None:
    data = FROM + b"A: b\n\n" + b"x" * 99 + b"\n\n" + FROM + b"C: d\n"
    assert messages(data, 50) == [None, b"C: d\n"]


def test_the_standard_library_finds_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.mbox"
    box = mailbox.mbox(str(path))
    for number in range(3):
        box.add(f"Subject: {number}\n\nFrom me\n\nFrom you\n")
    box.flush()
    box.close()
    found = messages(path.read_bytes())
    assert [each.split(b"\n")[0] for each in found if each] == [
        b"Subject: 0",
        b"Subject: 1",
        b"Subject: 2",
    ]


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    assert all(isinstance(each, bytes) for each in messages(FROM + data))
