"""A review that follows another begins where that one ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from qms_desktop.insight.next_review import review_after
from qms_desktop.insight.rows import Ref
from qms_desktop.store.datafile import Store

Add = Callable[..., int]


@pytest.mark.parametrize(
    ("start", "end", "then"),
    [
        (date(2024, 11, 1), date(2025, 10, 31), (date(2025, 11, 1), date(2026, 10, 31))),
        (date(2026, 1, 1), date(2026, 3, 31), (date(2026, 4, 1), date(2026, 6, 30))),
        (date(2026, 1, 5), date(2026, 1, 18), (date(2026, 1, 19), date(2026, 2, 1))),
    ],
)
def test_the_next_review_looks_at_as_long_a_time_on_the_day_named_with_the_same_chair(
    store: Store, add: Add, start: date, end: date, then: tuple[date, date]
) -> None:
    jane = add("person", name="Jane Smith")
    add("review", title="Long ago", period_start=date(2020, 1, 1), period_end=date(2020, 12, 31))
    add(
        "review",
        title="Last",
        period_start=start,
        period_end=end,
        chair=jane,
        next_review_on=date(2026, 12, 1),
    )
    with store.read() as session:
        assert review_after(session) == {
            "period_start": (then[0], None),
            "period_end": (then[1], None),
            "planned_on": (date(2026, 12, 1), None),
            "chair": (jane, Ref(jane, "P-001", "Jane Smith")),
        }


def test_the_first_review_starts_with_nothing(store: Store) -> None:
    with store.read() as session:
        assert review_after(session) == {}
