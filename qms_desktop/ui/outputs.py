"""What leaves the window: exported files, reports in the preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from qms_desktop.errors import QmsError
from qms_desktop.files import is_there
from qms_desktop.ui import services
from qms_desktop.ui.jobs import Job, Jobs, Lane
from qms_desktop.ui.lasting import Lasting
from qms_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from qms_desktop.insight.revisions import Approved
    from qms_desktop.store.datafile import Store
    from qms_desktop.ui.preview_pages import PdfPages
    from qms_desktop.ui.register_tab import RegisterTab


class Outputs(QObject):
    """Asks what has to be asked, makes the file in the background, says where it is."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, jobs: Jobs, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._jobs, self._theme, self._window = jobs, theme, window
        self.work = Lasting(jobs, self, Lane.OUTPUT)
        """What is written or printed, one after the other; the window stays in use."""

    def export(self, store: Store, name: str | None, title: str, suffix: str) -> None:
        """Ask where, then write one register, or all where the name is None."""
        offered = store.path.parent / f"{title}.{suffix}"
        path = ask_path(self._window, self.tr("Export"), offered, (".xlsx", ".csv", ".json"))
        if path is None:
            return
        if name is None and path.suffix.lower() == ".csv":
            self.failed.emit(
                self.tr(
                    "Nothing was exported: a .csv file holds one register. Export it from its tab, or name a "
                    "file that ends in .xlsx or .json."
                )
            )
            return
        target: Path = path
        day = local_day()
        self._make(
            self.tr("Exporting…"),
            lambda job: services.export(store, target, name, day, job.report),
            lambda warnings: self._say_exported(target, warnings),
            lane=beside(store),
        )

    def save_copy(self, store: Store) -> None:
        """Ask where, then write a verified copy of the data file."""
        path = ask_path(
            self._window, self.tr("Save a copy"), store.path.with_name(f"{store.path.stem} copy.qms")
        )
        if path is not None:
            target: Path = path
            words = self.tr("Copy saved as %1")
            self._make(
                self.tr("Saving a copy…"),
                lambda job: services.save_copy(store, target, job.report),
                lambda made: self.told.emit(words.replace("%1", made.name)),
                lane=beside(store),
            )

    def show_list(self, store: Store, tab: RegisterTab) -> None:
        """Show the list looked at as a PDF: its filter, order, groups and columns."""
        query, words = tab.model.query, tab.filter_words()
        columns = [tab.model.columns[at] for at in tab.grid.columns.order]
        self._preview(
            store,
            tab.title,
            lambda today, report: services.register_list(store, query, today, words, columns, report),
        )

    def show_record(self, store: Store, tab: RegisterTab) -> None:
        """Show the record looked at as a PDF."""
        record = tab.record
        if record is not None:
            name, id_, number = tab.register, record.id, record.number
            self._preview(
                store,
                number,
                lambda today, report: services.record_pdf(store, name, number, id_, today, report),
            )

    def show_revision(self, store: Store, tab: RegisterTab) -> None:
        """Ask which earlier revision of the record looked at, and show it as it was approved."""
        record = tab.record
        if record is None:
            self.told.emit(self.tr("Choose a process or a review first."))
            return
        name, number, id_ = tab.register, record.number, record.id

        def choose(known: list[Approved]) -> None:
            from qms_desktop.ui.ask_revision import RevisionDialog

            if not known:
                self.told.emit(self.tr("%1 has no approved revision yet.").replace("%1", number))
                return
            key = RevisionDialog.ask(self._window, number, known)
            if key is not None:
                chosen: int = key
                self._preview(
                    store, number, lambda today, _: services.revision_pdf(store, name, number, chosen, today)
                )

        self._jobs.run(lambda: services.revisions(store, name, id_), choose)

    def show_report(self, store: Store, kind: str, title: str, *, dated: bool = True) -> None:
        """Ask for the period where the report has one, then show it."""
        if not dated:
            self._preview_report(store, kind, title, None, None)
            return
        self._jobs.run(
            lambda: services.settings(store)[0].fiscal_year_start,
            lambda month: self._ask_period(store, kind, title, month),
            owner=self,
        )

    def _ask_period(self, store: Store, kind: str, title: str, fiscal_year_start: int) -> None:
        from qms_desktop.ui.ask_period import PeriodDialog

        period = PeriodDialog.ask(self._window, self._theme, title, fiscal_year_start)
        if period is not None:
            self._preview_report(store, kind, title, *period)

    def _preview_report(
        self, store: Store, kind: str, title: str, start: date | None, end: date | None
    ) -> None:
        self._preview(
            store,
            title,
            lambda today, report: services.print_report(store, kind, today, start, end, report),
        )

    def _preview(self, store: Store, title: str, make: Callable[[date, services.Report], bytes]) -> None:
        day = local_day()
        file = store.path.parent / f"{title} {day.isoformat()}.pdf"
        self._make(
            self.tr("Preparing “%1”…").replace("%1", title),
            lambda job: _opened(make(day, job.report)),
            lambda pages: self._show(title, pages, file),
            can_be_left=True,
            lane=beside(store),
        )

    def _make(
        self,
        words: str,
        work: Callable[[Job], Any],
        on_done: Callable[[Any], object],
        *,
        can_be_left: bool = False,
        lane: Lane = Lane.OUTPUT,
    ) -> None:
        """Begin, unless something is made already: then say so."""
        if self.work.job is not None:
            self.failed.emit(
                self.tr("Something is being written already. Wait until it is done, or cancel it first.")
            )
            return
        self.told.emit(words)
        self.work.run(words, work, on_done, self._fail, can_be_left=can_be_left, lane=lane)

    def _fail(self, error: QmsError) -> None:
        self.told.emit("")
        self.failed.emit(str(error))

    def _show(self, title: str, pages: PdfPages, file: Path) -> None:
        from qms_desktop.ui.preview import PreviewDialog

        self.told.emit("")
        dialog = PreviewDialog(title, pages, file, self._jobs, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _say_exported(self, path: Path, warnings: list[str]) -> None:
        self.told.emit(self.tr("Exported to %1").replace("%1", str(path)))
        if warnings:
            self.failed.emit("  ".join(warnings[:3]))


def _opened(pdf: bytes) -> PdfPages:
    from qms_desktop.ui.preview_pages import PdfPages  # loads the print preview

    return PdfPages(pdf)


def ask_path(
    window: QWidget, title: str, offered: Path, endings: Sequence[str] = (), pattern: str = ""
) -> Path | None:
    """Ask where to write a file; a name without the right ending gets that of the one offered.

    A dot begins no ending in “Report 26.11.2026”. Where a file of the whole name is there already, the dialog
    comes once more with that name: it alone asks whether to replace it.

    Args:
        window: over which to ask.
        title: of the dialog.
        offered: what is proposed.
        endings: what the name may end in; the ending of the one offered where empty.
        pattern: which files the dialog shows.
    """
    endings = endings or (offered.suffix,)
    while True:
        chosen, _ = QFileDialog.getSaveFileName(window, title, str(offered), pattern or f"*{offered.suffix}")
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() in endings:
            return path
        path = path.with_name(path.name + offered.suffix)
        if not is_there(path):
            return path
        offered = path


def local_day() -> date:
    """Return today; the data layer is loaded only now."""
    from qms_desktop.ui.words import today

    return today()


def beside(store: Store, lane: Lane = Lane.OUTPUT) -> Lane:
    """Return the lane for what reads from a copy of the data file.

    One that is gone from its place can only be read by the thread that has it open.
    """
    return lane if store.is_in_place else Lane.DATABASE
