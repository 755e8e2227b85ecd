"""The user guide in the language spoken, read inside the app without a network."""

from __future__ import annotations

import re
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import (
    QHideEvent,
    QPalette,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.resources import guide_name, resource
from qms_desktop.ui.find_bar import FindBar
from qms_desktop.ui.language import spoken_language
from qms_desktop.ui.state import WindowState
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
_SHAPE = "guide"
_SMALLEST = 3
"""Level of the smallest heading among the contents."""
_HEADING = re.compile(rf"^(#{{1,{_SMALLEST}}}) (.+)$", re.M)


class Heading(NamedTuple):
    """One heading of the guide; the title is of level 1."""

    level: int
    words: str


class GuideDialog(QDialog):
    """Shows the guide beside the window; it stays open while the user works, and follows the language."""

    def __init__(self, parent: QWidget | None = None, state: WindowState | None = None) -> None:
        """``state``: where its size and place are remembered."""
        super().__init__(parent)
        self._state = state
        self.resize(900, 720)
        shape = state.shape(_SHAPE) if state is not None else None
        if shape is not None:
            self.restoreGeometry(shape)
        self._place = 0
        self.contents = QListWidget()
        self.contents.currentRowChanged.connect(self.go_to)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.verticalScrollBar().valueChanged.connect(self._follow_text)
        self.find_bar = FindBar(self.text, self)
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember size and place, however it is closed."""
        if self._state is not None and not event.spontaneous():
            self._state.remember_shape(_SHAPE, self.saveGeometry())
        super().hideEvent(event)

    def _assemble(self) -> None:
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
        layout.addWidget(self.find_bar)
        layout.addWidget(both, 1)

    def _fill(self) -> None:
        """Say everything in the language spoken now, and show the place shown before."""
        self.setWindowTitle(self.tr("User guide"))
        self.text.setAccessibleName(self.windowTitle())
        self.contents.setAccessibleName(self.tr("Contents"))
        self.find_bar.name(self.tr("Find in the guide"))
        place, text = self._place, guide_text()
        self.text.setMarkdown(text)
        self._set_apart()
        self.contents.blockSignals(True)
        self.contents.clear()
        for one in headings(text):
            self.contents.addItem("    " * (one.level - 2) + one.words)
        self.contents.blockSignals(False)
        self.find_bar.look()
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
