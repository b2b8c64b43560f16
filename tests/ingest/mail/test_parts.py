"""Parts of messages."""

from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage

import pytest
from tests.ingest.made_files import SENTENCES, TEXT, message, page

from readouts.errors import InputError
from readouts.ingest.mail.parts import Parts, parts_of, text_in


def parts(data: bytes) -> Parts:
    return parts_of(message_from_bytes(data))


def test_plain_text() -> None:
    assert text_in(parts(message("They met.\r\nIn Oslo.\n"))) == ("They met.\nIn Oslo.", ())


def test_plain_text_goes_before_html() -> None:
    both = EmailMessage()
    both.set_content("They met.")
    both.add_alternative(page().decode(), subtype="html")
    assert text_in(parts(both.as_bytes()))[0] == "They met."


def test_html_alone() -> None:
    alone = EmailMessage()
    alone.set_content(page().decode(), subtype="html")
    assert all(sentence in text_in(parts(alone.as_bytes()))[0] for sentence in SENTENCES)


def test_short_html_counts_whole() -> None:
    alone = EmailMessage()
    alone.set_content("<p>They met.</p><p>In Oslo.</p>", subtype="html")
    assert text_in(parts(alone.as_bytes()))[0] == "They met.\nIn Oslo."


@pytest.mark.parametrize("charset", ["koi8-r", "cp1251", "nonsense"])
def test_encodings(charset: str) -> None:
    words = "Министры встретились в Осло и обсудили рыболовство в северных морях. " * 4
    encoded = words.encode("koi8-r" if charset == "nonsense" else charset)
    head = f"A: b\nContent-Type: text/plain; charset={charset}\nContent-Transfer-Encoding: 8bit\n\n"
    assert text_in(parts(head.encode() + encoded))[0].strip() == words.strip()


def test_attachments_that_can_be_read() -> None:
    with_ = EmailMessage()
    with_.set_content("See below.")
    with_.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="a.pdf")
    with_.add_attachment(b"%PDF-", maintype="application", subtype="octet-stream", filename="b.PDF")
    with_.add_attachment(page().decode(), subtype="html", filename="../../c.html")
    with_.add_attachment(b"PNG", maintype="image", subtype="png", filename="d.png")
    with_.add_attachment("notes", filename="e.txt")
    found = parts(with_.as_bytes())
    assert [(each.name, each.form) for each in found.attachments] == [
        ("a.pdf", "pdf"), ("b.PDF", "pdf"), ("../../c.html", "html"),
    ]  # fmt: skip
    assert text_in(found) == ("See below.", ("attachments passed over: d.png, e.txt",))


def test_attached_messages() -> None:
    outer = EmailMessage()
    outer.set_content("See below.")
    outer.add_attachment(message_from_bytes(message()))
    (inner,) = parts(outer.as_bytes()).messages
    assert inner["subject"] == "Ministers talk fish"
    assert inner.get_payload().strip() == TEXT


def test_too_many_parts() -> None:
    body = b"--x\nContent-Type: text/plain\n\na\n" * 1_100
    with pytest.raises(InputError, match="over 1,000 parts"):
        parts(b"A: b\nContent-Type: multipart/mixed; boundary=x\n\n" + body + b"--x--\n")


def test_broken_base64_gives_what_is_there() -> None:
    head = "Content-Type: text/plain\nContent-Transfer-Encoding: base64"
    assert isinstance(text_in(parts(message("VGhleSBt!ZXQ", more=head)))[0], str)
