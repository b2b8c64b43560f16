"""What is only hoped."""

import pytest

from readouts.model import Statement
from readouts.questions.events.hopes import only_hopes


@pytest.mark.parametrize(
    ("cue", "content", "hoped"),
    [
        ("hoped", "Europe would send clear signals", True),
        ("expressed", "hope that the visit will soon bear fruit", True),
        ("said", "he hopes the talks resume", True),
        ("hopes", "to visit Tehran", False),
        ("voiced", "his hope to return", False),
        ("said", "Iran will build what people hope for", False),
        ("pledged", "to send medicine", False),
    ],
)
def test_hopes(cue: str, content: str, hoped: bool) -> None:
    text = f"Raisi {cue} {content}."
    start = len("Raisi ")
    middle = start + len(cue)
    statement = Statement(
        id="s1",
        kind="indirect",
        cue=((start, middle),),
        content=((middle + 1, middle + 1 + len(content)),),
    )
    assert only_hopes(text, statement) is hoped
