"""CAPA log and action list as workbooks."""

from datetime import date
from pathlib import Path
from random import Random

from openpyxl.worksheet.worksheet import Worksheet

from . import sheets
from .actions import Action
from .capas import DUPLICATED, WITH_IMPOSSIBLE_DUE, Capa
from .company import COMPANY, TODAY, Person, fresh_random, spelled
from .processes import NAMES
from .scenarios import CLAUSES

CAPA_FILE = "CAPA log.xlsx"
ACTION_FILE = "Action list.xlsx"
PRENUMBERED = 12
CAPA_HEADERS = (
    "CAPA\nNo.",
    "Title",
    "Description",
    "Type",
    "Process",
    "Clause",
    "Severity",
    "Product",
    "Customer",
    "Customer ref.",
    "KPI no.",
    "Date\ndetected",
    "Raised by",
    "Owner",
    "Containment",
    "Root cause",
    "Cause category",
    "Due date",
    "Effectiveness\ncriterion",
    "Effectiveness\ncheck due",
    "Effectiveness\nresult",
    "Verified by",
    "Verified on",
    "Closed on",
    "Status",
    "Cost (EUR)",
    "8D report on share",
    "Comment",
    "Comment",
)
ACTION_HEADERS = (
    "Action no.",
    "Action",
    "Source",
    "Source ref.",
    "CAPA no.",
    "Objective no.",
    "Review no.",
    "Process",
    "Type",
    "Priority",
    "Responsible",
    "Raised on",
    "Original\ndue date",
    "Due date",
    "Reason for\nnew date",
    "Done on",
    "Status",
    "Comment",
)


def day(value: date | None, random: Random) -> sheets.Cell:
    """A real date, or one in ten times the text somebody typed."""
    return f"{value:%d.%m.%Y}" if value and random.random() < 0.1 else value


def write_capas(path: Path, capas: list[Capa]) -> None:
    """The log with a note sheet, rows closed early filtered away, one number twice, numbers kept ready."""
    book, notes = sheets.new_workbook("Read me")
    sheets.title_rows(
        notes,
        1,
        f"{COMPANY} - CAPA log",
        "One row a case. Numbers are given out by quality.",
        "Do not delete rows.",
    )
    sheet = book.create_sheet("CAPA log")
    sheets.title_rows(sheet, 2, "CAPA log", "Form F-10.2-01 Rev. 5")
    sheets.header_row(sheet, 4, 2, CAPA_HEADERS)
    random = fresh_random("capa log")
    row = 5
    for capa in capas:
        sheets.data_row(sheet, row, 2, _capa_row(capa, capa.number, random))
        if capa.closed_on and capa.closed_on < date(2024, 10, 1):
            sheet.row_dimensions[row].hidden = True
        row += 1
        if capa.number == "CAPA-25-021":
            sheets.data_row(sheet, row, 2, _duplicate_row(capa, random))
            row += 1
    for spare in range(PRENUMBERED):
        sheets.data_row(sheet, row + spare, 2, [f"CAPA-26-{34 + spare:03}"] + [""] * (len(CAPA_HEADERS) - 1))
    sizes = (
        12,
        38,
        48,
        15,
        26,
        8,
        10,
        18,
        20,
        14,
        9,
        12,
        18,
        20,
        38,
        42,
        16,
        12,
        34,
        13,
        15,
        16,
        12,
        12,
        14,
        10,
        22,
        24,
        18,
    )
    sheets.widths(sheet, 1, (2, *sizes))
    sheets.finish(sheet, 4, 2, row + PRENUMBERED - 1, 1 + len(CAPA_HEADERS))
    book.active = 1
    notes.sheet_view.tabSelected = False
    sheets.save(book, path / CAPA_FILE)


def _capa_row(capa: Capa, number: str, random: Random) -> list[sheets.Cell]:
    due: sheets.Cell = "2025-02-30" if number == WITH_IMPOSSIBLE_DUE else day(capa.due_on, random)
    analysed = capa.analysed
    complaint = capa.scenario.kind == "Complaint"
    place = int(number[-3:])
    return [
        number,
        capa.texts["title"],
        capa.texts["seen"],
        capa.scenario.kind,
        NAMES[capa.scenario.process],
        CLAUSES[capa.scenario.process],
        capa.severity,
        capa.part,
        capa.customer,
        f"R-{4100 + place * 7}" if complaint else "",
        capa.kpi,
        day(capa.detected_on, random),
        spelled(capa.raised_by, random),
        _capa_owner(capa, random),
        capa.texts["containment"],
        capa.texts["cause"] if analysed else "",
        capa.scenario.category if analysed else "",
        due,
        capa.scenario.criterion if analysed else "",
        capa.check_due_on,
        capa.result,
        spelled(capa.checked_by, random) if capa.checked_by else "",
        day(capa.checked_on, random),
        day(capa.closed_on, random),
        _capa_status(capa, random),
        capa.cost,
        f"8D_{number}.docx" if complaint else "",
        "customer informed" if complaint and place % 2 else "",
        "see also R. Zander" if capa.scenario.process == "PR-12" else "",
    ]


def _capa_owner(capa: Capa, random: Random) -> str:
    second: Person = capa.raised_by
    if random.random() < 0.05 and second != capa.owner:
        return f"{capa.owner.first[0]}. {capa.owner.last} / {second.first[0]}. {second.last}"
    return spelled(capa.owner, random)


def _capa_status(capa: Capa, random: Random) -> str:
    if capa.closed_on:
        return random.choices(("Closed", "closed ✓", "CLOSED", "erledigt"), (70, 18, 8, 4))[0]
    if not capa.analysed:
        return "open"
    return random.choice(("In progress", "in progress", "open"))


def _duplicate_row(capa: Capa, random: Random) -> list[sheets.Cell]:
    values = _capa_row(capa, DUPLICATED, random)
    values[1] = "Crate of pump piston PK-12 left in the rain"
    values[2] = "Lid of the crate was open on the ramp for a night"
    return values


def write_actions(path: Path, actions: list[Action]) -> None:
    """Open actions on one sheet, done ones on another with a line for each year; totals below."""
    book, sheet = sheets.new_workbook("Open")
    still_open = [action for action in actions if action.state in ("planned", "doing")]
    _write_action_sheet(sheet, "open actions", {"": still_open})
    years = sorted({action.raised_on.year for action in actions})
    done = {
        f"Raised in {year}": [a for a in actions if a.raised_on.year == year and a not in still_open]
        for year in years
    }
    _write_action_sheet(book.create_sheet("Done (archive)"), "archive", done)
    sheets.save(book, path / ACTION_FILE)


def _write_action_sheet(sheet: Worksheet, name: str, sections: dict[str, list[Action]]) -> None:
    sheets.title_rows(sheet, 1, f"{COMPANY} - action list, {name}", f"as of {TODAY:%d.%m.%Y}")
    sheets.header_row(sheet, 4, 1, ACTION_HEADERS)
    random = fresh_random(f"actions {name}")
    row = 5
    for label, actions in sections.items():
        if label:
            sheets.section_row(sheet, row, 1, label, len(ACTION_HEADERS))
            row += 1
        for action in actions:
            sheets.data_row(sheet, row, 1, _action_row(action, random))
            row += 1
    sheet.cell(row, 2, f"Total: {sum(map(len, sections.values()))} actions")
    sheets.widths(sheet, 1, (11, 58, 11, 16, 13, 13, 14, 30, 13, 9, 24, 12, 12, 12, 26, 12, 13, 24))
    sheets.finish(sheet, 4, 1, row - 1, len(ACTION_HEADERS))


def _action_row(action: Action, random: Random) -> list[sheets.Cell]:
    reference = action.reference
    links = [reference if action.source == source else "" for source in ("CAPA", "Objective", "Review")]
    short = [f"{person.first[0]}. {person.last}" for person in action.owners]
    owners = (
        " / ".join(short) if len(short) > 1 else "".join(spelled(person, random) for person in action.owners)
    )
    due: sheets.Cell = day(action.due_on, random) if action.due_on else "TBD"
    return [
        action.number,
        action.title,
        action.source,
        "" if any(links) or action.source == "Process" else reference,
        *links,
        NAMES.get(action.process, ""),
        action.kind,
        action.priority,
        owners,
        day(action.raised_on, random),
        day(action.original_due_on, random),
        due,
        action.moved_because,
        day(action.done_on, random),
        _action_status(action, random),
        action.notes,
    ]


def _action_status(action: Action, random: Random) -> str:
    words = {
        "planned": ("open", "Open", "planned"),
        "doing": ("In progress", "ongoing", "in progress"),
        "done": ("Done", "done ✓", "Closed"),
        "verified": ("effective", "verified"),
        "cancelled": ("cancelled",),
    }
    return random.choice(words[action.state])
