"""The keys of the window, read from its own menus and told of the places that have some of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from qms_desktop.ui import menus
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.theme import SPACING


class Keys(NamedTuple):
    """One line: what is pressed and what it does."""

    keys: str
    does: str


def keys_by_place() -> Iterator[tuple[str, list[Keys]]]:
    """Yield each place with its keys, the menus first, named as on keyboards of the language spoken."""
    for place, lines in _by_place():
        yield place, [Keys(_named(one.keys), one.does) for one in lines]


def _by_place() -> Iterator[tuple[str, list[Keys]]]:
    tabs = Keys("Ctrl+1 … Ctrl+8", _tr("Home and the tabs"))
    yield (
        _tr("Everywhere"),
        [Keys("F10, Alt", _tr("The menus; a letter chooses an entry")), tabs, *_of_menus()],
    )
    yield (
        _tr("In a list"),
        [
            Keys("Enter", _tr("Open the record")),
            Keys(
                "F2",
                _tr("Type in the cell; typing begins it too, Delete empties it, Tab goes on, Esc gives up"),
            ),
            Keys("Shift+F10", _tr("The menu key: sort, filter, group by the column; change the rows picked")),
            Keys("Shift+↑ ↓", _tr("Pick rows")),
            Keys("← →", _tr("On the head of a group: close and open it")),
        ],
    )
    yield (
        _tr("In a form"),
        [
            Keys("Esc", _tr("Back to the list; what was typed stays as a draft")),
            Keys("Ctrl+Tab", _tr("The next page, from a page's tab or its fields")),
            Keys("Alt+Down", _tr("In a date: the calendar")),
            Keys("Down", _tr("In the name of a record: all that can be chosen")),
        ],
    )
    yield (
        _tr("Month-end readings"),
        [
            Keys("Enter, Tab", _tr("Down to the next reading; a miss stops at its comment")),
            Keys("Ctrl+Tab", _tr("Out of the table, to the buttons")),
        ],
    )
    yield (
        _tr("Import"),
        [
            Keys("Ctrl+Enter", _tr("Go on")),
            Keys("Alt+Left", _tr("Go back")),
            Keys("F8", _tr("The next column to check, the next row to look at")),
            Keys("F2", _tr("Correct the cell in the preview")),
            Keys("Space", _tr("Give the other answer to a question")),
        ],
    )
    yield (
        _tr("Meeting"),
        [
            Keys("PgDown, PgUp", _tr("The next and the previous input")),
            Keys("Ctrl+Enter", _tr("Write the decision down")),
            Keys("Esc", _tr("End the meeting; all is saved")),
        ],
    )
    yield (
        _tr("Charts and the process map"),
        [
            Keys("← ↑ → ↓", _tr("Walk through what is drawn and hear what it shows")),
            Keys("Enter", _tr("Open what stands behind it")),
            Keys("Delete", _tr("In the list of links of the map: take the link away")),
            Keys("Ctrl++, Ctrl+-, Ctrl+0", _tr("The map larger, smaller, whole")),
        ],
    )


def as_markdown() -> str:
    """Return the keys as the guide shows them."""
    parts = []
    for place, lines in keys_by_place():
        rows = "\n".join(f"| {one.keys} | {one.does} |" for one in lines)
        parts.append(f"| {place} | |\n| --- | --- |\n{rows}\n")
    return "\n".join(parts)


class KeysDialog(QDialog):
    """Lists the keys beside the window; it stays open while the user works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(640, 720)
        self.text = QTextBrowser()
        self._fill()
        f1_opens(self, "Keys")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Keyboard"))
        self.text.setAccessibleName(self.windowTitle())
        self.text.setHtml("".join(_as_html(place, lines) for place, lines in keys_by_place()))
        self.text.document().setDocumentMargin(3 * SPACING)


def _of_menus() -> Iterator[Keys]:
    """Yield the entries of the menus that have a key."""
    for entries in (menus.FILE, menus.EXPORT, menus.EDIT, menus.RECORD, menus.REPORTS, menus.HELP):
        for entry in entries:
            if entry.key is not None:
                keys = QKeySequence(entry.key).toString()
                yield Keys(keys, QCoreApplication.translate("menus", entry.words).rstrip("…"))


def _named(keys: str) -> str:
    """Return keys with the names that stand on keyboards of the language spoken."""
    names = {
        "Ctrl": _tr("Ctrl"),
        "Shift": _tr("Shift"),
        "Enter": _tr("Enter"),
        "Esc": _tr("Esc"),
        "Space": _tr("Space"),
        "Delete": _tr("Delete"),
        "Left": _tr("Left"),
        "Right": _tr("Right"),
        "Down": _tr("Down"),
        "PgUp": _tr("PgUp"),
        "PgDown": _tr("PgDown"),
    }
    return re.sub(r"[A-Z][A-Za-z]+", lambda found: names.get(found[0], found[0]), keys)


def _as_html(place: str, lines: list[Keys]) -> str:
    cell = '<td style="padding:2px 24px 2px 0">'
    rows = "".join(
        f"<tr>{cell}<b>{escape(one.keys)}</b></td>{cell}{escape(one.does)}</td></tr>" for one in lines
    )
    return f"<h3>{escape(place)}</h3><table>{rows}</table>"


def _tr(words: str) -> str:
    return QCoreApplication.translate("keys", words)
