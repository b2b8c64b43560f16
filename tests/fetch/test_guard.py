"""Which addresses are open to all."""

from __future__ import annotations

import pytest

from readouts.errors import InputError
from readouts.fetch.guard import addresses, is_public


@pytest.mark.parametrize("number", ["93.184.216.34", "2606:2800:220:1::1", "8.8.8.8"])
def test_public(number: str) -> None:
    assert is_public(number)


@pytest.mark.parametrize(
    "number",
    [
        "127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0",
        "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "2002:7f00:1::",
        "64:ff9b::7f00:1",
    ],
)  # fmt: skip
def test_not_public(number: str) -> None:
    assert not is_public(number)


@pytest.mark.parametrize(
    "host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "::1"]
)
def test_this_machine_under_any_name(host: str) -> None:
    with pytest.raises(InputError, match="this machine or a private network"):
        addresses(host, 80, allow_private=False)


def test_this_machine_where_it_is_allowed() -> None:
    assert addresses("127.0.0.1", 80, allow_private=True) == ["127.0.0.1"]
