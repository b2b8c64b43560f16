"""Reading on many cores."""

from readouts.batch.choice import executor
from readouts.batch.processes import LocalProcesses

__all__ = ["LocalProcesses", "executor"]
