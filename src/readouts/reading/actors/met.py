"""Names without an office whose place shows people: "spoke with Ann Lee", "congratulated"."""

from readouts.reading.actors.line import Line
from readouts.reading.actors.runs import Run

_NEAR = 4  # words between "conversation" and "with"
_SKIPPED = 3  # words such as "14-year-old" before a name


def met(line: Line, run: Run) -> bool:
    """Whether a full name is the object of a word of contact or greeting."""
    letters = all(len(word) < 2 for word in line.words[run.start : run.end])  # "U S"
    if run.honorific or run.end - run.start < 2 or line.first[run.start] or letters:
        return False
    i = _before(line, run.start)
    if line.says(i, "with", "between", "to"):
        near = 1 if line.says(i, "to") else _NEAR
        return any(line.has(j, "contact", "greeting") for j in range(max(i - near, 0), i))
    return line.has(i, "greeting")


def _before(line: Line, i: int) -> int:
    """The word before a name and what describes it: "with 14-year-old Ann Lee"."""
    j = i - 1
    while i - j <= _SKIPPED and j > 0 and line.words[j].endswith("-old"):
        j -= 1
    return j
