"""Torch, for tests of what is built on it; a test file that asks for it is skipped without."""

import pytest

torch = pytest.importorskip("torch", reason="SKIPPED: torch is not installed (make train)")
