"""Dated facts: relations, treaties, bodies, independence; by country and by name."""

import pytest

from readouts.data import load_tables
from readouts.data.days import valid
from readouts.data.rows import Tie
from readouts.data.ties import TieMention, Ties, check_tie

TABLES = load_tables()
CODES = {country.code for country in TABLES.countries}


def tie(row: str, **changes: object) -> Tie:
    """Relations of A and B, with the changes."""
    values: dict[str, object] = {
        "kind": "relations", "countries": ("AAA", "BBB"), "names": (), "fact": "beginning",
        "day": "1990-01-01",
    }  # fmt: skip
    return Tie(row=row, **(values | changes))  # type: ignore[arg-type]


RELATIONS = tie("AAA-BBB")
OTHERS = tie("BBB-CCC", countries=("BBB", "CCC"))
FREE = tie("AAA-free", kind="independence", countries=("AAA",))
TREATY = tie("pact", kind="treaty", names=("Treaty of Foo", "treaty of amity"))
BODY = tie("club", kind="body", countries=(), names=("Foo Club",))
TIES = Ties((RELATIONS, OTHERS, FREE, TREATY, BODY))


def test_ties_of_countries_are_those_of_these_alone() -> None:
    assert set(TIES.of(["BBB", "AAA", "AAA"])) == {RELATIONS, FREE, TREATY}
    assert TIES.of(["AAA"]) == (FREE,)
    assert TIES.of(["BBB"]) == TIES.of([]) == ()


@pytest.mark.parametrize(
    ("text", "codes", "found"),
    [
        ("50 years of diplomatic relations", "AAA BBB", [RELATIONS]),
        ("Diplomatic  Relations", "AAA BBB", [RELATIONS]),
        ("diplomatic ties", "AAA BBB CCC", [RELATIONS, OTHERS]),
        ("diplomatic ties", "AAA", []),
        ("the day of independence", "AAA BBB", [FREE]),
        ("the Treaty of Foo and the Treaty of Amity", "AAA BBB", [TREATY, TREATY]),
        ("the Treaty of Foo", "AAA CCC", []),
        ("FOO CLUB", "", [BODY]),
    ],
)
def test_words_for_facts_of_the_countries(text: str, codes: str, found: list[Tie]) -> None:
    assert [mention.tie for mention in TIES.find(text, codes.split())] == found


def test_a_mention_has_its_span_and_row() -> None:
    assert TIES.find("our Foo Club") == (TieMention((4, 12), BODY),)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({}, None),
        ({"day": "1990-02-30"}, "is no ISO day"),
        ({"countries": ("AAA", "Bbb")}, "no ISO code"),
        ({"countries": ("AAA", "AAA")}, "needs 2 in countries"),
        ({"countries": ("AAA",)}, "needs 2 in countries"),
        ({"kind": "independence"}, "needs 1 in countries"),
        ({"kind": "body"}, "names must not be empty"),
        ({"kind": "body", "names": ("X",)}, None),
        ({"kind": "treaty", "names": ("X",), "countries": ("AAA", "BBB", "CCC")}, "more"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_row(changes: dict[str, object], told: str | None) -> None:
    problem = check_tie(tie("x", **changes))
    assert problem is None if told is None else told in (problem or "")


@pytest.mark.parametrize(
    ("pair", "day"),
    [
        ("CHN IRN", "1971-08-16"), ("CHN TUR", "1971-08-04"), ("CHN FRA", "1964-01-27"),
        ("CHN USA", "1979-01-01"), ("CHN JPN", "1972-09-29"), ("CHN DEU", "1972-10-11"),
        ("CHN RUS", "1949-10-02"), ("CHN PAK", "1951-05-21"), ("CHN IND", "1950-04-01"),
        ("CHN GBR", "1972-03-13"), ("CHN KOR", "1992-08-24"), ("CHN HND", "2023-03-26"),
        ("RUS KOR", "1990-09-30"), ("RUS IND", "1947-04-13"), ("RUS USA", "1933-11-16"),
        ("ISR DEU", "1965-05-12"), ("ISR EGY", "1980-02-26"), ("ISR IND", "1992-01-29"),
        ("KOR CUB", "2024-02-14"), ("UKR JPN", "1992-01-26"), ("VNM KOR", "1992-12-22"),
        ("USA LTU", "1922-07-28"), ("TUR KAZ", "1992-03-02"), ("JPN VNM", "1973-09-21"),
    ],
)  # fmt: skip
def test_well_known_relations(pair: str, day: str) -> None:
    found = [t for t in TABLES.ties_of(pair.split()) if t.kind == "relations"]
    assert [t.day for t in found] == [day]


@pytest.mark.parametrize(
    ("text", "codes", "day"),
    [
        ("the 60th anniversary of the Élysée Treaty", "DEU FRA", "1963-01-22"),
        ("the Treaty of Good-Neighborliness and Friendly Cooperation", "CHN RUS", "2001-07-16"),
        ("20 years of the SCO", "", "2001-06-15"),
        ("ASEAN at 50", "VNM", "1967-08-08"),
        ("NATO's 75th anniversary", "", "1949-04-04"),
        ("thirty years of Kazakhstan's independence", "KAZ TUR", "1991-12-16"),
        ("the anniversary of the Islamic Revolution", "IRN RUS", "1979-02-11"),
        ("the 70th anniversary of the ROK-U.S. alliance", "KOR USA", "1953-10-01"),
    ],
)
def test_well_known_names(text: str, codes: str, day: str) -> None:
    assert [mention.tie.day for mention in TABLES.find_ties(text, codes.split())] == [day]


def test_there_are_many_and_of_every_kind() -> None:
    kinds = [t.kind for t in TABLES.ties]
    assert kinds.count("relations") > 750
    assert min(kinds.count(kind) for kind in ("treaty", "body", "independence", "event")) > 60


def test_countries_are_known_and_days_sound() -> None:
    for t in TABLES.ties:
        assert CODES.issuperset(t.countries), t
        assert list(t.countries) == sorted(t.countries), t
        assert valid(t.day) and "1300" < t.day < "2026", t


def test_only_new_beginnings_give_a_pair_two_days() -> None:
    """Two rows of one kind for the same countries: one of them tells of a restoration."""
    for kind in ("relations", "independence"):
        first = [t.countries for t in TABLES.ties if t.kind == kind and "restor" not in t.fact]
        assert len(first) == len(set(first))
