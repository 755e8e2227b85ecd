"""The form of a KPI: readings that are locked stay, a miss asks for its comment, a drafted CAPA is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.organisation import Organisation
from qms_desktop.store.datafile import Store
from qms_desktop.ui.ask_reading import ReadingDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.import_wizard import ImportWizard
from qms_desktop.ui.part_model import PartModel
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import kpis
from qms_desktop.workflow.settings import save_organisation
from tests.exchange.test_import_kpis import KPIS
from tests.exchange.workbooks import workbook
from tests.ui.conftest import Add
from tests.ui.test_import_wizard import press, settle
from tests.ui.test_record_form import opened
from tests.workflow.kpi_month import add_kpi, post, readings

pytestmark = pytest.mark.usefixtures("november")


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> RecordForm:
    """The form of a KPI with the readings of August and September."""
    kpi = add_kpi(desk.store)
    post(desk.store, kpi, p2026_08=96.0, p2026_09=94.0)
    return opened(desk, qtbot, "kpi", kpi)


def type_reading(form: RecordForm, **values: object) -> None:
    """Add a reading for the next month, as if typed."""
    table = form.pages.parts["reading"]
    row = table.model.add_row()
    for column in range(table.model.columnCount()):
        name = table.model.field(column).name
        if name in values:
            table.model.setData(table.model.index(row, column), values[name])


def cell(model: PartModel, row: int, name: str) -> Qt.ItemFlag:
    column = next(c for c in range(model.columnCount()) if model.field(c).name == name)
    return model.index(row, column).flags()


def test_a_typed_miss_asks_for_its_comment_and_stays_typed(form: RecordForm, desk: Desk) -> None:
    type_reading(form, value=93.0)
    form.save()
    desk.jobs.drain()
    assert "a miss needs a comment: 2026-10 of KPI-01 (93 against 95)" in form.message.text
    assert form.pages.parts["reading"].model.rows()[-1]["value"] == 93.0
    assert "2026-10" not in readings(desk.store)


def test_a_drafted_capa_is_told_and_stands_in_the_reading_and_under_the_kpi(
    form: RecordForm, desk: Desk
) -> None:
    type_reading(form, value=93.0, comment="Strike")
    form.save()
    desk.jobs.drain()
    assert form.message.text == (
        "CAPA-2026-001 was drafted because On-time delivery missed 2 periods running."
    )
    model = form.pages.parts["reading"].model
    shown = [str(model.index(2, column).data()) for column in range(model.columnCount())]
    assert "On-time delivery missed 2 periods running, 2026-10" in shown
    assert next(panel for panel in form.pages.related if panel.register == "capa").title == "CAPAs"
    with desk.store.read() as session:
        assert session.scalars(select(Capa)).one().kpi == form.record


def test_a_reading_is_locked_and_unlocked_from_the_form(
    form: RecordForm, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "lock_readings" in form.verbs
    assert "unlock_readings" not in form.verbs
    monkeypatch.setattr(ReadingDialog, "ask", lambda *_, **__: ("2026-08", ""))
    form.do("lock_readings")
    desk.jobs.drain()
    table = form.pages.parts["reading"]
    assert not cell(table.model, 0, "value") & Qt.ItemFlag.ItemIsEditable
    assert cell(table.model, 1, "value") & Qt.ItemFlag.ItemIsEditable
    table.view.setCurrentIndex(table.model.index(0, 0))
    table.remove()
    assert table.model.rowCount() == 2
    monkeypatch.setattr(ReadingDialog, "ask", lambda *_, **__: ("2026-08", "Wrong report"))
    form.do("unlock_readings")
    desk.jobs.drain()
    assert readings(desk.store)["2026-08"] == (96.0, "posted")
    assert "The reading 2026-08 was unlocked because: Wrong report" in form.standing.marks.text()
    unlocked = form.pages.parts["reading_unlock"]
    assert form.pages.isTabVisible(form.pages.indexOf(unlocked))


def test_a_draft_is_posted_from_the_form_and_a_missing_comment_is_asked_for(
    form: RecordForm, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "post_readings" not in form.verbs
    with desk.store.change("draft") as change:
        kpis.post(change.session, 1, "2026-10", 97.0, as_draft=True)
        kpis.post(change.session, 1, "2026-07", 90.0, as_draft=True)
    form = opened(desk, qtbot, "kpi", 1)
    monkeypatch.setattr(ReadingDialog, "ask", lambda *_, **__: ("2026-07", ""))
    form.do("post_readings")
    desk.jobs.drain()
    assert "a miss needs a comment" in form.message.text
    monkeypatch.setattr(ReadingDialog, "ask", lambda *_, **__: ("2026-10", ""))
    form.do("post_readings")
    desk.jobs.drain()
    assert readings(desk.store)["2026-10"] == (97.0, "posted")
    assert readings(desk.store)["2026-07"] == (90.0, "draft")


def test_the_dialog_offers_the_newest_period_first_and_asks_for_the_reason(qtbot: QtBot) -> None:
    dialog = ReadingDialog(
        None, "Unlock a reading of KPI-01", "Unlock", ["2026-08", "2026-09"], reasoned=True
    )
    qtbot.addWidget(dialog)
    assert dialog.period.currentData() == "2026-09"
    dialog.button.click()
    assert "Say why" in dialog.problem.text()
    assert dialog.area is not None
    dialog.area.setPlainText("Wrong report")
    assert dialog.missing() == ""


def test_triggers_and_the_span_of_the_limits_are_set_on_the_form(form: RecordForm, desk: Desk) -> None:
    rows = form.pages.fields.rows
    assert {"limits_from", "limits_to", "trigger_misses", "trigger_signal"} <= set(rows)
    rows["limits_from"].editor.restore("2026-Q1")
    form.save()
    desk.jobs.drain()
    assert "span of its natural limits is not clear" in form.message.text
    rows["limits_from"].editor.restore("2025-01")
    rows["trigger_misses"].editor.restore("3")
    form.save()
    desk.jobs.drain()
    assert form.message.text == ""
    type_reading(form, value=93.0, comment="Strike")
    form.save()
    desk.jobs.drain()
    with desk.store.read() as session:
        assert session.scalars(select(Capa)).all() == []
        assert session.scalars(select(Reading.value).where(Reading.period == "2026-10")).one() == 93.0


def test_the_import_says_in_its_last_step_what_was_drafted(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    book = workbook(tmp_path / "kpi.xlsx", KPIs=KPIS)
    wizard = ImportWizard(desk, [book])
    qtbot.addWidget(wizard)
    wizard.show()
    qtbot.waitUntil(lambda: bool(wizard.files.files))
    settle(desk)
    for _ in range(3):
        press(wizard, desk)
    assert wizard.done_step.counts.text().endswith(
        "CAPA-2026-001 was drafted because On-time delivery missed 2 periods running."
    )


def test_the_form_survives_a_refusal_for_a_locked_reading(store: Store, form: RecordForm, desk: Desk) -> None:
    """Locked by the month-end screen while the form was open."""

    model = form.pages.parts["reading"].model
    column = next(c for c in range(model.columnCount()) if model.field(c).name == "value")
    model.setData(model.index(0, column), 99.0)
    with store.change("lock") as change:
        kpis.lock(change.session, "2026-08")
    form.save()
    desk.jobs.drain()
    assert "2026-08 of KPI-01 is locked" in form.message.text
    assert readings(store)["2026-08"] == (96.0, "locked")


def test_the_form_of_a_new_kpi_shows_the_rules_of_the_settings_and_keeps_what_is_typed(
    desk: Desk, qtbot: QtBot
) -> None:
    with desk.store.change("settings") as change:
        save_organisation(change.session, Organisation(trigger_misses=4, trigger_signal=False))
    form = RecordForm(desk, "kpi")
    qtbot.addWidget(form)
    form.load(None)
    rows = form.pages.fields.rows
    rows["name"].editor.restore("Scrap")
    desk.jobs.drain()
    assert (rows["trigger_misses"].editor.value(), rows["trigger_signal"].editor.value()) == (4, False)
    assert [row.field.name for row in form.pages.fields.dirty()] == ["name"]
    form.save()
    desk.jobs.drain()
    with desk.store.read() as session:
        kpi = session.scalars(select(Kpi)).one()
        assert (kpi.name, kpi.trigger_misses, kpi.trigger_signal) == ("Scrap", 4, False)


def test_a_row_added_below_many_is_seen_whole(desk: Desk, qtbot: QtBot, add: Add) -> None:
    long = "The forwarder missed two pick-ups in a row, and nobody had told the customers before. " * 2
    known = [
        {"period": f"{year}-{month:02}", "value": 96.0, "comment": long if month == 12 else None}
        for year in (2023, 2024, 2025)
        for month in range(1, 13)
    ]
    kpi = add("kpi", name="On-time delivery", parts={"reading": known})
    form = opened(desk, qtbot, "kpi", kpi)
    table = form.pages.parts["reading"]
    form.pages.setCurrentWidget(table)
    QApplication.processEvents()
    table.add()
    QApplication.processEvents()
    row = table.view.visualRect(table.view.currentIndex())
    assert table.view.viewport().rect().contains(row)
