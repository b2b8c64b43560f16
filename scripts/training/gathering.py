"""All that the network is trained on, from the folder of development data."""

import json
from collections.abc import Sequence
from pathlib import Path

from readouts import model
from readouts.reading.attribution.features import Vocabulary
from readouts.reading.attribution.tokens import LONGEST_WINDOW, tokens, windows
from readouts.reading.attribution.weights import Manner
from training import corpora, silver
from training.examples import Document, Example, examples
from training.progress import say
from training.syntax import Parser

NEWS = "attribution/polnear_train.jsonl"
GOLD, REPORTS, ALIGNMENT = (
    f"gold/{name}" for name in ("readouts_gold.json", "reports.jsonl", "alignment_gold.json")
)
READOUTS = "readouts"
_SAID_EVERY = 100  # texts


def missing(data: Path) -> list[str]:
    """The files under `data` that training needs and that are not there."""
    readouts = (f"{READOUTS}/{publisher}.jsonl" for publisher in silver.PUBLISHERS)
    needed = (NEWS, GOLD, REPORTS, ALIGNMENT, *readouts)
    return [name for name in needed if not (data / name).is_file()]


def gathered(data: Path, manner: Manner, articles: int | None, reports: int) -> list[Document]:
    """The corpus; for relations between states also readouts, marked or as the rules read them.

    `articles` of the corpus at most (None: all but those held out), `reports` of each publisher.
    """
    news = list(corpora.rows(data / NEWS))
    del news[corpora.HELD_OUT]
    if manner == "news":
        return list(corpora.polnear(news[:articles], told_apart=False))
    told = corpora.polnear(news[:articles], told_apart=True)
    gold = corpora.gold(data / GOLD, data / REPORTS)
    chosen = silver.report_rows(data / READOUTS, unseen(data), reports)
    return [*told, *gold, *silver.documents(chosen)]


def unseen(data: Path) -> frozenset[str]:
    """Hashes of the texts that the rules' reading must not be trained on: all that is marked."""
    alignment = (data / ALIGNMENT).read_text(encoding="utf-8")
    hashes = {model.text_sha256(row["text"]) for row in corpora.rows(data / REPORTS)}
    hashes |= {row["text_sha256"] for row in corpora.rows(corpora.MARKED)}
    for path in sorted((data / READOUTS).glob("*.jsonl")):
        for row in corpora.rows(path):
            if json.dumps(row["id"]) in alignment:
                hashes.add(model.text_sha256(row["text"]))
    return frozenset(hashes)


def words_of(document: Document) -> list[str]:
    """The words and marks of the parts that count."""
    return [token.text for token in tokens(document.text, document.regions)]


def prepared(documents: Sequence[Document], words: Sequence[str]) -> list[Example]:
    """The windows of all texts with what the parser says of their tokens.

    `words` is the vocabulary in the order of its numbers, the first one number 1.
    """
    vocabulary = Vocabulary({word: n for n, word in enumerate(words, 1)})
    parser, out = Parser(), []
    for done, document in enumerate(documents, 1):
        out += _windows(document, vocabulary, parser)
        if done % _SAID_EVERY == 0:
            say(f"parsed {done} of {len(documents)} texts")
    return out


def _windows(document: Document, vocabulary: Vocabulary, parser: Parser) -> list[Example]:
    found = tokens(document.text, document.regions)
    syntax = parser.syntax(document.text, found)
    out = list(examples([document], vocabulary, LONGEST_WINDOW))
    for example, (start, end) in zip(out, windows(found), strict=True):
        example.syntax = syntax[start:end]
    return out
