"""Where a record stands, under the head of its form: stages, what to know first, what the data layer set."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qms_desktop.insight.marks import marks
from qms_desktop.insight.views import RecordView
from qms_desktop.ui.language import spoken
from qms_desktop.ui.record_facts import facts_of
from qms_desktop.ui.stage_line import StageLine
from qms_desktop.ui.theme import SPACING, Theme


class RecordStanding(QWidget):
    """Lines that are read only; each is shown where there is something to say."""

    wanted = Signal(str)
    """One of the things missing for the next stage, in the words of the data layer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: RecordView | None = None
        self.stages = StageLine(linked=True)
        self.stages.wanted.connect(self.wanted)
        self.marks, self.facts = QLabel(), QLabel()
        self.marks.setAccessibleName(self.tr("What to know first"))
        self.facts.setProperty("muted", True)
        for label in (self.marks, self.facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for line in (self.stages, self.marks, self.facts):
            line.setContentsMargins(2 * SPACING, 0, SPACING, SPACING // 2)
            layout.addWidget(line)
        theme.changed.connect(self._colour)

    def show_view(self, view: RecordView | None) -> None:
        """Show how a record stands; nothing for a new one."""
        self._view = view
        told = [spoken(mark) for mark in marks(view)] if view is not None else []
        self.marks.setText("\n".join(f"▲ {mark}" for mark in told))
        self.marks.setVisible(bool(told))
        self.facts.setText(facts_of(view) if view is not None else "")
        self.facts.setVisible(bool(self.facts.text()))
        self._colour()

    def _colour(self) -> None:
        colours = self._theme.colours
        self.stages.show_view(self._view, colours)
        self.marks.setStyleSheet(f"color: {colours.at_risk}")
