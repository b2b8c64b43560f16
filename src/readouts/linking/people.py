"""Who is the same across reports: by the table's id, else by name, country and spelling."""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from readouts.data.names import family_names, fold
from readouts.model import Actor, ActorKind

_VOWELS = str.maketrans("cq", "kk", "aeiouyhjw")  # what transliterations write in many ways
_ONE, _TWO = 5, 8  # letters: shorter names must be equal, longer may differ by one or two
_NICKNAME = 4  # letters at most


@dataclass(frozen=True, slots=True, order=True)
class Who:
    """What identifies an actor outside of its report; equal values are one actor.

    `qid` is the id that a table gives, or one that was made where people decided (`made_id`).
    """

    kind: ActorKind
    qid: str
    country: str
    name: str

    @property
    def label(self) -> str:
        """The name to show."""
        return self.name


def who(actor: Actor) -> Who:
    """The identity of an actor of a reading; "" stands for what is unknown."""
    return Who(actor.kind, actor.qid or "", actor.country or "", actor.name)


def made_id(identity: Who) -> str:
    """An id for who is in no table: kind, folded name, country."""
    if identity.kind == "country" and identity.country:
        return f"country:{identity.country}"
    parts = [identity.kind, fold(identity.name).replace(" ", "-"), identity.country]
    return ":".join(part for part in parts if part)


def actor_id(identity: Who) -> str:
    """The id of the actor to whom this identity gives its name."""
    return identity.qid or made_id(identity)


def table_id(identity: Who) -> str | None:
    """The id that a table gives; none of them has a colon."""
    return identity.qid if identity.qid and ":" not in identity.qid else None


def rank(identity: Who) -> tuple[bool, bool, int, Who]:
    """Sorts identities that may be one: the one that gives the name first."""
    return (not identity.qid, not identity.country, -len(fold(identity.name).split()), identity)


@lru_cache(maxsize=100_000)
def same(a: Who, b: Who) -> bool:
    """Whether two reports speak of one actor. Depends on nothing but the two.

    Where both have an id of the table it decides: one person may head two states. Else different
    known countries say no, countries agree by code, persons by
    family name within a small difference of spelling and a given name that does not
    contradict, everything else by name.
    """
    if a.kind != b.kind:
        return False
    if a.qid and b.qid:
        return a.qid == b.qid
    if a.country and b.country and a.country != b.country:
        return False
    if a.kind == "country":
        return bool(a.country and b.country) or fold(a.name) == fold(b.name)
    if fold(a.name) == fold(b.name):
        return True
    return a.kind == "person" and _names_agree(a, b)


@lru_cache(maxsize=100_000)
def blocks(actor: Who) -> tuple[str, ...]:
    """Keys of which actors that are `same` share at least one."""
    if actor.kind == "country":
        return (f"country {actor.country or fold(actor.name)}",)
    if actor.kind != "person":
        return (f"{actor.kind} {fold(actor.name)}", *((actor.qid,) if actor.qid else ()))
    found = {f"person {_bones(name)}" for name in (*_families(actor), fold(actor.name))}
    return tuple(sorted(found | ({actor.qid} if actor.qid else set())))


@lru_cache(maxsize=100_000)
def _families(actor: Who) -> tuple[str, ...]:
    """The folded family names; the whole name where the custom knows none."""
    found = tuple(dict.fromkeys(fold(name) for name in family_names(actor.name, actor.country)))
    return found or (fold(actor.name),)


def _bones(name: str) -> str:
    """A folded name without vowels and doubled letters, which spellings keep."""
    bare = name.replace(" ", "").replace("x", "ks").translate(_VOWELS)
    kept = [c for c, before in zip(bare, " " + bare, strict=False) if c != before]
    return "".join(kept) or name


def _names_agree(a: Who, b: Who) -> bool:
    """Whether a family name of one is one of the other's, and the given names fit."""
    return any(
        _spelled_alike(x, y) and _given_agree(_given(a, x), _given(b, y))
        for x in _families(a)
        for y in _families(b)
    )


def _spelled_alike(x: str, y: str) -> bool:
    if x == y:
        return True
    shorter = min(len(x), len(y))
    allowed = 2 if shorter >= _TWO else 1 if shorter >= _ONE else 0
    return _bones(x) == _bones(y) and Levenshtein.distance(x, y, score_cutoff=allowed) <= allowed


def _given(actor: Who, family: str) -> list[str]:
    """The words of the name beside the family name."""
    gone = set(family.split())
    return [word for word in fold(actor.name).split() if word not in gone]


def _given_agree(a: list[str], b: list[str]) -> bool:
    """Whether the given names can be of one person: one is missing, or the first ones fit."""
    if not (a and b):
        return True
    short, long = sorted((a[0], b[0]), key=len)
    return short in long or bool(set(a) & set(b)) or _short_form(short, long)


def _short_form(short: str, long: str) -> bool:
    """Whether `short` may be a spelling of `long`, or its everyday form ("Joe" for Joseph)."""
    bones = _bones(short)
    if len(bones) >= _NICKNAME and bones == _bones(long):
        return True
    return _spelled_alike(short, long) or (len(short) <= _NICKNAME and short[:2] == long[:2])
