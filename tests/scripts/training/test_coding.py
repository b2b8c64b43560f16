"""Coded statements found in their reports, with their signs."""

import json
from pathlib import Path

from readouts.model import Report, text_sha256
from training.coding import coded, examples

TEXT = (
    "President Macron called Chancellor Scholz on May 2, 2023. Macron thanked Scholz for his visit."
)


def report() -> Report:
    sha = text_sha256(TEXT)
    return Report(id="r", source="r", language="en", sha256=sha, text=TEXT)


def test_a_set_is_taken_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "codings.jsonl"
    rows = [{"text_sha256": name, "set": name, "statements": [name]} for name in ("train", "apart")]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert coded(path, "apart") == {"apart": ["apart"]}


def test_a_coded_statement_is_found_by_its_words_with_its_signs() -> None:
    start = TEXT.index("for his visit")
    near = {"content": [[start, len(TEXT)]], "act": "THANK"}
    far = {"content": [[0, 9]], "act": "STATE"}
    (found,) = examples({text_sha256(TEXT): [near, far]}, [report()])
    assert found.gold == near
    assert "cue act:THANK" in {name for name, _, _ in found.acts}
    assert "w:visit" in {name for name, _, _ in found.issues}


def test_reports_that_nobody_coded_are_not_read() -> None:
    assert examples({}, [report()]) == []
