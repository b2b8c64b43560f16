"""Publishers by address."""

from __future__ import annotations

from readouts.data import Publisher, load_tables
from readouts.errors import InputError
from readouts.ingest.crediting import crediting
from readouts.ingest.nouns import Ingested, Outcome
from readouts.model import Report


def item(number: int, **given: str) -> Ingested:
    report = Report(id=f"r{number}", sha256="0", text="A call.", **given)  # type: ignore[arg-type]
    return Ingested(report=report, where=f"a:line {number}", notes=("odd",))


def credited(*outcomes: Outcome) -> list[Outcome]:
    return list(crediting(outcomes, load_tables().publisher))


def test_the_host_tells_the_publisher() -> None:
    first, second = credited(
        item(1, url="https://www.mfa.gov.lv/a"), item(2, url="https://mfa.gov.lv/b")
    )
    assert isinstance(first, Ingested)
    assert isinstance(second, Ingested)
    name = "Ministry of Foreign Affairs of Latvia"
    assert first.report.publisher == second.report.publisher == name
    assert first.notes == ("odd", f"publisher by its address: {name} (said once)")
    assert second.notes == ("odd",)


def test_what_is_stated_stays() -> None:
    given = item(1, url="https://www.mfa.gov.lv/a", publisher="The Gazette")
    assert credited(given) == [given]


def test_unknown_hosts_and_reports_without_an_address_have_none() -> None:
    given = [item(1, url="https://harbour.example.org"), item(2)]
    assert credited(*given) == given


def test_errors_go_through() -> None:
    error = InputError("odd")
    assert credited(error) == [error]


def test_the_tables_in_use_tell() -> None:
    own = Publisher(
        name="Own", names=(), domains=("own.example",), kind="outlet", side=None, language=None
    )
    (found,) = crediting([item(1, url="https://own.example/a")], lambda _: own)
    assert isinstance(found, Ingested)
    assert found.report.publisher == "Own"
