"""Two letters for three."""

from readouts.data import load_tables
from readouts.export.alpha2 import alpha2


def test_every_country_of_the_tables_has_two_letters() -> None:
    found = [alpha2(country.code) for country in load_tables().countries]
    assert all(letters and len(letters) == 2 and letters.isupper() for letters in found)
    assert len(set(found)) == len(found)


def test_some_that_are_easily_mistaken() -> None:
    pairs = {"CHN": "CN", "CHE": "CH", "UKR": "UA", "GBR": "GB", "PRK": "KP", "XKX": "XK"}
    assert {code: alpha2(code) for code in pairs} == pairs
    assert alpha2(None) is alpha2("XNO") is None
