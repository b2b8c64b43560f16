"""Opening a record loads nothing of what judging needs."""

import subprocess
import sys


def test_what_judging_needs_is_loaded_only_when_somebody_judges() -> None:
    code = "import sys, readouts.library.face; print([m for m in sys.modules if 'judging' in m])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "['readouts.library.judging']"


def test_nor_of_what_links() -> None:
    code = "import sys, readouts.library; print([m for m in sys.modules if '.linking' in m])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
