"""A report: the page that it was published on."""

import pytest

from readouts import model


def report(**given: str) -> model.Report:
    return model.Report(id="r1", sha256=model.text_sha256(""), text="", **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("given", "page"),
    [
        ({"source": "rows.jsonl"}, None),
        ({"source": "rows.CSV"}, None),
        ({"source": "rows.jsonl.gz"}, None),
        ({"source": "a.mbox"}, None),
        ({"source": "a.mbox", "external_id": "1@b"}, "a.mbox#1@b"),
        ({"source": "a.zip!b.html"}, "a.zip!b.html"),
        ({"source": "rows.jsonl", "external_id": "7"}, "rows.jsonl#7"),
        ({}, None),
        ({"source": "-"}, None),
        ({"source": "-", "external_id": "7"}, None),
        ({"source": "a.txt"}, "a.txt"),
        ({"source": "all.jsonl", "external_id": "7"}, "all.jsonl#7"),
        ({"source": "all.jsonl", "url": "https://example.org/a"}, "https://example.org/a"),
    ],
)
def test_page(given: dict[str, str], page: str | None) -> None:
    assert report(**given).page == page


def test_nothing_is_made_up() -> None:
    bare = report()
    assert (bare.published, bare.published_basis, bare.publisher, bare.language) == (
        None,
        "unknown",
        None,
        None,
    )
