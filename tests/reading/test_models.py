"""Which trained files a reading rests on."""

import re
from importlib.resources import files

import pytest

from readouts.reading.attribution.weights import MANNERS, Manner, load
from readouts.reading.models import MODEL
from readouts.reading.parse import MODEL_NAME

PACKAGE = files("readouts.reading.attribution")


def test_the_parser_and_all_files_are_named() -> None:
    hashes = "".join(f", {name} [0-9a-f]{{8}}" for name in (*MANNERS, "joining", "coding"))
    assert re.fullmatch(re.escape(MODEL_NAME) + hashes, MODEL)


@pytest.mark.parametrize("manner", MANNERS)
def test_the_hash_is_that_of_the_weights_in_use(manner: Manner) -> None:
    assert f"{manner} {load(manner).digest[:8]}" in MODEL


def test_the_networks_are_small_enough_to_ship() -> None:
    stored = [PACKAGE.joinpath(f"{manner}.npz").read_bytes() for manner in MANNERS]
    assert sum(map(len, stored)) <= 12_000_000
