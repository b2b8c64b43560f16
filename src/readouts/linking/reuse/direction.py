"""From where the text of a family comes, as far as credits or days show it."""

from collections import Counter
from collections.abc import Mapping, Sequence

from readouts.data import load_tables
from readouts.linking.publications import Publication

UNKNOWN = "shared source, direction not shown"


def source(reports: Sequence[str], known: Mapping[str, Publication]) -> tuple[str | None, str]:
    """The report or the publisher outside that the text comes from, and why, in words.

    The credit that most reports give counts, one for the text itself before one for a quoted
    website; then the one report that came out on an earlier day than all others.
    """
    return _credited(reports, known) or _first(reports, known) or (None, UNKNOWN)


def _credited(reports: Sequence[str], known: Mapping[str, Publication]) -> tuple[str, str] | None:
    given = [
        (credit.quoted, credit.name, report)
        for report in reports
        for credit in known[report].credits
    ]
    own = [one for one in given if not one[0]] or given
    counts = Counter(name for _, name, _ in own).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] == counts[1][1]):
        return None  # credits that contradict each other show nothing
    name = counts[0][0]
    by = sorted({report for _, credited, report in own if credited == name})
    said = f"{', '.join(by)} credit{'s' if len(by) == 1 else ''} {name}"
    there = [report for report in reports if _published_by(known[report], name)]
    if not there:
        return name, said
    first = min(there, key=lambda report: (known[report].day or "9999", report))
    return first, f"{said}, which published {first}"


def _first(reports: Sequence[str], known: Mapping[str, Publication]) -> tuple[str, str] | None:
    dated = sorted((day, report) for report in reports if (day := known[report].date))
    if len(dated) < max(2, len(reports)) or dated[0][0] == dated[1][0]:
        return None
    day, report = dated[0]
    return report, f"{report} came out first, on {day}, the others from {dated[1][0]} on"


def _published_by(publication: Publication, name: str) -> bool:
    if not publication.publisher:
        return False
    known = load_tables().publisher(publication.publisher)
    return (known.name if known else publication.publisher) == name
