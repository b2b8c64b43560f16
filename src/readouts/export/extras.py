"""Packages that not everybody needs: loaded when they are, with a word on how to get them."""

from importlib import import_module
from typing import Any

from readouts.errors import UsageError


def loaded(module: str, extra: str) -> Any:
    """The module of that name. Raises UsageError where the extra it comes with is not there."""
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise UsageError(
            f"this needs {package}, which is not installed",
            hint=f"pip install readouts[{extra}]",
        ) from error
