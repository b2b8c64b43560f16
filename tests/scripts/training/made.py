"""Small stand-ins for what the training reads: texts, folders, networks."""

import json
from collections.abc import Iterable
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from spacy.strings import StringStore
from spacy.vectors import Vectors
from tests.reading.attribution.small import WORDS, small_weights

from readouts.model import Span
from readouts.reading.attribution.features import Vocabulary
from readouts.reading.attribution.find import Attributor
from training import silver
from training.examples import Attribution, Document, Example, examples

VOCABULARY = Vocabulary({word: n for n, word in enumerate(WORDS, 1)})
NEWS = "The harbour master said the ferry was late. Nobody else was heard."
READOUT = "President Mary Robinson called for calm. She thanked the Irish delegation for coming."


def at(text: str, part: str, nth: int = 0) -> Span:
    """The place of the nth `part` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start, start + len(part)


def said(text: str, source: str, cue: str, *content: str) -> Attribution:
    """An attribution by the words that it is made of; no source or cue where they are empty."""
    one = [((at(text, part),) if part else ()) for part in (source, cue)]
    return Attribution(one[0], one[1], tuple(at(text, part) for part in content))


def windows(text: str, *found: Attribution, longest: int = 384) -> list[Example]:
    """The windows of a text of which every part counts."""
    return list(examples([Document(text, found, ((0, len(text)),))], VOCABULARY, longest))


def attributor(seed: int = 0) -> Attributor:
    """A network of a few units with weights by chance."""
    return Attributor(small_weights(seed))


def write_rows(path: Path, rows: Iterable[object]) -> Path:
    """A file of JSON Lines."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def article(n: int) -> dict[str, object]:
    """A news article with one attribution."""
    text = f"Item {n}. {NEWS}"
    spans = {
        "source": [at(text, "The harbour master")],
        "cue": [at(text, "said")],
        "content": [at(text, "the ferry was late")],
    }
    return {"id": f"article-{n}", "text": text, "attributions": [spans]}


def data_folder(folder: Path, articles: int = 8, reports: int = 3) -> Path:
    """All that training reads, and one marked readout of each kind."""
    write_rows(folder / "attribution/polnear_train.jsonl", map(article, range(articles)))
    for publisher in silver.PUBLISHERS:
        rows = [
            {"id": f"{publisher}-{n}", "text": f"{READOUT} That was talk {n} of {publisher}."}
            for n in range(reports)
        ]
        write_rows(folder / f"readouts/{publisher}.jsonl", rows)
    write_rows(folder / "gold/reports.jsonl", [{"id": "gold-1", "text": READOUT}])
    statement = {
        "doc": "first", "spans": [at(READOUT, "calm")], "cue": [at(READOUT, "called for")],
        "source": [at(READOUT, "President Mary Robinson")],
    }  # fmt: skip
    gold = {"files": {"first": "gold-1"}, "statements": [statement]}
    (folder / "gold/readouts_gold.json").write_text(json.dumps(gold), encoding="utf-8")
    (folder / "gold/alignment_gold.json").write_text('{"pairs": [["kremlin-0"]]}', "utf-8")
    return folder


def vector_wheel(folder: Path, words: dict[str, list[float]]) -> Path:
    """A wheel that holds a pipeline with the vectors of `words`."""
    vocab = folder / "made/_model/vocab"
    vocab.mkdir(parents=True)
    strings = StringStore(words)
    strings.to_disk(vocab / "strings.json")
    data = np.array(list(words.values()), dtype=np.float32)
    Vectors(strings=strings, data=data, keys=list(words)).to_disk(vocab)
    wheel = folder / "made-1.0-py3-none-any.whl"
    with ZipFile(wheel, "w") as archive:
        for path in sorted(folder.rglob("_model/**/*")):
            archive.write(path, path.relative_to(folder))
    return wheel
