"""A piece of HTML as plain text: what a feed gives of an article."""

from __future__ import annotations

from typing import Final

_BLOCKS: Final = frozenset((
    "address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul",
))  # fmt: skip
_SILENT: Final = frozenset(("script", "style", "template", "noscript", "iframe", "head"))
_NO_TEXT = str.maketrans("", "", "\0\ufeff")


def plain_text(markup: str) -> str:
    """The words of `markup`, a line for each paragraph; spaces as browsers show them.

    Neither scripts nor tags are left. Text without any tag comes out as it is, in the same way.
    """
    from lxml import etree, html  # type: ignore[import-untyped]

    body = f"<html><body>{markup.translate(_NO_TEXT)}</body></html>"
    try:
        root = html.document_fromstring(body)
    except (etree.LxmlError, ValueError):
        return ""
    parts: list[str] = []
    silent: list[object] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
        _step(event, element, parts, silent)
    lines = ("".join(line).split() for line in "".join(parts).split("\n"))
    return "\n".join(" ".join(words) for words in lines if words)


def _step(event: str, element: object, parts: list[str], silent: list[object]) -> None:
    """Take what one tag adds. `silent` is the stack of the elements without words around it."""
    tag = getattr(element, "tag", None)
    if event == "start":
        if tag in _SILENT:
            silent.append(element)
        parts.append("\n" if tag in _BLOCKS else "")
        if not silent:
            parts.append(_flat(getattr(element, "text", None)))
        return
    if silent and silent[-1] is element:
        silent.pop()
    parts.append("\n" if tag in _BLOCKS else "")
    if not silent:
        parts.append(_flat(getattr(element, "tail", None)))


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ").replace("\r", " ")
