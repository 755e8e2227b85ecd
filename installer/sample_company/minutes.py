"""The minutes of the management reviews: a form a sheet, its decisions in a table below."""

from pathlib import Path

from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from . import sheets
from .company import BY_NAME, COMPANY
from .reviews import INPUT_LABELS, REVIEWS, Review

FILE = "Management reviews.xlsx"
_LEADERS = "Ingrid Tarnholt, Martin Keller, Jane Smith, Helen Fraser, Claudia Reuter, Viktor Szabo"


def write_reviews(path: Path) -> None:
    """One sheet a review."""
    book, first = sheets.new_workbook(REVIEWS[0].number)
    for review in REVIEWS:
        sheet = first if review is REVIEWS[0] else book.create_sheet(review.number)
        sheets.widths(sheet, 1, (3, 44, 66, 16, 20, 14, 32))
        row = _form(sheet, review)
        _decisions(sheet, row + 1, review)
        sheets.one_page_wide(sheet)
    sheets.save(book, path / FILE)


def _form(sheet: Worksheet, review: Review) -> int:
    """Labels and values; the number of the first free row."""
    sheets.title_rows(sheet, 2, "Minutes of the management review", f"{COMPANY}, form F-9.3-01 Rev. 4")
    held = review.held_on is not None
    pairs: list[tuple[str, sheets.Cell]] = [
        ("Review no.", review.number),
        ("Title", review.title),
        ("Period from", review.period_start),
        ("Period to", review.period_end),
        ("Planned on", review.planned_on),
        ("Date held", review.held_on),
        ("Chair", "Ingrid Tarnholt"),
        ("Present", _LEADERS if held else None),
        ("Apologies", "Holger Stein" if held else None),
        ("Location", "Meeting room 1"),
        *zip(INPUT_LABELS, review.inputs or (None,) * len(INPUT_LABELS), strict=True),
        ("Conclusion", review.conclusion),
        ("Verdict", "suitable, adequate and effective" if held else None),
        ("Next review", review.next_review_on),
        ("Approved by", "Ingrid Tarnholt" if held else None),
        ("Approved on", review.held_on),
        ("Status", "approved" if held else "planned"),
    ]
    for row, (label, value) in enumerate(pairs, start=4):
        _pair(sheet, row, label, value)
    return 4 + len(pairs)


def _pair(sheet: Worksheet, row: int, label: str, value: sheets.Cell) -> None:
    name = sheet.cell(row, 2, label)
    name.font, name.fill, name.border = sheets.font(bold=True), sheets.GROUP_FILL, sheets.GRID
    cell = sheet.cell(row, 3, value if value != "" else None)
    cell.border = sheets.GRID
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left")
    if value is not None and not isinstance(value, str):
        cell.number_format = "dd.mm.yyyy"
    sheets.row_height(sheet, row)


def _decisions(sheet: Worksheet, row: int, review: Review) -> None:
    sheet.cell(row, 2, "Decisions and actions").font = sheets.font(size=12, bold=True)
    sheets.header_row(sheet, row + 1, 2, ("Action no.", "Decision", "Type", "Owner", "Due date", "Remark"))
    for place, decision in enumerate(review.decisions, start=row + 2):
        owner = BY_NAME[decision.owner].name if decision.owner in BY_NAME else decision.owner
        sheets.data_row(
            sheet,
            place,
            2,
            (
                decision.action,
                decision.text,
                decision.kind,
                owner,
                decision.due_on or "TBD",
                decision.remark,
            ),
        )
