"""Who plans the next management review types its title, and little else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from qms_desktop.insight.views import view
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.workspace import Workspace
from tests.ui.player import Player

Add = Callable[..., int]


def test_a_new_review_begins_where_the_last_one_ended(
    desk: Desk, workspace: Workspace, window: MainWindow, add: Add
) -> None:
    add("review", title="2025", period_start=date(2024, 11, 1), period_end=date(2025, 10, 31))
    player = Player(desk, workspace, window)
    workspace.open_record("review", None)
    desk.jobs.drain()
    player.type("title", "2026")
    player.save()
    with desk.store.read() as session:
        saved = view(session, "review", 2).values
    assert (saved["period_start"], saved["period_end"]) == (date(2025, 11, 1), date(2026, 10, 31))


def test_a_record_opened_meanwhile_keeps_what_it_has(desk: Desk, workspace: Workspace, add: Add) -> None:
    add("review", title="2025", period_start=date(2024, 11, 1), period_end=date(2025, 10, 31))
    workspace.open_record("review", None)
    workspace.open_record("review", 1)
    desk.jobs.drain()
    assert workspace.current is not None
    assert workspace.current.form.pages.fields.rows["period_start"].editor.value() == date(2024, 11, 1)
