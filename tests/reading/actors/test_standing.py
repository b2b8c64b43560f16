"""For which country somebody acts whose title does not say."""

from collections.abc import Callable

import pytest

from readouts.reading.actors import Cast

Told = Callable[..., Cast]


def countries(cast: Cast) -> dict[str, str | None]:
    return {actor.name: actor.country for actor in cast.actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Trade Minister Ann Lee spoke.", {"Ann Lee": "FIN"}),
        ("Ann Lee, Director of the Budget Office, spoke.", {"Ann Lee": "FIN"}),
        ("Omani Trade Minister Ann Lee spoke.", {"Ann Lee": "OMN"}),
        ("Foreign Minister Ann Lee spoke.", {"Ann Lee": None}),
        ("Special Envoy Ann Lee of the Coastal Union spoke.", {"Ann Lee": "FIN"}),
        ("Coastal Union Special Envoy Ann Lee spoke.", {"Ann Lee": None}),
        ("President of the International Chess Federation Ann Lee spoke.", {"Ann Lee": None}),
        ("Ann Lee spoke.", {"Ann Lee": None}),
        ("Nordbank CEO Ann Lee spoke.", {"Ann Lee": "FIN"}),
        ("Nordbank CEO Ann Lee spoke of Chile.", {"Ann Lee": None}),
        ("Former President Ann Lee spoke.", {"Ann Lee": "FIN"}),
        ("Rep. Lee spoke.", {"Lee": "FIN"}),
    ],
)
def test_an_official_in_a_governments_own_text_is_its_own(
    told: Told, text: str, expected: dict[str, str | None]
) -> None:
    assert countries(told(text, side="FIN")) == expected


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Omani Trade Minister Bo Diaz and Energy Minister Ann Lee spoke.", "Ann Lee", "OMN"),
        ("Trade Minister Ann Lee led the Omani delegation.", "Ann Lee", "OMN"),
        ("On the Omani side, Trade Minister Ann Lee spoke.", "Ann Lee", "OMN"),
        (
            "Mayor Bo Diaz led the Finnish delegation, and Trade Minister Ann Lee led the Omani"
            " delegation.",
            "Ann Lee",
            "OMN",
        ),
        ("Trade Minister Ann Lee informed the Omani side.", "Ann Lee", "FIN"),
        ("The Omani delegation included senators Ann Lee and Bo Diaz.", "Bo Diaz", "OMN"),
        ("Virtaniemi received envoy Ann Lee (Oman).", "Ann Lee", "OMN"),
        ("Ann Lee, aide to Omani Foreign Minister Karim Darwazeh, spoke.", "Ann Lee", "OMN"),
        ("Omani Sultan Rashid Al Mansoori and his adviser Ann Lee spoke.", "Ann Lee", "OMN"),
    ],
)
def test_those_who_stand_around_count_before_the_publisher(
    told: Told, text: str, name: str, country: str
) -> None:
    assert countries(told(text, side="FIN"))[name] == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("HELSINKI – Oil Minister Ann Lee met Finnish President Aino Virtaniemi.", "FIN"),
        ("HELSINKI – Oil Minister Ann Lee met Omani Sultan Rashid Al Mansoori.", None),
        ("HELSINKI – QZX Press Chief Ann Lee met Finnish President Aino Virtaniemi.", None),
        ("Oil Minister Ann Lee met Finnish President Aino Virtaniemi.", None),
    ],
)
def test_press_means_officials_of_where_it_writes(
    told: Told, text: str, country: str | None
) -> None:
    assert countries(told(text))["Ann Lee"] == country


def test_a_counterpart_has_the_office_of_whom_he_meets(told: Told) -> None:
    cast = told("Finnish Trade Minister Ann Lee met her Omani counterpart Bo Diaz.")
    found = {actor.name: (actor.office, actor.country) for actor in cast.actors}
    assert found["Bo Diaz"] == ("Trade Minister", "OMN")
