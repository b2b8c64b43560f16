"""One request after the other to each host, with a pause between them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from readouts.errors import InputError

LONGEST_DELAY = 60.0  # seconds between requests; a site that asks for more is left alone


@dataclass(slots=True)
class Pace:
    """When each host may be asked next. `interval` is the least seconds between two requests."""

    interval: float
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.monotonic
    _free_at: dict[str, float] = field(default_factory=dict)

    def wait(self, host: str, delay: float = 0.0) -> None:
        """Wait for the turn of `host`, which asks for `delay` seconds between requests.

        Raises InputError where that is unreasonably long.
        """
        if delay > LONGEST_DELAY:
            raise InputError(
                f"{host} asks for {delay:,.0f} seconds between requests",
                hint="save the page and name its file",
            )
        now = self.clock()
        free = self._free_at.get(host, now)
        if free > now:
            self.sleep(free - now)
        self._free_at[host] = max(free, now) + max(self.interval, delay)
