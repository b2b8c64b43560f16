"""Nothing is asked of the network unless somebody asked for it."""

from __future__ import annotations

import json
import select
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from tests.fetch.site import article
from tests.ingest.lists.test_feeds import SHORT, rss, whole
from tests.ingest.lists.test_gdelt import row
from tests.ingest.lists.test_sitemaps import loc, urlset
from tests.library.made import Recording

from readouts.library import open_record


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port of this machine on which somebody waits for a connection."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening


@pytest.fixture
def site(listener: socket.socket) -> str:
    """The address of that port."""
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.fixture
def inputs(tmp_path: Path, site: str) -> Path:
    """A folder with an input of every form that could name something elsewhere."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    drawn = f'PUBLIC "-//X//EN" "{site}/x.dtd" [<!ENTITY % e SYSTEM "{site}/e"> %e;]>'
    picture = f'<img src="{site}/p.png"><link rel="stylesheet" href="{site}/s.css">'
    entry = f"<link>{site}/1</link><description>{SHORT}</description>"
    sitemap = urlset(loc(1)).decode()
    texts = {
        "a.txt": f"See {site}/1 for the call.",
        "a.html": f"<!DOCTYPE html {drawn}" + article("A call", picture).decode(),
        "a.jsonl": json.dumps({"text": "A call.", "url": f"{site}/1"}),
        "a.csv": f"text,url\nA call.,{site}/2\n",
        "l.urls": f"{site}/1\n{site}/2\n",
        "l.txt": f"{site}/1\n",
        "l.export.csv": row("export", f"{site}/1"),
        "l.json": json.dumps({"articles": [{"url": f"{site}/1"}]}),
        "f.xml": rss(entry, whole() + "<guid>1</guid>").decode(),
        "s.xml": sitemap.replace("?>", f"?><!DOCTYPE urlset {drawn}", 1),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def cut_off(listener: socket.socket, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A machine without a network: what was tried all the same."""
    tried: list[str] = []

    def refuse(*arguments: object, **more: object) -> NoReturn:
        tried.append(f"{arguments} {more}")
        raise OSError("there is no network")

    class Refused(socket.socket):
        """A socket that leads nowhere; a library may make one to see what the machine can do."""

        connect = connect_ex = sendto = sendmsg = refuse

    monkeypatch.setattr(socket, "socket", Refused)
    for name in ("create_connection", "getaddrinfo", "gethostbyname", "fromfd"):
        monkeypatch.setattr(socket, name, refuse)
    return tried


def test_offline_does_not_phone_home(
    inputs: Path, site: str, listener: socket.socket, cut_off: list[str], tmp_path: Path
) -> None:
    """A complaint about a comparable tool: what it called offline asked the network.

    Neither Python nor a library written in C may try.
    """
    with open_record(tmp_path / "new.db") as record:
        result = record.add([inputs, f"{site}/1"], executor=Recording())
    assert cut_off == []
    assert select.select([listener], [], [], 0)[0] == []
    assert result.added == 5
    assert len([error for error in result.failed if "--fetch" in str(error)]) == 7
    assert len(result.failed) == 7
