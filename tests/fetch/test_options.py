"""Options that make no sense, and the usual folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from readouts.errors import UsageError
from readouts.fetch import Fetch, usual_cache
from readouts.fetch.agent import user_agent


@pytest.mark.parametrize(
    "given",
    [
        {"max_pages": 0},
        {"rate": 0},
        {"rate": -1},
        {"since": "soon"},
        {"since": "21-08"},
        {"contact": "me\r\nCookie: id=7"},
        {"contact": "x" * 999},
    ],
)
def test_senseless_options(given: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Fetch(**given)


@pytest.mark.parametrize("since", ["", "2021", "2021-08", "2021-08-21"])
def test_since(since: str) -> None:
    assert Fetch(since=since).since == since


def test_the_usual_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert usual_cache() == tmp_path / "readouts" / "pages"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert usual_cache() == tmp_path / "home" / ".cache" / "readouts" / "pages"


def test_the_agent_names_the_program_and_where_to_complain() -> None:
    assert user_agent("me@example.org").startswith("readouts/")
    assert "complaints to me@example.org" in user_agent("me@example.org")
    assert "complaints to the person who runs it" in user_agent("")
