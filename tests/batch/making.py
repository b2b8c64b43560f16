"""Readers for child processes: they are sent there by name."""

import os
import signal
import time
from pathlib import Path

from tests.store import made

from readouts.errors import DataError
from readouts.library.executor import Read
from readouts.model import Reading, Report


def ordinary(data: Path | None) -> Read:
    """Reads; a text that says "boom" makes it fail, "die" kills the process."""
    return _read


def unsound(data: Path | None) -> Read:
    """Tables that cannot be loaded."""
    raise DataError("bad row", where=str(data))


def _read(report: Report) -> Reading:
    if "boom" in report.text:
        raise ValueError("boom")
    if "die" in report.text:
        os.kill(os.getpid(), signal.SIGKILL)
    if "slow" in report.text:
        time.sleep(0.2)
    if "long" in report.text:
        Path(report.source or "").write_text(str(os.getpid()), encoding="utf-8")
        time.sleep(60)
    return made.reading(report)
