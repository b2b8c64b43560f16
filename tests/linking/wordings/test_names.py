import numpy as np
from tests.linking.wordings.making import Made

from readouts.linking.wordings.names import Met, known_names


def test_bodies_and_regions_are_names_and_treaties_are_none():
    assert ("united", "nations", "security", "council") in known_names()
    assert ("red", "sea") in known_names()
    assert ("paris", "agreement") not in known_names()


def test_who_met_by_name_country_and_capital():
    made = Made(*["Scholz in Berlin with Paris"] * 4)
    met = Met(made.table, made.corpus, made.lexis.capital)
    word = {form: n for n, form in enumerate(made.corpus.forms)}
    asked = np.array([word["scholz"], word["berlin"], word["paris"], word["in"]], dtype=np.int32)
    german = next(n for n, a in enumerate(made.table.accounts) if "DEU" in a.countries)
    french = next(n for n, a in enumerate(made.table.accounts) if "FRA" in a.countries)
    assert met.names(asked, np.full(4, german)).tolist() == [True, True, False, False]
    assert met.names(asked, np.full(4, french)).tolist() == [False, False, True, False]
