"""The notebook runs, and shows what it shows now."""

import json

import pytest

pytest.importorskip("nbclient")
pytest.importorskip("polars")

import make_notebook

MADE = make_notebook.PAGE.read_text("utf-8")


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # of the kernel's own packages
def test_no_drift() -> None:
    now = make_notebook.written(make_notebook.run(make_notebook.CELLS.read_text("utf-8")))
    assert now == MADE, "run `python scripts/make_notebook.py`"


def test_the_cells_are_those_of_the_script() -> None:
    script = make_notebook.cells(make_notebook.CELLS.read_text("utf-8"))
    shown = [(cell["cell_type"], "".join(cell["source"])) for cell in json.loads(MADE)["cells"]]
    assert shown == script


def test_every_kind_of_page_is_shown_and_nothing_is_loaded() -> None:
    outputs = [out for cell in json.loads(MADE)["cells"] for out in cell.get("outputs", ())]
    pages = [
        "".join(out["data"]["text/html"]) for out in outputs if "text/html" in out.get("data", {})
    ]
    ours = [page for page in pages if page.startswith('<div class="readouts"')]
    assert len(ours) >= 5
    assert any("<svg" in page for page in ours)
    assert not [page for page in ours if "<script" in page or "src=" in page]


@pytest.mark.parametrize("word", ["/home/", "/root/", "/tmp/", "/Users/", "ipykernel_", "stderr"])
def test_it_names_no_machine(word: str) -> None:
    assert word not in MADE
