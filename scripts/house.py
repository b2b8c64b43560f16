"""Measure the shape of the code and hold it to the bars in pyproject.toml's [tool.house].

usage: house.py [ROOT]     exit 1 and a line for each place that breaks a bar

A file's size is its lines; a function's is its lines without its docstring. Every module, class
and function has a docstring unless its name begins with an underscore, inside functions too.
Types: every argument but self and cls, and the result.
"""

import ast
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
Function = ast.FunctionDef | ast.AsyncFunctionDef
CATCH_ALL = ("Exception", "BaseException")


@dataclass
class Shape:
    """What was measured: `(size, place)` of files and functions, and places that lack something."""

    files: list[tuple[int, str]] = field(default_factory=list)
    functions: list[tuple[int, str]] = field(default_factory=list)
    untyped: list[str] = field(default_factory=list)
    undocumented: list[str] = field(default_factory=list)
    catch_all: list[str] = field(default_factory=list)

    @property
    def lines(self) -> int:
        """Lines of all files."""
        return sum(size for size, _ in self.files)

    def function_sizes(self) -> list[int]:
        """Sizes of all functions, ascending; `[0]` if there are none."""
        return sorted(size for size, _ in self.functions) or [0]


def measure(folder: Path) -> Shape:
    """The shape of all Python files under `folder`."""
    shape = Shape()
    for path in sorted(folder.rglob("*.py")):
        source = path.read_text("utf-8")
        measure_source(source, str(path), shape)
    return shape


def measure_source(source: str, path: str, shape: Shape) -> None:
    """Add the shape of one file to `shape`. An empty file has no size to speak of."""
    tree = ast.parse(source)
    if source.strip():
        shape.files.append((len(source.splitlines()), path))
        if ast.get_docstring(tree) is None:
            shape.undocumented.append(f"{path}:1 module")
    for node in ast.walk(tree):
        place = f"{path}:{getattr(node, 'lineno', 0)} {getattr(node, 'name', '')}".rstrip()
        if isinstance(node, Function):
            shape.functions.append((function_size(node), place))
            if not is_typed(node):
                shape.untyped.append(place)
        if isinstance(node, Function | ast.ClassDef) and not is_documented(node):
            shape.undocumented.append(place)
        if isinstance(node, ast.ExceptHandler) and is_catch_all(node):
            shape.catch_all.append(place)


def function_size(node: Function) -> int:
    """Lines of a function without its docstring; at least 1."""
    docstring = node.body[0] if ast.get_docstring(node) is not None else None
    described = docstring.end_lineno - docstring.lineno + 1 if docstring else 0  # type: ignore[operator]
    return max(1, node.end_lineno - node.lineno + 1 - described)  # type: ignore[operator]


def is_documented(node: Function | ast.ClassDef) -> bool:
    """Whether it has a docstring or says by its name that it is of no concern to others."""
    return node.name.startswith("_") or ast.get_docstring(node) is not None


def is_typed(node: Function) -> bool:
    """Whether every argument but self and cls, and the result, has a type."""
    arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
    arguments += [a for a in (node.args.vararg, node.args.kwarg) if a]
    named = [a for a in arguments if a.arg not in ("self", "cls")]
    return node.returns is not None and all(a.annotation for a in named)


def is_catch_all(node: ast.ExceptHandler) -> bool:
    """Whether a handler swallows everything, alone or in a tuple."""
    if node.type is None:
        return True
    kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(isinstance(kind, ast.Name) and kind.id in CATCH_ALL for kind in kinds)


def bars(root: Path = ROOT) -> dict[str, float]:
    """The bars, by name."""
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return dict(settings["tool"]["house"])


def figures(shape: Shape) -> dict[str, float]:
    """What is measured against a bar of the same name; each must be at most the bar."""
    sizes, files = shape.function_sizes(), [size for size, _ in shape.files] or [0]
    return {
        "median_file": median(files),
        "largest_file": max(files),
        "median_function": median(sizes),
        "ninetieth_function": sizes[int(0.9 * len(sizes))],
        "largest_function": sizes[-1],
    }


def broken(shape: Shape, limits: dict[str, float]) -> list[str]:
    """A line for each thing that breaks a bar."""
    found = figures(shape)
    lines = [f"{k} is {v:g}, over {limits[k]:g}" for k, v in found.items() if v > limits[k]]
    lines += _too_large("file", shape.files, limits["largest_file"])
    lines += _too_large("function", shape.functions, limits["largest_function"])
    lines += [f"{place}: argument or result without a type" for place in shape.untyped]
    lines += [f"{place}: public, without a docstring" for place in shape.undocumented]
    lines += [f"{place}: catches everything" for place in shape.catch_all]
    return lines


def _too_large(what: str, sizes: list[tuple[int, str]], limit: float) -> list[str]:
    return [f"{place}: {what} of {n} lines, over {limit:g}" for n, place in sizes if n > limit]


def main(arguments: list[str]) -> int:
    """Print the figures beside their bars, then what breaks one."""
    root = Path(arguments[0]) if arguments else ROOT
    shape, limits = measure(root / "src"), bars(root)
    tests = measure(root / "tests").lines
    print(f"{len(shape.files)} files, {shape.lines} lines, {len(shape.functions)} functions")
    for name, value in figures(shape).items():
        print(f"{name.replace('_', ' '):22}{value:>8g}   at most {limits[name]:g}")
    least = limits["tests_per_source_line"]
    print(f"{'tests per source line':22}{tests / max(1, shape.lines):>8.2f}   at least {least:g}")
    lines = broken(shape, limits)
    print("\n".join(lines) if lines else "nothing breaks a bar")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
