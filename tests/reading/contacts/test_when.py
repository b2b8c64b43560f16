"""The day and the topics of contacts, once the statements are known."""

from tests.reading.telling import told

BOTH = "Justin Trudeau met Jacinda Ardern in Ottawa on Tuesday. "


def test_the_topics_are_what_was_talked_about() -> None:
    text = "Justin Trudeau met Jacinda Ardern. The two leaders discussed fish and ships."
    (contact,) = told(text).contacts
    assert [text[slice(*span)] for span in contact.topics] == ["fish and ships"]


def test_a_day_of_the_telling_is_not_that_of_the_contact() -> None:
    text = "Justin Trudeau spoke by phone with Jacinda Ardern, the agency reported on Monday."
    (contact,) = told(text, published="2022-05-05").contacts
    assert contact.date.candidates == ("2022-05-04", "2022-05-05")


def test_an_earlier_contact_of_which_nothing_is_told_is_background() -> None:
    text = (
        "Justin Trudeau met Jacinda Ardern in Ottawa on Tuesday. Trudeau said that ships are "
        "needed. Trudeau also met Anthony Albanese on Monday."
    )
    assert [c.status for c in told(text, published="2022-05-05").contacts] == ["held", "background"]


def test_a_word_of_the_contact_bounds_its_day() -> None:
    text = BOTH + "Trudeau said that the fight against COVID-19 goes on."
    (contact,) = told(text).contacts
    assert contact.date.earliest == "2020-02-11"
    assert any("COVID-19" in reason.text for reason in contact.date.reasons)


def test_a_word_that_did_not_exist_contradicts_the_day() -> None:
    text = BOTH + "Trudeau said that the fight against COVID-19 goes on."
    (contact,) = told(text, published="2019-05-05").contacts
    assert contact.date.value is None
    assert "does not fit what was said" in contact.date.contradictions[0]


def test_a_stale_weekday_leaves_two_weeks_open() -> None:
    (contact,) = told(BOTH, published="2022-05-02").contacts
    assert contact.date.candidates == ("2022-04-26", "2022-05-03")


def test_a_day_beside_it_that_is_of_another_time_does_not_count() -> None:
    text = (
        "Justin Trudeau spoke by phone with Jacinda Ardern. Trudeau thanked Ardern for the welcome "
        "during his recent visit to New Zealand on May 1."
    )
    contact = told(text, published="2022-05-05").contacts[0]
    assert contact.date.candidates == ("2022-05-04", "2022-05-05")
