"""HTTP by way of httpx: one request, one answer. Imported only where fetching is asked for."""

from __future__ import annotations

import time
from collections.abc import Mapping

import httpx

from readouts.errors import InputError
from readouts.fetch.agent import user_agent
from readouts.fetch.answer import Answer, body_of, refuse_kind
from readouts.fetch.network import transport
from readouts.fetch.options import Fetch

Asked = Answer | OSError
"""An answer, or why none came: a connection refused or broken, a host unknown or too slow."""


class Connection:
    """An open client."""

    def __init__(self, fetch: Fetch) -> None:
        self._longest = fetch.longest
        self._client = httpx.Client(
            transport=transport(allow_private=fetch.allow_private),
            headers={"User-Agent": user_agent(fetch.contact), "Accept-Encoding": "gzip"},
            timeout=fetch.timeout,
            trust_env=False,
        )

    def close(self) -> None:
        """Let go of all connections."""
        self._client.close()

    def ask(self, url: str, headers: Mapping[str, str], *, limit: int) -> Asked:
        """The answer for `url`; redirects are left to the caller, and so are failures (OSError).

        Raises InputError for an address that must not be asked, and for an answer that is too
        large, without an end, or no text.
        """
        try:
            return self._ask(url, headers, limit)
        except httpx.TimeoutException:
            return TimeoutError("no answer in time")
        except httpx.InvalidURL as error:
            raise InputError(f"no web address: {error}") from None
        except httpx.HTTPError as error:
            return ConnectionError(str(error) or type(error).__name__)

    def _ask(self, url: str, headers: Mapping[str, str], limit: int) -> Answer:
        deadline = time.monotonic() + self._longest
        with self._client.stream("GET", url, headers=dict(headers)) as response:
            self._client.cookies.clear()  # no site follows this program from page to page
            told = {name.lower(): value for name, value in response.headers.items()}
            answer = Answer(url=url, status=response.status_code, headers=told)
            if response.status_code != httpx.codes.OK:
                return answer
            refuse_kind(answer)
            body = body_of(response.iter_raw(), told, limit, deadline)
            return Answer(url=url, status=response.status_code, headers=told, body=body)
