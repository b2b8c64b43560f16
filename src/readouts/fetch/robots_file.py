"""robots.txt as RFC 9309 reads it: the group for this program, the longest rule that fits.

The standard library's parser takes the first rule and knows no `*` and `$` in paths, which many
news sites use: it would fetch what they forbid.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlsplit

LIMIT = 512_000  # bytes; RFC 9309 wants at least 500 KiB to be read
_MOST_RULES = 5_000
_PRODUCT = re.compile(r"[a-z_-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rule:
    """`Allow` or `Disallow` of a path, in which * is any text and a last $ the end."""

    allow: bool
    path: str

    def fits(self, path: str) -> bool:
        """Whether the rule speaks of `path`. In time linear in the path for each *."""
        ends = self.path.endswith("$")
        first, *rest = self.path.removesuffix("$").split("*")
        if not path.startswith(first):
            return False
        if not rest:
            return not ends or len(path) == len(first)
        at = len(first)
        for piece in rest[:-1]:
            at = path.find(piece, at)
            if at < 0:
                return False
            at += len(piece)
        last = rest[-1]
        return path.endswith(last) and len(path) - len(last) >= at if ends else last in path[at:]


@dataclass(frozen=True, slots=True)
class Robots:
    """What a site asks of this program: the rules, and the seconds between two requests."""

    rules: tuple[Rule, ...] = ()
    delay: float = 0.0

    def allows(self, url: str) -> bool:
        """Whether the page may be asked for: by the longest rule, of two alike by `Allow`."""
        path = _path(url)
        found = [rule for rule in self.rules if rule.fits(path)]
        return not found or max(found, key=lambda rule: (len(rule.path), rule.allow)).allow


@dataclass(slots=True)
class _Group:
    agents: list[str] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    delay: float = 0.0


def parse(text: str, agent: str) -> Robots:
    """What `text` asks of the program `agent`: the groups that name it, else those of *."""
    groups = _groups(text)
    for name in (agent.lower(), "*"):
        if mine := [group for group in groups if name in group.agents]:
            rules = tuple(rule for group in mine for rule in group.rules)
            return Robots(rules[:_MOST_RULES], max(group.delay for group in mine))
    return Robots()


def _groups(text: str) -> list[_Group]:
    groups: list[_Group] = []
    naming = False
    for line in text.removeprefix("\ufeff").splitlines():
        key, colon, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        key = key.lower()
        if not colon:
            continue
        if key == "user-agent":
            if not naming:
                groups.append(_Group())
            groups[-1].agents.append(_agent(value))
        elif groups:
            _take(groups[-1], key, value)
        naming = key == "user-agent" or (naming and key not in ("allow", "disallow", "crawl-delay"))
    return groups


def _agent(value: str) -> str:
    product = _PRODUCT.match(value)
    return product[0].lower() if product else value


def _take(group: _Group, key: str, value: str) -> None:
    if key in ("allow", "disallow") and value:
        group.rules.append(Rule(key == "allow", _escaped(value)))
    elif key == "crawl-delay":
        group.delay = max(group.delay, _seconds(value))


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        return 0.0
    return seconds if math.isfinite(seconds) and seconds > 0 else 0.0


def _path(url: str) -> str:
    parts = urlsplit(url)
    return _escaped((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))


def _escaped(path: str) -> str:
    """One spelling for each path: the same letters escaped, whoever wrote it."""
    return quote(unquote(path), safe="/*$?=&;:@!,+~()'%")
