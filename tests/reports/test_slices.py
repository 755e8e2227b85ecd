"""A chart higher than a page is printed whole, over several pages."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from pypdf import PdfReader
from reportlab.platypus import Flowable

from qms_desktop.charts.bars import Bar, ageing
from qms_desktop.charts.palette import Sign
from qms_desktop.charts.process_map import MapBox, process_map
from qms_desktop.charts.strokes import Chart
from qms_desktop.model.organisation import Organisation
from qms_desktop.reports.document import Document
from qms_desktop.reports.paper import Identity
from qms_desktop.reports.slices import Slice


def _pages(chart: Chart, *, wide: bool) -> list[str]:
    identity = Identity("Processes", "Process map", Organisation("Tarnholt"), date(2026, 11, 22), "MAP")
    document = Document(identity, wide=wide)
    document.title_block([("As of", "2026-11-22")], across=2)
    document.chart(chart)
    return [page.extract_text() for page in PdfReader(BytesIO(document.render())).pages]


def test_a_map_of_100_processes_goes_on_over_pages_from_the_first_one() -> None:
    boxes = [
        MapBox(f"PR-{of:03}", f"Process {of}", "core", Sign.MET, feeds=(f"PR-{(of + 8) % 100:03}",))
        for of in range(100)
    ]
    pages = _pages(process_map(boxes, width=740), wide=True)
    assert len(pages) > 2
    assert "PR-000" in pages[0]
    assert "PR-099" in pages[-1]


def test_bars_of_200_names_are_printed_from_the_first_to_the_last() -> None:
    pages = _pages(ageing([Bar(f"Name {of}", of + 1) for of in range(200)]), wide=False)
    printed = " ".join(pages)
    assert all(f"Name {of}" in printed for of in range(200))


def test_no_box_of_a_map_is_cut_by_the_end_of_a_page() -> None:
    boxes = [MapBox(f"PR-{of:03}", f"Process {of}", "support", Sign.MET) for of in range(60)]
    chart = process_map(boxes, width=740)
    rest: Flowable = Slice(chart)
    cut = chart.height
    while rest.wrap(740, 200)[1] > 200:
        upper, rest = rest.split(740, 200)
        cut -= upper.wrap(740, 200)[1]
        assert not any(hit.y < cut < hit.y + hit.height for hit in chart.hits)
    assert cut < 200
