"""The line under a grid: how many of how many, how many late, what they cost."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from qms_desktop.insight.columns import column
from qms_desktop.insight.listing import Total
from qms_desktop.ui.grid_model import Counts
from qms_desktop.ui.record_work import noun, plural_noun
from qms_desktop.ui.theme import SPACING
from qms_desktop.ui.words import field_label, number_text, shown


class GridFoot(QWidget):
    """Counts and totals of what is shown; ``all_wanted`` asks for the whole register."""

    all_wanted = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.line = QLabel()
        self.line.setAccessibleName(self.tr("Count"))
        self.line.setProperty("muted", True)
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setAccessibleName(self.tr("Show all"))
        self.all_button.clicked.connect(self.all_wanted)
        self.all_button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING, SPACING // 2, SPACING, SPACING // 2)
        row.addWidget(self.line)
        row.addWidget(self.all_button)
        row.addStretch(1)
        self.setFixedHeight(self.all_button.sizeHint().height() + SPACING)

    def show_counts(self, counts: Counts, *, filtered: bool) -> None:
        """Say what is shown; ``filtered``: of the whole register."""
        found, of = number_text(counts.found, grouped=True), number_text(counts.of, grouped=True)
        if filtered:
            parts = [self.tr("%1 of %2").replace("%1", found).replace("%2", of)]
        else:
            parts = [f"{of} {noun(self._name) if counts.of == 1 else plural_noun(self._name)}"]
        if counts.late:
            parts.append(self.tr("%1 late").replace("%1", number_text(counts.late, grouped=True)))
        parts += [self._total(one, counts.found) for one in counts.totals]
        self.line.setText("  ·  ".join(parts))
        self.all_button.setVisible(filtered)

    def show_reading(self) -> None:
        """Say that what is asked is still being read."""
        self.line.setText(self.tr("Reading…"))

    def _total(self, total: Total, found: int) -> str:
        field = column(self._name, total.name)
        if field is None:
            return ""
        words = self.tr("%1: %2 in all, %3 on average").replace("%1", field_label(field))
        words = words.replace("%2", shown(field, total.sum)).replace("%3", shown(field, total.mean))
        if total.filled < found:
            known = self.tr("(known of %1)").replace("%1", number_text(total.filled, grouped=True))
            words = f"{words} {known}"
        return words
