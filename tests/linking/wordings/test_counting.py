import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from readouts.linking.wordings import counting
from readouts.linking.wordings.counting import counted, together

CODES = st.lists(st.integers(min_value=-(2**63), max_value=2**63 - 1) | st.integers(0, 5))


@given(CODES)
def test_equal_codes_stand_together_in_order(codes):
    order = together(np.array(codes, dtype=np.int64)).tolist()
    assert sorted(order) == list(range(len(codes)))
    places = {}
    for at, index in enumerate(order):
        places.setdefault(codes[index], []).append((at, index))
    for found in places.values():
        assert [at for at, _ in found] == list(range(found[0][0], found[0][0] + len(found)))
        assert [index for _, index in found] == sorted(index for _, index in found)


def test_codes_that_share_a_hash_are_told_apart(monkeypatch):
    monkeypatch.setattr(counting, "_MIX", np.uint64(0))  # every hash is the same
    codes = np.array([5, 7, 5, 9, 7, 5], dtype=np.int64)
    assert codes[together(codes)].tolist() == [5, 5, 5, 7, 7, 9]


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3))), st.integers(1, 3))
def test_runs_that_enough_contacts_have(told, floor):
    told = sorted(told)  # contact, code
    talks = np.array([talk for talk, _ in told], dtype=np.int32)
    codes = np.array([code for _, code in told], dtype=np.int64)
    runs = counted(1, np.arange(len(told), dtype=np.int32), codes, talks, floor)
    contacts = {}
    for talk, code in told:
        contacts.setdefault(code, set()).add(talk)
    kept = {code for code, some in contacts.items() if len(some) >= floor}
    assert {told[at][1] for at in runs.at.tolist()} == kept
    assert len(runs.total) == len(runs.first) == len(kept)
    for number, (first, total) in enumerate(
        zip(runs.first.tolist(), runs.total.tolist(), strict=True)
    ):
        places = [at for at, (_, code) in enumerate(told) if code == told[first][1]]
        assert (places[0], len(places)) == (first, total)
        assert runs.at[runs.run == number].tolist() == places
        assert runs.total_at(np.array(places, dtype=np.int32)).tolist() == [total] * total
