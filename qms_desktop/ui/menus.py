"""The menus: every verb once, with its key beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.theme import Mode

Slot = Callable[[], object]
Key = QKeySequence.StandardKey | str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu. ``name`` is how the window finds it again; a submenu has entries of its own."""

    name: str
    words: str
    key: Key = None
    hint: str = ""
    """A key that the list or the form handles itself; shown beside the words only."""
    also: QKeySequence.StandardKey | None = None
    """What else the system has for it, such as Ctrl+Y."""


LINE = Entry("", "")
Entries = tuple[Entry, ...]

FILE: Entries = (
    Entry("new_file", "New data file…"),
    Entry("open_file", "Open…", QKeySequence.StandardKey.Open),
    Entry("recent", "Open recent"),
    Entry("save_copy", "Save a copy…"),
    LINE,
    Entry("import", "Import…", "Ctrl+I"),
    Entry("export", "Export"),
    LINE,
    Entry("back_up", "Back up now"),
    Entry("restore", "Restore from backup…"),
    Entry("settings", "Settings…"),
    LINE,
    Entry("quit", "Quit", "Ctrl+Q"),
)
EXPORT: Entries = (
    Entry("export_xlsx", "This register as Excel workbook…"),
    Entry("export_csv", "This register as CSV file…"),
    LINE,
    Entry("export_all", "All registers as Excel workbook…"),
    Entry("export_json", "Everything as JSON file…"),
    LINE,
    Entry("export_ics", "Due days as calendar file…"),
)
EDIT: Entries = (
    Entry("undo", "Undo", QKeySequence.StandardKey.Undo),
    Entry("redo", "Redo", "Ctrl+Shift+Z", also=QKeySequence.StandardKey.Redo),
    LINE,
    Entry("cut", "Cut", QKeySequence.StandardKey.Cut),
    Entry("copy", "Copy", QKeySequence.StandardKey.Copy),
    Entry("paste", "Paste", QKeySequence.StandardKey.Paste),
    LINE,
    Entry("back", "Back to the record before", "Alt+Left"),
    Entry("forth", "Forth to the record after", "Alt+Right"),
    LINE,
    Entry("filter", "Filter", QKeySequence.StandardKey.Find),
    Entry("search", "Search everything", "Ctrl+K"),
)
RECORD: Entries = (
    Entry("new", "New", QKeySequence.StandardKey.New),
    Entry("open", "Open", hint="Enter"),
    Entry("save", "Save", QKeySequence.StandardKey.Save),
    Entry("close", "Back to the list", hint="Esc"),
    LINE,
    Entry("meet", "Walk through the meeting", "F5"),
    Entry("raise_capa", "Raise CAPA from the newest reading"),
    Entry("verify", "Verify effectiveness…"),
    Entry("override", "Pass this gate with a reason…"),
    Entry("reopen", "Reopen…"),
    Entry("approve_revision", "Approve as a revision…"),
    Entry("hand_over", "Hand over…"),
    Entry("post_readings", "Post a draft…"),
    Entry("lock_readings", "Lock a month…"),
    Entry("unlock_readings", "Unlock a month…"),
    Entry("move_due", "Move due date…"),
    Entry("withdraw", "Withdraw…"),
    Entry("bring_back", "Bring back"),
    Entry("history", "History", "Ctrl+H"),
    LINE,
    Entry("mail", "Mail to the owner…"),
    LINE,
    Entry("month_end", "Month-end readings…", "Ctrl+M"),
)
REPORTS: Entries = (
    Entry("report_insight", "Insight", "Ctrl+Shift+I"),
    Entry("report_edit_map", "Edit process map", "Ctrl+Shift+M"),
    LINE,
    Entry("report_review", "Management review…"),
    Entry("report_execution", "Execution…"),
    Entry("report_kpis", "KPIs…"),
    Entry("report_gaps", "Chain gaps…"),
    Entry("report_map", "Process map…"),
    LINE,
    Entry("report_record", "This record…"),
    Entry("report_revision", "Earlier revision of this record…"),
    Entry("report_list", "Register list…", QKeySequence.StandardKey.Print),
    Entry("report_trail", "Change trail…"),
)
HELP: Entries = (
    Entry("guide", "User guide", QKeySequence.StandardKey.HelpContents),
    Entry("keys", "Keyboard", "Ctrl+F1"),
    Entry("tour", "Short tour"),
    Entry("about", "About"),
)


@dataclass(frozen=True, slots=True)
class Menus:
    """What the window changes later."""

    actions: dict[str, QAction]
    recent: QMenu
    view: QMenu
    rows: QMenu
    """What can be done with the rows picked in a list."""


def build_menus(window: QMainWindow, slots: Mapping[str, Slot]) -> Menus:
    """Fill a window's menu bar.

    Args:
        window: whose menu bar.
        slots: entry name -> what it does; an entry without one is left out.
    """
    actions: dict[str, QAction] = {}
    bar = window.menuBar()
    recent = QMenu(_tr("Open recent"), window)
    _fill(bar.addMenu(_tr("&File")), FILE, slots, actions, recent)
    _fill(bar.addMenu(_tr("&Edit")), EDIT, slots, actions)
    view = bar.addMenu(_tr("&View"))
    give_mnemonics(view)
    record = bar.addMenu(_tr("&Record"))
    _fill(record, RECORD, slots, actions)
    record.addSeparator()
    rows = record.addMenu(_tr("Selected rows"))
    _fill(bar.addMenu(_tr("Re&ports")), REPORTS, slots, actions)
    _fill(bar.addMenu(_tr("&Help")), HELP, slots, actions)
    return Menus(actions, recent, view, rows)


def words_of(name: str) -> str:
    """Return the words of an entry of the menu Record, for the same verb elsewhere."""
    return next(_tr(entry.words) for entry in RECORD if entry.name == name)


def fill_view_menu(
    menu: QMenu, tabs: list[str], go: Callable[[int], object], mode: Mode, set_mode: Callable[[Mode], object]
) -> QMenu:
    """List the tabs with Ctrl+1…8, and the colours; answer the menu for what the list shows."""
    menu.clear()
    for number, words in enumerate(tabs):
        action = menu.addAction(words)
        action.setShortcut(f"Ctrl+{number + 1}")
        action.triggered.connect(lambda _=False, number=number: go(number))
    menu.addSeparator()
    shown = menu.addMenu(_tr("List: views, filters, groups, columns"))
    menu.addSeparator()
    group = QActionGroup(menu)
    for one, words in (
        (Mode.SYSTEM, _tr("Colours of the system")),
        (Mode.LIGHT, _tr("Light")),
        (Mode.DARK, _tr("Dark")),
    ):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(one is mode)
        action.triggered.connect(lambda _=False, one=one: set_mode(one))
        group.addAction(action)
    return shown


def name_undo(actions: Mapping[str, QAction], undo: str, redo: str) -> None:
    """Say in the Edit menu what undo and redo would take; grey where there is nothing."""
    for name, words, what in (("undo", _tr("Undo"), undo), ("redo", _tr("Redo"), redo)):
        actions[name].setText(f"{words}: {what}".replace("&", "&&") if what else words)
        actions[name].setEnabled(bool(what))


def _fill(
    menu: QMenu,
    entries: Entries,
    slots: Mapping[str, Slot],
    actions: dict[str, QAction],
    recent: QMenu | None = None,
) -> None:
    give_mnemonics(menu)
    for entry in entries:
        if entry is LINE:
            menu.addSeparator()
        elif entry.name == "recent" and recent is not None:
            menu.addMenu(recent)
        elif entry.name == "export":
            _fill(menu.addMenu(_tr(entry.words)), EXPORT, slots, actions)
        elif entry.name in slots:
            actions[entry.name] = _action(menu, entry, slots[entry.name])


def _action(menu: QMenu, entry: Entry, slot: Slot) -> QAction:
    words = _tr(entry.words) + (f"\t{entry.hint}" if entry.hint else "")
    action = menu.addAction(words)
    if entry.key is not None:
        keys = [QKeySequence(entry.key)]
        keys += [key for key in QKeySequence.keyBindings(entry.also) if key not in keys] if entry.also else []
        action.setShortcuts(keys)
    action.triggered.connect(lambda: slot())
    return action


def _tr(words: str) -> str:
    return QCoreApplication.translate("menus", words)
