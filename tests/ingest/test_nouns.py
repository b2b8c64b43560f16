"""Placing errors: where they happened, without the traceback that keeps a text in memory."""

from __future__ import annotations

import dataclasses
from typing import NoReturn

import pytest

from readouts.errors import InputError
from readouts.ingest.nouns import (
    LIMIT_BYTES,
    Defaults,
    Fields,
    Ingested,
    Options,
    Original,
    attempt,
    located,
)
from readouts.model import Report


def ingested() -> Ingested:
    return Ingested(report=Report(id="r1", sha256="0", text="A call."), where="a.txt")


def refuse(where: str | None = None) -> NoReturn:
    raise InputError("too odd", where=where, hint="write it anew")


def test_attempt_gives_what_is_made() -> None:
    made = ingested()
    assert attempt("a.txt", lambda: made) is made


def test_attempt_places_an_error() -> None:
    outcome = attempt("a.txt", refuse)
    assert isinstance(outcome, InputError)
    assert str(outcome) == "a.txt: too odd; write it anew"


def test_attempt_keeps_a_place_that_is_known_already() -> None:
    outcome = attempt("a.txt", lambda: refuse("b.txt"))
    assert isinstance(outcome, InputError)
    assert outcome.where == "b.txt"


def test_attempt_lets_other_errors_through() -> None:
    def mistake() -> NoReturn:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        attempt("a.txt", mistake)


def test_an_outcome_holds_no_traceback() -> None:
    outcome = attempt("a.txt", refuse)
    assert isinstance(outcome, InputError)
    assert outcome.__traceback__ is None
    assert outcome.__context__ is None


def test_located_makes_a_new_error() -> None:
    error = InputError("odd", hint="look")
    placed = located(error, "x.csv:line 2")
    assert placed is not error
    assert (placed.what, placed.where, placed.hint) == ("odd", "x.csv:line 2", "look")


def test_options_have_the_usual_values() -> None:
    options = Options()
    assert (dict(options.mapping), options.limit_bytes) == ({}, LIMIT_BYTES)
    assert options.defaults == Defaults(published=None, publisher=None, lang=None)


@pytest.mark.parametrize(
    "noun",
    [
        ingested(),
        Defaults(),
        Options(),
        Fields(text="A call."),
        Original(source="a.txt", where="a.txt", sha256="0"),
    ],
    ids=lambda noun: type(noun).__name__,
)
def test_nouns_cannot_be_changed(noun: object) -> None:
    name = dataclasses.fields(noun)[0].name  # type: ignore[arg-type]
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(noun, name, "other")
