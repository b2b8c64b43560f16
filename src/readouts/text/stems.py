"""Light stemming of English by a table of endings, so that a translation's other forms meet.

Not a published stemmer: the table is small on purpose and errs on the side of leaving words
apart. Words with letters outside ASCII are left as they are.
"""

from functools import cache, lru_cache
from importlib.resources import files

_DOUBLED = frozenset("bdfgmnprt")  # "planned": plan; but "called", "pressed" keep their letters
_INFLECTION = "inflection"


@lru_cache(maxsize=200_000)
def stem(form: str) -> str:
    """The stem of a folded word: at most one ending of each group of the table is taken off."""
    if not (form.isascii() and form.isalpha()):
        return form
    for group, rules in _endings():
        form = _strip(form, rules, undouble=group == _INFLECTION)
    return form


def _strip(form: str, rules: tuple[tuple[str, str, int], ...], *, undouble: bool) -> str:
    """`form` after the first rule whose ending it has and whose stem is long enough."""
    for ending, instead, shortest in rules:
        if form.endswith(ending) and len(form) - len(ending) >= shortest:
            left = form[: len(form) - len(ending)]
            if undouble and not instead and left[-1] in _DOUBLED and left[-2:-1] == left[-1]:
                left = left[:-1]
            return left + instead
    return form


@cache
def _endings() -> tuple[tuple[str, tuple[tuple[str, str, int], ...]], ...]:
    """The groups of the table in order, each with `(ending, instead, shortest stem)`."""
    groups: dict[str, list[tuple[str, str, int]]] = {}
    for line in files("readouts.text").joinpath("endings.csv").read_text("utf-8").splitlines()[1:]:
        group, ending, instead, shortest = line.split(",")
        groups.setdefault(group, []).append((ending, instead, int(shortest)))
    return tuple((group, tuple(rules)) for group, rules in groups.items())
