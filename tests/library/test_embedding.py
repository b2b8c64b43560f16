"""The model for other languages is used where it is installed, and named."""

from importlib.util import find_spec

from readouts.library.embedding import PACKAGE, embedder, model_name


def test_it_is_there_if_its_package_is() -> None:
    installed = find_spec(PACKAGE) is not None
    assert (embedder() is not None) == installed
    assert model_name().startswith(PACKAGE if installed else "")
    assert bool(model_name()) == installed
