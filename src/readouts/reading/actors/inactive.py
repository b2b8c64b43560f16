"""Countries that a report speaks of and that do nothing in it: "peace in Peru", "Peruvian wine"."""

from collections.abc import Iterable, Iterator, Sequence

from readouts import model
from readouts.reading.actors.gazetteer import Entry
from readouts.reading.actors.line import Line

_LANDS = ("country", "capital", "adjective")


def inactive(actors: Sequence[model.Actor], lines: Iterable[Line]) -> tuple[model.Actor, ...]:
    """The countries that the lines speak of and that are no `actors`, numbered after these."""
    acting = {actor.country for actor in actors if actor.kind == "country"}
    named: dict[str, tuple[Entry, list[model.Span]]] = {}
    for code, entry, span in _named(lines):
        if code not in acting:
            named.setdefault(code, (entry, []))[1].append(span)
    return tuple(
        model.Actor(
            id=f"a{n}", kind="country", name=entry.name, country=code, mentions=tuple(spans),
            evidence={"name": model.in_table(*entry.row.split(":", 1))} if entry.row else {},
        )
        for n, (code, (entry, spans)) in enumerate(named.items(), len(actors) + 1)
    )  # fmt: skip


def _named(lines: Iterable[Line]) -> Iterator[tuple[str, Entry, model.Span]]:
    """Each name of a country, its capital and its adjective, with the country's code."""
    for line in lines:
        for i, entry in enumerate(line.entries):
            if entry and entry.kind in _LANDS and entry.code:
                yield entry.code, entry, line.span(i, i + entry.length)
