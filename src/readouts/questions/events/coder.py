"""An actor as a side of an event: a government, a country, a body or whoever else is named."""

from collections.abc import Mapping
from functools import cached_property, lru_cache

from readouts.data import Tables
from readouts.data.codebook import load_actor_codes
from readouts.data.codebook.actors import BodyCode
from readouts.data.names import fold
from readouts.model import ActorKind, EventActor


class Coder:
    """Gives sides their codes, by the tables."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self._codes = load_actor_codes()
        self._body_of = lru_cache(maxsize=1024)(self._body_named_in)

    def side(
        self, kind: ActorKind, name: str, country: str | None, office: str | None
    ) -> EventActor:
        """The side that an actor is on.

        A person speaks for the government of his country, unless his office is another's, or for
        the body that he holds an office of. A country that is only named has no role.
        """
        body = self._body_of(name if kind != "person" else office or "")
        if kind == "country" and country:
            return self.country(country)
        if body is not None and (country is None or body.country == country):
            return self._body(body)
        if country:
            return self.government(country, office if kind == "person" else name)
        return EventActor(id=_slug(name), name=name)

    def country(self, iso: str) -> EventActor:
        """A country without a role."""
        return self._of_country(iso, ())

    def government(self, iso: str, office: str | None = None) -> EventActor:
        """Those who act for a country; `office` tells the role if it is not the government's."""
        return self._of_country(iso, (self._codes.role(office),))

    def _of_country(self, iso: str, roles: tuple[str, ...]) -> EventActor:
        codes = self._codes.country(iso)
        code = "".join((codes.cameo, *roles))
        return EventActor(
            id=code,
            name=self._names.get(iso, iso),
            code=code,
            country=iso,
            cameo_country=codes.cameo,
            roles=roles,
            cow=codes.cow,
        )

    def _body(self, body: BodyCode) -> EventActor:
        name = self._codes.whole(body)
        country = body.country if body.country in self._names else None
        return EventActor(
            id=body.code if body.group else f"{body.code}.{_slug(name)}",
            name=name,
            code=body.code,
            country=country,
            cameo_country=body.country,
            roles=body.roles,
            group=body.group,
            cow=self._codes.country(country).cow if country else None,
        )

    def _body_named_in(self, phrase: str) -> BodyCode | None:
        """The institution that a phrase names or holds, the longest name first."""
        words = phrase.split()
        parts = [
            " ".join(words[start : start + size])
            for size in range(len(words), 0, -1)
            for start in range(len(words) - size + 1)
        ]
        found = (self._tables.institution(part) for part in parts)
        institution = next((each for each in found if each), None)
        if institution is None:
            return next((body for part in parts if (body := self._codes.body(part))), None)
        if institution.country and not self._codes.body(institution.name):
            return None
        international = BodyCode(
            name=institution.name, code="IGO", country=None, group=None, roles=("IGO",)
        )
        return self._codes.body(institution.name) or international

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {row.code: row.name for row in self._tables.countries}


def _slug(name: str) -> str:
    return fold(name).replace(" ", "-")
