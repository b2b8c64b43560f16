"""Markup to text as it stands: every paragraph, without choosing among them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

# Elements that end a line of text; all others stand within one.
_BLOCKS: Final = frozenset(
    {"address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd",
     "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
     "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "nav", "ol", "p",
     "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"}
)  # fmt: skip
_UNSEEN: Final = (
    "script", "style", "noscript", "template", "head", "svg", "button", "select", "iframe",
)  # fmt: skip


def tree_of(markup: str) -> Any:
    """The lxml element of a page or a piece of one; None where there is no element in it."""
    from lxml import etree  # type: ignore[import-untyped]

    parser = etree.HTMLParser(recover=True, huge_tree=False, encoding="utf-8")
    try:
        return etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def text_of(element: Any) -> str:
    """The paragraphs of an lxml element, a line each; scripts, forms' buttons and such left out."""
    lines = (" ".join("".join(line).split()) for line in _lines(element))
    return "\n".join(line for line in lines if line)


def _lines(element: Any) -> Iterator[list[str]]:
    """The pieces of each line; a walk without recursion, since pages are nested at will."""
    from lxml import etree

    line: list[str] = []
    unseen = 0
    for event, node in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            unseen += tag in _UNSEEN
            if tag in _BLOCKS:
                yield line
                line = []
            if not unseen:
                line.append(node.text or "")
            continue
        if event == "end":
            unseen -= tag in _UNSEEN
            if tag in _BLOCKS:
                yield line
                line = []
        if not unseen and node is not element:
            line.append(node.tail or "")
    yield line
