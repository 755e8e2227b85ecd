"""People, objectives and processes as workbooks."""

from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from . import sheets
from .company import BY_NAME, COMPANY, LEADS, PEOPLE, TEAMS, fresh_random, spelled
from .objectives import OBJECTIVES
from .processes import FEEDS, NAMES, PROCESSES, WITHOUT_OWNER

PEOPLE_FILE = "people.xlsx"
OBJECTIVES_FILE = "Objectives 2024-2026.xlsx"
PROCESSES_FILE = "Process register.xlsx"


def write_people(path: Path) -> None:
    """Staff list: title above, family name first in a third of the rows, remarks in the column Active."""
    book, sheet = sheets.new_workbook("Staff")
    headers = ("Pers. no.", "Name", "Department", "Job title", "E-mail", "Deputy", "Active", "Locker no.")
    sheets.title_rows(sheet, 1, f"{COMPANY} - staff list", "Source: HR, without temporary staff")
    sheets.header_row(sheet, 4, 1, headers)
    deputies = {LEADS[process]: team[-1] for process, team in TEAMS.items() if team[-1] != LEADS[process]}
    for place, person in enumerate(PEOPLE):
        reverse = place % 3 == 1
        active = "yes" if person.left_on is None else f"no (left {person.left_on:%d.%m.%Y})"
        sheets.data_row(
            sheet,
            5 + place,
            1,
            (
                person.number,
                f"{person.last}, {person.first}" if reverse else person.name,
                person.department,
                person.position,
                person.email,
                BY_NAME[deputies[person.last]].name if person.last in deputies else "",
                "Yes" if place % 7 == 2 and person.left_on is None else active,
                12 + place * 2 % 57,
            ),
        )
    last = 4 + len(PEOPLE)
    active_count = sum(person.left_on is None for person in PEOPLE)
    sheet.cell(last + 2, 1, f"Total: {active_count} employees as of 16.11.2026")
    sheets.widths(sheet, 1, (10, 24, 16, 32, 36, 22, 22, 10))
    sheets.finish(sheet, 4, 1, last, len(headers))
    sheets.save(book, path / PEOPLE_FILE)


def write_objectives(path: Path) -> None:
    """Objectives from column B on, a header of two merged rows, the intent merged down, Comment twice."""
    book, sheet = sheets.new_workbook("Objectives")
    sheets.title_rows(
        sheet, 2, f"{COMPANY} - quality objectives 2024-2026", "Form F-6.2-01 Rev. 3, owner: J. Smith"
    )
    _objective_header(sheet, 4)
    row = first = 6
    for place, objective in enumerate(OBJECTIVES):
        same = place > 0 and OBJECTIVES[place - 1].intent == objective.intent
        first = first if same else row
        due = f"{objective.due_on:%d.%m.%Y}" if place % 3 == 1 else objective.due_on
        sheets.data_row(
            sheet,
            row,
            2,
            (
                objective.number,
                None if same else objective.intent,
                objective.title,
                f"{objective.process} {NAMES[objective.process]}",
                spelled(BY_NAME[objective.owner], fresh_random(objective.number)),
                objective.measure,
                objective.kpi,
                objective.baseline,
                objective.target,
                objective.unit,
                objective.start_on,
                due,
                objective.plan,
                objective.resources,
                objective.state,
                objective.evaluation,
                ("", "see board in the hall", "", "", "weekly talk with H. Stein", "", "", "owner left")[
                    place
                ],
                ("", "", "probes in use since July 2025", "", "", "", "", "")[place],
            ),
        )
        if place + 1 == len(OBJECTIVES) or OBJECTIVES[place + 1].intent != objective.intent:
            sheets.merge_down(sheet, 3, first, row)
        row += 1
    sheet.cell(row + 1, 2, "Total: 8 objectives. Approved by I. Tarnholt, 22.01.2026")
    sheets.widths(sheet, 1, (3, 11, 26, 34, 28, 17, 32, 10, 9, 9, 11, 12, 12, 40, 26, 13, 34, 22, 22))
    sheets.finish(sheet, 5, 2, row - 1, 19)
    sheets.save(book, path / OBJECTIVES_FILE)


def _objective_header(sheet: Worksheet, row: int) -> None:
    single = {
        2: "No.",
        3: "Strategic\nintent",
        4: "Objective",
        5: "Process",
        6: "Owner",
        7: "How measured",
        8: "KPI no.",
        14: "Plan",
        15: "Resources",
        16: "Status",
        17: "Evaluation",
        18: "Comment",
        19: "Comment",
    }
    groups = {9: ("Figures", ("Baseline", "Target", "Unit")), 12: ("Time", ("Start", "Due date"))}
    for column in range(2, 20):
        sheets.style_header(sheet, row, column, single.get(column))
        sheets.style_header(sheet, row + 1, column, None)
        if column in single:
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=column, end_column=column)
    for column, (group, children) in groups.items():
        sheet.cell(row, column, group)
        for place, child in enumerate(children):
            sheet.cell(row + 1, column + place, child)
        sheet.merge_cells(
            start_row=row, end_row=row, start_column=column, end_column=column + len(children) - 1
        )


def write_processes(path: Path) -> None:
    """Process register: three lines above the header, the kind merged down, newlines in the header."""
    book, sheet = sheets.new_workbook("Processes")
    headers = (
        "Process\nno.",
        "Type",
        "Process name",
        "Process owner",
        "Deputy",
        "Purpose",
        "Inputs",
        "Outputs",
        "Customers",
        "Next process",
        "Criteria",
        "Measures / KPIs",
        "Risks",
        "Documents",
        "ISO 9001\nclause",
        "Rev.",
        "Effective from",
        "Review every\n(months)",
        "Last review",
        "Next review",
        "Status",
        "Old file no.",
    )
    lines = (f"{COMPANY} - process register", "Form F-4.4-01 Rev. 7", "Process map: see board in the hall")
    sheets.title_rows(sheet, 1, *lines)
    sheets.header_row(sheet, 5, 1, headers)
    first = 6
    for row, process in enumerate(PROCESSES, start=6):
        same = row > 6 and PROCESSES[row - 7].kind == process.kind
        if not same:
            sheets.merge_down(sheet, 2, first, row - 1)
            first = row
        owner = "TBD" if process.number == WITHOUT_OWNER else BY_NAME[LEADS[process.number]].name
        sheets.data_row(
            sheet,
            row,
            1,
            (
                process.number,
                None if same else process.kind,
                process.name,
                owner,
                BY_NAME[TEAMS[process.number][-1]].name,
                process.purpose,
                process.inputs,
                process.outputs,
                process.customers,
                "; ".join(FEEDS.get(process.number, ())),
                process.criteria,
                process.measures,
                process.risks,
                process.documents,
                process.clauses,
                process.revision,
                process.effective_on,
                process.review_every_months,
                process.last_reviewed_on or "-",
                process.next_review_on or "?",
                "Draft" if process.number == WITHOUT_OWNER else "Active",
                f"QMH-{300 + row * 4}" if row % 2 else "",
            ),
        )
    last = 5 + len(PROCESSES)
    sheets.merge_down(sheet, 2, first, last)
    sheet.cell(last + 2, 1, "Printed copies are not controlled.")
    sizes = (10, 13, 28, 18, 18, 38, 28, 28, 26, 18, 30, 16, 34, 20, 12, 6, 13, 13, 13, 13, 10, 12)
    sheets.widths(sheet, 1, sizes)
    sheets.finish(sheet, 5, 1, last, len(headers))
    sheets.save(book, path / PROCESSES_FILE)
