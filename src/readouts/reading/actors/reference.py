"""The day on which a report looks at the world, where nobody says when it was published."""

import re
from collections.abc import Sequence

from readouts.model import DateExpression

_OPENING = 600  # letters of a text in which it says when it was written
_WHOLE = re.compile(r"\d{4}-\d\d-\d\d")


def reference_day(published: str | None, dates: Sequence[DateExpression]) -> str | None:
    """The day of publication, else the first whole day that the opening of the text names."""
    opening = (date.value for date in dates if date.type == "DATE" and date.start < _OPENING)
    return published or next((day for day in opening if _WHOLE.fullmatch(day)), None)
