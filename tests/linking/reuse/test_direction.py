import pytest

from readouts.linking.credits import Credit
from readouts.linking.publications import Publication
from readouts.linking.reuse.direction import UNKNOWN, source

WIRE = Credit("Xinhua", (0, 6), quoted=False)
OTHER = Credit("Reuters", (0, 7), quoted=False)
SITE = Credit("Kremlin", (0, 7), quoted=True)


def of(**known):
    return source(sorted(known), {name: Publication(**facts) for name, facts in known.items()})


def test_nothing_known():
    assert of(a={}, b={}) == (None, UNKNOWN)
    assert of(a={"day": "2024-05-01"}, b={}) == (None, UNKNOWN)
    assert of(a={"day": "2024-05-01"}, b={"day": "2024-05-01"}) == (None, UNKNOWN)


def test_the_report_of_an_earlier_day():
    found, why = of(a={"day": "2024-05-03"}, b={"day": "2024-05-01T09:00"}, c={"day": "2024-05-02"})
    assert found == "b"
    assert why == "b came out first, on 2024-05-01, the others from 2024-05-02 on"


def test_a_credit_names_a_publisher_outside():
    found, why = of(a={"credits": (WIRE,)}, b={}, c={"credits": (WIRE,)})
    assert (found, why) == ("Xinhua", "a, c credit Xinhua")


def test_a_credit_leads_to_the_report_of_that_publisher():
    first = {"publisher": "Xinhua News Agency", "day": "2024-05-02"}
    later = {"publisher": "Xinhua", "day": "2024-05-03"}
    found, why = of(a={"credits": (WIRE,), "day": "2024-05-01"}, b=later, c=first)
    assert (found, why) == ("c", "a credits Xinhua, which published c")


def test_credits_count_before_days_and_own_ones_before_quoted_ones():
    known = {"a": {"credits": (SITE, WIRE), "day": "2024-05-01"}, "b": {"day": "2024-05-02"}}
    assert of(**known)[0] == "Xinhua"
    assert of(a={"credits": (SITE,)}, b={})[0] == "Kremlin"


def test_a_publisher_that_no_table_knows():
    credit = Credit("Valley Courier", (0, 5), quoted=False)
    found, _ = of(a={"credits": (credit,)}, b={"publisher": "Valley Courier"})
    assert found == "b"


@pytest.mark.parametrize("credits", [(WIRE, OTHER), (OTHER, WIRE)])
def test_credits_that_contradict_each_other_show_nothing(credits):
    assert of(a={"credits": credits[:1]}, b={"credits": credits[1:]}) == (None, UNKNOWN)
