"""A mail to somebody with what they have promised, shown before the mail program opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.ui.announcing import announce
from qms_desktop.ui.careful import CarefulDialog
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import day_text, in_sentence

if TYPE_CHECKING:
    from qms_desktop.insight.due import Due, Owner

LONGEST = 1900
"""Characters of a link that every mail program takes (Windows passes on no more than about 2,000)."""


def _line(one: Due) -> str:
    """A commitment as a line; the day's name where it is not simply due."""
    day = in_sentence(QCoreApplication.translate("fields", one.what))
    what = "" if one.field == "due_on" else f" ({day})"
    return f"- {day_text(one.on)}  {one.number}  {one.title}{what}"


def _as_sent(text: str) -> str:
    """A text with its lines broken as mails break them."""
    return text.replace("\n", "\r\n")


def _cut_short(text: str, room: int) -> str:
    """Return a text quoted for a link, up to the last sign for which there is room, then "…"."""
    if len(quoted := quote(text)) <= room:
        return quoted
    cut, end = "", quote("…")
    for sign in map(quote, text):
        if len(cut + sign + end) > room:
            break
        cut += sign
    return cut + end


class MailDialog(CarefulDialog):
    """Shows to whom, about what and which text; nothing leaves before "Open mail program"."""

    chapter = "The window"

    def __init__(self, owner: Owner, days: Sequence[Due], today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mail to %1").replace("%1", owner.name))
        self.to = QLabel(owner.email or self.tr("No e-mail address stands in the register of people."))
        self.to.setTextFormat(Qt.TextFormat.PlainText)
        self.to.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.to.setAccessibleName(self.tr("To"))
        self.subject = QLineEdit(self.tr("Your open commitments, %1").replace("%1", day_text(today)))
        self.subject.setAccessibleName(self.tr("Subject"))
        self.body = QPlainTextEdit(self._text(owner, days, today))
        self.body.setAccessibleName(self.tr("Text"))
        self.body.setTabChangesFocus(True)
        self.note = PlainLabel()
        self.note.setProperty("muted", True)
        self.note.setWordWrap(True)
        self._address = owner.email if "@" in owner.email else ""
        self._assemble()

    def _assemble(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(2 * SPACING)
        for label, widget in ((self.tr("To"), self.to), (self.tr("Subject"), self.subject)):
            form.addRow(label, widget)
        self.open_button = QPushButton(self.tr("Open mail program"))
        self.open_button.setProperty("primary", True)
        self.open_button.setDefault(True)
        self.open_button.setEnabled(bool(self._address))
        self.open_button.clicked.connect(self._open)
        self.copy_button = QPushButton(self.tr("Copy text"))
        self.copy_button.clicked.connect(self._copy)
        buttons = QDialogButtonBox()
        for button in (self.open_button, self.copy_button):
            button.setAccessibleName(button.text())
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAccessibleName(self.tr("Cancel"))
        buttons.rejected.connect(self.leave)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * SPACING,) * 4)
        layout.setSpacing(SPACING)
        layout.addLayout(form)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        self.resize(620, 460)
        self.body.textChanged.connect(self._say_length)
        self.subject.textChanged.connect(self._say_length)
        self._say_length()

    def _text(self, owner: Owner, days: Sequence[Due], today: date) -> str:
        late = [one for one in days if one.on < today]
        coming = [one for one in days if one.on >= today]
        parts = [self.tr("%1, these are open in your name:").replace("%1", owner.name)]
        for words, some in ((self.tr("Overdue"), late), (self.tr("Coming"), coming)):
            if some:
                parts += ["", words, *map(_line, some)]
        return "\n".join(parts)

    def url(self) -> QUrl:
        """Return the link that opens the mail program; a text too long for a link ends early and says so."""
        start = self._start()
        body = quote(_as_sent(self.body.toPlainText()))
        if len(start + body) > LONGEST:
            body = self._shortened(LONGEST - len(start))
        return QUrl(start + body, QUrl.ParsingMode.StrictMode)

    def _start(self) -> str:
        subject = _cut_short(self.subject.text(), LONGEST // 4)
        return f"mailto:{quote(self._address, safe='@')}?subject={subject}&body="

    def _shortened(self, room: int) -> str:
        """Return as many whole lines as there is room for, and how many more there are."""
        lines = self.body.toPlainText().split("\n")
        room -= len(quote(_as_sent(f"\n{self._left_out(len(lines))}")))
        kept = 0
        for line in lines:
            size = len(quote(_as_sent(f"{line}\n")))
            if size > room:
                break
            room, kept = room - size, kept + 1
        whole = "".join(f"{line}\n" for line in lines[:kept])
        if kept + 1 == len(lines) or not kept:
            return quote(_as_sent(whole)) + _cut_short(lines[kept], room)
        return quote(_as_sent(whole + self._left_out(len(lines) - kept)))

    def _left_out(self, count: int) -> str:
        return self.tr("… and %1 more").replace("%1", str(count))

    def _say_length(self) -> None:
        """Say before the mail program opens that it gets a part of the text only."""
        whole = len(self._start() + quote(_as_sent(self.body.toPlainText()))) <= LONGEST
        opens = self.tr("Your mail program opens with this text; you send it there.")
        part = self.tr(
            "The text is too long to be handed on whole: your mail program opens with its beginning. "
            "Copy the text and paste it there."
        )
        nobody = self.tr("Copy the text to send it in another way.")
        self.note.setText(nobody if not self._address else opens if whole else part)

    def warn(self, sentence: str) -> None:
        self.note.setText(sentence)
        announce(self.note, sentence, wrong=True)

    def _open(self) -> None:
        if QDesktopServices.openUrl(self.url()):
            self.accept()
        else:
            self.note.setText(self.tr("No mail program answered. Copy the text and write to %1.").replace(
                "%1", self._address
            ))  # fmt: skip

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.body.toPlainText())
        self.note.setText(self.tr("The text is copied."))

    @classmethod
    def show_for(cls, parent: QWidget, owner: Owner, days: Sequence[Due], today: date) -> None:
        """Open the dialog over a window."""
        dialog = cls(owner, days, today, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
