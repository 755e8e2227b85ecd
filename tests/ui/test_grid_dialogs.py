"""Every word and control of the dialogs of a list is translated, named and reached by Tab."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from qms_desktop.exchange.pasted import NAME, Place, pasted_table, read_pasted
from qms_desktop.insight.filters import Filter
from qms_desktop.model.capas import Capa
from qms_desktop.model.fields import fields
from qms_desktop.ui.ask_link import LinkDialog
from qms_desktop.ui.ask_name import NameDialog
from qms_desktop.ui.columns_dialog import ColumnsDialog
from qms_desktop.ui.desk import Desk
from qms_desktop.ui.filter_dialog import FilterDialog
from qms_desktop.ui.grid_menus import offers
from qms_desktop.ui.paste_dialog import PasteDialog
from tests.ui.conftest import Add
from tests.ui.walking import Marking, controls, tab_order, unnamed, untranslated


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Words that pass through translation are marked."""
    marking = Marking(qapp)
    qapp.installTranslator(marking)
    yield
    qapp.removeTranslator(marking)


def dialogs(desk: Desk) -> Iterator[QDialog]:
    """Yield each dialog once for each form it takes."""
    known = fields(Capa)
    for name in ("title", "due_on", "cost", "severity"):
        yield FilterDialog(None, desk.theme, known[name], Filter(), offers(known[name]))
    yield ColumnsDialog(None, "capa", ["number", "title"], ["extra:§ Line"])
    yield NameDialog(None, "§ heading", "§ verb", "§")
    yield LinkDialog(None, desk, known["owner"], "§ heading", "§ verb")
    place = Place("capa", ["title"], [], {"number": "§ No", "title": "§ Title"})
    with desk.store.read() as session:
        found = pasted_table(session, read_pasted("§ words\tminor\n§\tmajor"), place)
    found.notes = []
    yield PasteDialog(desk, "capa", found)


def test_every_word_and_control_of_the_dialogs_is_translated_and_named(
    marked: None, desk: Desk, qtbot: QtBot, add: Add
) -> None:
    add("capa", title="§ Wrong label")
    for dialog in dialogs(desk):
        qtbot.addWidget(dialog)
        dialog.show()
        desk.jobs.drain()
        own = {words for words in untranslated(dialog) if NAME not in words}
        assert own == set(), dialog
        assert unnamed(dialog) == [], dialog
        assert set(tab_order(dialog)) == set(controls(dialog)), dialog
