"""Messages as reports."""

from __future__ import annotations

import io
from email import message_from_bytes
from email.message import EmailMessage

import pytest
from tests.ingest.made_files import TEXT, message, page, paper

from readouts.errors import InputError
from readouts.ingest.mail.reader import read_mailbox, read_message
from readouts.ingest.nouns import Defaults, Ingested, Options, Outcome

FROM = b"From press@example.org Mon Mar  8 10:30:00 2021\n"


def read(data: bytes, options: Options | None = None) -> list[Outcome]:
    return list(read_message(io.BytesIO(data), "a.eml", options or Options()))


def good(data: bytes, options: Options | None = None) -> list[Ingested]:
    found = read(data, options)
    assert all(isinstance(each, Ingested) for each in found), found
    return [each for each in found if isinstance(each, Ingested)]


def with_attachments(body: str = "See below.") -> EmailMessage:
    outer = EmailMessage()
    outer["From"], outer["Subject"] = "Press <press@mfa.gov.lv>", "Fish"
    outer["Date"] = "Mon, 8 Mar 2021 10:30:00 +0200"
    outer.set_content(body)
    return outer


def test_a_message() -> None:
    (item,) = good(message())
    report = item.report
    assert report.text == TEXT
    assert (report.title, report.publisher) == (
        "Ministers talk fish", "Ministry of Foreign Affairs of Latvia",
    )  # fmt: skip
    assert (report.published, report.published_basis) == ("2021-03-08T10:30:00+02:00", "stated")
    assert (report.external_id, report.source, report.extractor) == (
        "1@example.org",
        "a.eml",
        "e-mail",
    )


def test_a_forwarded_press_release_is_its_senders() -> None:
    body = (
        "---------- Forwarded message ---------\nFrom: Press <press@mfa.ee.example>\n"
        f"Date: Fri, 5 Mar 2021 09:00\nSubject: Talks\n\n{TEXT}"
    )
    (item,) = good(message(body, sender="A. Person <a@gmail.com>", subject="Fwd: Talks"))
    report = item.report
    assert (report.publisher, report.title) == ("mfa.ee.example", "Talks")
    assert (report.published or "")[:10] == "2021-03-05"
    assert TEXT in report.text


def test_attachments_are_reports_of_their_own() -> None:
    outer = with_attachments()
    outer.add_attachment(paper(), maintype="application", subtype="pdf", filename="../x.pdf")
    outer.add_attachment(page().decode(), subtype="html", filename="b.html")
    first, second, third = good(outer.as_bytes())
    assert [each.where for each in (first, second, third)] == [
        "a.eml",
        "a.eml!../x.pdf",
        "a.eml!b.html",
    ]
    for attached in (second, third):
        assert attached.report.publisher == "Ministry of Foreign Affairs of Latvia"
        assert attached.report.published == "2021-03-08T10:30:00+02:00"
        assert attached.report.published_basis == "estimated"
    assert second.report.title == "Ministers talk fish"


def test_a_message_that_is_nothing_but_its_attachment() -> None:
    outer = with_attachments("")
    outer.add_attachment(paper(), maintype="application", subtype="pdf", filename="x.pdf")
    assert [each.where for each in good(outer.as_bytes())] == ["a.eml!x.pdf"]


def test_an_attached_message() -> None:
    outer = with_attachments()
    outer.add_attachment(message_from_bytes(message(sender="Press <p@kremlin.ru>")))
    _, inner = good(outer.as_bytes())
    assert (inner.where, inner.report.publisher) == ("a.eml!message 1", "Kremlin")


def test_messages_attached_to_messages_end_somewhere() -> None:
    inner = message_from_bytes(message())
    for _ in range(7):
        outer = with_attachments()
        outer.add_attachment(inner)
        inner = message_from_bytes(outer.as_bytes())
    assert "packed more than 4 deep" in str(read(inner.as_bytes())[-1])


def test_what_the_user_says_fills_in() -> None:
    defaults = Defaults(publisher="The Gazette", published="2021-01-01")
    (item,) = good(b"X-A: b\n\nThey met.", Options(defaults=defaults))
    assert (item.report.publisher, item.report.published) == ("The Gazette", "2021-01-01")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"They met.\n\nIn Oslo.", "a.eml: no headers: this is no message"),
        (b"A: b\n\n", "a.eml: empty: no visible character"),
        (b"A: b\nContent-Type: multipart/mixed; boundary=x\n\n" * 150, "a.eml: a message nested"),
    ],
)
def test_what_is_no_report(data: bytes, words: str) -> None:
    assert str(read(data)[0]).startswith(words)


def test_headers_without_an_end() -> None:
    assert "headers without an end" in str(read(b"A: b\n" * 300_000)[0])


def test_deep_nesting_of_many_lines_takes_no_time() -> None:
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(90)
    )
    assert "nested too deeply" in str(read(nested + b"a\n" * 100_000)[0])


def test_a_text_over_the_limit() -> None:
    options = Options(limit_bytes=1_000)
    assert "over the limit of 1,000 bytes" in str(read(message("x " * 1_000), options)[0])


def test_an_empty_file() -> None:
    with pytest.raises(InputError, match="empty"):
        read(b" \n")


def test_a_mailbox() -> None:
    data = FROM + message() + b"\n" + FROM + b"\n\n" + FROM + message("They met.")
    found = list(read_mailbox(io.BytesIO(data), "a.mbox", Options()))
    assert [type(each).__name__ for each in found] == ["Ingested", "InputError", "Ingested"]
    assert [each.where for each in found] == [f"a.mbox:message {number}" for number in (1, 2, 3)]
    assert isinstance(found[0], Ingested)
    assert found[0].report.source == "a.mbox"


def test_a_mailbox_without_messages() -> None:
    with pytest.raises(InputError, match="no message in it"):
        list(read_mailbox(io.BytesIO(b"junk"), "a.mbox", Options()))


def test_too_long_a_message_is_passed_over() -> None:
    data = FROM + message("x " * 4_000) + b"\n" + FROM + message("They met.")
    found = list(read_mailbox(io.BytesIO(data), "a.mbox", Options(limit_bytes=1_000)))
    assert str(found[0]).startswith("a.mbox:message 1: over the limit of 5,000 bytes")
    assert isinstance(found[1], Ingested)
