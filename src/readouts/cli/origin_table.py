"""Printing families of reports with one origin."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rich.console import Console

from readouts.cli.found import table
from readouts.cli.output import console
from readouts.cli.page import named, rule, statement_line
from readouts.export import csv_lines, json_lines
from readouts.model import Origin, RecordReport

COLUMNS = ("origin", "report", "external_id", "where", "publisher", "published", "share", "source")
_SHOWN = 20  # reports of a family; the others are counted
_WORDS = 300  # code points of a passage

Reports = Mapping[str, RecordReport]


def origin_lines(reports: Reports, origins: Sequence[Origin], format_: str) -> Iterator[bytes]:
    """The reports by id and the origins as JSON Lines, or a CSV row for each report of a family."""
    if format_ == "csv":
        return csv_lines(COLUMNS, _rows(reports, origins))
    return json_lines((*(reports[report] for report in sorted(reports)), *origins))


def _rows(reports: Reports, origins: Sequence[Origin]) -> Iterator[dict[str, str]]:
    for origin in origins:
        for report in origin.reports:
            one = reports[report]
            yield {
                "origin": origin.id,
                "report": report,
                "external_id": one.external_id or "",
                "where": one.url or one.source or "",
                "publisher": one.publisher or "",
                "published": one.published or "",
                "share": str(origin.shares[report]),
                "source": origin.source or "",
            }


def print_families(
    reports: Reports, texts: Mapping[str, str], origins: Sequence[Origin], output: Path | None
) -> None:
    """The families for people, and how many reports have none."""
    with console(output) as page:
        for origin in origins:
            _print_family(page, origin, reports, texts)
        copies = sum(len(origin.reports) for origin in origins)
        families = "1 family" if len(origins) == 1 else f"{len(origins)} families"
        page.print(f"\n{families} of {copies} reports; {len(reports) - copies} share no source")


def _print_family(
    page: Console, origin: Origin, reports: Reports, texts: Mapping[str, str]
) -> None:
    """The reports of a family with their shares, its source, the longest passage."""
    rule(page, f"{len(origin.reports)} reports of one origin")
    named(page, "source", _source(origin, reports))
    named(page, "why", origin.evidence[0])
    if origin.passages:
        longest = max(origin.passages, key=lambda one: one.a_span[1] - one.a_span[0])
        start, end = longest.a_span
        words = " ".join(texts[longest.a][start:end].split())
        statement_line(page, words if len(words) <= _WORDS else f"{words[:_WORDS]} …")
    shown = origin.reports[:_SHOWN]
    lines = (
        (
            f"{origin.shares[report]:.0%}",
            _name(reports[report]),
            reports[report].publisher or "not stated",
            reports[report].published or "not stated",
            report,
        )
        for report in shown
    )
    page.print(table(("shared", "report", "publisher", "published", "id"), lines))
    if len(origin.reports) > len(shown):
        page.print(f"and {len(origin.reports) - len(shown)} more")


def _source(origin: Origin, reports: Reports) -> str:
    if origin.source is None:
        return "not shown"
    return _name(reports[origin.source]) if origin.source in reports else origin.source


def _name(report: RecordReport) -> str:
    """What the input called it."""
    return report.external_id or report.url or report.source or report.id
