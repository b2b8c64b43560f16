"""Which texts have passages in common, in tables (see readouts.linking.reuse.index)."""

from array import array
from collections.abc import Sequence

import msgspec

from readouts.linking.held import Regrouped, regrouped
from readouts.linking.publications import publication
from readouts.linking.reuse import Link, Text, update
from readouts.linking.slim import head_from_bytes
from readouts.model import Origin
from readouts.store.database import Database
from readouts.text.footprints import footprint

_decoded = msgspec.json.Decoder(Origin).decode


class Index:
    """See ReuseIndex. Ids are compared byte by byte, as SQLite does by itself."""

    def __init__(self, database: Database) -> None:
        self._run, self._many = database.execute, database.executemany

    def text(self, report: str) -> Text:
        """The text of a report that is in the index."""
        query = "SELECT text, packed FROM reports JOIN held_reports USING (id) WHERE id = ?"
        text, packed = self._run(query, (report,)).fetchone()
        return Text(footprint(report, text), publication(head_from_bytes(packed)))

    def codes(self, report: str) -> Sequence[int]:
        """The codes that a report in the index was put under."""
        row = self._run("SELECT codes FROM held_texts WHERE report = ?", (report,)).fetchone()
        return unpacked(row[0])

    def before(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids below `report` in the list of a code, nearest first."""
        return self._beside("report < ? ORDER BY report DESC", code, report, count)

    def after(self, code: int, report: str, count: int) -> Sequence[str]:
        """The nearest ids above `report` in the list of a code, nearest first."""
        return self._beside("report > ? ORDER BY report", code, report, count)

    def _beside(self, where: str, code: int, report: str, count: int) -> Sequence[str]:
        query = f"SELECT report FROM held_codes WHERE code = ? AND {where} LIMIT ?"
        return [row[0] for row in self._run(query, (code, report, count))]

    def links(self, report: str) -> Sequence[Link]:
        """The links of a report; none for one that is not in the index."""
        query = (
            "SELECT * FROM held_links WHERE a = ? UNION ALL SELECT * FROM held_links WHERE b = ?"
        )
        rows = self._run(query, (report, report))
        return [Link(a, b, kinship, bool(revision)) for a, b, kinship, revision in rows]

    def put(self, text: Text, codes: Sequence[int]) -> None:
        """Add a text that is not in the index, under these codes."""
        self._run("INSERT INTO held_texts VALUES (?, ?)", (text.id, packed(codes)))
        self._many("INSERT INTO held_codes VALUES (?, ?)", ((code, text.id) for code in codes))

    def drop(self, report: str) -> None:
        """Take out a report that is in the index, with its codes."""
        gone = [(code, report) for code in self.codes(report)]
        self._many("DELETE FROM held_codes WHERE code = ? AND report = ?", gone)
        self._run("DELETE FROM held_texts WHERE report = ?", (report,))

    def join(self, link: Link) -> None:
        """Add a link between two reports that are in the index and have none."""
        values = (link.a, link.b, link.kinship, int(link.revision))
        self._run("INSERT INTO held_links VALUES (?, ?, ?, ?)", values)

    def part(self, link: Link) -> None:
        """Take out a link that is in the index."""
        self._run("DELETE FROM held_links WHERE a = ? AND b = ?", (link.a, link.b))


class Texts:
    """See HeldTexts."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._index = Index(database)

    def update(self, added: Sequence[Text], removed: Sequence[str]) -> Regrouped:
        """Take up texts, give up others, and say what became of their origins."""
        found = update(self._index, added, removed)
        return regrouped(found.reports.union(removed), found.origins, self.origin)

    def origin(self, report: str) -> Origin | None:
        """The origin of a report as the record has it; None where its text is its own."""
        query = "SELECT json FROM origin_reports JOIN origins ON id = origin WHERE report = ?"
        row = self._database.execute(query, (report,)).fetchone()
        return _decoded(row[0]) if row else None


def packed(codes: Sequence[int]) -> bytes:
    """Codes as they are kept: eight bytes each."""
    return array("q", codes).tobytes()


def unpacked(kept: bytes) -> Sequence[int]:
    """Codes as they were when they were kept."""
    made = array("q")
    made.frombytes(kept)
    return made
