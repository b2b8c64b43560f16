"""Which hosts may be connected to: a hostile feed must not reach into the user's own network."""

from __future__ import annotations

import ipaddress
import socket

from readouts.errors import InputError

_HINT = "a page on your own network is fetched with --allow-private"


def addresses(host: str, port: int, *, allow_private: bool) -> list[str]:
    """The IP addresses of `host`. Raises InputError where one of them is not a public one.

    The connection is made to these very addresses, so that a second look-up cannot change them.
    Raises OSError where the name is not known.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    numbers = list(dict.fromkeys(str(each[4][0]) for each in found))
    if not allow_private and not all(map(is_public, numbers)):
        raise InputError(f"{host} is on this machine or a private network", hint=_HINT)
    return numbers


def is_public(number: str) -> bool:
    """Whether an IP address is one of the open internet; one in IPv6's clothes counts as itself."""
    address = ipaddress.ip_address(number.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or _embedded(address)
        if inner is not None:
            return is_public(str(inner))
    return address.is_global and not address.is_multicast


def _embedded(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address that a translator (64:ff9b::/96, RFC 6052) would turn it into."""
    if address in ipaddress.ip_network("64:ff9b::/96"):
        return ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF)
    return None
