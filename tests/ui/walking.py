"""Walks a window and tells what a person would meet there: words, controls, the order of Tab."""

from __future__ import annotations

import atexit
import importlib
import pkgutil
import re
import shutil
from calendar import month_name
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from installer import translations
from qms_desktop import ui
from qms_desktop.ui.chart_view import ChartView
from qms_desktop.ui.record_header import Heading

DATA = "§"
"""Begins every text of the test's records, so that it is told from the app's own words."""

ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly
_MONTHS = "|".join(month_name[1:])  # as the system writes them
_PLAIN = re.compile(
    r"[A-Z]{1,6}-[\w-]+"  # a record's number
    r"|[\d.,:;%/–+ …·\-−×()→*●▲■○◔◑◕]*"  # figures, days, signs
    r"|\d{4}-(W\d\d|Q\d|\d\d)( [\d:]+)?"
    r"|[^\W\d_]"  # one letter
    rf"|({_MONTHS})( \d{{4}})?"
    r"|ISO 9001:\d{4}|English|Deutsch|Français"  # proper names
    r"|QMS|: test|yyyy-mm-dd|CAPA|QMS Desktop|quality(\.qms)?( [·-])?.*"
)
_MARKUP = re.compile(r"<[^>]+>|&[a-z]+;")


_QTS_OWN = (
    *(
        ("QPlatformTheme", words)
        for words in ("OK", "Cancel", "Close", "Save", "Discard", "&Yes", "&No", "Help")
    ),
    *(("QTabBar", words) for words in ("Scroll Left", "Scroll Right")),
)
"""What Qt words and translates itself."""


@cache
def marked_catalogue() -> Path:
    """Compile a language in which every text of the app stands in brackets; what lacks them stands out.

    A real catalogue, read by Qt alone: the window's threads translate too and must not call into a test.
    """
    folder = Path(mkdtemp(prefix="marked"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    words = [(one.context, one.source, one.counts) for one in translations.sources()]
    messages = [
        translations.Message(context, source, counts, [f"⟦{source}⟧"] * (2 if counts else 1))
        for context, source, counts in (*words, *((*own, False) for own in _QTS_OWN))
    ]
    translations.write(folder / "marked.ts", "de", messages)
    return translations.release(folder / "marked.ts")


def marking() -> QTranslator:
    """Return a translator into the language of ``marked_catalogue``, not installed yet."""
    translator = QTranslator()
    assert translator.load(str(marked_catalogue()))
    return translator


def words_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield where each text stands and the text: of widgets, tabs, headers, menus, tips and placeholders."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, ChartView):
            continue  # drawn as on paper, whose words have a catalogue of their own
        kind = type(widget).__name__
        for name in ("windowTitle", "toolTip", "placeholderText", "accessibleName", "accessibleDescription"):
            yield f"{kind}.{name}", str(getattr(widget, name, str)())
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{kind} {widget.objectName()}", widget.text()
        elif isinstance(widget, QGroupBox):
            yield kind, widget.title()
        elif isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(index)) for index in range(widget.count()))
        elif isinstance(widget, QComboBox):
            yield from ((kind, widget.itemText(index)) for index in range(widget.count()))
        elif isinstance(widget, QTableView):
            yield from ((f"{kind} header", text) for text in _headers(widget))
    for action in root.findChildren(QAction):
        yield "QAction", action.text().replace("&", "").partition("\t")[0]


def untranslated(root: QWidget) -> set[str]:
    """Return the texts that never passed through translation (``marking`` is installed)."""
    return {f"{where}: {text}" for where, text in words_of(root) if _is_own(text)}


def unnamed(root: QWidget) -> list[str]:
    """Return the controls that take the keyboard and have no accessible name, by class and parent."""
    return [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for widget in controls(root)
        if not (widget.accessibleName() or getattr(widget, "text", str)() or _label_of(widget, root))
    ]


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield the visible, enabled widgets that take the keyboard."""
    for widget in root.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        inner = isinstance(widget.parentWidget(), QComboBox | QAbstractItemView) and isinstance(
            widget, QLineEdit | QAbstractScrollArea | QAbstractItemView
        )
        if takes and not inner and widget.isVisible() and widget.isEnabled():
            yield widget


def tab_order(root: QWidget) -> list[QWidget]:
    """Return what Tab goes through, from the first control until it comes round."""
    wanted = set(controls(root))
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if widget in wanted:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def cut_off(root: QWidget) -> list[str]:
    """Return the visible texts that stand in less room than they need."""
    return [
        f"{type(widget).__name__}: {words} has {room} of {needed}"
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        for words, needed, room in _rooms(widget)
        if room < needed
    ]


def _rooms(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Yield each text of a widget with the pixels it needs and has."""
    if isinstance(widget, Heading):
        return  # ends in dots, and its tip has the rest
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            yield widget.text(), widget.heightForWidth(widget.width()), widget.height()
        else:
            yield widget.text(), widget.sizeHint().width(), widget.width()
    elif isinstance(widget, QToolButton) and widget.toolButtonStyle() is ICON_ONLY:
        return
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield widget.text(), widget.minimumSizeHint().width(), widget.width()
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        control = QStyle.ComplexControl.CC_ComboBox
        room = widget.style().subControlRect(control, option, field, widget).width()
        yield widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()), room


def subclasses_of_ui(*bases: type[Any]) -> Iterator[type[Any]]:
    """Yield the classes of the window below some bases that have none below them."""
    for module in pkgutil.iter_modules(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(module.name)
    for base in bases:
        for cls in base.__subclasses__():
            below = list(subclasses_of_ui(cls))
            yield from below
            if not below and cls.__module__.startswith(f"{ui.__name__}."):
                yield cls


def _headers(view: QTableView) -> Iterator[str]:
    model = view.model()
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _label_of(widget: QWidget, root: QWidget) -> str:
    return next((label.text() for label in root.findChildren(QLabel) if label.buddy() is widget), "")


def _is_own(text: str) -> bool:
    while (without := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = without
    plain = _MARKUP.sub("", text).strip()
    return DATA not in plain and not _PLAIN.fullmatch(plain)
