"""The KPIs as a matrix: a sheet a year, months as columns."""

from datetime import date
from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from . import sheets
from .company import BY_NAME, COMPANY, YEARS, fresh_random, spelled
from .kpis import KPIS, Kpi, Month
from .processes import NAMES
from .readings import readings

FILE = "KPI 2024-2026.xlsx"
HEADERS = (
    "KPI no.",
    "KPI",
    "Process",
    "Objective",
    "Owner",
    "Data source",
    "Unit",
    "Better is",
    "Target",
    "Warning\nlimit",
    "Baseline",
)
MONTH_COLUMNS = (*range(12, 18), *range(19, 25))  # column 18 is the half-year figure
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_TEXT = {
    ("KPI-06", (2024, 3)),
    ("KPI-06", (2025, 9)),
    ("KPI-09", (2026, 2)),
    ("KPI-11", (2025, 5)),
    ("KPI-01", (2024, 5)),
}


def write_kpis(path: Path) -> None:
    """One sheet a year."""
    book, first = sheets.new_workbook(str(YEARS[0]))
    for year in YEARS:
        _write_year(first if year == YEARS[0] else book.create_sheet(str(year)), year)
    book.active = len(YEARS) - 1
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet.title == str(YEARS[-1])
    sheets.save(book, path / FILE)


def _write_year(sheet: Worksheet, year: int) -> None:
    sheets.title_rows(
        sheet, 1, f"{COMPANY} - key figures {year}", "Form F-9.1-02, figures by the 10th of the next month"
    )
    months = [_month_header(year, month) for month in range(1, 13)]
    headers: list[sheets.Cell] = [*HEADERS, *months[:6], "YTD", *months[6:], "YTD", "Average", "Comment"]
    sheets.header_row(sheet, 4, 1, headers)
    rows = [kpi for kpi in KPIS if kpi.first[0] <= year]
    for row, kpi in enumerate(rows, start=5):
        sheets.data_row(sheet, row, 1, _row(kpi, year))
        _paint_misses(sheet, row, kpi, year)
    last = 4 + len(rows)
    total = last + 1
    sheets.section_row(sheet, total, 2, "Total number of KPIs reported", len(headers) - 1)
    for place, column in enumerate(MONTH_COLUMNS, start=1):
        count = sum(isinstance(readings(kpi).get((year, place)), int | float) for kpi in rows)
        sheet.cell(total, column, count or None)
    sheet.cell(total + 2, 1, "Values in red: target missed. n/a = not measured in that month.")
    sheets.widths(sheet, 1, (9, 36, 30, 12, 18, 20, 11, 10, 9, 9, 9, *[8.5] * 15, 34))
    sheets.finish(sheet, 4, 1, last, len(headers))


def _paint_misses(sheet: Worksheet, row: int, kpi: Kpi, year: int) -> None:
    target = kpi.targets[year - YEARS[0]]
    for month, column in enumerate(MONTH_COLUMNS, start=1):
        value = readings(kpi).get((year, month))
        if isinstance(value, int | float) and (
            value < target if kpi.direction == "higher" else value > target
        ):
            sheet.cell(row, column).font = sheets.font(color="C00000")


def _month_header(year: int, month: int) -> sheets.Cell:
    """Real dates in the newest year; text in two spellings before."""
    if year == 2026 and month > 2:
        return date(year, month, 1)
    joint = "-" if (year == 2024 and month in (2, 7)) or year == 2025 else " "
    return f"{_NAMES[month - 1]}{joint}{year % 100}"


def _row(kpi: Kpi, year: int) -> list[sheets.Cell]:
    values = readings(kpi)
    months = [_shown(kpi, (year, month), values.get((year, month))) for month in range(1, 13)]
    numbers = [values.get((year, month)) for month in range(1, 13)]
    place = year - YEARS[0]
    owner = spelled(BY_NAME[kpi.owner], fresh_random(f"{kpi.number} {year}")) if kpi.owner else ""
    return [
        kpi.number,
        kpi.name,
        f"{kpi.process} {NAMES[kpi.process]}",
        kpi.objective,
        owner,
        kpi.source,
        kpi.unit,
        kpi.direction,
        kpi.targets[place],
        kpi.warnings[place],
        kpi.baseline,
        *months[:6],
        _mean(numbers[:6]),
        *months[6:],
        _mean(numbers),
        _mean(numbers),
        _comment(kpi, year),
    ]


def _shown(kpi: Kpi, month: Month, value: float | str | None) -> sheets.Cell:
    if isinstance(value, int | float) and (kpi.number, month) in _TEXT:
        return f"{value} %".replace(".", ",")
    return value


def _mean(values: list[float | str | None]) -> float | None:
    numbers = [value for value in values if isinstance(value, int | float)]
    return round(sum(numbers) / len(numbers), 2) if numbers else None


def _comment(kpi: Kpi, year: int) -> str:
    return {
        ("KPI-01", 2026): "Fjellberg order blocks lathes since August",
        ("KPI-04", 2026): "October: see scrap cards of cell 4",
        ("KPI-12", 2026): "Who takes this over from production planning?",
        ("KPI-15", 2026): "No figures since R. Zander left",
        ("KPI-13", 2025): "new in 2025",
        ("KPI-20", 2025): "new in 2025",
    }.get((kpi.number, year), "")
