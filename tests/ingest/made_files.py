"""Files of every form, made by hand: pages, messages, web archives, archives."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Mapping

from tests.ingest.made_pdf import pdf

SENTENCES = (
    "The foreign ministers of Norway and Chile spoke by telephone on Monday about fisheries.",
    "They agreed that talks on a treaty should begin in spring, a ministry in Oslo said.",
    "Both thanked the island states of the Pacific for a proposal on protected areas.",
    "The call was the first between them since the elections, and it lasted half an hour.",
)
TEXT = "\n".join(SENTENCES)


def page(*paragraphs: str, head: str = "<title>Fish</title>") -> bytes:
    """A page with an article."""
    body = "".join(f"<p>{each}</p>" for each in paragraphs or SENTENCES)
    return (
        f"<!DOCTYPE html><html><head>{head}</head><body><article>{body}</article></body></html>"
    ).encode()


def paper(title: str = "Ministers talk fish") -> bytes:
    """A PDF of one page with the sentences."""
    lines = [(72, 700 - 30 * at, 11, sentence) for at, sentence in enumerate(SENTENCES)]
    return pdf([lines], b"/Title (%s) /CreationDate (D:20210308120000Z)" % title.encode())


def gz(data: bytes) -> bytes:
    """Gzip, the same at any time."""
    return gzip.compress(data, mtime=0)


def record(
    body: bytes,
    *,
    url: str = "https://harbour.example.org/fish",
    kind: str = "response",
    status: str = "200 OK",
    headers: str = "Content-Type: text/html",
    date: str = "2021-03-09T08:00:00Z",
) -> bytes:
    """A record of a web archive."""
    sent = body if kind == "resource" else f"HTTP/1.1 {status}\r\n{headers}\r\n\r\n".encode() + body
    media = headers.removeprefix("Content-Type: ") if kind == "resource" else "application/http"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
        f"Content-Type: {media}\r\nContent-Length: {len(sent)}\r\n\r\n"
    )
    return head.encode() + sent + b"\r\n\r\n"


def zipped(members: Mapping[str, bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def tarred(members: Mapping[str, bytes]) -> bytes:
    """A tar archive."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in members.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def message(
    body: str = TEXT,
    *,
    subject: str = "Ministers talk fish",
    sender: str = "Press <press@mfa.gov.lv>",
    more: str = "Content-Type: text/plain; charset=utf-8",
) -> bytes:
    """A message of one part."""
    return (
        f"Message-ID: <1@example.org>\nFrom: {sender}\nSubject: {subject}\n"
        f"Date: Mon, 8 Mar 2021 10:30:00 +0200 (EET)\nMIME-Version: 1.0\n{more}\n\n{body}\n"
    ).encode()


NEWS = b'{"text": "one", "id": 1}\n{"text": "two", "date": "2021-08-21"}\n'
EVERY_FORM: dict[str, bytes] = {
    "a.html": page(),
    "a.pdf": paper(),
    "a.jsonl": NEWS,
    "a.ninjs": b'{"uri": "urn:a:1", "versioncreated": "2021-03-08", "body_text": "They met."}',
    "a.csv": b"id,text\n1,They met.\n",
    "a.eml": message(),
    "a.mbox": b"From press@example.org Mon Mar  8 10:30:00 2021\n" + message(),
    "a.warc": record(page()),
    "a.warc.gz": gz(record(page())),
    "a.wacz": zipped({"archive/a.warc.gz": gz(record(page())), "datapackage.json": b"{}"}),
    "a.zip": zipped({"b.html": page(), "c/d.jsonl": NEWS}),
    "a.tar": tarred({"b.html": page()}),
    "a.tgz": gz(tarred({"b.txt": b"They met."})),
    "a.jsonl.gz": gz(NEWS),
}
