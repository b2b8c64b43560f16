"""Headers of messages."""

from __future__ import annotations

from email import message_from_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.ingest.mail.headers import Headers, forwarded, headers_of, publisher_name

PUBLISHER_OF = load_tables().publisher


def headers(data: bytes) -> Headers:
    return headers_of(message_from_bytes(data + b"\n\n"))


def test_plain_headers() -> None:
    found = headers(
        b"Subject: Fwd: RE: Fish\n talks\nFrom: Press <a@example.org>\nMessage-ID: <1@b>\n"
        b"Date: Mon, 8 Mar 2021 10:30:00 +0200 (EET)"
    )
    assert found == Headers(
        "Fish talks", ("Press", "a@example.org"), "2021-03-08T10:30:00+02:00", "1@b"
    )


def test_encoded_words() -> None:
    found = headers(
        b"Subject: =?utf-8?B?5rSe5bqt?= =?koi8-r?Q?=CD=C9=D2?=\n"
        b"From: =?utf-8?Q?=C3=89lys=C3=A9e?= <a@b.fr>"
    )
    assert found.subject == "洞庭мир"
    assert found.sender == ("Élysée", "a@b.fr")


def test_raw_utf8_in_a_header() -> None:
    assert headers("Subject: Größe 🐟".encode()).subject == "Größe 🐟"


@pytest.mark.parametrize(
    "data", [b"", b"Subject:\nDate: soon\nFrom:", b"Subject: =?none?B?!!!?=\nDate: 99 Foo 2021"]
)
def test_what_makes_no_sense_is_none(data: bytes) -> None:
    found = headers(data)
    assert found.published is None
    assert found.id is None


def test_a_very_long_header_is_cut() -> None:
    found = headers(b"Subject: " + b"=?utf-8?B?QUFB?= " * 50_000)
    assert found.subject is not None
    assert set(found.subject) <= set("A=?utf-8B ")


@given(st.binary(max_size=120))
def test_any_headers(data: bytes) -> None:
    found = headers(b"Subject: " + data + b"\nFrom: " + data + b"\nDate: " + data)
    assert found.subject is None or found.subject.encode("utf-8")


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        (("", "press@www.mfa.gov.lv"), "Ministry of Foreign Affairs of Latvia"),
        (("U.S. Department of State", "a@public.govdelivery.example"), "U.S. Department of State"),
        (("Press", "a@harbour.example.org"), "harbour.example.org"),
        (("A. Person", "a.person@gmail.com"), None),
        (("", ""), None),
        (("", "a@localhost"), None),
    ],
)
def test_publisher(sender: tuple[str, str], name: str | None) -> None:
    assert publisher_name(sender, PUBLISHER_OF) == name


@pytest.mark.parametrize(
    "text",
    [
        "FYI\n\n---------- Forwarded message ---------\nFrom: Press <p@mfa.gov.lv>\n"
        "Date: Mon, 8 Mar 2021 at 10:30\nSubject: Fish\nTo: <me@example.org>\n\nThey met.",
        "Begin forwarded message:\n\n> From: Press <p@mfa.gov.lv>\n> Subject: Fish\n"
        "> Date: 8 March 2021 at 10:30\n>\n> They met.",
        "-----Original Message-----\r\nFrom: Press <p@mfa.gov.lv>\r\n"
        "Sent: Mon, 8 Mar 2021 10:30\r\nSubject: FW: Fish\r\n\r\nThey met.",
    ],
)
def test_a_forwarded_message(text: str) -> None:
    found = forwarded(text)
    assert found is not None
    assert (found.subject, found.sender) == ("Fish", ("Press", "p@mfa.gov.lv"))
    assert (found.published or "")[:10] == "2021-03-08"


@pytest.mark.parametrize("text", ["", "They met.", "-----Original Message-----\n\nThey met."])
def test_nothing_forwarded(text: str) -> None:
    assert forwarded(text) is None
