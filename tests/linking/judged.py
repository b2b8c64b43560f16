"""Judgements made to order: Ada, Bob and others decide, a minute after each other."""

from itertools import count

from readouts.model import Identity, Judgement, signed

_MINUTES = count()


def at(minute):
    """A moment, by its minute."""
    return f"2024-03-{1 + minute // 1440:02}T{minute // 60 % 24:02}:{minute % 60:02}:00.000000Z"


def judged(verb, *, by="Ada", minute=None, reason=None, **fields):
    """A judgement; each is later than those made before unless `minute` says when."""
    moment = at(next(_MINUTES) if minute is None else minute)
    return signed(Judgement(verb=verb, by=by, at=moment, reason=reason, **fields))


def merged(*accounts, **how):
    """These accounts are of one contact."""
    return judged("merge", accounts=(tuple(accounts),), **how)


def split(ours, others, **how):
    """The first accounts are of another contact than the others."""
    return judged("split", accounts=(tuple(ours), tuple(others)), **how)


def joined(*people, **how):
    """These identities are one."""
    return judged("join", people=(tuple(map(identity, people)),), **how)


def parted(ours, others, **how):
    """The first identities are somebody else than the others."""
    groups = (tuple(map(identity, ours)), tuple(map(identity, others)))
    return judged("part", people=groups, **how)


def alias(name, *people, **how):
    """Whoever is written so is this one."""
    return judged("alias", people=(tuple(map(identity, people)),), new=name, **how)


def identity(who):
    """An identity of linking as a judgement has it."""
    return Identity(kind=who.kind, name=who.name, qid=who.qid or None, country=who.country or None)
