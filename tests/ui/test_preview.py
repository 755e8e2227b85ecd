"""Preview and print of a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from qms_desktop.ui.jobs import Jobs
from qms_desktop.ui.preview import PreviewDialog
from qms_desktop.ui.preview_pages import PageView, PdfPages, print_pages

PAGES = 5


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Five pages, the fourth one lying; a black square in the upper left corner of each."""
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for page in range(PAGES):
        size = landscape(A4) if page == 3 else A4
        canvas.setPageSize(size)
        canvas.rect(0, size[1] - 100, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def dialog(qtbot: QtBot, jobs: Jobs, pdf: bytes, tmp_path: Path) -> PreviewDialog:
    """The preview, open, with its first page drawn."""
    shown = PreviewDialog("Management review", PdfPages(pdf), tmp_path / "review.pdf", jobs)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.view.is_drawn)
    return shown


def test_the_pages_are_seen_as_they_will_be_printed(dialog: PreviewDialog) -> None:
    picture = dialog.view.viewport().grab().toImage()
    left = round((picture.width() - 595 * 96 / 72 * dialog.view.zoom) / 2)
    assert picture.pixelColor(max(left, 16) + 30, 16 + 30).lightness() < 30
    assert picture.pixelColor(picture.width() // 2, 16 + 30).lightness() > 250


def test_the_page_number_follows_the_scrolling_and_the_other_way_round(
    qtbot: QtBot, dialog: PreviewDialog
) -> None:
    assert dialog.page_count.text() == "of 5"
    QTest.keyClick(dialog.view, Qt.Key.Key_End)
    assert dialog.page.value() == PAGES
    dialog.page.setValue(2)
    assert dialog.view.page == 1
    QTest.keyClick(dialog.view, Qt.Key.Key_Home)
    assert dialog.page.value() == 1


def test_zoom_is_chosen_by_list_key_or_wheel_and_the_page_stays(qtbot: QtBot, dialog: PreviewDialog) -> None:
    dialog.view.show_page(2)
    dialog.zoom.setCurrentIndex(dialog.zoom.findData(1.5))
    dialog.zoom.activated.emit(dialog.zoom.currentIndex())
    assert dialog.view.zoom == 1.5
    assert dialog.view.page == 2
    QTest.keyClick(dialog, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert dialog.view.zoom == 1.25
    assert dialog.zoom.currentText() == "125 %"


def test_whole_pages_fit_the_view_when_asked(dialog: PreviewDialog) -> None:
    dialog.zoom.setCurrentIndex(dialog.zoom.findData("page"))
    dialog.zoom.activated.emit(dialog.zoom.currentIndex())
    assert 842 * 96 / 72 * dialog.view.zoom <= dialog.view.viewport().height()
    dialog.resize(500, 400)
    assert 842 * 96 / 72 * dialog.view.zoom <= dialog.view.viewport().height()


def test_the_saved_pdf_is_the_one_that_was_seen(
    qtbot: QtBot, dialog: PreviewDialog, pdf: bytes, tmp_path: Path
) -> None:
    with qtbot.waitSignal(dialog.saved):
        dialog.save(tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes() == pdf
    assert "mine.pdf" in dialog.message.text()


def test_a_place_that_cannot_be_written_is_said_and_the_preview_stays(
    qtbot: QtBot, dialog: PreviewDialog, tmp_path: Path
) -> None:
    dialog.save(tmp_path / "no such folder" / "mine.pdf")
    qtbot.waitUntil(lambda: dialog.message.isVisible())
    assert "mine.pdf" in dialog.message.text()
    assert dialog.save_button.isEnabled()


def test_a_range_of_pages_is_printed_each_as_it_lies(
    qtbot: QtBot, dialog: PreviewDialog, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(3, 4)
    dialog.print(printer)
    qtbot.waitUntil(lambda: dialog.message.isVisible())
    printed = PdfReader(tmp_path / "printed.pdf").pages
    assert len(printed) == 2
    assert printed[0].mediabox.height > printed[0].mediabox.width
    assert printed[1].mediabox.width > printed[1].mediabox.height


def test_a_cancelled_print_stops_at_the_next_page(qtbot: QtBot, pdf: bytes, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    reached: list[int] = []

    def stop(done: int, total: int) -> None:
        reached.append(done)
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        print_pages(pdf, printer, range(PAGES), stop)
    assert reached == [1, 2]


class Counted(list[QSizeF]):
    """Sizes of pages that count how many of them were looked at."""

    looks = 0

    def __getitem__(self, at: Any) -> Any:
        self.looks += 1
        return super().__getitem__(at)

    def __iter__(self) -> Iterator[QSizeF]:
        self.looks += len(self)
        return super().__iter__()


def test_of_5000_pages_only_those_in_view_are_looked_at(qtbot: QtBot) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for _ in range(5000):
        canvas.showPage()
    canvas.save()
    pages = PdfPages(out.getvalue())
    pages.sizes = sizes = Counted(pages.sizes)
    view = PageView(pages)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitUntil(lambda: view.is_drawn)
    opened, sizes.looks = sizes.looks, 0
    view.show_page(3210)
    qtbot.waitUntil(lambda: view.is_drawn)
    assert view.page == 3210
    assert opened < 5 * 5000
    assert 0 < sizes.looks < 100
    pages.close()


def test_a_huge_page_is_drawn_coarser_rather_than_out_of_memory(qtbot: QtBot) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(5000, 5000))
    canvas.showPage()
    canvas.save()
    pages = PdfPages(out.getvalue())
    view = PageView(pages)
    qtbot.addWidget(view)
    view.set_zoom(4)
    assert (5000 * view.scale(0)) ** 2 <= 16_100_000
    pages.close()
