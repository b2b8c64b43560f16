"""Pages that were got before: a file for each address, and one for each body, by its hash.

Files are written beside their place and moved there, so that a run that is killed leaves whole
pages only, and several runs can share the folder.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

import msgspec

from readouts.errors import InputError
from readouts.fetch.page import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class _Kept:
    """What is kept of a page beside its body. `checked` is when the server last confirmed it."""

    address: str
    url: str
    time: str
    checked: str
    kind: str | None
    charset: str | None
    body: str
    etag: str | None
    last_modified: str | None


class Cache:
    """The pages in one folder. Methods raise InputError where it cannot be read or written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, address: str) -> tuple[Page, str] | None:
        """The page got for `address`, and when it was last confirmed; None where there is none.

        A page whose body is gone or damaged counts as none.
        """
        with _told(self.folder):
            try:
                kept = msgspec.json.decode(self._entry(address).read_bytes(), type=_Kept)
                body = self._body(kept.body).read_bytes()
            except (FileNotFoundError, NotADirectoryError, msgspec.DecodeError):
                return None
        if kept.address != address or hashlib.sha256(body).hexdigest() != kept.body:
            return None
        page = Page(
            url=kept.url,
            time=kept.time,
            kind=kept.kind,
            charset=kept.charset,
            body=body,
            etag=kept.etag,
            last_modified=kept.last_modified,
        )
        return page, kept.checked

    def keep(self, address: str, page: Page, checked: str) -> None:
        """Keep the page that was got for `address` and confirmed at the time `checked`."""
        sha256 = hashlib.sha256(page.body).hexdigest()
        kept = _Kept(
            address=address,
            url=page.url,
            time=page.time,
            checked=checked,
            kind=page.kind,
            charset=page.charset,
            body=sha256,
            etag=page.etag,
            last_modified=page.last_modified,
        )
        with _told(self.folder):
            if not self._body(sha256).exists():
                _write(self._body(sha256), page.body)
            _write(self._entry(address), msgspec.json.encode(kept))

    def forget(self, address: str | None, sha256: str | None) -> None:
        """Take out what was got for an address, and the body with this hash."""
        bodies = {sha256} if sha256 else set()
        with _told(self.folder):
            if address and (entry := self._entry(address)).exists():
                with suppress(msgspec.DecodeError):
                    bodies.add(msgspec.json.decode(entry.read_bytes(), type=_Kept).body)
                entry.unlink(missing_ok=True)
            for body in bodies:
                self._body(body).unlink(missing_ok=True)

    def _entry(self, address: str) -> Path:
        name = hashlib.sha256(address.encode()).hexdigest()
        return self.folder / "addresses" / name[:2] / f"{name}.json"

    def _body(self, sha256: str) -> Path:
        return self.folder / "bodies" / sha256[:2] / sha256


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """The operating system's refusals as one line."""
    try:
        yield
    except OSError as error:
        raise InputError(
            f"the cache cannot be used: {error.strerror or error}",
            where=str(folder),
            hint="name another folder with --cache",
        ) from None


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(data)
            file.close()
            os.replace(file.name, path)  # noqa: PTH105 - the name of an open file
        except OSError:
            Path(file.name).unlink(missing_ok=True)
            raise
