"""The user guide in the language spoken, read inside the app without a network."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QKeySequence,
    QPalette,
    QShortcut,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.resources import guide_name, resource
from qms_desktop.ui.language import spoken_language
from qms_desktop.ui.theme import SPACING

PARTS = {
    "objective": "Records",
    "intent": "Records",
    "process": "Processes and people",
    "kpi": "KPIs",
    "capa": "CAPA from beginning to end",
    "action": "Records",
    "review": "Management review",
    "person": "Processes and people",
    "role": "Processes and people",
}
"""Register -> heading of the English guide under which it is told of."""
_SMALLEST = 3
"""Level of the smallest heading among the contents."""
_HEADING = re.compile(rf"^(#{{1,{_SMALLEST}}}) (.+)$", re.M)


class Heading(NamedTuple):
    """One heading of the guide; the title is of level 1."""

    level: int
    words: str


class GuideDialog(QDialog):
    """Shows the guide beside the window; it stays open while the user works, and follows the language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(900, 720)
        self._place = 0
        self._found: list[QTextCursor] = []
        self.contents = QListWidget()
        self.contents.currentRowChanged.connect(self.go_to)
        self.sought = QLineEdit()
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._look_for)
        self.sought.returnPressed.connect(self.show_next)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.verticalScrollBar().valueChanged.connect(self._follow_text)
        keys = QKeySequence.StandardKey
        for key, slot in (
            (keys.Find, self.begin_find),
            (keys.FindNext, self.show_next),
            (keys.FindPrevious, lambda: self.show_next(back=True)),
            ("Shift+Return", lambda: self.show_next(back=True)),
        ):
            QShortcut(QKeySequence(key), self, slot)
        self._assemble()
        self._fill()
        self.text.setFocus()

    @property
    def place(self) -> int:
        """Which heading the text shows, counted from the title."""
        return self._place

    def show_part(self, heading: str) -> None:
        """Show what stands under a heading of the English guide, in the language spoken."""
        self.go_to([one.words for one in headings(guide_text("en"))].index(heading))

    def go_to(self, place: int) -> None:
        """Show what stands under a heading, counted from the title."""
        starts = self._starts()
        if not 0 <= place < len(starts):
            return
        self._place = place
        top = self.text.document().documentLayout().blockBoundingRect(starts[place]).top()
        self.text.verticalScrollBar().setValue(int(top) if place else 0)
        self._mark_place(place)

    def begin_find(self) -> None:
        """Put the cursor where the word to find is typed."""
        self.sought.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sought.selectAll()

    def show_next(self, *, back: bool = False) -> None:
        """Show the next place where the word stands, or the one before; from the last on to the first."""
        if not self._found:
            return
        now = self.text.textCursor().position()
        starts = [one.selectionStart() for one in self._found]
        if back:
            before = [at for at, start in enumerate(starts) if start < now]
            self._show_found(before[-1] if before else len(starts) - 1)
        else:
            self._show_found(next((at for at, start in enumerate(starts) if start > now), 0))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once, at the same place; take other colours."""
        kinds = QEvent.Type
        if event.type() is kinds.LanguageChange or (event.type() is kinds.PaletteChange and self.isVisible()):
            self._fill()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the heading asked for before, now that the lines have their width."""
        super().showEvent(event)
        self.go_to(self._place)

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        bar.addStretch()
        bar.addWidget(self.count)
        bar.addWidget(self.sought)
        bar.setSpacing(SPACING)
        self.sought.setFixedWidth(280)
        self.contents.setSpacing(SPACING // 4)
        both = QSplitter()
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.contents)
        both.addWidget(self.text)
        both.setStretchFactor(1, 1)
        both.setSizes([220, 680])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(both, 1)

    def _fill(self) -> None:
        """Say everything in the language spoken now, and show the place shown before."""
        self.setWindowTitle(self.tr("User guide"))
        self.text.setAccessibleName(self.windowTitle())
        self.contents.setAccessibleName(self.tr("Contents"))
        self.sought.setPlaceholderText(self.tr("Find in the guide"))
        self.sought.setAccessibleName(self.tr("Find in the guide"))
        for button in self.sought.findChildren(QWidget):
            button.setAccessibleName(self.tr("Clear"))
        place, text = self._place, guide_text()
        self.text.setMarkdown(text)
        self._set_apart()
        self.contents.blockSignals(True)
        self.contents.clear()
        for one in headings(text):
            self.contents.addItem("    " * (one.level - 2) + one.words)
        self.contents.blockSignals(False)
        self._look_for(self.sought.text())
        self.go_to(place)

    def _set_apart(self) -> None:
        """Give headings and tables room; Markdown says nothing about it."""
        document = self.text.document()
        document.setDocumentMargin(3 * SPACING)
        for block in self._starts()[1:]:
            shape = block.blockFormat()
            shape.setTopMargin(3 * SPACING)
            QTextCursor(block).setBlockFormat(shape)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                table = frame.format()
                table.setTopMargin(SPACING)
                table.setBottomMargin(SPACING)
                table.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                table.setBorderCollapse(True)
                table.setBorderBrush(self.palette().color(QPalette.ColorRole.Mid))
                frame.setFormat(table)

    def _starts(self) -> list[QTextBlock]:
        """Return where each heading stands in the text."""
        found, block = [], self.text.document().begin()
        while block.isValid():
            if 1 <= block.blockFormat().headingLevel() <= _SMALLEST:
                found.append(block)
            block = block.next()
        return found

    def _follow_text(self) -> None:
        """Mark in the contents what is read."""
        top = self.text.cursorForPosition(QPoint(3 * SPACING, 3 * SPACING)).position()
        passed = [at for at, block in enumerate(self._starts()) if block.position() <= top]
        self._place = passed[-1] if passed else 0
        self._mark_place(self._place)

    def _mark_place(self, place: int) -> None:
        self.contents.blockSignals(True)
        self.contents.setCurrentRow(place)
        self.contents.blockSignals(False)

    def _look_for(self, word: str) -> None:
        """Mark where a word of two letters or more stands, and show the first place from where one reads."""
        self.sought.setModified(False)  # nobody loses it by closing what stands behind
        document, self._found = self.text.document(), []
        cursor, sought = QTextCursor(document), len(word) > 1
        while sought and not (cursor := document.find(word, cursor)).isNull():
            self._found.append(cursor)
        self.text.setExtraSelections([])
        self.count.setText(self.tr("Not found") if sought and not self._found else "")
        if self._found:
            here = self._starts()[self._place].position()
            self._show_found(next((at for at, one in enumerate(self._found) if one.position() > here), 0))

    def _show_found(self, at: int) -> None:
        start = QTextCursor(self.text.document())
        start.setPosition(self._found[at].selectionStart())
        self.text.setTextCursor(start)
        self.text.ensureCursorVisible()
        self.text.setExtraSelections([self._mark(one, here=one is self._found[at]) for one in self._found])
        self.count.setText(
            self.tr("%1 of %2").replace("%1", str(at + 1)).replace("%2", str(len(self._found)))
        )

    def _mark(self, cursor: QTextCursor, *, here: bool) -> QTextEdit.ExtraSelection:
        """Return how a place is marked where the word stands; stronger the one shown."""
        role, mark = QPalette.ColorRole, QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(cursor)
        mark.format.setBackground(self.palette().color(role.Accent if here else role.Highlight))
        mark.format.setForeground(self.palette().color(role.Base if here else role.Text))
        return mark


def guide_text(spoken: str | None = None) -> str:
    """Return the guide as Markdown, without its pictures: the reader has the window itself open.

    Args:
        spoken: a key of ``LANGUAGES``, the language of the window where None; English stands for one that
            has no guide.
    """
    try:
        path = resource("guide", guide_name(spoken or spoken_language()))
    except FileNotFoundError:
        path = resource("guide", guide_name("en"))
    return re.sub(r"!\[[^\]]*\]\([^)]*\)\n*", "", path.read_text(encoding="utf-8"))


def headings(text: str) -> list[Heading]:
    """Return the title of a guide and the headings under which its parts stand."""
    return [Heading(len(found[1]), found[2]) for found in _HEADING.finditer(text)]
