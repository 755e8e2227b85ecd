"""The steps of the import in a line, the present one in bold."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from qms_desktop.ui.theme import SPACING


class StepsLine(QWidget):
    """Says which of the steps is the present one."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = [QLabel(f"{number}  {name}") for number, name in enumerate(names, 1)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACING)
        for title in self._titles:
            row.addWidget(title)
        row.addStretch()

    def show_step(self, step: int) -> None:
        """Let a step (0-based) stand out."""
        for at, title in enumerate(self._titles):
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if at == step else QFont.Weight.Normal)
            title.setFont(font)
            role = QPalette.ColorRole.WindowText if at == step else QPalette.ColorRole.PlaceholderText
            title.setForegroundRole(role)
