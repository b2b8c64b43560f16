from hypothesis import given
from hypothesis import strategies as st
from tests.linking.reuse.pairs import text

from readouts.linking.reuse import MemoryIndex
from readouts.linking.reuse.links import Link

IDS = st.lists(st.text(max_size=3), unique=True, max_size=12)


def filled(*reports, code=7):
    index = MemoryIndex()
    for report in reports:
        index.put(text(report, "grain moves"), [code])
    return index


def test_what_was_put_is_there():
    index = filled("a")
    assert index.text("a").id == "a"
    assert index.codes("a") == [7]
    assert index.links("a") == []


@given(IDS, st.text(max_size=3), st.integers(0, 4))
def test_neighbours_are_the_nearest_by_code_point(reports, asked, count):
    index = filled(*reports)
    below = sorted((report for report in reports if report < asked), reverse=True)
    above = sorted(report for report in reports if report > asked)
    assert list(index.before(7, asked, count)) == below[:count]
    assert list(index.after(7, asked, count)) == above[:count]


def test_a_list_that_nobody_is_in():
    assert list(filled("a").before(8, "b", 5)) == []
    assert list(filled("a").after(8, "A", 5)) == []


def test_what_was_dropped_is_gone():
    index = filled("a", "b")
    index.drop("a")
    assert list(index.before(7, "b", 5)) == []
    index.put(text("a", "bread waits"), [8])
    assert index.codes("a") == [8]


def test_links_are_found_from_either_end():
    index, link = filled("a", "b"), Link("a", "b", 200)
    index.join(link)
    assert index.links("a") == index.links("b") == [link]
    index.part(link)
    assert index.links("a") == index.links("b") == []


def test_of_an_unknown_report_there_are_no_links():
    assert MemoryIndex().links("a") == []
