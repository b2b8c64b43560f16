"""Standard error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.cli import talk


@given(st.text())
def test_nothing_visible_controls_a_terminal(text: str) -> None:
    shown = talk.visible(text)
    assert not any(
        (ord(c) < 0x20 and c != "\n") or 0x7F <= ord(c) < 0xA0 or 0x202A <= ord(c) <= 0x202E
        for c in shown
    )


@pytest.mark.parametrize("text", ["plain", "中国 🚑 e\u0301", "عربي"])
def test_words_are_left_alone(text: str) -> None:
    assert talk.visible(text) == text


def test_an_error_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    talk.complain("error", "a\nb\t c\x1b[2J")
    assert capsys.readouterr().err == "readouts: error: a b c<U+001B>[2J\n"


def test_talk_is_not_data(capsys: pytest.CaptureFixture[str]) -> None:
    talk.say("done")
    assert capsys.readouterr() == ("", "done\n")


def test_no_progress_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    with talk.progress("reports") as step:
        step()
    assert capsys.readouterr() == ("", "")


def test_progress_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with talk.progress("reports") as step:
        step()
        step()
    out, err = capsys.readouterr()
    assert out == ""
    assert "reports" in err
