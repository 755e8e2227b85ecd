"""Fields of a form that stay as they are where the record stands: read only, and each says why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from qms_desktop.insight.frozen import pack_of, to_json
from qms_desktop.insight.views import view
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.record import Basis
from qms_desktop.model.reviews import Review, ReviewState
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.record_form import RecordForm
from qms_desktop.workflow import actions, capas, reviews

Add = Callable[..., int]
DAY = date(2026, 3, 2)


@pytest.fixture
def opened(show: Callable[[str, int], RecordForm], qtbot: QtBot) -> Callable[[str, int], RecordForm]:
    """Opens the form of a record on screen, with the keyboard."""

    def open_form(register: str, record: int) -> RecordForm:
        form = show(register, record)
        form.activateWindow()
        qtbot.waitUntil(form.isActiveWindow)
        return form

    return open_form


@pytest.fixture
def capa(desk: Desk, add: Add) -> int:
    """A CAPA of which everything is done but the check."""
    jane, packing = add("person", name="Jane"), add("process", name="Packing")
    add("person", name="Bo")
    made = add(
        "capa", title="Late", containment="Blocked", root_cause="No stop", process=packing, owner=jane,
        effectiveness_criterion="None late", effectiveness_due_on=DAY,
    )  # fmt: skip
    action = add("action", title="Train", capa=made, owner=jane, due_on=DAY)
    with desk.store.change("done") as change:
        actions.mark_done(change.session, action, DAY, "Photo")
    return made


@pytest.fixture
def review(desk: Desk, add: Add) -> int:
    """A review of which the figures are frozen."""
    made = add("review", title="Half year", period_start=date(2026, 1, 1), period_end=date(2026, 6, 30))
    with desk.store.change("freeze") as change:
        pack = pack_of(change.session, change.session.get_one(Review, made), date(2026, 7, 1))
        reviews.freeze(change.session, made, to_json(pack))
    return made


def close(session: Session, capa: int) -> None:
    capas.verify(session, capa, EffectivenessResult.EFFECTIVE, 2, DAY)


def inner(form: RecordForm, name: str) -> QLineEdit | QPlainTextEdit:
    found = form.pages.fields.rows[name].editor.focusProxy()
    assert isinstance(found, QLineEdit | QPlainTextEdit)
    return found


def assert_is_fixed(form: RecordForm, name: str, do: str) -> None:
    """The field takes the cursor and no letter; tip and accessible description say what to do."""
    field, editor = inner(form, name), form.pages.fields.rows[name].editor
    before = editor.raw()
    field.setFocus()
    assert field.hasFocus()
    border = field.grab().toImage().pixelColor(field.width() // 2, 0)
    form.setFocus()
    assert field.grab().toImage().pixelColor(field.width() // 2, 0) != border
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert editor.raw() == before
    assert do in form.pages.fields.rows[name].message.text(), "who types in vain reads why"
    assert form.pages.fields.rows[name].message.isVisible()
    field.setFocus()
    form.setFocus()
    assert form.pages.fields.rows[name].message.isHidden()
    assert do in field.toolTip()
    assert do in field.accessibleDescription()


def test_what_a_capa_was_closed_on_is_read_and_not_typed_until_it_is_reopened(
    desk: Desk, opened: Callable[[str, int], RecordForm], capa: int
) -> None:
    with desk.store.change("close") as change:
        close(change.session, capa)
    form = opened("capa", capa)
    for name in (
        "containment",
        "root_cause",
        "effectiveness_criterion",
        "effectiveness_due_on",
        "verified_by",
        "process",
        "owner",
    ):
        assert_is_fixed(form, name, "Reopen it with a reason")
    assert not form.pages.unsaved().values
    for name in ("title", "description", "effectiveness_kpi"):
        assert not inner(form, name).isReadOnly()
        assert "Reopen" not in inner(form, name).toolTip()
    with desk.store.change("reopen") as change:
        capas.reopen(change.session, capa, "It came back")
    form.take_changes({"capa": frozenset({capa})})
    desk.jobs.drain()
    QTest.keyClicks(inner(form, "root_cause"), "Old scan")
    assert form.pages.unsaved().values == {"root_cause": "Old scan"}
    assert not inner(form, "root_cause").accessibleDescription()


def test_what_was_typed_before_a_capa_was_closed_elsewhere_can_be_put_back(
    desk: Desk, opened: Callable[[str, int], RecordForm], capa: int
) -> None:
    form = opened("capa", capa)
    QTest.keyClicks(inner(form, "root_cause"), "x")
    with desk.store.change("close") as change:
        close(change.session, capa)
    form.take_changes({"capa": frozenset({capa})})
    desk.jobs.drain()
    assert inner(form, "containment").isReadOnly()
    assert not inner(form, "root_cause").isReadOnly()
    QTest.keyClick(inner(form, "root_cause"), Qt.Key.Key_Delete)
    QTest.keyClick(inner(form, "root_cause"), Qt.Key.Key_Backspace)
    assert not form.pages.unsaved().values


def test_the_period_of_frozen_figures_is_read_and_not_typed(
    opened: Callable[[str, int], RecordForm], review: int
) -> None:
    form = opened("review", review)
    for name in ("period_start", "period_end"):
        assert_is_fixed(form, name, "Plan the review again")
    assert not inner(form, "verdict").isReadOnly()


def test_no_field_of_an_approved_review_is_typed_and_the_next_form_is_open_again(
    desk: Desk, opened: Callable[[str, int], RecordForm], review: int
) -> None:
    with desk.store.change("import") as change:
        last = Review(title="Last year", chair=None, state=ReviewState.APPROVED, state_basis=Basis.IMPORTED)
        change.session.add(last)
        change.session.flush()
        approved = last.id
    form = opened("review", approved)
    for name in ("title", "period_start", "chair", "conclusion"):
        assert_is_fixed(form, name, "Make a revision")
    form.load(review)
    desk.jobs.drain()
    assert not inner(form, "chair").isReadOnly()
    assert inner(form, "period_start").isReadOnly()
    assert "Plan the review again" in inner(form, "period_start").toolTip()


def test_an_imported_closed_capa_stays_open_to_be_put_right(
    desk: Desk, opened: Callable[[str, int], RecordForm]
) -> None:
    with desk.store.change("import") as change:
        old = Capa(title="Old", root_cause="?", state=CapaState.CLOSED, state_basis=Basis.IMPORTED)
        change.session.add(old)
        change.session.flush()
        id_ = old.id
    form = opened("capa", id_)
    QTest.keyClicks(inner(form, "root_cause"), "a")
    form.save()
    desk.jobs.drain()
    with desk.store.read() as session:
        assert view(session, "capa", id_).values["root_cause"] == "a?"
