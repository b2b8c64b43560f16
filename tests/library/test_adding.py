"""Adding: only what is new or has changed is read, and nothing is lost or counted twice."""

import itertools
import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import NewPlace
from tests.library.made import MAKER, Recording
from tests.store import made
from tests.store.made import report

from readouts.errors import InputError, RecordError
from readouts.library.adding import BATCH, Adding, AddResult, better
from readouts.model import Reading, Report
from readouts.store import RecordStore


def add(
    store: RecordStore,
    *items: Report | InputError,
    maker: object = MAKER,
    by: Recording | None = None,
) -> AddResult:
    """Add these items."""
    adding = Adding(store, maker)  # type: ignore[arg-type]
    return adding.run(items, by or Recording(), None)


def numbered(count: int) -> list[Report]:
    """So many different reports."""
    return [report(f"Text {n}.", source=f"news/{n}.txt") for n in range(count)]


def test_what_is_new_is_read_and_kept(store: RecordStore) -> None:
    assert add(store, *numbered(3)) == AddResult(added=3)
    assert [each.report for each in store.readings()] == sorted(numbered(3), key=lambda r: r.id)


def test_a_second_time_nothing_is_read(store: RecordStore) -> None:
    add(store, *numbered(BATCH + 3))
    before = store.state()
    by = Recording()
    assert add(store, *numbered(BATCH + 3), by=by) == AddResult(unchanged=BATCH + 3)
    assert by.asked == []
    assert store.state() == before


def test_a_report_twice_in_one_run_is_one(store: RecordStore) -> None:
    one = report("A text.", url="https://example.org/1")
    by = Recording()
    assert add(store, one, one, by=by) == AddResult(added=1, unchanged=1)
    assert by.asked == ["A text."]


def test_another_reader_reads_again(store: RecordStore) -> None:
    add(store, *numbered(2))
    newer = replace(MAKER, version="2")
    assert add(store, *numbered(2), maker=newer) == AddResult(reread=2)
    assert add(store, *numbered(2), maker=newer) == AddResult(unchanged=2)


def test_corrected_metadata_is_taken(store: RecordStore) -> None:
    one = report("A text.", source="a.txt", published="2021-08-18")
    add(store, one)
    corrected = replace(one, published="2021-08-19")
    assert add(store, corrected) == AddResult(reread=1)
    assert store.report(one.id) == corrected


def test_a_revision_is_counted(store: RecordStore) -> None:
    add(store, report("Before.", url="https://example.org/1"))
    assert add(store, report("After.", url="https://example.org/1")) == AddResult(revised=1)


def test_an_input_that_fails_is_named_and_the_rest_goes_on(store: RecordStore) -> None:
    error = InputError("empty", where="b.txt")
    seen: list[object] = []
    adding = Adding(store, MAKER, seen.append)
    items = [*numbered(1), error, report("boom", source="c.txt"), *numbered(2)]
    result = adding.run(items, Recording(), None)
    assert (result.added, result.unchanged, len(result.failed)) == (2, 1, 2)
    assert result.failed[0] is error
    assert str(result.failed[1]) == "c.txt: the reader failed on this report (ValueError: boom)"
    assert len(seen) == len(items)
    assert result.changed == 2


def test_a_report_that_failed_is_tried_again(store: RecordStore) -> None:
    broken = report("boom", source="c.txt")
    add(store, broken)
    by = Recording(lambda each: Recording().how(replace(each, text="fine")))
    assert store.report(broken.id) is None
    assert add(store, broken, by=by).added == 1


def test_what_was_kept_before_a_stop_stays_and_the_rest_follows(store: RecordStore) -> None:
    reports = [*numbered(BATCH + 5), report("stop", source="stop.txt"), *numbered(BATCH + 10)]
    with pytest.raises(KeyboardInterrupt):
        add(store, *reports)
    assert store.health().counts["reports"] == BATCH
    result = add(store, *numbered(BATCH + 10))
    assert (result.unchanged, result.added) == (BATCH, 10)


def test_a_batch_that_cannot_be_written_is_an_error(store: RecordStore) -> None:
    store.close()
    with pytest.raises(RecordError):
        add(store, *numbered(1))


def variants() -> list[Report]:
    """The same page and text from three sources that tell more or less about it."""
    one = report("A text.", url="https://example.org/1", source="a.jsonl")
    return [
        one,
        replace(one, source="b.jsonl", title="A title"),
        replace(one, source="c.jsonl", title="A title", published="2021-08-18"),
    ]


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
@pytest.mark.parametrize("together", [True, False])
def test_of_several_sources_the_fullest_is_kept_in_any_order(
    store: RecordStore, order: tuple[int, ...], together: bool
) -> None:
    items = [variants()[index] for index in order]
    for batch in [items] if together else [[each] for each in items]:
        add(store, *batch)
    assert store.report(items[0].id) == variants()[2]
    assert add(store, *items) == AddResult(unchanged=3)


def test_another_reader_reads_the_fuller_one_again(store: RecordStore) -> None:
    bare, _, full = variants()
    add(store, full)
    assert add(store, bare, maker=replace(MAKER, version="2")) == AddResult(reread=1)
    assert store.report(full.id) == full


def test_better_does_not_depend_on_which_came_first() -> None:
    for a, b in itertools.combinations(variants(), 2):
        assert better(a, b) == better(b, a)


def test_a_text_was_fetched_when_it_was_first_got(store: RecordStore) -> None:
    first = replace(made.report("A text.", url="https://example.org/a"), fetched="2021-08-18")
    again = replace(first, fetched="2021-08-20")
    assert add(store, first).added == 1
    assert add(store, again).unchanged == 1
    assert store.report(first.id) == first


def test_any_order_and_any_split_gives_the_same_readings(new_place: NewPlace) -> None:
    reports = [*numbered(7), report("Before.", url="u", published="2021-08-17"),
               report("After.", url="u", published="2021-08-18")]  # fmt: skip
    dumps = []
    for seed in range(4):
        order = random.Random(seed).sample(reports, len(reports))
        with RecordStore(new_place(), create=True) as store:
            for start in range(0, len(order), seed + 1):
                add(store, *order[start : start + seed + 1])
            dumps.append(list(store.readings()))
    assert all(dump == dumps[0] for dump in dumps)
    assert len(dumps[0]) == len(reports) - 1


def test_what_the_reader_finds_out_about_a_report_does_not_make_it_another(
    store: RecordStore,
) -> None:
    given = report("Dated inside.", url="https://example.org/1", source="a.txt")
    elsewhere = replace(given, source="b.txt")

    def finding(each: Report) -> Reading:
        return made.reading(replace(each, published="2021-08-18", language="en", title="Found"))

    add(store, given, elsewhere, by=Recording(finding))
    by = Recording(finding)
    assert add(store, given, elsewhere, elsewhere, given, by=by) == AddResult(unchanged=4)
    assert by.asked == []


@pytest.mark.parametrize("together", [True, False])
def test_of_two_sources_alike_the_same_one_is_kept_in_any_order(
    new_place: NewPlace, together: bool
) -> None:
    a = report("A text.", url="https://example.org/1", source="a.txt")
    kept = []
    for items in ([a, replace(a, source="b.txt")], [replace(a, source="b.txt"), a]):
        with RecordStore(new_place(), create=True) as store:
            for batch in [items] if together else [[each] for each in items]:
                add(store, *batch)
            kept.append(store.report(a.id))
    assert kept[0] == kept[1]


def test_what_is_silent_in_another_language_is_counted(store: RecordStore) -> None:
    given = [
        replace(report(f"Text {n}.", source=f"{n}.txt"), language=language)
        for n, language in enumerate(("zh", "en", "es", "zh", None))
    ]
    assert dict(add(store, *given).silent) == {"zh": 2, "es": 1}
    assert add(store, *given).silent == {}


def test_a_report_that_was_forgotten_is_not_read(store: RecordStore) -> None:
    one = report("text", source="a.txt")
    forget(store, one)
    executor = Recording()
    result = Adding(store, MAKER).run([one], executor, None)
    assert (result.changed, result.unchanged, executor.asked) == (0, 0, [])
    (error,) = result.failed
    assert error.where == "a.txt"
    assert f"{one.id} was forgotten on" in str(error)
    assert f"readouts forget {one.id} --remember" in str(error)


def test_a_report_that_is_forgotten_while_it_is_read_is_not_kept(store: RecordStore) -> None:
    one, other = report("text", source="a.txt"), report("other", source="b.txt")

    class Slow(Recording):
        """Somebody forgets the report while it is being read."""

        def read_all(
            self, reports: Iterable[Report], data: Path | None
        ) -> Iterator[Reading | InputError]:
            yield from super().read_all(reports, data)
            forget(store, one)

    result = Adding(store, MAKER).run([one, other], Slow(), None)
    assert result.added == 1
    assert [error.where for error in result.failed] == ["a.txt"]
    assert [each.id for each in store.listed()] == [other.id]


def forget(store: RecordStore, one: Report) -> None:
    """Forget a report that somebody else has added."""
    store.put_readings([made.entry(made.reading(one))])
    store.forget([one.id], by="A", reason="asked")
