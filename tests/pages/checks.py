"""What every page must keep: sound markup, nothing that loads or runs, links that lead on."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise

from lxml import html

VOID = {"meta", "link", "br", "hr", "img", "input", "col", "wbr"}
SHAPES = {"rect", "circle", "path", "line"}
LOADING = {"img", "link", "iframe", "object", "embed", "video", "audio", "source", "base", "form"}


class _Tags(HTMLParser):
    """Tags that do not close in the order in which they opened."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.seen: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        if tag not in SHAPES:
            self.wrong.append(f"<{tag}/>")

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def check(page: str) -> html.HtmlElement:
    """Hold a page to all of it; its tree."""
    tags = _Tags()
    tags.feed(page)
    tags.close()
    assert (tags.wrong, tags.open) == ([], [])
    assert not tags.seen & ({"script", "style"} - {"style"} | LOADING)
    assert not [name for name in tags.attributes if name.startswith("on")]
    assert not tags.attributes & {"src", "srcset", "xlink:href", "action", "ping", "background"}
    style = page[page.index("<style>") : page.index("</style>")]
    assert not re.search(r"url\s*\(|@import|expression", style)
    tree = html.document_fromstring(page)
    _check_links(tree)
    _check_headings(tree)
    _check_meaning(tree)
    return tree


def _check_links(tree: html.HtmlElement) -> None:
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in tree.xpath("//@href"):
        if target.startswith("#"):
            assert target[1:] in ids, target
        else:
            assert target.lower().startswith(("https://", "http://")), target
    assert {element.tag for element in tree.xpath("//*[@href]")} <= {"a"}


def _check_headings(tree: html.HtmlElement) -> None:
    """One h1, and none deeper by more than one than that before."""
    levels = [int(each.tag[1]) for each in tree.iter("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def _check_meaning(tree: html.HtmlElement) -> None:
    assert tree.get("lang") == "en"
    assert tree.findtext("head/title")
    for each in tree.xpath("//table"):
        assert each.findtext("caption")
    assert all(each.get("scope") for each in tree.xpath("//th"))
    assert all(each.get("dir") and each.get("lang") is not None for each in sources(tree))
    for each in tree.xpath("//svg"):
        assert each.get("aria-hidden") == "true" or each.get("aria-label")


def sources(tree: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """The elements that hold words of reports."""
    return iter(tree.xpath("//*[contains(concat(' ', @class, ' '), ' src ')]"))


def words(tree: html.HtmlElement) -> str:
    """All text of a page, but for its style."""
    return " ".join(" ".join(tree.xpath("//body//text()")).split())
