"""A draft begins where the first of its parts begins."""

from dataclasses import FrozenInstanceError

import pytest

from readouts.reading.statements.draft import Draft


@pytest.mark.parametrize(
    ("draft", "start"),
    [
        (Draft(content=((10, 20),)), 10),
        (Draft(content=((10, 20),), cue=((5, 9),)), 5),
        (Draft(content=((10, 20),), cue=((5, 9),), source=((2, 4),)), 2),
        (Draft(content=((0, 4), (10, 20)), cue=((5, 9),)), 0),
        (Draft(content=((10, 20),), via=(0, 5), addressee=(3, 6)), 10),
    ],
)
def test_start(draft: Draft, start: int) -> None:
    assert draft.start == start


def test_a_draft_is_frozen() -> None:
    draft = Draft(content=((0, 1),))
    with pytest.raises(FrozenInstanceError):
        draft.kind = "direct"  # type: ignore[misc]


def test_what_is_taken_without_a_word() -> None:
    draft = Draft(content=((0, 1),))
    assert (draft.kind, draft.act, draft.polarity) == ("indirect", "STATE", None)
    assert not (draft.joint or draft.inherits or draft.shares)
