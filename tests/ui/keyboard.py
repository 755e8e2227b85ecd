"""Walks a window by its keys: where Tab goes, whether the focus is seen, which keys clash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QMenu, QTabWidget, QWidget

from qms_desktop.ui.theme import contrast
from tests.ui.walking import controls

MOST = 400
"""Presses of Tab after which a window has no way round."""
SEEN = 3.0
"""Contrast of a pixel with the focus to the same pixel without it (WCAG 2.1, 1.4.11)."""

FEWEST = 12
"""Pixels that make a mark."""


def tabbed(root: QWidget, *, back: bool = False) -> list[QWidget]:
    """Return what the focus goes through while Tab, or Shift+Tab, is pressed, until it comes round."""
    first = next(stops(root), None)
    if first is None:
        return []
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST):
        now = QApplication.focusWidget()
        if now is None or (now is first and len(found) > 1):
            break
        if now not in found:
            found.append(now)
        QTest.keyClick(now, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
    return found


def stops(root: QWidget) -> Iterator[QWidget]:
    """Yield the controls that take the keyboard themselves, not through one inside them."""
    yield from (one for one in controls(root) if one.focusProxy() is None and not _is_inner(one))


def _is_inner(widget: QWidget) -> bool:
    """Whether Qt builds a control of it and others: the line of a spin box, the frame of tabs."""
    return isinstance(widget.parentWidget(), QAbstractSpinBox) or isinstance(widget, QTabWidget)


def unseen(root: QWidget) -> list[str]:
    """Return the controls that look the same with the focus as without it."""
    return [
        f"{type(one).__name__} {one.accessibleName()}: {pixels}"
        for one, pixels in _marks(root)
        if pixels < FEWEST
    ]


def _marks(root: QWidget) -> Iterator[tuple[QWidget, int]]:
    """Yield each control with the number of pixels that the focus changes so that it is seen."""
    QApplication.processEvents()  # what came in last has its place now
    wanted = [one for one in stops(root) if not one.visibleRegion().isEmpty()]
    for one, other in zip(wanted, wanted[1:] + wanted[:1], strict=True):
        if one is other:
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if one.visibleRegion().isEmpty():
            continue  # moved out of view since, by what came in above it: there is nothing to look at
        place = QRect(one.mapTo(root, QPoint()), one.size()).adjusted(-3, -3, 3, 3)
        with_focus = root.grab(place).toImage()
        if QApplication.focusWidget() is not one:
            continue
        other.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        yield one, changed(with_focus, root.grab(place).toImage())


def changed(one: QImage, other: QImage) -> int:
    """Return how many pixels differ so much that an eye sees it."""
    shared = one.rect() & other.rect()
    pairs = Counter(zip(_pixels(one.copy(shared)), _pixels(other.copy(shared)), strict=True))
    return sum(
        count
        for (a, b), count in pairs.items()
        if a != b and contrast(f"#{a & 0xFFFFFF:06x}", f"#{b & 0xFFFFFF:06x}") >= SEEN
    )


def _pixels(image: QImage) -> memoryview:
    """Return the pixels of an image line by line, four bytes each."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def out_of_order(chain: list[QWidget]) -> list[str]:
    """Return the steps of Tab that go up, or left within a line, between controls under one parent."""
    return [
        f"{_name(one)} -> {_name(other)}"
        for one, other in pairwise(chain)
        if one.parentWidget() is other.parentWidget() and _goes_back(one.geometry(), other.geometry())
    ]


def _goes_back(one: QRect, other: QRect) -> bool:
    """Whether an eye that reads lines from left to right would meet the second before the first."""
    shared = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    if shared > min(one.height(), other.height()) / 2:
        return other.left() < one.left()
    return other.top() < one.top() and other.left() <= one.right() and one.left() <= other.right()


def clashing(root: QWidget) -> list[str]:
    """Return the keys that more than one action or shortcut of a window waits for."""
    whole = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    waited: Counter[str] = Counter()
    for action in root.findChildren(QAction):
        parent = action.parent()
        here = isinstance(parent, QWidget) and (isinstance(parent, QMenu) or parent.window() is root)
        if here and action.shortcutContext() in whole:
            waited.update(key.toString() for key in action.shortcuts())
    for shortcut in root.findChildren(QShortcut):
        parent = shortcut.parent()
        if isinstance(parent, QWidget) and parent.window() is root and shortcut.context() in whole:
            waited.update([key.toString() for key in QShortcut.keys(shortcut)])
    return [key for key, count in waited.most_common() if count > 1]


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"
