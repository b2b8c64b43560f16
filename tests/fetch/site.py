"""A real web server on this machine, with pages that behave in many ways."""

from __future__ import annotations

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SENTENCES = (
    "The foreign ministers of Norway and Chile spoke by telephone on Monday about fisheries.",
    "They agreed that talks on a treaty should begin in spring, a ministry in Oslo said.",
    "Both thanked the island states of the Pacific for a proposal on protected areas.",
    "The call was the first between them since the elections, and it lasted half an hour.",
)


def article(title: str, head: str = "") -> bytes:
    """A page with an article of its own."""
    body = "".join(f"<p>{sentence} ({title})</p>" for sentence in SENTENCES)
    top = f"<html><head><title>{title}</title>{head}</head>"
    return f"{top}<body><article>{body}</article></body></html>".encode()


@dataclass
class Reply:
    """What to answer: `wait` is seconds before each piece of the body."""

    body: bytes = b""
    status: int = 200
    kind: str = "text/html; charset=utf-8"
    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    packed: bool = False


Asked = Callable[["Site", BaseHTTPRequestHandler], Reply]


class Site:
    """Pages by path, each a Reply or a function of the request; what was asked, in order."""

    def __init__(self) -> None:
        self.pages: dict[str, Reply | Asked] = {}
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self.origin = ""

    def url(self, path: str) -> str:
        """The address of a path."""
        return self.origin + path

    def count(self) -> Counter[str]:
        """How often each path was asked."""
        return Counter(self.asked)

    def reply(self, handler: BaseHTTPRequestHandler) -> Reply:
        """The answer to a request."""
        self.asked.append(handler.path)
        self.times.append(time.monotonic())
        self.headers.append({name.lower(): value for name, value in handler.headers.items()})
        page = self.pages.get(handler.path, Reply(b"no such page", 404))
        return page if isinstance(page, Reply) else page(self, handler)


@contextmanager
def serving() -> Iterator[Site]:
    """A running site."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            reply = site.reply(self)
            body = gzip.compress(reply.body) if reply.packed else reply.body
            self.send_response(reply.status)
            if reply.packed:
                self.send_header("Content-Encoding", "gzip")
            for name, value in {"Content-Type": reply.kind, **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                for at in range(0, len(body), 1 + len(body) // 4) if reply.wait else (0,):
                    time.sleep(reply.wait)
                    self.wfile.write(body[at : at + 1 + len(body) // 4] if reply.wait else body)
                    self.wfile.flush()
            except (BrokenPipeError, ConnectionResetError):
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Nothing is logged."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that has gone is no error."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.origin = f"http://127.0.0.1:{server.server_port}"
    try:
        yield site
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def unchanged_if_known(body: bytes, etag: str = '"1"') -> Asked:
    """A page that answers 304 to who has it."""

    def reply(site: Site, handler: BaseHTTPRequestHandler) -> Reply:
        if handler.headers.get("If-None-Match") == etag:
            return Reply(b"", 304)
        return Reply(body, headers={"ETag": etag})

    return reply


def in_turn(*replies: Reply) -> Asked:
    """One reply after the other, the last one for ever."""
    left = list(replies)

    def reply(site: Site, handler: BaseHTTPRequestHandler) -> Reply:
        return left.pop(0) if len(left) > 1 else left[0]

    return reply
