"""How figures read once they are text: days, numbers with their unit, shares with the count behind."""

from __future__ import annotations

from datetime import date


def share(kept: int, due: int) -> str:
    """Return a share with the count behind it, e.g. ``64 % (7 of 11)``; the counts alone below five."""
    return f"{kept / due:.0%} ({kept} of {due})".replace("%", " %") if due >= 5 else f"{kept} of {due}"


def day(value: date | None) -> str:
    """Return a day in ISO form, empty where there is none."""
    return value.isoformat() if value else ""


def number(value: float | None, unit: str = "") -> str:
    """Return a value with its unit, empty where there is none."""
    if value is None:
        return ""
    return f"{value:,.6g} {unit}".strip()
