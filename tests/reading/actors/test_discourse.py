"""Who is meant: offices, groups and pronouns, in the order of the text."""

from collections.abc import Callable

import pytest

from readouts.reading.actors.entities import Body
from readouts.reading.actors.people import Person
from readouts.reading.actors.pronouns import Known, pronoun

Meant = Callable[..., list[str]]
AINO, EERO, LIISA, KARIM = "Aino Virtaniemi", "Eero Koskela", "Liisa Harju", "Karim Darwazeh"
CALL = "Finnish Foreign Minister Liisa Harju spoke with Karim Darwazeh of Oman. "
VISIT = "President Aino Virtaniemi met President Inés Valdivia of Chile. "


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        (CALL + "The two discussed trade.", "The two", [LIISA, KARIM]),
        (CALL + "The two sides discussed trade.", "The two sides", [LIISA, KARIM]),
        (CALL + "The ministers discussed trade.", "The ministers", [LIISA, KARIM]),
        (CALL + "Both parties discussed trade.", "Both parties", [LIISA, KARIM]),
        (CALL + "They discussed trade.", "They", [LIISA, KARIM]),
        (
            CALL + "The Finnish and Omani ministers agreed.",
            "The Finnish and Omani ministers",
            [LIISA, KARIM],
        ),
        (CALL + "The three ministers agreed.", "The three ministers", []),
        (CALL + "The presidents agreed.", "The presidents", []),
        (CALL + "Some ministers agreed.", "Some ministers", []),
        (CALL + "Officials agreed.", "Officials", []),
        (CALL + "The counterparts agreed.", "The counterparts", [LIISA, KARIM]),
        (CALL + "Harju and her counterpart agreed.", "Harju and her counterpart", [LIISA, KARIM]),
        (CALL + "She thanked him.", "She", [LIISA]),
        (
            CALL + "Ministers of the two countries agreed.",
            "Ministers of the two countries",
            [LIISA, KARIM],
        ),
        (CALL + "Ministers of the three countries agreed.", "Ministers of the three countries", []),
        (CALL + "Officials of the two countries agreed.", "Officials of the two countries", []),
        (CALL + "She met foreign ministers.", "foreign ministers", []),
        (CALL + "Foreign Ministers agreed.", "Foreign Ministers", [LIISA, KARIM]),
        (CALL + "The group agreed.", "The group", []),
        (
            "Mayor Ann Lee met Mayor Bo Diaz and Judge Cy Grant. The group agreed.",
            "The group",
            ["Ann Lee", "Bo Diaz", "Cy Grant"],
        ),
        (
            "Mayor Ann Lee held a meeting of the council. The participants sang.\n"
            "It was attended by Judge Bo Diaz and Judge Cy Grant.",
            "The participants",
            ["Ann Lee", "Bo Diaz", "Cy Grant"],
        ),
        (
            "Mayor Ann Lee held a meeting of the council. The group sang.\n"
            "It was attended by Judge Bo Diaz and Judge Cy Grant.",
            "The group",
            ["Ann Lee", "Bo Diaz", "Cy Grant"],
        ),
        (
            "General Ann Lee, the chief of staff, met Mayor Bo Diaz. The military chief sang.",
            "The military chief",
            ["Ann Lee"],
        ),
        (VISIT + "The leaders agreed.", "The leaders", [AINO, "Inés Valdivia"]),
        (VISIT + "The President thanked Chile.", "The President", [AINO]),
        (
            VISIT + "Valdivia smiled. The president thanked Finland.",
            "The president",
            ["Inés Valdivia"],
        ),
        (VISIT + "The Chilean president agreed.", "The Chilean president", ["Inés Valdivia"]),
        (VISIT + "The Chilean leader agreed.", "The Chilean leader", ["Inés Valdivia"]),
        (VISIT + "The head of state agreed.", "The head of state", [AINO]),
        (VISIT + "A president agreed.", "A president", []),
        (VISIT + "The former president agreed.", "The former president", []),
        (
            VISIT + "Former President Ann Lee came. The former president agreed.",
            "The former president",
            ["Ann Lee"],
        ),
    ],
)
def test_groups_and_offices(meant: Meant, text: str, phrase: str, expected: list[str]) -> None:
    assert meant(text, phrase) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "given", "expected"),
    [
        ("The Omani foreign minister agreed.", "The Omani foreign minister", {}, [KARIM]),
        ("The Omani foreign minister agreed.", "The Omani foreign minister", {"day": None}, []),
        ("The Omani prime minister agreed.", "The Omani prime minister", {}, []),
        ("The President agreed.", "The President", {"side": "FIN"}, [AINO]),
        ("The President agreed.", "The President", {}, []),
        ("Liisa Harju called her Omani counterpart.", "her Omani counterpart", {}, [KARIM]),
        ("Liisa Harju called her Austrian counterpart.", "her Austrian counterpart", {}, []),
        (
            "The foreign ministers of Oman and Finland met.",
            "The foreign ministers of Oman and Finland",
            {},
            [KARIM, LIISA],
        ),
        (
            "The foreign ministers of Oman and Chile met.",
            "The foreign ministers of Oman and Chile",
            {},
            [],
        ),
    ],
)
def test_the_table_knows_who_is_not_named(
    meant: Meant, text: str, phrase: str, given: dict[str, str | None], expected: list[str]
) -> None:
    assert meant(text, phrase, **given) == expected


def test_a_counterpart_named_before_is_found_by_country(meant: Meant) -> None:
    text = CALL + "Her Omani counterpart thanked Harju."
    assert meant(text, "Her Omani counterpart") == [KARIM]


def test_a_new_contact_has_new_participants(meant: Meant) -> None:
    text = CALL + "Later, Harju met Ambassador Ann Lee. The two discussed trade."
    assert meant(text, "The two") == [LIISA, "Ann Lee"]


def test_a_contact_only_spoken_of_changes_nothing(meant: Meant) -> None:
    text = (
        CALL
        + "Harju noted that President Aino Virtaniemi had met Ann Lee. The two discussed trade."
    )
    assert meant(text, "The two") == [LIISA, KARIM]


def test_the_meeting_goes_back_to_the_one_before(meant: Meant) -> None:
    text = CALL + "During the meeting, Harju praised Mayor Ann Lee. The two sides agreed."
    assert meant(text, "The two sides") == [LIISA, KARIM]


def test_a_joint_subject_with_somebody_new_is_the_next_pair(meant: Meant) -> None:
    text = CALL + "Virtaniemi and Koskela voiced hope. The two leaders agreed."
    assert meant(text, "The two leaders") == [AINO, EERO]


def test_they_are_the_last_joint_subject(meant: Meant) -> None:
    text = "President Aino Virtaniemi and Eero Koskela met Ann Lee and Bo Diaz. They thanked Lee."
    assert meant(text, "They") == [AINO, EERO]


def test_the_title_says_who_was_together(meant: Meant) -> None:
    text = "The two discussed trade."
    assert meant(
        text, "The two", title="Call between President Virtaniemi and Foreign Minister Darwazeh"
    ) == [AINO, KARIM]


def test_two_countries_are_those_of_the_persons(meant: Meant) -> None:
    text = CALL + "Finland thanked Oman. The two countries agreed."
    assert meant(text, "The two countries") == ["Finland", "Oman"]
    assert meant(CALL + "The three countries agreed.", "The three countries") == []


def test_participants_are_those_of_the_list_too(meant: Meant) -> None:
    text = (
        "Participants agreed.\nThe participants were:\n- Ann Lee, Blue Trust\n- Bo Diaz, Red Trust"
    )
    assert meant(text, "Participants") == ["Ann Lee", "Bo Diaz"]


def test_a_list_of_who_took_part_joins_them(meant: Meant) -> None:
    text = "Harju met Darwazeh in Finland and Oman. Minister Ann Lee joined. The officials agreed."
    assert set(meant(text, "The officials")) == {LIISA, KARIM, "Ann Lee"}


@pytest.mark.parametrize(
    ("word", "subject", "expected"),
    [
        ("he", (), "last"),
        ("she", ("spoke",), "spoke"),
        ("him", ("spoke", "other"), "last"),
        ("who", ("spoke",), "near"),
        ("it", ("spoke",), "body"),
    ],
)
def test_pronouns_for_one(word: str, subject: tuple[str, ...], expected: str) -> None:
    who: dict[str, Person | Body] = {name: Person() for name in ("last", "spoke", "other", "near")}
    who["body"] = Body("institution", "Council")
    last, near = who["last"], who["near"]
    assert isinstance(last, Person)
    assert isinstance(near, Person)
    known = Known(subjects=(last,), body=(who["body"],), near=(near,))
    assert pronoun(word, known, tuple(who[name] for name in subject)) == (who[expected],)


def test_pronouns_without_anybody_before() -> None:
    for word in ("he", "they", "it", "who", "two", "both", "three"):
        assert pronoun(word, Known()) == ()


def test_pronouns_for_several() -> None:
    a, b, c = Person(), Person(), Person()
    known = Known(together=(a, b), plural=(b, c), near=(a, c))
    assert pronoun("they", known) == (b, c)
    assert pronoun("they", known, (a, c)) == (a, c)
    assert pronoun("they", known, (a,)) == (b, c)
    assert pronoun("two", known) == (a, b)
    assert pronoun("both", Known(near=(a, c))) == (a, c)
    assert pronoun("three", known) == ()
    assert pronoun("three", Known(plural=(a, b, c))) == (a, b, c)


UNKNOWN = "The Prime Minister rang President Aino Virtaniemi. The Prime Minister praised her. "


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        (UNKNOWN, "The Prime Minister", []),
        (UNKNOWN + "He smiled.", "He", []),
        (UNKNOWN + "Virtaniemi left. She smiled.", "She", [AINO]),
        (UNKNOWN + "They smiled.", "They", []),
        ("President Aino Virtaniemi left. The Prime Minister stayed. He smiled.", "He", []),
        ("The Prime Minister's car broke. Aino Virtaniemi left. She smiled.", "She", [AINO]),
    ],
)
def test_an_office_of_nobody_known_stays_open(
    meant: Meant, text: str, phrase: str, expected: list[str]
) -> None:
    assert meant(text, phrase) == expected


def test_after_an_open_office_nobody_is_he_not_even_who_spoke_last() -> None:
    known = Known(subjects=(Person(),), near=(Person(),), open=True)
    spoke = Person()
    assert pronoun("he", known, (spoke,)) == ()
    assert pronoun("i", known, (spoke,)) == (spoke,)


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Statement by Mayor Ann Lee", "I met Mayor Bo Diaz. I thanked him.", ["Ann Lee"]),
        ("Statement of the President on the call with Bo Diaz", "I spoke. I agreed.", [AINO]),
        ("Remarks from Mayor Ann Lee", "Mayor Bo Diaz came. I agreed.", ["Ann Lee"]),
        ("Statement by Mayor Ann Lee’s office", "I agreed.", []),
        ("Readout of the call by Mayor Ann Lee", "I agreed.", []),
        (None, "I agreed.", []),
    ],
)  # fmt: skip
def test_who_says_i_in_a_statement(
    meant: Meant, title: str | None, text: str, expected: list[str]
) -> None:
    assert meant(text, "I", title=title, side="FIN") == expected


def test_who_tells_of_a_meeting_takes_no_part_in_it(meant: Meant) -> None:
    title = "Statement by Spokesman Bo Diaz on Mayor Ann Lee’s call with Judge Cy Grant"
    assert meant("The two agreed.", "The two", title=title) == ["Ann Lee", "Cy Grant"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She had talks with the leaders of Finland and Chile.", [AINO, "Inés Valdivia"]),
        ("She had talks with the leaders of Finland and Austria.", [AINO, "Bruno Weissmann"]),
        ("It is in the statement by the leaders of Finland and Chile.", []),
        ("She met community leaders of Finland and Chile.", []),
    ],
)
def test_leaders_of_several_countries(meant: Meant, text: str, expected: list[str]) -> None:
    phrase = text.rstrip(".").split(" with ")[-1].split(" by ")[-1].split(" met ")[-1]
    assert meant(text, phrase) == expected
