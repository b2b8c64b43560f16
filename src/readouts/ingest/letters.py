"""How much text there is: what tells an article from the remains of a page without one."""

from __future__ import annotations

import re

LEAST = 80  # letters; less is no report

_LETTERS = re.compile(r"\w")
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


def letters(text: str) -> int:
    """The letters and digits of `text`; a Chinese, Japanese or Korean one counts as three."""
    return len(_LETTERS.findall(text)) + 2 * len(_WIDE.findall(text))
