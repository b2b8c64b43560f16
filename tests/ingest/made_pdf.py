"""PDFs made by hand: lines of Helvetica at given places."""

from __future__ import annotations

from collections.abc import Sequence

Text = tuple[int, int, int, str]
"""Left edge and baseline in points from the lower left, size of the letters, and the words."""


def pdf(pages: Sequence[Sequence[Text]], info: bytes = b"", trailer: bytes = b"") -> bytes:
    """A PDF of these pages; `info` is its metadata."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    for page in pages:
        objects.append(stream(b"BT\n" + b"".join(map(_shown, page)) + b"ET"))
        contents = len(objects)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % contents
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    objects.append(b"<< %s >>" % info)
    return whole(objects, b"/Info %d 0 R %s" % (len(objects), trailer))


def stream(data: bytes, dictionary: bytes = b"") -> bytes:
    """An object that is a stream of `data`."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), dictionary, data)


def whole(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """The file of these objects, of which the first is the root."""
    out, offsets = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s >>\n" % (
        len(objects) + 1, table, len(objects) + 1, trailer,
    ) + b"startxref\n%d\n%%%%EOF" % len(out)  # fmt: skip


def _shown(text: Text) -> bytes:
    left, base, size, words = text
    escaped = words.encode("cp1252").replace(b"\\", rb"\\").replace(b"(", rb"\(")
    return b"/F1 %d Tf 1 0 0 1 %d %d Tm (%s) Tj\n" % (
        size,
        left,
        base,
        escaped.replace(b")", rb"\)"),
    )
