"""The registry of issues: its labels, and what the loader refuses."""

import pytest

from readouts.data import load_tables
from readouts.data.issues import (
    NOTHING_FOUND,
    Issue,
    IssueWords,
    check_issue,
    check_words,
    label_of,
    with_words,
)

# The labels of docs/method.md, in its order.
LABELS = [
    "pandemic", "pandemic-origins", "humanitarian-aid", "nuclear-iran", "arms-control",
    "sanctions", "trade-investment", "energy", "food-security", "connectivity-bri",
    "bilateral-relations",
    "anniversary", "sovereignty", "taiwan", "hong-kong", "xinjiang", "tibet",
    "south-china-sea", "human-rights", "terrorism-security", "military-aid", "afghanistan",
    "israel-palestine", "syria", "ukraine", "yemen", "gulf-security", "korea", "climate",
    "cyber-tech", "migration", "multilateralism", "sco-brics", "nato-alliances", "us-policy",
    "detainees-consular", "elections-democracy", "culture-people", "governance", "other",
]  # fmt: skip
GRADES = ("aliases", "places", "echoes", "weak", "blocks")


def issue(**changes: object) -> Issue:
    """An issue without phrases, with the changes."""
    values: dict[str, object] = {
        "label": "energy",
        "context": "resource",
        "aliases": (),
        "places": (),
        "echoes": (),
        "weak": (),
        "blocks": (),
        "countries": (),
        "since": None,
        "until": None,
        "notes": None,
    }
    return Issue(**(values | changes))  # type: ignore[arg-type]


def test_the_registry_has_the_labels_of_the_method() -> None:
    assert {one.label for one in load_tables().issues} == set(LABELS)


def test_each_label_stands_once() -> None:
    labels = [one.label for one in load_tables().issues]
    assert len(labels) == len(set(labels)) == 40


def test_each_issue_but_other_has_aliases_and_all_a_context() -> None:
    for one in load_tables().issues:
        assert one.context, one.label
        assert one.aliases or one.label == NOTHING_FOUND, one.label


def test_no_phrase_is_both_named_and_blocked() -> None:
    blocked = {phrase for one in load_tables().issues for phrase in one.blocks}
    for one in load_tables().issues:
        named = {*one.aliases, *one.places, *one.echoes, *one.weak}
        assert not named & blocked, one.label


def test_no_phrase_stands_twice_in_one_issue() -> None:
    for one in load_tables().issues:
        certain = [*one.aliases, *one.places, *one.weak]
        assert len(certain) == len(set(certain)), one.label


def test_countries_are_iso_codes() -> None:
    for one in load_tables().issues:
        assert all(len(code) == 3 and code.isupper() for code in one.countries), one.label


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (None, True),
        ("2019-12-31", True),
        ("2021-05-02T10:00:00Z", True),
        ("2019-12-30", False),
        ("2023-06-30", True),
        ("2023-07-01", False),
    ],
)
def test_an_issue_is_in_scope_between_its_days(day: str | None, expected: bool) -> None:
    scoped = issue(since="2019-12-31", until="2023-06-30")
    assert scoped.in_scope(day) is expected


def test_an_issue_without_days_is_always_in_scope() -> None:
    assert issue().in_scope("1815-06-09")


@pytest.mark.parametrize("phrase", ["gas*line", "*gas", "natural *"])
def test_a_star_may_only_end_a_word(phrase: str) -> None:
    assert "may only end a word" in (check_issue(issue(aliases=(phrase,))) or "")


@pytest.mark.parametrize("phrase", ["gas*", "Organi* of States", "gas pipeline*"])
def test_a_star_at_the_end_of_words_is_sound(phrase: str) -> None:
    assert check_issue(issue(aliases=(phrase,))) is None


def test_the_end_may_not_be_before_the_start() -> None:
    problem = check_issue(issue(since="2020-01-01", until="2019-01-01"))
    assert problem == "until 2019-01-01 is before since 2020-01-01"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"label": "Energy"}, "label 'Energy': write it 'energy'"),
        ({"label": "food security"}, "label 'food security': write it 'food-security'"),
        ({"countries": ("Norway",)}, "country 'Norway' is no ISO code such as NOR"),
        ({"since": "2020-02-30"}, "since '2020-02-30' is no ISO day (2021-08-18)"),
        ({"until": "soon"}, "until 'soon' is no ISO day (2021-08-18)"),
    ],
)
def test_what_is_wrong_with_a_row(changes: dict[str, object], problem: str) -> None:
    assert check_issue(issue(**changes)) == problem


@pytest.mark.parametrize("term", ["Nuclear Iran", "nuclear-iran", "nuclear_IRAN", " nuclear  iran"])
def test_how_a_label_is_written(term: str) -> None:
    assert label_of(term) == "nuclear-iran"


def words(**phrases: tuple[str, ...]) -> IssueWords:
    none: dict[str, tuple[str, ...]] = dict.fromkeys(GRADES, ())
    return IssueWords(label="energy", **(none | phrases))


@pytest.mark.parametrize("grade", GRADES)
def test_more_words_stand_behind_those_of_the_issue(grade: str) -> None:
    (found,) = with_words([issue(**{grade: ("gas",)})], [words(**{grade: ("oil", "gas")})])
    assert found == issue(**{grade: ("gas", "oil")})


def test_issues_without_more_words_stay_as_they_are() -> None:
    one = issue(label="climate", aliases=("ice",))
    assert with_words([one], [words(aliases=("oil",))]) == (one,)


@pytest.mark.parametrize("grade", GRADES)
def test_the_phrases_of_every_grade_are_checked(grade: str) -> None:
    for row in (issue(**{grade: ("g*s",)}), words(**{grade: ("g*s",)})):
        assert check_words(row) == "phrase 'g*s': `*` may only end a word"


def test_there_is_a_label_for_statements_without_any_other() -> None:
    assert NOTHING_FOUND in {one.label for one in load_tables().issues}
