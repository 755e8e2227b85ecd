"""What stands under the search box: lines that lead to records and commands, under their headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

if TYPE_CHECKING:
    from qms_desktop.store.search import Found

COMMANDS = 4
"""How many commands are listed."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list; one that leads nowhere is a heading."""

    text: str
    number: str = ""
    aside: str = ""
    """Quieter, behind the text: where the words were found, marked by ``store.search.HIT``."""
    key: str = ""
    """The shortcut of a command."""
    opens: Callable[[], object] | None = None
    leads_on: bool = False
    """Leads to more of the same rather than to one thing."""

    @property
    def said(self) -> str:
        """The line for those who hear it."""
        words = (self.number, self.text, self.aside.replace("\x02", "").replace("\x03", ""), self.key)
        return ", ".join(word for word in words if word)


def command_lines(bar: QMenuBar, typed: str) -> list[Line]:
    """Return the menu entries that can be chosen now and in which every word typed begins a word."""
    words = typed.casefold().split()
    found = [
        Line(path, key=_key(action), opens=action.trigger)
        for path, action in _entries(bar)
        if words and all(any(part.startswith(word) for part in _parts(path)) for word in words)
    ][:COMMANDS]
    return [Line(_tr("Commands")), *found] if found else []


def record_lines(
    found: Sequence[Found],
    limit: int,
    open_record: Callable[[str, int], object],
    show_all: Callable[[str], object],
) -> Iterator[Line]:
    """Yield records under the name of their register, the register with the best of them first.

    Args:
        found: what the index answered, the records of a register together.
        limit: how many of a register were asked for: where so many came, there may be more.
        open_record: leads to a record.
        show_all: leads to all that a register has of them.
    """
    from qms_desktop.model.registers import register

    groups = [(name, list(some)) for name, some in groupby(found, lambda one: one.register)]
    for name, some in sorted(groups, key=lambda group: min(one.rank for one in group[1])):
        yield Line(QCoreApplication.translate("registers", register(name).plural))
        for one in some:
            title = _tr("{0} (withdrawn)").format(one.title) if one.withdrawn else one.title
            yield Line(title, one.number, one.snippet, opens=_leading(open_record, name, one.id))
        if len(some) >= limit:
            yield Line(_tr("Show all in the list"), opens=_leading(show_all, name), leads_on=True)


def _leading(go: Callable[..., object], *where: object) -> Callable[[], object]:
    return lambda: go(*where)


def _entries(bar: QMenuBar | QMenu, above: str = "") -> Iterator[tuple[str, QAction]]:
    for action in bar.actions():
        words = above + action.text().partition("\t")[0].replace("&", "").rstrip("…")
        menu = action.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            yield from _entries(menu, f"{words} › ")
        elif not action.isSeparator() and action.isEnabled():
            yield words, action


def _parts(path: str) -> list[str]:
    return path.casefold().replace("›", " ").split()


def _key(action: QAction) -> str:
    _, _, hint = action.text().partition("\t")
    return hint or action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _tr(words: str) -> str:
    return QCoreApplication.translate("search", words)
