"""A piece of HTML that stands in another's page, such as a notebook, and leaves that page alone."""

import hashlib
import re
from functools import cache
from typing import Any

from readouts.pages.render import environment, style

STYLES = ("tokens", "base", "parts", "cell")
SCOPE = ".readouts"
MOST = 20  # lines of a list that are shown
_ROOTS = re.compile(r"^(:root|html|body)\b")
_IDS = re.compile(r'( id="| href="#)')


def cell(template: str, **values: Any) -> str:
    """The template `templates/cells/<template>.html` with these values.

    It runs no script and loads nothing; its style ends where it ends, and its ids are its own.
    """
    made = environment().get_template(f"cells/{template}.html").render(**values)
    return (
        f'<div class="{SCOPE[1:]}" lang="en" dir="ltr"><style>\n{_style()}\n</style>\n'
        f"{_with_own_ids(made)}</div>"
    )


def of_them(shown: int, all_: int, what: str) -> str:
    """`20 of 153 contacts shown`, or how many there are where all are shown."""
    return f"{shown} of {all_} {what} shown" if shown < all_ else f"{all_} {what}"


def scoped(sheet: str, scope: str = SCOPE) -> str:
    """A style sheet that holds within `scope` only, for the page's root as for all in it."""
    made: list[str] = []
    pieces = re.split(r"([{}])", re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL))
    for text, then in zip(pieces[::2], [*pieces[1::2], ""], strict=True):
        selects = then == "{" and not text.strip().startswith("@")
        made += [_within(text.strip(), scope) if selects else text, then]
    return "".join(made)


def _within(selectors: str, scope: str) -> str:
    each = (one.strip() for one in selectors.split(","))
    return ",".join(
        _ROOTS.sub(scope, one) if _ROOTS.match(one) else f"{scope} {one}" for one in each
    )


def _with_own_ids(made: str) -> str:
    """Ids and the links to them by a name that follows from the text: a page may hold many."""
    own = hashlib.sha256(made.encode()).hexdigest()[:8]
    return _IDS.sub(rf"\g<1>c{own}-", made)  # what is quoted in a text is escaped, and no match


@cache
def _style() -> str:
    return scoped(style(STYLES))
