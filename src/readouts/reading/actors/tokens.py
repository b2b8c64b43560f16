"""Cutting text into words for the reading of names."""

import re
from collections.abc import Iterator

WORD = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?=[ -])"  # U.S. and the initial of a name
    r"|(?:Mr|Mrs|Ms|Dr|Jr|Sr|St|Gen|Lt|Col|Sens?|Reps?|Gov|Amb|Prof|Hon|Rev|Esq)\."
    r"|['’]s\b"
    r"|\w[\w\u0300-\u036f]*(?:(?:[-‐‑](?=\w)|['’`ʼ](?!s\b)(?=\w))[\w\u0300-\u036f]+)*"
    r"|[^\w\s]"
)


def words(text: str) -> Iterator[re.Match[str]]:
    """The words and marks of `text`, in order; "Al-Mansoori" and "U.S." are one word each.

    Linear in the length of `text`.
    """
    return WORD.finditer(text)


def capital(word: str) -> bool:
    """Whether `word` starts as a name does: "Lee", "Čapek", "el-Sayed"; not "lee"."""
    return word[0].isupper() or ("-" in word and _capital_inside(word))


def _capital_inside(word: str) -> bool:
    head, _, tail = word.partition("-")
    return len(head) <= 3 and head.isalpha() and tail[:1].isupper()
