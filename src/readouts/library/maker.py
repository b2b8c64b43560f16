"""What makes readings and records now: a stored one made otherwise is out of date."""

from dataclasses import dataclass

from readouts.data import Tables
from readouts.model import Report, reading_key


@dataclass(frozen=True, slots=True, kw_only=True)
class Maker:
    """The reader's version and model, and the digest of the tables in use."""

    version: str
    tables: str
    model: str

    def key(self, report: Report) -> str:
        """The reading key that a reading of this report would have now."""
        return reading_key(report, version=self.version, tables=self.tables, model=self.model)


def current_maker(tables: Tables) -> Maker:
    """The maker that this installation is, with these tables."""
    from readouts.reading.models import MODEL
    from readouts.reading.reader import VERSION

    return Maker(version=VERSION, tables=tables.digest, model=MODEL)
