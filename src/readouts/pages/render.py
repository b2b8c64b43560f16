"""Views to HTML: templates that escape everything, and the style in the page itself."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

STYLES = ("tokens", "base", "parts", "dossier", "print")
"""The style sheets of `style/`, in this order."""


def page(template: str, styles: Iterable[str] = STYLES, **values: Any) -> str:
    """The template `templates/<template>.html` with these values, as one whole page.

    The page loads nothing: its style is in it, and its policy forbids everything else.
    """
    made = environment().get_template(f"{template}.html")
    return made.render(style=style(tuple(styles)), **values)


@cache
def environment() -> Environment:
    """Where templates come from; what they print is escaped, what they miss is an error."""
    return Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def style(names: tuple[str, ...]) -> Markup:
    """The style sheets as they stand in a page."""
    folder = files(__package__).joinpath("style")
    sheets = (folder.joinpath(f"{name}.css").read_text("utf-8") for name in names)
    return Markup("\n".join(sheets))  # ours, from the package: the only markup not escaped
