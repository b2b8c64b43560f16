"""What stands in place of an article."""

from __future__ import annotations

import pytest
from tests.ingest.made_files import TEXT

from readouts.ingest.walls import wall


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Please enable JavaScript to view this page.", "a script that shows the text"),
        ("You need to turn on javascript in your browser.", "a script that shows the text"),
        ("This site works best with JavaScript enabled.", "a script that shows the text"),
        ("Bitte JavaScript aktivieren, um fortzufahren.", "a script that shows the text"),
        ("Включите JavaScript в браузере", "a script that shows the text"),
        ("We use cookies.\nYour privacy matters.", "a question about cookies"),
        ("We and our 312 partners store and access data.", "a question about cookies"),
        ("Checking your browser before you enter.", "a test for robots"),
        ("Verify you are human by completing the action below.", "a test for robots"),
        ("Access Denied\nReference #18.2f", "a refusal of the server"),
        ("Sorry, the page you requested was not found: 404", "a refusal of the server"),
        ("Subscribe now to continue reading this article.", "a wall for subscribers"),
    ],
)
def test_a_wall(text: str, kind: str) -> None:
    assert wall(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "",
        TEXT,
        f"{TEXT}\nWe use cookies.",
        "We use cookies.\n" * 300,
        "They met in Oslo on Monday.",
    ],
)
def test_no_wall(text: str) -> None:
    assert wall(text) is None
