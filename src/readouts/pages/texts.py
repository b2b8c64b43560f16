"""The readings whose words a page shows, each fetched once."""

from functools import lru_cache

from readouts.model import Reading, Spans, Statement, StatementRef
from readouts.pages.passages import Passage, passage
from readouts.questions.source import Source
from readouts.questions.statements import statement_in

GAP = " … "  # between the pieces of an interrupted statement


class Texts:
    """Looks up readings and their words."""

    def __init__(self, source: Source) -> None:
        self.reading = lru_cache(maxsize=256)(source.reading)

    def statement(self, ref: StatementRef) -> tuple[Reading, Statement] | None:
        """A statement with its reading; None where the record has it no more."""
        reading = self.reading(ref[0])
        statement = statement_in(reading, ref[1])
        return (reading, statement) if reading and statement else None

    def language(self, report: str) -> str | None:
        """The language of a report; None where it is not known."""
        reading = self.reading(report)
        return reading.report.language if reading else None

    def title(self, report: str) -> Passage | None:
        """The title of a report, if it has one."""
        reading = self.reading(report)
        title = reading.report.title if reading else None
        return passage(title, self.language(report)) if title else None

    def words(self, report: str, spans: Spans) -> Passage:
        """The words at these spans of a report."""
        reading = self.reading(report)
        text = reading.report.text if reading else ""
        return passage(GAP.join(text[start:end] for start, end in spans), self.language(report))
