"""What the text has named so far: "the following day" and "a year earlier" are seen from there."""

import re
from dataclasses import dataclass
from datetime import date

from readouts.model import TimexType

_VALUE = re.compile(r"(\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|W(\d{2})|Q([1-4])))?")


@dataclass(frozen=True, slots=True)
class Mentions:
    """The values last named: of any kind with a year, of a day, and of a quarter."""

    latest: str = ""
    day: str = ""
    quarter: str = ""
    quarter_at: int = 0

    def with_value(self, kind: TimexType, value: str, place: int) -> "Mentions":
        """These and one more, named at the token `place`."""
        shown = _VALUE.match(value) if kind in ("DATE", "TIME") else None
        if shown is None:
            return self
        return Mentions(
            latest=value,
            day=value[:10] if shown[3] else self.day,
            quarter=shown[0] if shown[5] else self.quarter,
            quarter_at=place if shown[5] else self.quarter_at,
        )


NOTHING_YET = Mentions()


def first_day(value: str) -> date | None:
    """The day on which the date of a TIMEX3 value begins; None where that stays open."""
    shown = _VALUE.match(value)
    if shown is None:
        return None
    year, month, day, week, quarter = (int(part) if part else 0 for part in shown.groups())
    try:
        if week:
            return date.fromisocalendar(year, week, 1)
        return date(year, month or quarter * 3 - 2 if month or quarter else 1, day or 1)
    except ValueError:
        return None
