"""What each menu entry does, and which make sense where the user is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from qms_desktop.ui.mnemonics import give_mnemonics
from qms_desktop.ui.part_table import PartView

if TYPE_CHECKING:
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.main_window import MainWindow
    from qms_desktop.ui.register_tab import RegisterTab

WITH_FILE = (
    "save_copy", "import", "export_all", "export_json", "export_ics", "back_up", "settings", "month_end",
    "tour",
)  # fmt: skip
WITH_TAB = ("export_xlsx", "export_csv", "report_list", "report_record", "new", "filter", "history", "mail")
WITH_REVISIONS = ("process", "review")
"""Registers whose records are approved, revision by revision."""
IN_FORM = ("save", "close")
BY_FORM = (
    "meet", "raise_capa", "verify", "reopen", "override", "approve_revision", "hand_over",
    "post_readings", "lock_readings", "unlock_readings",
    "move_due", "withdraw", "bring_back",
)  # fmt: skip
"""Verbs that the form allows or not, by the state of its record."""

WRITING = ("import", "new", "save", "month_end", "restore", *BY_FORM)
"""What a file that is open to look only has no use for."""


class Commands(QObject):
    """The verbs of one window, by the names of its menu entries."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def slots(self) -> dict[str, Callable[[], object]]:
        """Return what each menu entry does."""
        return {**self._of_files(), **self._of_records(), **self._of_reports()}

    def update_enabled(self, actions: Mapping[str, QAction]) -> None:
        """Grey out what makes no sense where the user is."""
        tab = self._tab
        in_form = tab is not None and tab.in_form
        can = set(tab.form.verbs) if tab is not None and in_form else set()
        reports = [name for name in actions if name.startswith("report_")]
        enabled = {
            **dict.fromkeys((*WITH_FILE, *reports), self._store is not None),
            **dict.fromkeys(WITH_TAB, tab is not None),
            "report_revision": tab is not None and tab.register in WITH_REVISIONS,
            "restore": self._store is not None or self._window.files.unopened is not None,
            "open": tab is not None and not in_form,
            **dict.fromkeys(IN_FORM, in_form),
            **{name: name in can for name in BY_FORM},
            **{name: self._can_step(by) for name, by in (("back", -1), ("forth", 1))},
        }
        if self._store is not None and self._store.read_only:
            enabled.update(dict.fromkeys(WRITING, False))
        for name, on in enabled.items():
            actions[name].setEnabled(on)

    def fill_list(self, menu: QMenu) -> None:
        """Offer the views, filters, groups and columns of the list looked at."""
        menu.clear()
        tab = self._tab
        if tab is not None and not tab.in_form:
            tab.view.fill(menu)
            menu.addSeparator()
            filters = menu.addMenu(self.tr("Filter by"))
            tab.grid.add_filters(filters)
            give_mnemonics(filters)

    def fill_rows(self, menu: QMenu) -> None:
        """Offer what can be done with the rows picked in the list looked at."""
        menu.clear()
        tab = self._tab
        if tab is not None and not tab.in_form:
            tab.grid.add_row_verbs(menu)

    @property
    def _store(self) -> Store | None:
        return self._window.store

    @property
    def _tab(self) -> RegisterTab | None:
        """The register looked at."""
        workspace = self._window.workspace
        return workspace.current if workspace is not None else None

    def _of_files(self) -> dict[str, Callable[[], object]]:
        window = self._window
        return {
            "new_file": window.files.new,
            "open_file": window.files.open,
            "save_copy": self.save_copy,
            "import": window.import_files,
            "export_xlsx": lambda: self.export_register("xlsx"),
            "export_csv": lambda: self.export_register("csv"),
            "export_all": lambda: self.export_all("xlsx"),
            "export_json": lambda: self.export_all("json"),
            "export_ics": self.export_calendar,
            "back_up": window.files.back_up,
            "restore": window.restoring.choose,
            "settings": window.show_settings,
            "quit": window.close,
            "guide": lambda: window.help.show_guide(self._tab.register if self._tab is not None else ""),
            "keys": window.help.show_keys,
            "tour": window.help.show_tour,
            "about": window.help.show_about,
        }

    def _of_records(self) -> dict[str, Callable[[], object]]:
        return {
            "undo": lambda: self._window.take_last(again=False),
            "redo": lambda: self._window.take_last(again=True),
            "cut": lambda: self._to_focus("cut"),
            "copy": lambda: self._to_focus("copy"),
            "paste": lambda: self._to_focus("paste"),
            "back": lambda: self._step(-1),
            "forth": lambda: self._step(1),
            "search": lambda: self._window.search.box.begin(),
            "filter": lambda: self._on_tab("focus_filter"),
            "new": lambda: self._on_tab("new_record"),
            "open": lambda: self._on_tab("open_current"),
            "save": lambda: self._on_form("save"),
            "close": lambda: self._on_form("close_form"),
            **{name: partial(self._do, name) for name in BY_FORM},
            "meet": lambda: self._on_form("meet"),
            "history": lambda: self._on_tab("show_history"),
            "mail": self.mail_owner,
            "month_end": lambda: self._beside("show_month_end"),
        }

    def _of_reports(self) -> dict[str, Callable[[], object]]:
        return {
            "report_insight": lambda: self._beside("show_insight"),
            "report_edit_map": lambda: self._beside("show_map"),
            "report_review": lambda: self.report("review", self.tr("Management review")),
            "report_execution": lambda: self.report("execution", self.tr("Execution")),
            "report_kpis": lambda: self.report("kpis", self.tr("KPIs")),
            "report_gaps": lambda: self.report("gaps", self.tr("Chain gaps"), dated=False),
            "report_map": lambda: self.report("process", self.tr("Process map"), dated=False),
            "report_record": self.print_record,
            "report_revision": self.print_revision,
            "report_list": self.print_list,
            "report_trail": lambda: self.report("trail", self.tr("Change trail")),
        }

    def save_copy(self) -> None:
        """Write a copy of the data file elsewhere."""
        if self._store is not None:
            self._window.outputs.save_copy(self._store)

    def export_register(self, suffix: str) -> None:
        """Export the register looked at."""
        if self._store is not None and self._tab is not None:
            self._window.outputs.export(self._store, self._tab.register, self._tab.title, suffix)

    def export_all(self, suffix: str) -> None:
        """Export everything."""
        if self._store is not None:
            self._window.outputs.export(self._store, None, self._store.path.stem, suffix)

    def export_calendar(self) -> None:
        """Export due days for a calendar."""
        if self._store is not None:
            self._window.due_days.export_calendar(self._store)

    def mail_owner(self) -> None:
        """Write to whoever answers for the record looked at."""
        if self._store is not None and self._tab is not None and self._tab.record is not None:
            self._window.due_days.mail_owner(self._store, self._tab.register, self._tab.record.id)

    def print_list(self) -> None:
        """Show the list looked at as it will be printed."""
        if self._store is not None and self._tab is not None:
            self._window.outputs.show_list(self._store, self._tab)

    def print_record(self) -> None:
        """Show the record looked at as it will be printed."""
        if self._store is not None and self._tab is not None:
            self._window.outputs.show_record(self._store, self._tab)

    def print_revision(self) -> None:
        """Show an earlier revision of the process or review looked at, as it was approved."""
        if self._store is not None and self._tab is not None:
            self._window.outputs.show_revision(self._store, self._tab)

    def report(self, kind: str, title: str, *, dated: bool = True) -> None:
        """Show a report as it will be printed."""
        if self._store is not None:
            self._window.outputs.show_report(self._store, kind, title, dated=dated)

    def _can_step(self, by: int) -> bool:
        workspace = self._window.workspace
        return workspace is not None and workspace.can_step(by)

    def _step(self, by: int) -> None:
        if self._window.workspace is not None:
            self._window.workspace.step(by)

    def _beside(self, verb: str) -> None:
        """Open a window beside the registers."""
        if self._window.workspace is not None:
            getattr(self._window.workspace, verb)()

    def _on_tab(self, verb: str) -> None:
        if self._tab is not None:
            getattr(self._tab, verb)()

    def _on_form(self, verb: str) -> None:
        if self._tab is not None and self._tab.in_form:
            getattr(self._tab.form, verb)()

    def _do(self, verb: str) -> None:
        if self._tab is not None and self._tab.in_form:
            self._tab.form.do(verb)

    def _to_focus(self, verb: str) -> None:
        """Cut, copy or paste in whatever has the focus and can; a list decides for its open cell."""
        focus = QApplication.focusWidget()
        within = focus
        while within is not None and not isinstance(within, PartView):
            within = within.parentWidget()
        for one in (within, focus):
            act = getattr(one, verb, None)
            if act is not None:
                act()
                return
