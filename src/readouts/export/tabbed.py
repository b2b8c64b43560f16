"""Layouts of tab-separated values as the readers of other event data take them."""

from collections.abc import Iterable

from readouts.export.event_columns import one_line


def tabbed(cells: Iterable[object]) -> bytes:
    """One line; a cell never needs quotes, since it holds no tab, line end or double quote."""
    texts = ("" if value is None else str(value) for value in cells)
    return ("\t".join(one_line(text).replace('"', "'") for text in texts) + "\n").encode("utf-8")
