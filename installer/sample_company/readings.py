"""The monthly readings of the KPIs: a drift with noise, and the months that tell the story."""

from random import Random

from .company import fresh_random
from .kpis import MONTHS, Kpi, Month

SETTLED_AFTER = 9  # months until a KPI has reached its level of today
PLANTED = {
    ("KPI-09", (2026, 6)): 93.1,
    ("KPI-01", (2026, 8)): 93.1,
    ("KPI-01", (2026, 9)): 91.6,
    ("KPI-01", (2026, 10)): 90.2,
    ("KPI-04", (2026, 9)): 2.61,
    ("KPI-04", (2026, 10)): 3.74,
    ("KPI-17", (2024, 9)): 1,
    ("KPI-17", (2025, 11)): 1,
}
NOT_APPLICABLE = {
    ("KPI-13", (2025, 8)): "n/a",  # works holidays
    ("KPI-16", (2024, 1)): "n/a",
    ("KPI-16", (2025, 1)): "n/a",
    ("KPI-10", (2024, 8)): "n/a",
}
MISSING = {
    ("KPI-07", (2024, 12)): "-",
    ("KPI-14", (2025, 8)): "-",
    ("KPI-18", (2026, 10)): None,  # controlling closes its month late
    ("KPI-12", (2026, 4)): None,
    ("KPI-02", (2025, 12)): "-",
}


def readings(kpi: Kpi) -> dict[Month, float | str | None]:
    """Every month of the KPI: a number, ``"n/a"``, ``"-"``, or None where the cell is empty."""
    random = fresh_random(kpi.number)
    values: dict[Month, float | str | None] = {}
    for place, month in enumerate(MONTHS):
        drawn = _value(kpi, min(1.0, place / SETTLED_AFTER), random)
        if not kpi.first <= month <= kpi.last:
            continue
        key = (kpi.number, month)
        values[month] = PLANTED.get(key, NOT_APPLICABLE.get(key, MISSING.get(key, drawn)))
        if key in MISSING:
            values[month] = MISSING[key]
    return values


def _value(kpi: Kpi, progress: float, random: Random) -> float:
    drift = kpi.begin + (kpi.end - kpi.begin) * progress
    noise = random.uniform(-1, 1) + random.uniform(-1, 1)
    value = max(0.0, drift + noise * kpi.spread)
    ceiling = 100.0 if kpi.unit == "%" else value
    return round(min(value, ceiling), kpi.decimals)
