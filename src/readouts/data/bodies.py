"""Institutions and publishers by what a text or an address calls them."""

import re
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from readouts.data.names import fold
from readouts.data.rows import Institution, Publisher, StateDomain

_SCHEME = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.\-]*://")


class Bodies:
    """Lookups over institutions and publishers; indices are made when first asked."""

    def __init__(
        self,
        institutions: tuple[Institution, ...],
        publishers: tuple[Publisher, ...],
        state_domains: tuple[StateDomain, ...] = (),
        countries: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`countries` are names by code, by which the governments at state domains are called."""
        self.institutions = institutions
        self.publishers = publishers
        self.state_domains = state_domains
        self.countries = countries

    def institution(self, phrase: str) -> Institution | None:
        """The institution that the whole phrase names; None if none does.

        A leading "the" does not count. One word must have the table's case ("WHO", not "who").
        """
        words = re.sub(r"^[Tt]he ", "", " ".join(phrase.split()))
        exact = self._by_phrase.get(words)
        return exact or (self._by_words.get(fold(words)) if " " in words else None)

    def publisher(self, name_or_url: str) -> Publisher | None:
        """The publisher of an address (by host, or a host above it) or of a name.

        A remark in brackets behind the name ("Kremlin (en.kremlin.ru)") is no part of it. A host
        below a state domain, which no publisher has, is the government's.
        """
        named = self._by_name.get(fold(name_or_url))
        bare = self._by_name.get(fold(name_or_url.partition(" (")[0]))
        return named or bare or self._of_host(host_of(name_or_url))

    def _of_host(self, host: str) -> Publisher | None:
        while "." in host:
            if host in self._by_domain:
                return self._by_domain[host]
            host = host.partition(".")[2]
        return None

    @cached_property
    def _by_phrase(self) -> Mapping[str, Institution]:
        return {name: row for row in reversed(self.institutions) for name in (*row.names, row.name)}

    @cached_property
    def _by_words(self) -> Mapping[str, Institution]:
        return {fold(name): row for name, row in self._by_phrase.items() if " " in name}

    @cached_property
    def _by_name(self) -> Mapping[str, Publisher]:
        return {
            fold(name): row for row in reversed(self.publishers) for name in (*row.names, row.name)
        }

    @cached_property
    def _by_domain(self) -> Mapping[str, Publisher]:
        states = {row.domain: self._government(row) for row in reversed(self.state_domains)}
        named = {domain: row for row in reversed(self.publishers) for domain in row.domains}
        return {**states, **named}

    def _government(self, row: StateDomain) -> Publisher:
        return Publisher(
            name=f"Government of {self.countries.get(row.side, row.side)}",
            names=(),
            domains=(row.domain,),
            kind="government",
            side=row.side,
            language=None,
            basis="state domain",
        )


def host_of(url: str) -> str:
    """The host of an address, without user, port and path; lower case."""
    authority = re.split(r"[/?#\s]", _SCHEME.sub("", url.strip()), maxsplit=1)[0]
    return authority.rpartition("@")[2].partition(":")[0].lower().rstrip(".")
