"""Packages that not everybody needs."""

import json

import pytest

from readouts.errors import UsageError
from readouts.export.extras import loaded


def test_what_is_there() -> None:
    assert loaded("json", "analytics") is json


def test_what_is_not_there_is_said_with_how_to_get_it() -> None:
    with pytest.raises(UsageError) as raised:
        loaded("no_such_package.part", "analytics")
    assert str(raised.value) == (
        "this needs no_such_package, which is not installed; pip install readouts[analytics]"
    )
