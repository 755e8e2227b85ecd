"""What the Help menu opens beside the window: the guide, the keys, the tour, what this is."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QWidget

from qms_desktop import __version__
from qms_desktop.ui.state import WindowState

if TYPE_CHECKING:
    from qms_desktop.ui.tour import Tour

Shown = TypeVar("Shown", bound=QDialog)


class HelpMenu(QObject):
    """Makes each when it is asked for."""

    tab_wanted = Signal(str)
    """Register whose tab the tour shows; empty for Home."""

    def __init__(self, state: WindowState, window: QMainWindow) -> None:
        super().__init__(window)
        self.state, self._window = state, window
        self._tour: Tour | None = None

    def show_guide(self, register: str = "") -> None:
        """Open the user guide where it tells of a register; at its beginning where none is looked at."""
        from qms_desktop.ui.guide import PARTS

        open_guide(self._window, PARTS.get(register, ""))

    def show_keys(self) -> None:
        """List the keys."""
        from qms_desktop.ui.keys import KeysDialog

        _show(_only_child(self._window, KeysDialog) or KeysDialog(self._window))

    def show_tour(self) -> None:
        """Walk through the window in five steps."""
        from qms_desktop.ui.tour import Tour

        if self._tour is None:
            self._tour = Tour(self._window)
            self._tour.wanted.connect(self.tab_wanted)
            self._tour.ended.connect(lambda: self.state.remember("toured", True))
        self._tour.begin()

    def forget_tour(self) -> None:
        """Take the tour down; the next one speaks the language spoken by then."""
        if self._tour is not None:
            self._tour.deleteLater()
            self._tour = None

    def show_about(self) -> None:
        """Say what this is."""
        words = self.tr(
            "QMS Desktop %1. Supports ISO 9001. Your registers stay in one file on this computer."
        ).replace("%1", __version__)
        box = QMessageBox(
            QMessageBox.Icon.NoIcon, self.tr("About QMS Desktop"), words,
            QMessageBox.StandardButton.Close, self._window,
        )  # fmt: skip
        box.setIconPixmap(QApplication.windowIcon().pixmap(48))
        f1_opens(box, "")
        box.exec()


def f1_opens(window: QWidget, heading: str, register: str = "") -> None:
    """Let F1 open the guide beside a window other than the main one.

    Args:
        window: a dialog or a page of its own; modal or not.
        heading: of the English guide; what stands under it is shown.
        register: of what is looked at; where the guide tells of it comes before ``heading``.
    """
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), window)

    def show() -> None:
        from qms_desktop.ui.guide import PARTS

        beside = shortcut.parent()  # the window itself would be kept for as long as it has this shortcut
        if isinstance(beside, QWidget):
            open_guide(beside, PARTS.get(register, heading))

    shortcut.activated.connect(show)


def open_guide(beside: QWidget, heading: str = "") -> None:
    """Show the one guide beside a window, under a heading of the English one; where it was without."""
    from qms_desktop.ui.guide import GuideDialog

    guide = _only_child(beside, GuideDialog) or GuideDialog(beside, _state_above(beside))
    if heading:
        guide.show_part(heading)
    _show(guide)


def _state_above(window: QWidget | None) -> WindowState | None:
    """What the main window remembers, from a window beside it."""
    while window is not None:
        menu = window.findChild(HelpMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if menu is not None:
            return menu.state
        window = window.parentWidget()
    return None


def _only_child(window: QWidget, kind: type[Shown]) -> Shown | None:
    return window.findChild(kind, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _show(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
