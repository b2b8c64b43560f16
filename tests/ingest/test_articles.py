"""The article in a page, by one way or another."""

from __future__ import annotations

import json
import time

import pytest
from tests.ingest.made_files import SENTENCES, TEXT, page

from readouts.errors import InputError
from readouts.ingest import articles
from readouts.ingest.articles import Article, article_in

PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


@pytest.fixture
def blind(monkeypatch: pytest.MonkeyPatch) -> None:
    """trafilatura finds nothing, as on pages of some agencies."""
    monkeypatch.setattr(articles, "_extracted", lambda *_, **__: Article(title="Fish"))


def refused(markup: str) -> str:
    with pytest.raises(InputError) as caught:
        article_in(markup)
    return str(caught.value)


def test_the_usual_way() -> None:
    found = article_in(page().decode())
    assert (found.text, found.how) == (TEXT, None)


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize(
    "markup",
    [
        f"<div id='detail'>{PARAGRAPHS}</div>",
        f"<span id='detailContent'>{PARAGRAPHS}</span>",
        f"<div itemprop='articleBody'>{PARAGRAPHS}</div>",
        f"<div class='story-news article'>{PARAGRAPHS}</div>",
        f"<div class='a entry-content b'>{PARAGRAPHS}</div>",
        f"<main>{PARAGRAPHS}</main>",
    ],
)
def test_agency_pages_that_came_back_empty_newspaper_718_726(markup: str) -> None:
    found = article_in(f"<html><body><nav>Home</nav>{markup}<div>More news</div></body></html>")
    assert (found.text, found.title) == (TEXT, "Fish")
    assert found.how == "its place in the page"


def test_an_agency_page_without_its_text_is_a_loud_error_newspaper_718_726() -> None:
    told = refused("<html><body><div id='detail'></div><script>load()</script></body></html>")
    assert told == (
        "no article found in the page (0 characters of text: a script that shows the text); "
        "save the page after its text has loaded, or give its text as a .txt file"
    )


@pytest.mark.usefixtures("blind")
@pytest.mark.parametrize("body", [TEXT, PARAGRAPHS])
def test_linked_data(body: str) -> None:
    data = json.dumps({"@graph": [{"@type": "NewsArticle", "articleBody": body}]})
    script = f"<script type='application/ld+json'>{data}</script>"
    broken = "<script type='application/ld+json'>{</script>"
    found = article_in(f"<html><head>{broken}{script}</head><body></body></html>")
    assert (found.text, found.how) == (TEXT, "linked data")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<noscript>Please enable JavaScript to read this.</noscript>", "a script that shows"),
        (
            "<article><p>" + "We use cookies and ask for your consent. " * 4 + "</p></article>",
            "cookies",
        ),
        ("<p>Checking your browser before accessing the site, which takes a moment.</p>", "robots"),
        ("<p>Log in</p>", "(6 characters of text)"),
    ],
)
def test_what_stands_in_place_of_an_article_is_said(markup: str, words: str) -> None:
    told = refused(f"<html><body>{markup}</body></html>")
    assert told.startswith("no article found in the page (")
    assert words in told


def test_a_nested_page_is_not_walked_again_and_again() -> None:
    assert "no article" in refused("<article>" * 20_000 + "fish")


def test_a_page_of_very_many_elements_is_refused() -> None:
    begun = time.process_time()
    assert "a page of 200,002 elements" in refused("<p>fish" * 200_000)
    assert time.process_time() - begun < 3


def test_pictures_inside_a_saved_page_do_not_count() -> None:
    picture = f"<img src='data:image/png;base64,{'iVBORw0KGgo' * 500_000}'>"
    assert article_in(page(*SENTENCES, picture).decode()).text.startswith(TEXT)


def test_of_a_page_that_is_too_long_to_be_searched_the_marked_body_is_taken() -> None:
    article = f"<article>{'<p>They met in Oslo on Monday.</p>' * 50}</article>"
    found = article_in(f"<html><body>{article}<div>{'x ' * 2_100_000}</div></body></html>")
    assert found.how == "its place in the page"
    assert "xx" not in found.text


@pytest.mark.usefixtures("blind")
def test_deep_linked_data_is_let_be() -> None:
    data = "[" * 500 + "]" * 500
    assert "no article" in refused(f"<script type='application/ld+json'>{data}</script>")
