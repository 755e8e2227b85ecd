"""Qt finds nothing wrong with any model of the window, each filled as users fill it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qms_desktop.model.capas import Cause
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.grid_model import GridModel
from qms_desktop.ui.import_plan_model import PlanModel
from qms_desktop.ui.import_problems import Line as ProblemLine
from qms_desktop.ui.import_problems import ProblemModel
from qms_desktop.ui.import_question_list import QuestionModel
from qms_desktop.ui.import_wizard import PREVIEW, ImportWizard
from qms_desktop.ui.month_end import MonthEnd
from qms_desktop.ui.month_end_model import MonthEndModel
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.search_lines import Line
from qms_desktop.ui.search_list import LinesModel
from tests.exchange.workbooks import workbook
from tests.ui.conftest import Add
from tests.ui.walking import subclasses_of_ui


@dataclass(frozen=True)
class Room:
    """What the models are filled from."""

    desk: Desk
    add: Add
    qtbot: QtBot
    folder: Path


def _grid(room: Room) -> GridModel:
    for title in ("Wrong label", "Scratched lid"):
        room.add("capa", title=title)
    model = GridModel(room.desk, "capa")
    model.reload()
    room.desk.jobs.drain()
    return model


def _month_end(room: Room) -> MonthEndModel:
    room.add("kpi", name="On time", target=95, unit="%")
    room.add("kpi", name="Scrap", direction="lower", unit="kg")
    screen = MonthEnd(room.desk)
    room.qtbot.addWidget(screen)
    room.desk.jobs.drain()
    return screen.model


def _wizard(room: Room) -> ImportWizard:
    head = ["CAPA No", "Title", "Owner"]
    rows: list[list[str | None]] = [
        ["C-1", "Wrong label", "Jane Berg"],
        ["C-2", None, "J. Berg"],
        ["C-1", "Loose cap", "Jane Berg"],
    ]
    wizard = ImportWizard(room.desk)
    room.qtbot.addWidget(wizard)
    room.add("person", name="Jane Berg")
    wizard.read([workbook(room.folder / "CAPA log.xlsx", CAPA=[head, *rows])])
    room.desk.jobs.drain()
    while wizard.steps.currentIndex() < PREVIEW:
        wizard.next.click()
        room.desk.jobs.drain()
    return wizard


def _part(room: Room) -> PartModel:
    model = PartModel(Cause, room.desk.theme)
    causes = ("Worn tool", "No jig")
    model.show_rows([{"id": at, "sequence": at, "cause": text} for at, text in enumerate(causes, 1)], {})
    return model


def _lines(_: Room) -> LinesModel:
    model = LinesModel()
    model.show_lines([Line("Commands"), Line("Print", key="Ctrl+P", opens=lambda: None)])
    return model


def _problems(room: Room) -> ProblemModel:
    wizard = _wizard(room)
    wizard.next.click()
    room.desk.jobs.drain()
    model = wizard.done_step.problems.lines
    each = [(row, f"“{row}” is no date; the text is kept.") for row in (2, 3)]
    model.set_lines([*model.lines, ProblemLine("log", "2, 3", "F", "2 times: …", each)])
    return model


MADE: dict[type[QAbstractItemModel], Callable[[Room], QAbstractItemModel]] = {
    GridModel: _grid,
    LinesModel: _lines,
    MonthEndModel: _month_end,
    PartModel: _part,
    PlanModel: lambda room: _wizard(room).preview.model,
    ProblemModel: _problems,
    QuestionModel: lambda room: _wizard(room).preview.questions.model,
}
"""How each model is filled."""


@pytest.mark.parametrize("cls", MADE)
def test_qt_finds_nothing_wrong(
    cls: type[QAbstractItemModel],
    desk: Desk,
    add: Add,
    qtbot: QtBot,
    tmp_path: Path,
    qtmodeltester: ModelTester,
) -> None:
    model = MADE[cls](Room(desk, add, qtbot, tmp_path))
    assert isinstance(model, cls)
    assert model.rowCount() > 0
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's


def test_every_model_stands_in_the_table() -> None:
    assert set(subclasses_of_ui(QAbstractItemModel)) == set(MADE)
