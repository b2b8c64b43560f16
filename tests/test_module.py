"""`python -m readouts` is the command."""

import subprocess
import sys

import readouts


def test_the_package_runs_as_a_module() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "readouts", "--version"], capture_output=True, text=True, check=True
    )
    assert readouts.__version__ in ran.stdout
