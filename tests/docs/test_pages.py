"""The pages written by hand: their links lead somewhere, and they name no machine."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if not target.startswith(("https://", "#")):
            assert (page.parent / target.split("#")[0]).exists(), target


@pytest.mark.parametrize("name", ["README", "CHANGELOG", "CONTRIBUTING"])
def test_the_pages_at_the_top_are_there(name: str) -> None:
    assert len((ROOT / f"{name}.md").read_text("utf-8")) > 300


@pytest.mark.parametrize(
    "name", ["tutorial", "how-to", "reference", "method", "dependencies", "design", "data"]
)
def test_the_pages_of_the_docs_are_there(name: str) -> None:
    assert len((ROOT / "docs" / f"{name}.md").read_text("utf-8")) > 300


def test_every_dependency_is_explained() -> None:
    page = (ROOT / "docs" / "dependencies.md").read_text("utf-8")
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    block = project.split("\ndependencies = [")[1].split("]")[0]
    names = re.findall(r'"([a-z0-9-]+)', block)
    assert len(names) > 5
    assert [name for name in names if f"| {name}" not in page] == []


@pytest.mark.parametrize("name", ["run", "dev"])
def test_locks_hold_names_versions_and_hashes_only(name: str) -> None:
    lines = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8").splitlines()
    pinned = re.compile(r"[a-z0-9.-]+==\S+( ; [^\\]+)? \\")
    hashed = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not (pinned.fullmatch(line) or hashed.fullmatch(line))] == []


def test_the_tests_run_with_the_programs_own_versions() -> None:
    run, dev = (
        set(re.findall(r"^\S+==\S+", (ROOT / "requirements" / f"{n}.txt").read_text(), re.M))
        for n in ("run", "dev")
    )
    assert run <= dev
