"""An actor as a side of an event."""

import pytest
from tests.questions.events.making import CODER

from readouts.model import ActorKind


@pytest.mark.parametrize(
    ("kind", "name", "country", "office", "code", "roles"),
    [
        ("person", "A", "CHN", None, "CHNGOV", ("GOV",)),
        ("person", "A", "USA", "Speaker of the House of Representatives", "USALEG", ("LEG",)),
        ("person", "A", None, "Secretary-General of the United Nations", "IGOUNO", ("IGO",)),
        ("person", "A", None, "Special Envoy of the Secretary-General for Yemen", "IGOUNO",
         ("IGO",)),
        ("person", "A", None, "Secretary General of NATO", "IGOWSTNAT", ("IGO",)),
        ("person", "A", None, "President of the European Commission", "IGOEUREEC", ("IGO",)),
        ("person", "A", "IRN", "Permanent Representative to the United Nations", "IRNGOV",
         ("GOV",)),
        ("person", "A", "PSE", "Chairman of the Political Bureau of Hamas", "PSEREB", ("REB",)),
        ("country", "Romania", "ROU", None, "ROM", ()),
        ("institution", "State Duma", "RUS", None, "RUSLEG", ("LEG",)),
        ("institution", "Kremlin", "RUS", None, "RUSGOV", ("GOV",)),
        ("institution", "World Health Organization", None, None, "IGOUNOHLHWHO", ("IGO", "HLH")),
        ("institution", "Hamas", None, None, "PSEREB", ("REB",)),
        ("institution", "BRICS", None, None, "IGO", ("IGO",)),
        ("group", "the rebels", None, None, None, ()),
        ("person", "Ann Other", None, None, None, ()),
    ],
)  # fmt: skip
def test_sides(
    kind: ActorKind, name: str, country: str | None, office: str | None, code: str | None,
    roles: tuple[str, ...],
) -> None:  # fmt: skip
    side = CODER.side(kind, name, country, office)
    assert (side.code, side.roles) == (code, roles)


def test_the_parts_of_a_government() -> None:
    side = CODER.government("ROU")
    assert (side.id, side.name, side.country, side.cameo_country) == (
        "ROMGOV", "Romania", "ROU", "ROM",
    )  # fmt: skip
    assert side.cow == 360


def test_a_group_has_the_country_that_it_is_of_and_a_body_a_region() -> None:
    hamas = CODER.side("institution", "Hamas", None, None)
    assert (hamas.country, hamas.cameo_country, hamas.id) == ("PSE", "PSE", "PSEREB.hamas")
    union = CODER.side("institution", "European Council", None, None)
    assert (union.country, union.cameo_country, union.group) == (None, "EUR", "EEC")
    assert union.name == "European Union"


def test_bodies_without_a_code_of_their_own_stay_apart() -> None:
    brics, g20 = (CODER.side("institution", name, None, None) for name in ("BRICS", "G20"))
    assert brics.code == g20.code == "IGO"
    assert (brics.id, g20.id) == ("IGO.brics", "IGO.group-of-twenty")


def test_a_country_of_no_table_is_named_by_its_code() -> None:
    assert CODER.country("XNO").name == "XNO"
