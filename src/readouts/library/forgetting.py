"""Forgetting reports on request, by whole ids or the beginning of one."""

from collections.abc import Sequence
from pathlib import Path

from readouts.errors import RecordError, UsageError
from readouts.model import Forgotten
from readouts.questions.ids import completed, suggestion
from readouts.store import Store


def forgetting(store: Store, reports: Sequence[str], *, by: str, reason: str) -> list[Forgotten]:
    """Take these reports, and the other texts of their pages, out of the store.

    What was forgotten before stays so. Raises RecordError for an id that is no report,
    UsageError where it is not said by whom and why.
    """
    _signed(by, reason)
    return store.forget(asked(store, reports), by=by, reason=reason)


def uncached(gone: Sequence[Forgotten], cache: Path | None) -> None:
    """Take the pages of what was forgotten out of the folder where fetched pages are kept."""
    from readouts.fetch.cache import Cache
    from readouts.fetch.options import usual_cache

    folder = cache or usual_cache()
    if folder.is_dir():
        for each in gone:
            Cache(folder).forget(each.url, each.original_sha256)


def remembering(store: Store, reports: Sequence[str], *, by: str, reason: str) -> None:
    """Let these be taken again. Raises RecordError for one that was not forgotten."""
    _signed(by, reason)
    for each in reports:
        if not store.forgotten([each]):
            hint = "list them with: readouts changes"
            raise RecordError("no such report was forgotten", where=each, hint=hint)
    store.remember(reports, by=by, reason=reason)


def asked(store: Store, reports: Sequence[str]) -> list[str]:
    """Whole ids of reports, held or forgotten before. Raises RecordError for anything else."""
    return [_whole(store, each) for each in reports]


def _whole(store: Store, report: str) -> str:
    if store.forgotten([report]) and store.report(report) is None:
        return report
    whole = report if store.report(report) else completed(store, report)
    if whole is None or store.report(whole) is None:
        raise RecordError("this is no report", where=report, hint=suggestion(store, report))
    return whole


def _signed(by: str, reason: str) -> None:
    if not (by.strip() and reason.strip()):
        raise UsageError("say who wants it and why", hint="--by NAME --reason WORDS")
