"""Long runs speak to standard error."""

import pytest

from training.progress import say


def test_a_line_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    say("half way")
    heard = capsys.readouterr()
    assert (heard.out, heard.err) == ("", "half way\n")
