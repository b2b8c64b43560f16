"""The registry of issues: its labels, and what the loader refuses."""

from pathlib import Path

import pytest

from readouts.data.issues import NOTHING_FOUND, Issue, check_issue, load_issues, read_issues
from readouts.errors import DataError

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
HEADER = "label,context,aliases,places,echoes,weak,blocks,countries,since,until,notes\n"


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


def table(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "issues.csv"
    path.write_text(HEADER + "".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def test_the_registry_has_the_labels_of_the_method() -> None:
    assert {one.label for one in load_issues()} == set(LABELS)


def test_each_label_stands_once() -> None:
    labels = [one.label for one in load_issues()]
    assert len(labels) == len(set(labels)) == 40


def test_each_issue_but_other_has_aliases_and_all_a_context() -> None:
    for one in load_issues():
        assert one.context, one.label
        assert one.aliases or one.label == NOTHING_FOUND, one.label


def test_no_phrase_is_both_named_and_blocked() -> None:
    blocked = {phrase for one in load_issues() for phrase in one.blocks}
    for one in load_issues():
        named = {*one.aliases, *one.places, *one.echoes, *one.weak}
        assert not named & blocked, one.label


def test_no_phrase_stands_twice_in_one_issue() -> None:
    for one in load_issues():
        certain = [*one.aliases, *one.places, *one.weak]
        assert len(certain) == len(set(certain)), one.label


def test_countries_are_iso_codes() -> None:
    for one in load_issues():
        assert all(len(code) == 3 and code.isupper() for code in one.countries), one.label


def test_the_registry_is_read_once() -> None:
    assert load_issues() is load_issues()


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


def test_a_table_is_read(tmp_path: Path) -> None:
    path = table(
        tmp_path,
        "energy,resource,gas|oil,,,fuel,tear gas,,,,",
        "other,diplomatic,,,,,,,,,nothing else",
    )
    first, last = read_issues(path)
    assert (first.aliases, first.weak, first.blocks) == (("gas", "oil"), ("fuel",), ("tear gas",))
    assert (last.label, last.notes) == ("other", "nothing else")


def test_a_table_without_other_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path, "energy,resource,gas,,,,,,,,")
    with pytest.raises(DataError, match=r"issues\.csv: no issue 'other'; add a row"):
        read_issues(path)


def test_a_bad_phrase_is_told_with_its_line(tmp_path: Path) -> None:
    path = table(tmp_path, "other,diplomatic,,,,,,,,,", "energy,resource,g*s,,,,,,,,")
    with pytest.raises(DataError, match=r"line 3: phrase 'g\*s'"):
        read_issues(path)
