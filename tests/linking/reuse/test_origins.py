from hypothesis import given, settings
from hypothesis import strategies as st
from tests.linking.factories import article, rewritten
from tests.linking.reuse.pairs import collection, text

from readouts.linking.reuse.origins import origins, origins_of, texts_of
from readouts.model import Report, report_id, text_sha256

ROWS = [(f"r{number:02}", one) for number, one in enumerate(collection())]


def families(rows):
    return [origin.reports for origin in origins(rows)]


def test_copies_are_found_and_others_left_alone():
    assert families(ROWS) == [
        ("r00", "r01", "r02", "r03"),
        ("r04", "r05", "r06"),
        ("r07", "r08"),
        ("r14", "r15"),
    ]


def test_ten_reprints_are_one_origin():
    (only,) = origins((f"r{number}", article(1)) for number in range(10))
    assert only.id == "o.r0"
    assert only.reports == tuple(f"r{number}" for number in range(10))
    assert set(only.shares.values()) == {1.0}


def test_many_edited_reprints_are_one_origin():
    (only,) = origins((f"r{n:03}", rewritten(article(1, 200), 0.04, n)) for n in range(150))
    assert len(only.reports) == 150
    assert len(only.evidence) == 150


def test_what_every_page_of_a_site_says_joins_nothing():
    licence = article(77, 30)
    assert families((f"r{n}", f"{article(n)} {licence}") for n in range(30)) == []


def test_passages_show_the_same_words_in_both():
    by_id = dict(ROWS)
    for origin in origins(ROWS):
        for passage in origin.passages:
            assert by_id[passage.a][slice(*passage.a_span)]
            assert by_id[passage.b][slice(*passage.b_span)]
    passages = [p for p in origins(ROWS)[0].passages if (p.a, p.b) == ("r00", "r01")]
    assert [by_id[p.b][slice(*p.b_span)] for p in passages] == [article(1).upper()]


def test_offsets_count_code_points():
    (only,) = origins([("a", f"😀 中文 {article(1)}"), ("b", article(1))])
    assert [p.a_span for p in only.passages] == [(5, 5 + len(article(1)))]


def test_empty_texts_have_no_origin():
    assert origins([("a", ""), ("b", "")]) == ()
    assert origins([]) == ()


def test_credits_are_found_in_bare_texts():
    copy = f"{article(1)}\n(With contribution from Xinhua)"
    (only,) = origins([("a", article(1)), ("b", copy)])
    assert only.source == "Xinhua"
    assert only.evidence[0] == "b credits Xinhua"


@settings(max_examples=15, deadline=None)
@given(st.permutations(ROWS))
def test_the_order_of_the_texts_does_not_matter(order):
    assert origins(order) == origins(ROWS)


def test_of_two_texts_under_one_id_the_same_is_taken():
    pairs = [("a", article(1)), ("a", article(2)), ("b", article(1)), ("c", article(2))]
    assert origins(pairs) == origins(pairs[::-1])


def test_two_texts_of_one_page_are_one_origin_whatever_they_say():
    page = "https://example.org/1"
    (only,) = origins_of([text("a", article(1), page=page), text("b", article(2), page=page)])
    assert only.reports == ("a", "b")
    assert only.evidence[1].startswith("two texts of one page")


def report(words, **known):
    sha = text_sha256(words)
    return Report(id=report_id(sha, known.get("url")), sha256=sha, text=words, **known)


def test_reports_bring_page_publisher_day_and_credits():
    words = f"BEIJING, May 1 (Xinhua) -- {article(1)}"
    url, day = "https://example.org/1", "2024-05-01"
    (found,) = texts_of([report(words, url=url, publisher="Gazette", published=day)])
    known = found.publication
    assert (known.page, known.publisher, known.day) == (url, "Gazette", day)
    assert [credit.name for credit in known.credits] == ["Xinhua"]
    assert list(texts_of([])) == []
