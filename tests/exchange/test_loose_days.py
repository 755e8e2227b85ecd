"""Due dates as people write them: by a period, or without a year; what was written stays and is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from qms_desktop.exchange.importing import import_files, result_of
from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import gathered, workbook

HEAD = ["CAPA No", "Title", "Owner", "Detected", "Due date"]


def read(
    due: Any, *others: Any, above: Sequence[Sequence[str]] = (), detected: Any = date(2026, 1, 5)
) -> tuple[dict[str, Any], dict[str, Any], list[str]]:
    """Return values, extra and problems of a row with such a due date, beside rows with other dates."""
    days = [due, *others]
    rows = [[f"C-{n}", f"Label {n}", "Jane Berg", detected, day] for n, day in enumerate(days)]
    draft = gathered([*above, HEAD, *rows], name="Log").drafts[0]
    return draft.values, draft.extra, [problem.message for problem in draft.problems]


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("Q2 2025", date(2025, 6, 30)),
        ("2025-Q2", date(2025, 6, 30)),
        ("4. Quartal 2026", date(2026, 12, 31)),
        ("KW 12/2026", date(2026, 3, 22)),
        ("week 12 2026", date(2026, 3, 22)),
        ("2026-W12", date(2026, 3, 22)),
        ("end of March 2026", date(2026, 3, 31)),
        ("Ende März 2026", date(2026, 3, 31)),
        ("fin mars 2026", date(2026, 3, 31)),
        ("bis Ende Februar 2028", date(2028, 2, 29)),
        ("by the end of Q3 2026", date(2026, 9, 30)),
        ("H1 2026", date(2026, 6, 30)),
    ],
)
def test_a_period_is_due_on_its_last_day_and_stays_as_it_was_written(due: str, day: date) -> None:
    values, extra, problems = read(due)
    assert values["due_on"] == day
    assert extra["Due date"] == due
    assert problems == [f"“{due}” was read as {day}, its last day; the text is kept."]


@pytest.mark.parametrize(
    ("due", "day"),
    [
        ("KW 12", date(2026, 3, 22)),
        ("week 12", date(2026, 3, 22)),
        ("end of March", date(2026, 3, 31)),
        ("Ende März", date(2026, 3, 31)),
        ("fin mars", date(2026, 3, 31)),
        ("Q2", date(2026, 6, 30)),
        ("12.6.", date(2026, 6, 12)),
        ("12.06.", date(2026, 6, 12)),
        ("12. Juni", date(2026, 6, 12)),
        ("June 12", date(2026, 6, 12)),
    ],
)
def test_a_year_left_out_is_that_of_the_other_dates_of_the_column(due: str, day: date) -> None:
    values, extra, problems = read(due, date(2026, 5, 1), "03.08.2026")
    assert values["due_on"] == day
    assert extra["Due date"] == due
    assert len(problems) == 1
    assert read(due, above=[["CAPA log 2026"], [""]])[0]["due_on"] == day, "or that of the title"


@pytest.mark.parametrize("due", ["KW 12", "end of March", "12.6."])
def test_a_year_that_nothing_tells_is_not_made_up(due: str) -> None:
    for others in ((), (date(2025, 5, 1), date(2026, 5, 1))):
        values, extra, problems = read(due, *others)
        assert "due_on" not in values
        assert extra["Due date"] == due
        assert problems == [f"“{due}” names no year, and nothing here tells it; the text is kept."]


@pytest.mark.parametrize(
    "due", ["sofort", "immédiatement", "whenever", "mid March", "before Q2 2026", "31.6."]
)
def test_what_names_no_day_is_kept_as_text_and_told(due: str) -> None:
    values, extra, problems = read(due, date(2026, 5, 1))
    assert "due_on" not in values
    assert extra["Due date"] == due
    assert problems == [f"“{due}” is no date; the text is kept."]


@pytest.mark.parametrize(("due", "day"), [("03/2026", date(2026, 3, 31)), ("2026", date(2026, 12, 31))])
def test_a_month_or_year_in_figures_is_a_due_date_among_others(due: str, day: date) -> None:
    assert read(due, date(2026, 5, 1))[0]["due_on"] == day


@pytest.mark.parametrize("due", ["asap", "TBD", "ongoing", "laufend"])
def test_words_for_no_day_yet_are_kept_as_they_are(due: str) -> None:
    values, extra, problems = read(due, date(2026, 5, 1))
    assert ("due_on" in values, extra["Due date"], problems) == (False, due, [])


def test_a_day_after_until_is_that_day() -> None:
    values, extra, problems = read("bis 30.06.2026")
    assert (values["due_on"], extra["Due date"], problems) == (date(2026, 6, 30), "bis 30.06.2026", [])


def test_what_happened_is_never_dated_by_a_period_but_by_a_day_without_a_year() -> None:
    values, _, problems = read(date(2026, 5, 1), detected="Q2 2025")
    assert "detected_on" not in values
    assert problems == ["“Q2 2025” is no date; the text is kept."]
    rows = [[f"C-{n}", f"Label {n}", "Jane Berg", day, ""] for n, day in enumerate(["12.6.", "1.5.2026"])]
    assert gathered([HEAD, *rows], name="Log").drafts[0].values["detected_on"] == date(2026, 6, 12)


def test_a_log_with_loose_days_changes_nothing_when_it_comes_again(store: Store, tmp_path: Path) -> None:
    first = ["C-1", "Label", "Jane Berg", date(2026, 1, 5), "Q2 2026"]
    rows: list[list[Any]] = [first, ["C-2", "Lid", "Jane Berg", "", "12.6.2026"]]
    path = workbook(tmp_path / "log.xlsx", Log=[HEAD, *rows])
    with store.change("import") as change:
        import_files(change.session, [path])
    with store.read() as session:
        capa = session.query(Capa).filter_by(number="C-1").one()
        assert (capa.due_on, capa.extra) == (date(2026, 6, 30), {"Due date": "Q2 2026"})
    with store.change("import") as change:
        (result,) = result_of(import_files(change.session, [path]))
    assert result["tables"][0]["counts"]["unchanged"] == 2
