"""Tables that a command writes into a page of the docs, between two comments."""

from collections.abc import Iterable, Sequence
from pathlib import Path


def markdown(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def put_in(page: Path, name: str, table: str) -> None:
    """Replace what stands between `<!-- name -->` and `<!-- /name -->`; both must be there."""
    text = page.read_text("utf-8")
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, middle, rest = text.partition(opening)
    _, end, after = rest.partition(closing)
    if not middle or not end:
        raise SystemExit(
            f"{page}: there is no {opening} ... {closing}; put both where the table goes"
        )
    page.write_text(f"{before}{opening}\n{table}\n{closing}{after}", "utf-8")
