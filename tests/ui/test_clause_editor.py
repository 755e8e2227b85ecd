"""Clauses are offered by number and by topic, and anything else may be typed."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.model.organisation import Organisation
from qms_desktop.ui.clause_editor import ClauseEditor
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.link_editor import make_editor
from qms_desktop.workflow.settings import save_organisation


@pytest.fixture
def editor(desk: Desk, qtbot: QtBot) -> ClauseEditor:
    made = make_editor(fields(Capa)["clause"], desk)
    assert isinstance(made, ClauseEditor)
    qtbot.addWidget(made)
    made.show()
    made.line.setFocus()
    return made


def test_a_word_of_the_topic_finds_the_clause_and_its_number_takes_the_words_place(
    editor: ClauseEditor, desk: Desk
) -> None:
    QTest.keyClicks(editor.line, "8.4; correc")
    desk.jobs.drain()
    assert editor.offered() == ["10.2  Nonconformity and corrective action"]
    editor._completer.activated.emit(editor.offered()[0])
    assert editor.value() == "8.4; 10.2"


def test_the_clauses_of_the_organisations_edition_are_offered(editor: ClauseEditor, desk: Desk) -> None:
    with desk.store.change("settings") as change:
        save_organisation(change.session, Organisation(clause_edition="2026"))
    QTest.keyClicks(editor.line, "6.1.3")
    desk.jobs.drain()
    assert editor.offered() == ["6.1.3  Acting on opportunities"]


def test_what_is_no_clause_is_kept_as_typed(editor: ClauseEditor, desk: Desk) -> None:
    QTest.keyClicks(editor.line, "IATF 10.2.3 / VDA")
    desk.jobs.drain()
    assert editor.offered() == []
    assert editor.value() == "IATF 10.2.3 / VDA"
