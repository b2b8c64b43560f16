"""Asking with patience: in turn, again after a failure that may pass, and not for ever."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from readouts.errors import InputError
from readouts.fetch.answer import AGAIN_LATER, Answer, retry_after
from readouts.fetch.options import Fetch
from readouts.fetch.pace import Pace

if TYPE_CHECKING:
    from readouts.fetch.connection import Asked, Connection

TRIES: Final = 3
_MOST_SILENT: Final = 3  # addresses of a host without any answer, after which it is left alone


def host_of(url: str) -> str:
    """The host of an address with its port: what is asked one request at a time."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()


@dataclass(slots=True)
class Asking:
    """All requests of a run, and how its hosts have answered."""

    fetch: Fetch
    connection: Connection
    pace: Pace
    sleep: Callable[[float], None] = time.sleep
    _silent: Counter[str] = field(default_factory=Counter)

    def ask(
        self, url: str, headers: Mapping[str, str], *, delay: float = 0.0, limit: int
    ) -> Answer:
        """The answer of a server that has one. Raises InputError where there is none in the end.

        An answer of "later" (429, 503, ...) and a broken connection are tried again, after the
        time that the server asks for or ever longer waits.
        """
        host = host_of(url)
        if self._silent[host] >= _MOST_SILENT:
            raise InputError(f"{host} does not answer: no longer asked in this run")
        asked = self._tried(url, headers, delay, limit)
        if isinstance(asked, OSError):
            self._silent[host] += 1
            raise InputError(f"cannot be reached: {asked}", hint="try again later")
        self._silent[host] = 0
        return asked

    def _tried(self, url: str, headers: Mapping[str, str], delay: float, limit: int) -> Asked:
        for attempt in range(TRIES):
            self.pace.wait(host_of(url), delay)
            asked = self.connection.ask(url, headers, limit=limit)
            self.fetch.tell(f"{_shown(asked)} {url}")
            passes = isinstance(asked, OSError) or asked.status in AGAIN_LATER
            if not passes or attempt == TRIES - 1:
                break
            self._wait(asked, attempt)
        return asked

    def _wait(self, asked: Asked, attempt: int) -> None:
        """Wait before another try. Raises InputError where the server asks for too long a wait."""
        seconds = self.fetch.backoff * 2**attempt
        if isinstance(asked, Answer):
            stated = retry_after(asked.headers.get("retry-after"), time.time())
            seconds = seconds if stated is None else stated
            if seconds > self.fetch.longest_wait:
                raise InputError(
                    f"answer {asked.status}: asks to wait {seconds:,.0f} seconds",
                    hint="run again later; what was got is kept",
                )
        self.fetch.tell(f"waits {seconds:.1f} s")
        self.sleep(seconds)


def _shown(asked: Asked) -> str:
    """The answer as one word or two."""
    return str(asked) if isinstance(asked, OSError) else str(asked.status)
