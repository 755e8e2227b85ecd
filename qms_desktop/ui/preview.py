"""Preview of a printed document: look at its pages, save the PDF, print it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qms_desktop.errors import QmsError
from qms_desktop.files import write_file
from qms_desktop.ui.editors import CountBox, QuietComboBox
from qms_desktop.ui.help_menu import f1_opens
from qms_desktop.ui.jobs import Job, Jobs, Lane
from qms_desktop.ui.outputs import ask_path
from qms_desktop.ui.plain_label import PlainLabel
from qms_desktop.ui.preview_pages import PageView, PdfPages, print_pages
from qms_desktop.ui.theme import SPACING

ZOOM_STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)


class PreviewDialog(QDialog):
    """Shows a PDF held in memory."""

    saved = Signal(object)
    """The path the PDF was written to."""

    def __init__(
        self, title: str, pages: PdfPages, file: Path, jobs: Jobs, parent: QWidget | None = None
    ) -> None:
        """Open the preview.

        Args:
            title: what the document is, for the window's title.
            pages: the document, opened; it is closed with the preview.
            file: folder and name offered when it is saved.
            jobs: what saving and printing run on.
            parent: the window it belongs to.
        """
        super().__init__(parent)
        self._file, self._jobs = file, jobs
        f1_opens(self, "")
        self._job: Job | None = None
        self._pages = pages
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.view = PageView(self._pages)
        self.page = CountBox()
        self.zoom = QuietComboBox()
        self.save_button = QPushButton(self.tr("Save PDF…"))
        self.print_button = QPushButton(self.tr("Print…"))
        self.progress = QProgressBar()
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.message = PlainLabel()
        self._connect()
        self._assemble()
        self._resize()

    @property
    def pdf(self) -> bytes:
        """The document, until the preview is closed."""
        return self._pages.data

    def _connect(self) -> None:
        self.page.valueChanged.connect(lambda number: self.view.show_page(number - 1))
        self.view.page_changed.connect(self._tell_page)
        self.view.zoom_changed.connect(self._tell_zoom)
        self.zoom.activated.connect(self._choose_zoom)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._ask_printer)
        self.cancel_button.clicked.connect(self._cancel)
        keys = QKeySequence.StandardKey
        for key, slot in (
            (keys.Print, self._ask_printer),
            (keys.Save, self._ask_where),
            (keys.ZoomIn, lambda: self._step_zoom(1)),
            (keys.ZoomOut, lambda: self._step_zoom(-1)),
        ):
            QShortcut(QKeySequence(key), self, slot)

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        bar.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        for widget in self._page_widgets():
            bar.addWidget(widget)
        bar.addSpacing(SPACING)
        bar.addWidget(self._zoom_box())
        bar.addStretch()
        for widget in (self.progress, self.cancel_button, self.save_button, self.print_button):
            bar.addWidget(widget)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress.setFixedWidth(160)
        self.print_button.setProperty("primary", True)
        self.print_button.setDefault(True)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(SPACING, 0, SPACING, SPACING)
        for hidden in (self.progress, self.cancel_button, self.message):
            hidden.hide()
        outer = QVBoxLayout(self)
        outer.setSpacing(0)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(bar)
        outer.addWidget(self.message)
        outer.addWidget(self.view, 1)
        self.view.setFocus()

    def _page_widgets(self) -> tuple[QWidget, ...]:
        count = len(self._pages.sizes)
        self.page.setRange(1, max(count, 1))
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setKeyboardTracking(False)
        self.page_count = QLabel(self.tr("of {0}").format(count))
        label = QLabel(self.tr("Page"))
        label.setBuddy(self.page)
        return label, self.page, self.page_count

    def _zoom_box(self) -> QComboBox:
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.zoom.addItem(self.tr("Fit width"), "width")
        self.zoom.addItem(self.tr("Fit page"), "page")
        for step in ZOOM_STEPS:
            self.zoom.addItem(f"{step:.0%}".replace("%", " %"), step)
        self.zoom.setPlaceholderText("100 %")
        self.zoom.setMinimumContentsLength(9)
        return self.zoom

    def _resize(self) -> None:
        screen = QGuiApplication.primaryScreen().availableGeometry().size()
        self.resize(min(900, screen.width() - 80), min(1000, screen.height() - 80))

    def _tell_page(self, page: int) -> None:
        self.page.blockSignals(True)
        self.page.setValue(page + 1)
        self.page.blockSignals(False)

    def _tell_zoom(self, zoom: float) -> None:
        if self.view.fit is not None:
            self.zoom.setCurrentIndex(self.zoom.findData(self.view.fit))
            return
        self.zoom.setPlaceholderText(f"{round(zoom * 100)} %")
        near = [i for i in range(2, self.zoom.count()) if abs(self.zoom.itemData(i) - zoom) < 0.01]
        self.zoom.setCurrentIndex(near[0] if near else -1)

    def _choose_zoom(self) -> None:
        chosen = self.zoom.currentData()
        if chosen == "width":
            self.view.fit_width()
        elif chosen == "page":
            self.view.fit_page()
        elif chosen is not None:
            self.view.set_zoom(chosen)

    def _step_zoom(self, way: int) -> None:
        zoom = self.view.zoom
        larger = [step for step in ZOOM_STEPS if step > zoom + 0.01]
        smaller = [step for step in ZOOM_STEPS if step < zoom - 0.01]
        steps = larger[:1] if way > 0 else smaller[-1:]
        for step in steps:
            self.view.set_zoom(step)

    def _ask_where(self) -> None:
        path = ask_path(self, self.tr("Save PDF"), self._file, pattern=self.tr("PDF (*.pdf)"))
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the PDF; what stood at ``path`` stays untouched where that fails."""
        pdf = self.pdf

        def write() -> Path:
            write_file(path, pdf)
            return path

        self._begin()
        self._jobs.run(write, self._tell_saved, self._fail, lane=Lane.FILES, owner=self)

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, len(self._pages.sizes))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print(printer)

    def print(self, printer: QPrinter) -> None:
        """Print the pages the printer is set up for."""
        last = printer.toPage() or len(self._pages.sizes)
        pages = range(max(printer.fromPage(), 1) - 1, min(last, len(self._pages.sizes)))
        pdf = self.pdf

        def work(job: Job) -> int:
            print_pages(pdf, printer, pages, job.report)
            return len(pages)

        self._begin()
        self._job = self._jobs.run_reporting(
            work, self._tell_printed, self._fail, lane=Lane.FILES, owner=self
        )
        self._job.progress.connect(self._show_progress)
        self.progress.setRange(0, len(pages))
        self.progress.setValue(0)
        self.progress.show()
        self.cancel_button.show()

    def _begin(self) -> None:
        self.message.hide()
        self.save_button.setEnabled(False)
        self.print_button.setEnabled(False)

    def _end(self, message: str, role: QPalette.ColorRole) -> None:
        self._job = None
        self.progress.hide()
        self.cancel_button.hide()
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(True)
        self.message.setForegroundRole(role)
        self.message.setText(message)
        self.message.show()

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _tell_saved(self, path: Path) -> None:
        self._file = path
        self._end(self.tr("Saved as {0}.").format(path), QPalette.ColorRole.WindowText)
        self.saved.emit(path)

    def _tell_printed(self, pages: int) -> None:
        self._end(self.tr("%n page(s) sent to the printer.", "", pages), QPalette.ColorRole.WindowText)

    def _fail(self, error: QmsError) -> None:
        self._end(str(error), QPalette.ColorRole.BrightText)

    def done(self, result: int) -> None:
        """Close, and stop a print job that is under way."""
        self._cancel()
        super().done(result)
        self.view.clear()
        self._pages.close()
