"""The network below httpx: every connection goes to an address that the guard let through."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from readouts.fetch.guard import addresses


class GuardedBackend(httpcore.NetworkBackend):
    """Connects to public addresses only, and to others where `allow_private` is set."""

    def __init__(self, *, allow_private: bool) -> None:
        self._allow_private = allow_private
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address of `host` that answers.

        Raises InputError for a host that must not be asked, and httpcore's errors.
        """
        try:
            numbers = addresses(host, port, allow_private=self._allow_private)
        except (OSError, UnicodeError):
            raise httpcore.ConnectError(f"{host} is not known") from None
        failed: Exception | None = None
        for number in numbers:
            try:
                return self._plain.connect_tcp(number, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed or httpcore.ConnectError(f"{host} has no address")


def transport(*, allow_private: bool) -> httpx.BaseTransport:
    """httpx's transport over that network; no proxy, and nothing else of the environment."""
    context = httpx.create_ssl_context(trust_env=False)
    made = httpx.HTTPTransport(verify=context, trust_env=False)
    # httpx has no way of its own to say how connections are made.
    made._pool = httpcore.ConnectionPool(
        ssl_context=context,
        network_backend=GuardedBackend(allow_private=allow_private),
    )
    return made
