"""Institutions by phrase, publishers by name or address."""

from pathlib import Path

import pytest

from readouts.data import load_tables
from readouts.data.bodies import Bodies
from readouts.data.rows import Institution, Publisher

TABLES = load_tables()
BODIES = Bodies(TABLES.institutions, TABLES.publishers)


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("UN", "United Nations"),
        ("the U.N.", "United Nations"),
        ("United Nations", "United Nations"),
        ("the united nations", "United Nations"),
        ("The EU", "European Union"),
        ("NATO", "North Atlantic Treaty Organization"),
        ("WHO", "World Health Organization"),
        ("G-7", "Group of Seven"),
        ("Shanghai Cooperation Organisation", "Shanghai Cooperation Organization"),
        ("the International\nAtomic Energy Agency", "International Atomic Energy Agency"),
        ("State Department", "United States Department of State"),
        ("Russian Foreign Ministry", "Ministry of Foreign Affairs of Russia"),
    ],
)
def test_a_phrase_names_an_institution(phrase: str, name: str) -> None:
    found = BODIES.institution(phrase)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("phrase", ["who", "un", "", "the", "eu", "nato summit", "a ministry"])
def test_other_phrases_do_not(phrase: str) -> None:
    assert BODIES.institution(phrase) is None


@pytest.mark.parametrize(
    ("given", "side", "kind"),
    [
        ("http://en.kremlin.ru/events/president/news/1", "RUS", "government"),
        ("https://www.whitehouse.gov/briefing-room/x?y=https://tass.com", "USA", "government"),
        ("https://user@www.state.gov:443/a", "USA", "government"),
        ("WWW.STATE.GOV", "USA", "government"),
        ("president.gov.ua.", "UKR", "government"),
        ("https://www.fmprc.gov.cn/eng/", "CHN", "government"),
        ("https://english.president.ir/", "IRN", "government"),
        ("https://www.gov.uk/government/news", "GBR", "government"),
        ("https://www.mofa.go.jp/x", "JPN", "government"),
        ("pib.gov.in", "IND", "government"),
        ("Kremlin", "RUS", "government"),
        ("the White House", "USA", "government"),
        ("http://www.xinhuanet.com/english/", None, "agency"),
        ("https://english.news.cn/a", None, "agency"),
        ("tass.com", None, "agency"),
        ("Reuters", None, "agency"),
        ("AFP", None, "agency"),
        ("https://www.tehrantimes.com/news/1", None, "outlet"),
        ("Tehran Times", None, "outlet"),
    ],
)
def test_publishers_by_name_or_address(given: str, side: str | None, kind: str) -> None:
    found = BODIES.publisher(given)
    assert found is not None
    assert (found.side, found.kind) == (side, kind)


@pytest.mark.parametrize(
    "given", ["", "example.org", "notkremlin.ru", "kremlin.ru.example.org", "gov", "ru", "http://"]
)
def test_unknown_publishers(given: str) -> None:
    assert BODIES.publisher(given) is None


def test_only_governments_have_a_side() -> None:
    codes = {country.code for country in TABLES.countries}
    for publisher in TABLES.publishers:
        assert (publisher.side in codes) == (publisher.kind == "government"), publisher


def test_no_two_publishers_share_a_domain_or_name() -> None:
    domains = [domain for row in TABLES.publishers for domain in row.domains]
    names = [name.casefold() for row in TABLES.publishers for name in {row.name, *row.names}]
    assert sorted(set(domains)) == sorted(domains)
    assert sorted(n for n in set(names) if names.count(n) > 1) == []


def test_domains_are_bare_hosts() -> None:
    for row in TABLES.publishers:
        for domain in row.domains:
            assert domain == domain.lower().strip("./")
            assert "/" not in domain
            assert "." in domain


def test_institutions_belong_to_known_countries() -> None:
    codes = {country.code for country in TABLES.countries}
    assert {row.country for row in TABLES.institutions} - {None} <= codes


def test_the_first_row_of_a_name_wins() -> None:
    rows = tuple(
        Institution(name=name, names=("Foo",), country=None, qid=None) for name in ("A", "B")
    )
    assert Bodies(rows, ()).institution("Foo") is rows[0]


def test_a_nearer_host_wins() -> None:
    near, far = (
        Publisher(name=name, names=(), domains=(domain,), kind="outlet", side=None, language=None)
        for name, domain in (("near", "news.example.org"), ("far", "example.org"))
    )
    bodies = Bodies((), (far, near))
    assert bodies.publisher("https://a.news.example.org/b") is near
    assert bodies.publisher("https://b.example.org/b") is far


@pytest.mark.parametrize(
    ("url", "side", "name"),
    [
        ("https://www.mfa.gov.lv/en/news/1", "LVA", "Ministry of Foreign Affairs of Latvia"),
        ("https://www.rree.gob.pe/a", "PER", "Ministry of Foreign Affairs of Peru"),
        ("https://energy.gob.pe/a", "PER", "Government of Peru"),
        ("http://moic.gov.bt", "BTN", "Government of Bhutan"),
        ("http://gov.bt/x", "BTN", "Government of Bhutan"),
        ("https://tdh.gov.tm/en/post/1", None, "State News Agency of Turkmenistan"),
        ("https://www.spa.gov.sa/1", None, "Saudi Press Agency"),
        ("https://kpl.gov.la/En/1", None, "Lao News Agency"),
        ("https://english.www.gov.cn/", "CHN", "State Council of China"),
    ],
)
def test_a_state_domain_is_its_government_s_but_for_named_hosts(
    url: str, side: str | None, name: str
) -> None:
    found = TABLES.publisher(url)
    assert found is not None
    assert (found.side, found.name) == (side, name)


def test_state_domains_are_bare_and_of_known_states() -> None:
    codes = {country.code for country in TABLES.countries}
    domains = [row.domain for row in TABLES.state_domains]
    assert len(domains) == len(set(domains))
    assert {row.side for row in TABLES.state_domains} <= codes
    assert all(domain == domain.lower().strip("./") and "." in domain for domain in domains)


def test_publishers_are_many_and_say_why_their_domains_are_theirs() -> None:
    rows = [row for row in TABLES.publishers if row.kind in ("government", "agency")]
    assert sum(len(row.domains) for row in rows) > 500
    assert {row.basis for row in TABLES.publishers} == {"state domain", "own domain"}
    assert not [row for row in TABLES.publishers if row.side is None and row.basis != "own domain"]


def test_a_users_state_domain_counts(tmp_path: Path) -> None:
    (tmp_path / "state_domains.csv").write_text("domain,side\ngov.example,FRO\n", "utf-8")
    found = load_tables(tmp_path).publisher("https://fish.gov.example/a")
    assert found is not None
    assert (found.side, found.name) == ("FRO", "Government of Faroe Islands")
