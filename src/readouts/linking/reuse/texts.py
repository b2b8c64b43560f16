"""A text as reuse sees it: its words, and what is known of its publication."""

from dataclasses import dataclass

from readouts.linking.publications import Publication
from readouts.text.footprints import Footprint

_UNKNOWN = Publication()


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a report, and where and when it came out as far as that is known."""

    footprint: Footprint
    publication: Publication = _UNKNOWN

    @property
    def id(self) -> str:
        """The report's id."""
        return self.footprint.id
