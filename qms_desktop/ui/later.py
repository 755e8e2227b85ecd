"""Pages that are built in a later turn of the window's thread than what they stand in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qms_desktop.ui.theme import SPACING


class LaterPage(QWidget):
    """Empty at first. What stands on it is built by ``build``, or once it is shown.

    What a page is told before, it keeps, and ``fill`` shows it; a method that needs what stands there
    builds it first.
    """

    is_built = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACING, SPACING, SPACING, SPACING)

    def build(self) -> None:
        """Build what stands on the page, unless it stands there already."""
        if not self.is_built:
            self.is_built = True
            self.fill()
            keep_turn(self)

    def fill(self) -> None:
        """Put what belongs on the page into ``column``, with what is known by now."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        self.build()
        super().showEvent(event)


def keep_turn(page: QWidget) -> None:
    """Let Tab come to what stands on a page where the page stands, not after all that was built before it.

    The focus chain is not walked: what it answers, PySide takes for a child of what was asked.
    """
    policy = page.focusPolicy()
    page.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt puts nothing after what Tab passes by
    before = page
    for widget in page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is page.window():
            page.setTabOrder(before, widget)
            before = widget
    page.setFocusPolicy(policy)
