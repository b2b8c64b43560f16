"""Names of a package that are loaded when they are first used: importing it stays quick.

A package says `if not TYPE_CHECKING: __getattr__ = late(...)`: to a type checker they are imports.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def late(package: str, names: Mapping[str, str]) -> Callable[[str], Any]:
    """The `__getattr__` (PEP 562) of a package: `names` says in which module each name stands.

    `load_tables` in `readouts.data.loading` is `{"load_tables": "readouts.data.loading"}`; where
    it is called otherwise there, `{"open": "readouts.library:open_record"}`.
    """

    def _getattr(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, _, attribute = names[name].partition(":")
        return getattr(import_module(module), attribute or name)

    return _getattr
