"""Due days leave the window: at the start, as a calendar, as a mail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from qms_desktop.store.datafile import Store, open_file
from qms_desktop.ui.ask_person import EVERYBODY, PersonDialog
from qms_desktop.ui.due_days import TRAY
from qms_desktop.ui.home_entries import EntryLine
from qms_desktop.ui.mail import LONGEST, MailDialog
from qms_desktop.ui.main_window import MainWindow
from qms_desktop.ui.me import remember_me
from qms_desktop.ui.words import today
from qms_desktop.ui.workspace import Workspace

Add = Callable[..., int]


@pytest.fixture
def promises(add: Add) -> dict[str, int]:
    """Jane owes two actions, one of them late; Owen owes one CAPA and has no address."""
    jane = add("person", name="Jane Smith", email="jane.smith@example.test")
    owen = add("person", name="Owen Price")
    late, soon = today() - timedelta(days=3), today() + timedelta(days=2)
    return {
        "jane": jane,
        "owen": owen,
        "late": add("action", title="Print R&D labels; 100 %", due_on=late, owner=jane),
        "soon": add("action", title="Train the packers", due_on=soon, owner=jane),
        "capa": add("capa", title="Wrong label", due_on=soon, owner=owen),
        "nobodys": add("action", title="Nobody's"),
    }


class Tray(QObject):
    """The system's tray, which no screen of a test has: it records what it is given."""

    activated = Signal()
    messageClicked = Signal()  # noqa: N815 - Qt's own name
    made: ClassVar[list[Tray]] = []

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self.icon, self.shown, self.told = icon, False, list[tuple[str, str]]()
        self.made.append(self)

    @staticmethod
    def isSystemTrayAvailable() -> bool:  # noqa: N802 - Qt's own name
        return True

    def setToolTip(self, words: str) -> None:  # noqa: N802 - Qt's own name
        self.tip = words

    def show(self) -> None:
        self.shown = True

    def showMessage(self, title: str, words: str, icon: QIcon) -> None:  # noqa: N802 - Qt's own name
        assert self.shown, "a message of an icon that is hidden is not shown"
        self.told.append((title, words))


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Tray]]:
    """The icons put into the tray."""
    monkeypatch.setattr("qms_desktop.ui.due_days.QSystemTrayIcon", Tray)
    yield Tray.made
    Tray.made.clear()


@pytest.mark.parametrize("asked", ["messageClicked", "activated"])
def test_the_message_of_the_tray_says_what_is_due_and_a_click_shows_it(
    window: MainWindow,
    promises: dict[str, int],
    data_file: Path,
    tray: list[Tray],
    asked: str,
) -> None:
    reopened(window, data_file)
    (icon,) = tray
    assert icon.told == [("quality", "1 overdue, 2 due in the next 7 days")]
    assert icon.tip == "QMS Desktop"
    assert window.workspace is not None
    window.workspace.go_to("capa")
    window.showMinimized()

    getattr(icon, asked).emit()

    window.jobs.drain()
    assert not window.isMinimized()
    home = window.workspace.home
    assert home.isVisible()
    assert "Print R&D labels; 100 %" in {line.entry.text for line in home.findChildren(EntryLine)}


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the system's tray is asked to show."""
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, words, *_: shown.append(words))
    return shown


def reopened(window: MainWindow, path: Path) -> str:
    """Open the file again; answer what the status line says."""
    window.close_file()
    window.status.tell("")
    window.show_file(open_file(path))
    window.jobs.drain()
    return window.status.message.text()


def test_opening_a_file_says_quietly_what_is_due_and_once_a_day_in_the_tray(
    window: MainWindow, promises: dict[str, int], data_file: Path, messages: list[str]
) -> None:
    words = "1 overdue, 2 due in the next 7 days"
    assert reopened(window, data_file) == words
    assert messages == [words]
    assert reopened(window, data_file) == words
    assert messages == [words]


def test_who_is_known_is_told_of_their_own_days_only(
    window: MainWindow, promises: dict[str, int], data_file: Path, messages: list[str]
) -> None:
    remember_me(window.state, data_file, promises["owen"])
    assert reopened(window, data_file) == "1 due in the next 7 days"


def test_no_message_is_shown_in_the_tray_where_it_is_not_wanted(
    window: MainWindow, promises: dict[str, int], data_file: Path, messages: list[str]
) -> None:
    window.state.remember(TRAY, False)
    assert reopened(window, data_file)
    assert messages == []


@pytest.mark.parametrize(("whose", "events"), [(EVERYBODY, 3), ("jane", 2)])
def test_due_days_are_exported_by_the_menu(
    window: MainWindow,
    promises: dict[str, int],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    whose: int | str,
    events: int,
) -> None:
    out = tmp_path / "due.ics"
    monkeypatch.setattr(PersonDialog, "ask", lambda *_: promises.get(str(whose), EVERYBODY))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.menus.actions["export_ics"].trigger()
    window.jobs.drain()
    assert out.read_bytes().count(b"BEGIN:VEVENT") == events
    assert window.status.message.text() == f"{events} days exported to {out}"


def test_the_dialog_begins_with_who_the_user_is(qtbot: QtBot) -> None:
    dialog = PersonDialog(None, [(4, "Jane"), (7, "Owen")], 7)
    qtbot.addWidget(dialog)
    assert dialog.person.currentText() == "Owen"


@pytest.fixture
def mail(
    window: MainWindow, workspace: Workspace, promises: dict[str, int]
) -> Callable[[str, str], MailDialog | None]:
    """Write to the owner of a record by the menu; answer the dialog."""

    def write(register: str, which: str) -> MailDialog | None:
        workspace.open_record(register, promises[which])
        window.jobs.drain()
        window.menus.actions["mail"].trigger()
        window.jobs.drain()
        found = window.findChild(MailDialog)
        return found if isinstance(found, MailDialog) else None

    return write


def test_a_mail_to_the_owner_shows_to_whom_and_lists_what_is_open(
    mail: Callable[[str, str], MailDialog | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def answer(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", answer)
    dialog = mail("action", "soon")
    assert dialog is not None
    assert dialog.to.text() == "jane.smith@example.test"
    assert opened == []
    QTest.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    (url,) = opened
    assert url.scheme() == "mailto"
    assert url.path() == "jane.smith@example.test"
    body = url.query(QUrl.ComponentFormattingOption.FullyDecoded).partition("body=")[2]
    assert "Print R&D labels; 100 %" in body
    assert body.index("Overdue") < body.index("Print R&D") < body.index("Coming") < body.index("Train")
    assert "Wrong label" not in body


def test_without_an_address_the_text_can_still_be_copied(
    mail: Callable[[str, str], MailDialog | None],
) -> None:
    dialog = mail("person", "owen")
    assert dialog is not None
    assert not dialog.open_button.isEnabled()
    assert "No e-mail address" in dialog.to.text()
    assert dialog.note.text() == "Copy the text to send it in another way."
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert "Wrong label" in QApplication.clipboard().text()


def test_a_record_of_nobody_is_said(
    mail: Callable[[str, str], MailDialog | None], window: MainWindow
) -> None:
    assert mail("action", "nobodys") is None
    assert "Nobody answers for this record" in window.problem.text


def test_a_list_too_long_for_a_link_ends_early_and_says_so(
    mail: Callable[[str, str], MailDialog | None], add: Add, promises: dict[str, int]
) -> None:
    for number in range(80):
        add("action", title=f"Étiquette {number}", due_on=today(), owner=promises["jane"])
    dialog = mail("action", "late")
    assert dialog is not None
    link = dialog.url()
    assert len(bytes(link.toEncoded().data())) <= LONGEST + 20
    assert " more" in link.query(QUrl.ComponentFormattingOption.FullyDecoded)
    assert "Étiquette 79" in dialog.body.toPlainText()


def test_an_address_cannot_smuggle_in_other_receivers(
    mail: Callable[[str, str], MailDialog | None], store: Store, promises: dict[str, int]
) -> None:
    from qms_desktop.workflow import edit

    with store.change("address") as change:
        smuggled = {"email": "a@b.test?bcc=c@d.test&subject=x"}
        edit.save(change.session, "person", smuggled, id_=promises["jane"])
    dialog = mail("action", "late")
    assert dialog is not None
    assert "bcc" not in dialog.url().query(QUrl.ComponentFormattingOption.PrettyDecoded).lower()


def body_of(dialog: MailDialog) -> str:
    """Return the text that the mail program is handed."""
    return dialog.url().query(QUrl.ComponentFormattingOption.FullyDecoded).partition("body=")[2]


@pytest.mark.parametrize("rest", ["", "\nsecond\nthird"])
def test_a_long_line_typed_into_a_mail_is_cut_within_the_line_and_said_before(
    mail: Callable[[str, str], MailDialog | None], rest: str
) -> None:
    dialog = mail("action", "late")
    assert dialog is not None
    assert "opens with this text" in dialog.note.text()
    dialog.body.setPlainText("größer " * 10_000 + rest)
    link = dialog.url()
    assert len(bytes(link.toEncoded().data())) <= LONGEST
    assert body_of(dialog).startswith("größer größer")
    assert body_of(dialog).endswith("…")
    assert "Copy the text and paste it there" in dialog.note.text()


def test_a_mail_of_a_thousand_lines_says_how_many_it_leaves_out(
    mail: Callable[[str, str], MailDialog | None],
) -> None:
    dialog = mail("action", "late")
    assert dialog is not None
    dialog.body.setPlainText("\n".join(f"- line {number}" for number in range(1000)))
    *kept, last = body_of(dialog).split("\r\n")
    assert last == f"… and {1000 - len(kept)} more"
    assert len(kept) > 50
