"""What house.py measures, on small sources."""

import textwrap
from pathlib import Path

import pytest

import house


def shape_of(source: str) -> house.Shape:
    shape = house.Shape()
    house.measure_source(textwrap.dedent(source), "a.py", shape)
    return shape


def test_a_clean_file_lacks_nothing() -> None:
    shape = shape_of(
        '''
        """A module."""

        def public(a: int, *rest: str, b: bool = False, **more: int) -> str:
            """Says something."""
            return ""
        '''
    )
    assert (shape.untyped, shape.undocumented, shape.catch_all) == ([], [], [])
    assert shape.functions == [(2, "a.py:4 public")]


def test_a_docstring_does_not_count_to_the_size() -> None:
    short = shape_of('def f() -> int:\n    """One."""\n    return 1\n')
    long = shape_of('def f() -> int:\n    """One.\n\n    Two.\n    """\n    return 1\n')
    assert short.function_sizes() == long.function_sizes() == [2]


@pytest.mark.parametrize(
    "signature", ["f(a) -> int", "f(a: int)", "f(*a) -> int", "f(**a) -> int", "f(*, a) -> int"]
)
def test_untyped(signature: str) -> None:
    assert len(shape_of(f"def {signature}: ...").untyped) == 1


def test_self_needs_no_type() -> None:
    assert shape_of("class A:\n    def f(self) -> int: ...\n").untyped == []


def test_what_needs_a_docstring() -> None:
    shape = shape_of(
        """
        class Public:
            def method(self) -> int:
                def inner() -> int: ...
                def _inner() -> int: ...
            def _own(self) -> int: ...
        class _Private:
            def method(self) -> int: ...
        """
    )
    places = [place.removeprefix("a.py:") for place in shape.undocumented]
    assert places == ["1 module", "2 Public", "3 method", "8 method", "4 inner"]


@pytest.mark.parametrize("kind", ["", " Exception", " BaseException", " (ValueError, Exception)"])
def test_catch_all(kind: str) -> None:
    assert len(shape_of(f"try:\n    f()\nexcept{kind}:\n    pass\n").catch_all) == 1


def test_a_named_error_is_no_catch_all() -> None:
    assert shape_of("try:\n    f()\nexcept (KeyError, ValueError):\n    pass\n").catch_all == []


def test_broken_names_the_place() -> None:
    limits = house.bars() | {"largest_function": 2, "largest_file": 3}
    shape = shape_of('"""M."""\n\n\ndef _f() -> int:\n    a = 1\n    b = 2\n    return a + b\n')
    lines = house.broken(shape, limits)
    assert "a.py:4 _f: function of 4 lines, over 2" in lines
    assert "a.py: file of 7 lines, over 3" in lines


def test_main_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.py").write_text("def f(): ...\n", "utf-8")
    pyproject = (house.ROOT / "pyproject.toml").read_text("utf-8")
    (tmp_path / "pyproject.toml").write_text(pyproject, "utf-8")
    assert house.main([str(tmp_path)]) == 1
    assert "without a type" in capsys.readouterr().out
    (tmp_path / "src" / "a.py").write_text('"""A."""\n', "utf-8")
    assert house.main([str(tmp_path)]) == 0
