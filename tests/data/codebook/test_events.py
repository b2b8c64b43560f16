"""Codes of acts and of contacts."""

import csv
from importlib.resources import files
from itertools import product
from typing import get_args

import pytest

from readouts.data import load_tables
from readouts.data.codebook import load_event_codes
from readouts.data.codebook.events import ModeName, Place
from readouts.model import Act, Mode, Polarity

CODES = load_event_codes()
ISSUES = [issue.label for issue in load_tables().issues]
VERBAL = {"1": "COOPERATION", "3": "CONFLICT"}


def rows(name: str) -> list[dict[str, str]]:
    text = (files("readouts.data.codebook") / f"{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_every_act_has_a_code_whatever_it_is_about() -> None:
    for act, polarity, issue, to in product(
        get_args(Act), get_args(Polarity), [*ISSUES, "unheard-of"], (True, False)
    ):
        code = CODES.act(act, polarity, [issue], to)
        assert (code.mode is None) or code.plover
        assert CODES.towards(act) in ("named", "hearer", "parties")


@pytest.mark.parametrize(
    ("act", "polarity", "issues", "to", "plover", "mode", "cameo"),
    [
        ("STATE", "neutral", (), True, None, None, "010"),
        ("STATE", "against", (), False, None, None, "010"),
        ("STATE", "against", (), True, "ACCUSE", "allege", "112"),
        ("CALL_FOR", "favor", ("humanitarian-aid",), True, None, None, "0233"),
        ("CALL_FOR", "against", ("pandemic", "sanctions"), False, "REQUEST", "yield", "1054"),
        ("COMMIT", "favor", ("trade-investment",), True, "AGREE", None, "0311"),
        ("COMMIT", "against", ("trade-investment",), True, None, None, "010"),
        ("WARN", "against", (), True, "THREATEN", None, "130"),
        ("WARN", "against", (), False, None, None, "012"),
        ("THANK", "favor", (), True, "SUPPORT", None, "051"),
    ],
)
def test_acts(
    act: str, polarity: str, issues: tuple[str, ...], to: bool,
    plover: str | None, mode: str | None, cameo: str,
) -> None:  # fmt: skip
    code = CODES.act(act, polarity, issues, to)
    assert (code.plover.type if code.plover else None) == plover
    assert (code.mode, code.cameo.code) == (mode, cameo)


def test_a_hope_is_no_promise() -> None:
    code = CODES.act("COMMIT", "favor", ("trade-investment",), True, hope=True)
    assert (code.plover, code.cameo.code, code.cameo.goldstein) == (None, "013", 0.4)
    assert CODES.act("THANK", "favor", (), True, hope=True).cameo.code == "051"


@pytest.mark.parametrize(
    ("mode", "place", "plover", "cameo"),
    [("phone call", None, "phone", "041"), ("video call", None, "phone", "040"),
     ("meeting", "guest", "visit", "042"), ("visit", "host", None, "043"),
     ("meeting", "third", "third-party", "044"), ("visit", "many", "multilateral", "040"),
     ("phone call", "many", "phone", "041"), ("meeting", None, None, "040"),
     ("other", "guest", None, "040")],
)  # fmt: skip
def test_talks(mode: str, place: Place | None, plover: str | None, cameo: str) -> None:
    code = CODES.talk(mode, place)
    assert code.plover is not None
    assert code.plover.type == "CONSULT"
    assert (code.mode, code.cameo.code) == (plover, cameo)


def test_every_mode_of_contact_has_a_code() -> None:
    assert set(get_args(ModeName)) == set(get_args(Mode))
    for mode, place in product(get_args(Mode), (None, *get_args(Place))):
        assert CODES.talk(mode, place).cameo.code.startswith("04")


def test_every_row_gives_its_reason_and_is_of_use() -> None:
    used = {row["cameo"] for name in ("codes", "talks") for row in rows(name)}
    assert used == {row["code"] for row in rows("cameo")}
    for name in ("acts", "codes", "talks"):
        assert all(row["reason"] for row in rows(name))
    assert {row["issue"] for row in rows("codes") if row["issue"]} <= set(ISSUES)


def test_quads_agree_with_roots() -> None:
    for row in rows("cameo"):
        assert row["quad"] == ("1" if row["code"][:2] <= "05" else "3")
        assert -10 <= float(row["goldstein"]) <= 10


def test_the_two_codebooks_agree_on_friend_and_foe_but_for_requests() -> None:
    for row in rows("codes"):
        if row["plover"] and row["plover"] != "REQUEST":
            quad = next(each["quad"] for each in rows("plover") if each["type"] == row["plover"])
            cameo = next(each["quad"] for each in rows("cameo") if each["code"] == row["cameo"])
            assert quad == f"VERBAL {VERBAL[cameo]}", row
