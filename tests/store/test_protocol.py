"""The protocol is small enough for another database, and needs no SQL to be spoken."""

import inspect

from readouts.store import protocol


def test_every_method_says_what_it_does() -> None:
    for part in (protocol.Writer, protocol.Reader, protocol.Finder, protocol.Store):
        for name, method in inspect.getmembers(part, inspect.isfunction):
            if not name.startswith("_"):
                assert inspect.getdoc(method), f"{part.__name__}.{name}"


def test_it_is_small() -> None:
    methods = {
        name
        for name, _ in inspect.getmembers(protocol.Store, inspect.isfunction)
        if not name.startswith("_")
    }
    assert len(methods) <= 56


def test_filters_are_plain_values_with_names() -> None:
    by_name = {inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD}
    for name in ("find_contacts", "find_statements", "found_statements", "find_reports"):
        parameters = inspect.signature(getattr(protocol.Finder, name)).parameters
        kinds = {each.kind for key, each in parameters.items() if key != "self"}
        assert kinds and kinds <= by_name
