"""Which function gives the value of what a rule of `rules.csv` has found."""

from collections.abc import Callable

from readouts.reading.dates import holidays, lengths, mentioned, moments, spans_of_time
from readouts.reading.dates.view import Found, View

# A text that compares with "a year earlier" goes on about the date that it had named before.
COMPARING = frozenset(("ago", "backby", "ofyear", "yearago"))

HANDLERS: dict[str, Callable[[View], list[Found]]] = {
    "moment": moments.moment,
    "day_range": moments.day_range,
    "iso": moments.iso,
    "holiday": holidays.holiday,
    "duration": lengths.duration,
    "wholeunit": lengths.wholeunit,
    "set": lengths.every,
    "weekdays": lengths.weekdays,
    "setword": lengths.setword,
    "ago": mentioned.ago,
    "back": mentioned.back,
    "daybeside": moments.day_beside,
    "weekdayin": moments.weekday_in,
    "weekof": moments.week_of,
    "fromnow": mentioned.from_now,
    "halfmonth": spans_of_time.month,
    "backby": mentioned.back_by,
    "backday": mentioned.back_day,
    "latest": mentioned.latest,
    "ofyear": mentioned.of_year,
    "thatunit": mentioned.thatunit,
    "yearago": mentioned.year_ago,
    "age": spans_of_time.age,
    "relunit": spans_of_time.relunit,
    "quarter": spans_of_time.quarter,
    "half": spans_of_time.half,
    "century": spans_of_time.century,
    "decade": spans_of_time.decade,
    "vagueref": spans_of_time.vagueref,
    "plainref": spans_of_time.plainref,
    "season": spans_of_time.season,
    "month": spans_of_time.month,
    "year": spans_of_time.year,
    "spoken": spans_of_time.spoken_year,
    "nothing": spans_of_time.nothing,
}
