"""A window that is killed in the middle of typing: what was typed is there at the next start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import Store
from qms_desktop.ui.drafts import Drafts
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme
from qms_desktop.workflow import edit
from tests.ui.grids import start, text

WINDOW = """
import os, signal, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.state import WindowState
from qms_desktop.ui.theme import Mode, Theme

app = QApplication(["qms-desktop"])
jobs, drafts = Jobs(), Path(sys.argv[2]) / "drafts"
window = MainWindow(Theme(Mode.LIGHT), jobs, WindowState(Path(sys.argv[2])))
window.show()
window.files.open(Path(sys.argv[1]))
jobs.drain()
if sys.argv[3] == "form":
    window.workspace.open_record("capa", None)
    jobs.drain()
    line = window.workspace.go_to("capa").form.pages.fields.rows["title"].editor.focusProxy()
else:
    tab = window.workspace.go_to("capa")
    jobs.drain()
    index = tab.model.index(0, tab.model.columns.index("title"))
    tab.grid.setCurrentIndex(index)
    tab.grid.edit(index)
    line = tab.grid.delegate.editor.focusProxy()
    line.selectAll()

def type_on():  # never a pause of as long as a draft waits for
    QTest.keyClicks(line, "x")
    if any("xx" in one.read_text("utf-8") for one in drafts.glob("*.json")):
        os.kill(os.getpid(), signal.SIGKILL)

timer = QTimer()
timer.timeout.connect(type_on)
timer.start(100)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that can't be caught")
@pytest.mark.parametrize("where", ["form", "cell"])
def test_what_was_typed_without_a_pause_before_a_crash_is_there_at_the_next_start(
    qtbot: QtBot, store: Store, tmp_path: Path, where: str
) -> None:
    with store.change("test") as change:
        edit.save(change.session, "capa", {"title": "Wrong label"})
    store.close()
    config = tmp_path / "config"
    done = subprocess.run(
        [sys.executable, "-B", "-c", WINDOW, str(store.path), str(config), where], check=False, timeout=60
    )
    assert done.returncode == -9

    jobs = Jobs()
    window = MainWindow(Theme(Mode.LIGHT), jobs, WindowState(config))
    window.show()
    window.files.open(store.path)
    jobs.drain()
    assert window.workspace is not None
    tab = window.workspace.go_to("capa")
    jobs.drain()
    if where == "form":
        window.workspace.open_record("capa", None)
        jobs.drain()
        assert "xx" in str(tab.form.pages.fields.rows["title"].editor.raw())
        assert "Draft of" in tab.form.message.text
    else:
        inner = start(tab, 0, "title")
        assert "xx" in str(inner.property("text"))
        QTest.keyClick(inner, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: text(tab, 0, "title").startswith("xx"))
        jobs.drain()
    window.close()
    assert where == "form" or Drafts(config, store.path).get("cells:capa") is None
    jobs.close()
