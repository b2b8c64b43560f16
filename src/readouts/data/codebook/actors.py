"""Codes of actors: CAMEO and Correlates of War countries, international bodies, roles."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from readouts.data.codebook.folder import table
from readouts.data.reader import read_table

GOVERNMENT = "GOV"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryCode:
    """A country by ISO 3166 code: its CAMEO code, and the Correlates of War number, if any."""

    code: str
    cameo: str
    cow: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyCode:
    """An institution of no one country, or an armed group: its CAMEO actor code in parts.

    `country` is a CAMEO region (EUR) or the country of a group, `group` the CAMEO code of a known
    group (UNO), `roles` say what it is (IGO, and HLH for health).
    """

    name: str
    code: str
    country: str | None
    group: str | None
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleWord:
    """A phrase of an office or of an institution's name that tells the role of who holds it."""

    phrase: str
    role: str
    reason: str | None


class ActorCodes:
    """Lookups over the three tables."""

    def __init__(
        self,
        countries: tuple[CountryCode, ...],
        bodies: tuple[BodyCode, ...],
        roles: tuple[RoleWord, ...],
    ) -> None:
        self._countries: Mapping[str, CountryCode] = {row.code: row for row in countries}
        self._bodies: Mapping[str, BodyCode] = {row.name: row for row in bodies}
        self._roles: Mapping[str, str] = {row.phrase: row.role for row in roles}

    def country(self, iso: str) -> CountryCode:
        """The codes of a country; one that the table lacks keeps its ISO code."""
        return self._countries.get(iso) or CountryCode(code=iso, cameo=iso, cow=None)

    def body(self, name: str) -> BodyCode | None:
        """The codes of an institution by the name that the table of institutions has."""
        return self._bodies.get(name)

    def whole(self, body: BodyCode) -> str:
        """The body that an organ is coded as: the first name in the table with its code."""
        if body.group is None:
            return body.name
        return next(row.name for row in self._bodies.values() if row.code == body.code)

    def role(self, office: str | None) -> str:
        """The role that an office, or the name of a country's institution, gives.

        GOV where no phrase of the table stands in it: who speaks for a party speaks for its
        government.
        """
        found = {match.group() for match in self._phrases.finditer(office or "")}
        return next((role for phrase, role in self._roles.items() if phrase in found), GOVERNMENT)

    @cached_property
    def _phrases(self) -> re.Pattern[str]:
        longest = sorted(self._roles, key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b")


@cache
def load_actor_codes() -> ActorCodes:
    """The codes that ship with the program. Raises DataError where a row is not sound."""
    return ActorCodes(
        read_table(table("countries"), CountryCode),
        read_table(table("bodies"), BodyCode),
        read_table(table("roles"), RoleWord),
    )
