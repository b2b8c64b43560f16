"""Names that are loaded when they are first used, and what is not loaded before."""

import subprocess
import sys
from pathlib import Path

import pytest

import readouts
from readouts import data, library, model, store
from readouts.late import late

HEAVY = (
    "spacy", "numpy", "pandas", "polars", "pyarrow", "trafilatura", "lxml", "rapidfuzz", "jinja2",
    "rich", "click", "httpx", "psycopg", "pypdfium2", "feedparser", "readouts.ingest",
    "readouts.linking", "readouts.reading", "readouts.questions", "readouts.export",
    "readouts.pages", "readouts.judging", "readouts.data.loading",
)  # fmt: skip
OF_HELP = tuple(name for name in HEAVY if name not in ("click", "rich"))
OPEN = "import readouts; readouts.open({place!r}).close()"
HELP = (
    "from click.testing import CliRunner; from readouts.cli.app import app;"
    " assert CliRunner().invoke(app, ['--help']).exit_code == 0"
)
TIMED = "import time; began = time.process_time(); {code}; print(time.process_time() - began)"
NAMED = "{code}; import sys; print(*sys.modules)"
BOUND = (
    1.0  # seconds of CPU: a machine that is busy, or keeps no bytecode, takes several times more
)
# than the 0.15 of docs/design.md, and loading what reads or links takes more than this


def printed(code: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize(("code", "heavy"), [(OPEN, HEAVY), (HELP, OF_HELP)], ids=["open", "help"])
def test_nothing_heavy_is_loaded(code: str, heavy: tuple[str, ...], tmp_path: Path) -> None:
    loaded = printed(NAMED.format(code=code.format(place=str(tmp_path / "a.db")))).split()
    assert len(loaded) > 50
    assert [name for name in heavy if name in loaded] == []


@pytest.mark.parametrize("code", [OPEN, HELP], ids=["open", "help"])
def test_it_takes_little_time(code: str, tmp_path: Path) -> None:
    timed = TIMED.format(code=code.format(place=str(tmp_path / "a.db")))
    assert min(float(printed(timed)) for _ in range(3)) < BOUND


@pytest.mark.parametrize(
    "package", [readouts, data, library, model, store], ids=lambda p: p.__name__
)
def test_every_public_name_is_there(package: object) -> None:
    names = package.__all__  # type: ignore[attr-defined]
    assert names == sorted(names)
    assert [name for name in names if not hasattr(package, name)] == []


def test_a_name_that_is_called_otherwise_in_its_module() -> None:
    get = late("package", {"root": "math:sqrt", "pi": "math"})
    assert get("root")(9) == 3
    assert str(get("pi")).startswith("3.14")
    with pytest.raises(AttributeError, match="module 'package' has no attribute 'tau'"):
        get("tau")


def test_a_name_that_there_is_not() -> None:
    with pytest.raises(AttributeError, match="readouts"):
        readouts.nothing  # noqa: B018
