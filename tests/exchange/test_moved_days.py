"""A due date and the day it was moved to: none is lost, and what was never moved is still due."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from qms_desktop.exchange.importing import import_files, plan_files
from qms_desktop.model.actions import Action
from qms_desktop.store.datafile import Store
from tests.exchange.workbooks import Rows, fields_of, guessed, workbook


def actions(due: str, moved: str) -> Rows:
    """Return a list of actions with two due dates, of which one has not been moved."""
    return [
        ["No", "Action", "Owner", due, moved, "Done on"],
        [1, "Fix the door of the hall", "Jo", "2026-02-01", None, None],
        [2, "Call the plumber", "Ann", "2026-02-05", "2026-03-05", None],
        [3, "Send the box back", "Max", "2026-03-01", "2026-04-01", "2026-03-30"],
    ]


@pytest.mark.parametrize(
    ("due", "moved"),
    [
        ("Due date", "Revised due date"),
        ("Due", "Moved to"),
        ("Due", "New date"),
        ("Deadline", "Extended to"),
        ("Target date", "Revised target date"),
        ("Termin", "Neuer Termin"),
        ("Frist", "verschoben auf"),
        ("Échéance", "Nouveau délai"),
        ("Plazo", "Nueva fecha"),
        ("Scadenza", "Nuova scadenza"),
        ("Prazo", "Novo prazo"),
        ("Termijn", "Uitgesteld naar"),
        ("Termin", "Nowy termin"),
        ("Termin", "Revize termin"),
    ],
)
def test_the_first_of_two_due_dates_is_the_one_promised_first(due: str, moved: str) -> None:
    found = fields_of(guessed(actions(due, moved), "Actions"))
    assert (found[due], found[moved], found["Done on"]) == ("original_due_on", "due_on", "done_on")


def test_when_a_row_was_touched_last_is_no_due_date() -> None:
    found = fields_of(guessed(actions("Due date", "Updated"), "Actions"))
    assert found["Due date"] == "due_on"


@pytest.mark.parametrize("due", ["Due date", "Original due date"])
def test_an_action_whose_due_date_was_never_moved_is_due_as_first_promised(
    store: Store, tmp_path: Path, due: str
) -> None:
    path = workbook(tmp_path / "a.xlsx", Actions=actions(due, "Revised due date"))
    with store.change("import") as change:
        import_files(change.session, [path])
    with store.read() as session:
        found = {one.number: (one.original_due_on, one.due_on) for one in session.scalars(select(Action))}
        again = [one.verdict.value for table in plan_files(session, [path]).tables for one in table.planned]
    assert found == {
        "1": (date(2026, 2, 1), date(2026, 2, 1)),
        "2": (date(2026, 2, 5), date(2026, 3, 5)),
        "3": (date(2026, 3, 1), date(2026, 4, 1)),
    }
    assert again == ["unchanged"] * 3
