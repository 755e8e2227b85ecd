"""Days on which the registers of a test stood as they did."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from qms_desktop.store import unit

On = Callable[[int], None]


@pytest.fixture
def on(monkeypatch: pytest.MonkeyPatch) -> On:
    """Let it be noon of a day of March 2026."""

    def set_clock(day: int) -> None:
        monkeypatch.setattr(unit, "utc_now", lambda: datetime(2026, 3, day, 12, tzinfo=UTC))

    return set_clock
