"""Two registers that share a tab: Objectives and Intents, People and Roles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from qms_desktop.model.registers import register
from qms_desktop.ui.register_tab import RegisterTab


class TabPair(QWidget):
    """Shows one of its registers; a switch at the left of each toolbar changes to the other."""

    def __init__(self, tabs: Sequence[RegisterTab], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = list(tabs)
        self._stack = QStackedWidget()
        for tab in self.tabs:
            self._stack.addWidget(tab)
            if len(self.tabs) > 1:
                tab.toolbar.insertLayout(0, self._switch(tab))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def current(self) -> RegisterTab:
        """The register shown."""
        return self.tabs[self._stack.currentIndex()]

    def show_register(self, name: str) -> None:
        """Show one of the registers."""
        self._stack.setCurrentWidget(next(tab for tab in self.tabs if tab.register == name))

    def _switch(self, own: RegisterTab) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(own)
        for tab in self.tabs:
            button = QPushButton(register(tab.register).plural)
            button.setCheckable(True)
            button.setChecked(tab is own)
            button.setAccessibleName(button.text())
            button.setProperty("segment", True)
            group.addButton(button)
            button.clicked.connect(
                lambda _=False, name=tab.register, here=group, own=own: self._go(name, here, own)
            )
            row.addWidget(button)
        return row

    def _go(self, name: str, group: QButtonGroup, own: RegisterTab) -> None:
        """Change over; the switch left behind keeps showing its own register."""
        for button in group.buttons():
            button.setChecked(button.text() == register(own.register).plural)
        self.show_register(name)
