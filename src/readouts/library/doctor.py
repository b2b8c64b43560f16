"""Is the record sound and up to date, and if not, what mends it?"""

from dataclasses import dataclass

from readouts.library.maker import Maker
from readouts.store import Health, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """What the store found, and what is out of date.

    `outdated` counts readings that another reader, model or set of tables has made; `stale`
    says that the linked record does not follow from the readings kept.
    """

    health: Health
    maker: Maker
    outdated: int
    stale: bool

    @property
    def sound(self) -> bool:
        """Whether nothing is damaged (a record that is merely out of date is sound)."""
        return not self.health.problems

    @property
    def current(self) -> bool:
        """Whether there is nothing to mend."""
        return not (self.outdated or self.stale or self.health.index_outdated)


def outdated_ids(store: Store, maker: Maker) -> list[str]:
    """The reports whose reading another reader, model or set of tables has made."""
    return [report.id for report in store.outdated(maker.version, maker.tables, maker.model)]
