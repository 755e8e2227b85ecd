"""The line at the foot of the window: file, when saved, when backed up, what was told last."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from qms_desktop.ui.announcing import announce
from qms_desktop.ui.language import spoken
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.theme import SPACING


class StatusLine(QStatusBar):
    """Knows only what it is told."""

    take_wanted = Signal(bool)
    """The link was followed: undo (False) or redo (True)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._saved = self._backed_up = ""
        self.file = PlainLabel()
        self.file.setProperty("muted", True)
        self.file.setAccessibleName(self.tr("Data file"))
        self.message = PlainLabel()
        self.message.setAccessibleName(self.tr("Last message"))
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.undo = QLabel()
        self.undo.setAccessibleName(self.tr("Undo"))
        self.undo.setTextFormat(Qt.TextFormat.RichText)
        self.undo.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.undo.linkActivated.connect(lambda link: self.take_wanted.emit(link == "redo"))
        self.setSizeGripEnabled(False)
        for label, stretch in ((self.file, 0), (self.message, 1), (self.undo, 0)):
            label.setContentsMargins(SPACING, 0, SPACING, 0)
            self.addWidget(label, stretch)
        self.offer_undo("", again=False)

    def tell(self, sentence: str) -> None:
        """Show a sentence."""
        self.message.setText(spoken(sentence))
        announce(self.message, self.message.text())

    def offer_undo(self, what: str, again: bool) -> None:
        """Offer to take back what was done last, or to do it again; nothing where ``what`` is empty."""
        link, words = ("redo", self.tr("redo: %1")) if again else ("undo", self.tr("undo: %1"))
        text = f'<a href="{link}" style="text-decoration: none">{escape(words.replace("%1", what))}</a>'
        self.undo.setText(text if what else "")
        self.undo.setFocusPolicy(Qt.FocusPolicy.StrongFocus if what else Qt.FocusPolicy.NoFocus)

    def show_file(self, name: str) -> None:
        """Name the data file; nothing of it was saved yet."""
        self._name, self._saved, self._backed_up = name, "", ""
        self.offer_undo("", again=False)
        self._show()

    def note_saved(self) -> None:
        """Note that something was saved now; what was said of the change before it is no longer news."""
        self.message.clear()
        self._saved = self.tr("saved %1").replace("%1", datetime.now().astimezone().strftime("%H:%M"))
        self._show()

    def show_backup(self, written: float | None) -> None:
        """Show when the newest backup was written, in seconds since 1970; None where there is none."""
        from qms_desktop.ui.words import day_text  # loads insight: a file is open by now

        if written is None:
            self._backed_up = self.tr("no backup yet")
        else:
            moment = datetime.fromtimestamp(written).astimezone()
            same_day = moment.date() == datetime.now().astimezone().date()
            words = self.tr("backup today %1") if same_day else self.tr("backup %1")
            self._backed_up = words.replace("%1", f"{moment:%H:%M}" if same_day else day_text(moment.date()))
        self._show()

    def _show(self) -> None:
        parts = [self._name, self._saved, self._backed_up]
        self.file.setText("  ·  ".join(part for part in parts if part))
