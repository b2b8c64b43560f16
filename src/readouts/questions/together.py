"""What has a key in common, and what has one in common with that, is one."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def together(items: Iterable[Item], keys: Callable[[Item], Sequence[Hashable]]) -> list[list[Item]]:
    """The groups of items, each in the order given, groups by their first item.

    Every item has a key. Which items are one does not depend on the order.
    """
    above: dict[Hashable, Hashable] = {}
    named = [(item, keys(item)) for item in items]
    for _, own in named:
        for key in own:
            above[_top(above, key)] = _top(above, own[0])
    groups: dict[Hashable, list[Item]] = {}
    for item, own in named:
        groups.setdefault(_top(above, own[0]), []).append(item)
    return list(groups.values())


def _top(above: dict[Hashable, Hashable], key: Hashable) -> Hashable:
    while (over := above.setdefault(key, key)) != key:
        key = over
    return key
