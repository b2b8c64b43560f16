"""Does somebody only hope that others will do or that something will be?"""

from readouts.model import Statement
from readouts.text.words import forms

_HOPE = frozenset(("hope", "hopes", "hoped", "hoping", "hopeful"))
_HEAD = 3  # words of a content that name what is told: "his hope that ...", "that he hopes ..."


def only_hopes(text: str, statement: Statement) -> bool:
    """Whether a statement of this text is a hope; "hopes to visit" is a will of one's own."""
    cue = [form for start, end in statement.cue for form in forms(text[start:end])]
    said = [form for start, end in statement.content for form in forms(text[start:end])]
    told = [*cue, *said[:_HEAD]]
    last = max((at for at, form in enumerate(told) if form in _HOPE), default=None)
    return last is not None and [*cue, *said][last + 1 : last + 2] != ["to"]
