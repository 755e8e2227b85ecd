"""Small workbooks as people make them, one an oddity, each with what a careful person would read from it.

Truth is written by hand from the sheet, not from what the import answers. A column's truth is a field's
machine name, ``field#2`` for the second action of a row, ``reading@2026-01`` for a period (``target@…`` for
its target), ``ignore`` for counters and totals, ``-`` for a column that is kept as extra; ``a|b`` where a
careful person could take it for either.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True)
class Truth:
    """One table: its header rows (1-based), its register, truth a column from ``first`` on, its records."""

    register: str | None
    headers: tuple[int, ...]
    columns: str
    records: int | None
    sheet: str = "Sheet1"
    first: int = 0
    skipped: tuple[int, ...] | None = None
    """1-based rows left out and listed; None: not judged. The same for the counts and problems below."""
    actions: int | None = None
    readings: int | None = None
    problems: tuple[str, ...] | None = None
    """Cells that must be told as problems."""
    why: str = ""
    """A word of the reason why the table is none of ours."""


@dataclass(frozen=True)
class Case:
    """One workbook: sheets of rows, what is odd about it, and the truth of its tables."""

    name: str
    sheets: dict[str, Rows]
    truths: tuple[Truth, ...]
    merges: tuple[str, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    labels: dict[str, str] = field(default_factory=dict)
    """Label of a form -> field."""
    formats: dict[str, str] = field(default_factory=dict)
    """Cell -> number format, on the first sheet."""
    fills: dict[str, str] = field(default_factory=dict)
    """Cell -> colour of its ground (ARGB), on the first sheet."""


HEADER = ["CAPA No", "Title", "Root cause", "Owner", "Due date", "Status"]
COLUMNS = "number title root_cause owner due_on state"
BODY: Rows = [
    ["C-1", "Wrong label on pallet", "Old file in use", "Jane Smith", date(2026, 5, 1), "open"],
    ["C-2", "Burr left on flange", "Worn tool", "Bob Lee", date(2026, 6, 1), "closed"],
    ["C-3", "Torque not recorded", "Form was changed", "Ann Field", date(2026, 7, 15), "open"],
]
KPI = ["KPI", "Unit", "Target"]
MONTHS_DE = ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun"]


def capa(
    name: str, rows: Rows, headers: tuple[int, ...], columns: str = COLUMNS, records: int = 3, **more: Any
) -> Case:
    """One table of CAPAs on one sheet."""
    first = more.pop("first", 0)
    return Case(name, {"Sheet1": rows}, (Truth("capa", headers, columns, records, first=first),), **more)


def kpi(
    name: str, rows: Rows, columns: str, records: int, headers: tuple[int, ...] = (1,), **more: Any
) -> Case:
    """One table of KPIs on one sheet."""
    return Case(name, {"KPI 2026": rows}, (Truth("kpi", headers, columns, records, "KPI 2026"),), **more)


def changed(**columns: Sequence[Any]) -> Rows:
    """The three CAPAs with other values in some columns, by the column's letter."""
    rows = [list(row) for row in BODY]
    for letter, values in columns.items():
        for row, value in zip(rows, values, strict=True):
            row[ord(letter) - ord("A")] = value
    return rows


LAYOUTS = (
    capa("title rows above", [["ACME GmbH"], ["Corrective actions 2026"], [], HEADER, *BODY], (4,)),
    capa("starts at column C", [[], *[[None, None, *row] for row in (HEADER, *BODY)]], (2,), first=2),
    capa(
        "header of two merged rows",
        [
            ["No.", "Problem", None, "Responsible", None],
            [None, "Description", "Root cause", "Name", "Due date"],
            *[[row[0], row[1], row[2], row[3], row[4]] for row in BODY],
        ],
        (1, 2),
        "number description root_cause owner due_on",
        merges=("A1:A2", "B1:C1", "D1:E1"),
    ),
    capa(
        "header of three merged rows",
        [
            ["CAPA register", None, None, None, None],
            ["No.", "Finding", None, "Planning", None],
            [None, "Title", "Root cause", "Owner", "Due date"],
            *[row[:5] for row in BODY],
        ],
        (2, 3),
        "number title root_cause owner due_on",
        merges=("A1:E1", "A2:A3", "B2:C2", "D2:E2"),
    ),
    capa("a table named Column1", [[f"Column{n}" for n in range(1, 7)], HEADER, *BODY], (2,)),
    Case(
        "two tables below one another",
        {
            "Sheet1": [
                HEADER,
                *BODY,
                [],
                ["Team"],
                ["Name", "E-mail", "Department"],
                ["Jane Smith", "jane@example.org", "Quality"],
            ]
        },
        (Truth("capa", (1,), COLUMNS, 3), Truth("person", (7,), "name email department", 1)),
    ),
    Case(
        "two tables side by side",
        {"Sheet1": [[*HEADER, None, *HEADER], *[[*row, None, f"X{row[0]}", *row[1:]] for row in BODY]]},
        (Truth("capa", (1,), COLUMNS, 3), Truth("capa", (1,), COLUMNS, 3, first=7)),
    ),
    Case(
        "a sheet a year",
        {
            "CAPA 2025": [HEADER, *[[f"25-{row[0]}", *row[1:]] for row in BODY]],
            "CAPA 2026": [HEADER, *BODY],
        },
        (Truth("capa", (1,), COLUMNS, 3, "CAPA 2025"), Truth("capa", (1,), COLUMNS, 3, "CAPA 2026")),
    ),
    capa("hidden filtered rows", [HEADER, *BODY], (1,), hidden_rows=(2, 3)),
    capa("pre-numbered empty rows", [HEADER, *BODY, *[[f"C-{n}"] for n in range(4, 60)]], (1,)),
    capa(
        "sections, totals and a footer",
        [HEADER, ["Assembly"], *BODY[:2], ["Machining"], BODY[2], ["Total", 3], [], ["Printed 12.03.2026"]],
        (1,),
    ),
    capa(
        "merged down",
        [
            ["CAPA No", "Title", "Corrective action", "Responsible", "Due date"],
            ["C-1", "Wrong label", "Lock the file", "Jane Smith", date(2026, 5, 1)],
            [None, None, "Train packers", "Bob Lee", date(2026, 5, 9)],
            ["C-2", "Burr left", "Change the tool", "Bob Lee", date(2026, 6, 1)],
        ],
        (1,),
        "number title action.title#1 action.owner#1 action.due_on#1",
        2,
        merges=("A2:A3", "B2:B3"),
    ),
    capa(
        "two owners and dates a row",
        [
            ["CAPA No", "Title", "Corrective action", "Resp.", "Due", "Preventive action", "Resp.", "Due"],
            [
                "C-1",
                "Wrong label",
                "Lock the file",
                "J. Kay",
                date(2026, 5, 1),
                "Audit",
                "B. Lee",
                date(2026, 8, 1),
            ],
            [
                "C-2",
                "Burr left",
                "New tool",
                "B. Lee",
                date(2026, 6, 1),
                "Tool life",
                "J. Kay",
                date(2026, 9, 1),
            ],
        ],
        (1,),
        "number title " + " ".join(f"action.{p}#{n}" for n in (1, 2) for p in ("title", "owner", "due_on")),
        2,
    ),
    capa(
        "action steps with owner and date each",
        [
            [
                "CAPA No",
                "Title",
                *[f"{what} {n}" for n in (1, 2, 3) for what in ("Action", "Owner", "Due date")],
            ],
            [
                "C-1",
                "Label",
                "Lock",
                "J. Kay",
                date(2026, 5, 1),
                "Train",
                "B. Lee",
                date(2026, 5, 9),
                None,
                None,
                None,
            ],
            ["C-2", "Burr", "Tool", "B. Lee", date(2026, 6, 1), None, None, None, None, None, None],
        ],
        (1,),
        "number title "
        + " ".join(f"action.{p}#{n}" for n in (1, 2, 3) for p in ("title", "owner", "due_on")),
        2,
    ),
)

KPIS = (
    kpi(
        "German months",
        [
            ["Kennzahl", "Einheit", "Zielwert", *MONTHS_DE],
            ["Liefertreue", "%", 95, 94, 96, 93, 95, 97, 96],
            ["Ausschuss", "%", 2, 2.1, 1.9, 2.4, 2, 1.8, 1.7],
        ],
        "name unit target " + " ".join(f"reading@2026-{n:02}" for n in range(1, 7)),
        2,
    ),
    kpi(
        "text and real dates mixed, totals between",
        [
            [*KPI, "Jan 26", "Feb 26", date(2026, 3, 1), "Q1", "Apr-26", date(2026, 5, 1), "YTD", "Average"],
            ["On-time delivery", "%", 95, 94, 96, 93, 94.3, 95, 97, 95, 95],
            ["Scrap", "%", 2, 2.1, 1.9, 2.4, 2.1, 2, 1.8, 2, 2],
        ],
        "name unit target reading@2026-01 reading@2026-02 reading@2026-03 ignore reading@2026-04 "
        "reading@2026-05 ignore ignore",
        2,
    ),
    kpi(
        "quarters",
        [[*KPI, "Q1 2026", "Q2 2026", "Q3 2026", "Q4 2026"], ["Audits on time", "%", 90, 80, 95, 100, None]],
        "name unit target " + " ".join(f"reading@2026-Q{n}" for n in range(1, 5)),
        1,
    ),
    kpi(
        "ISO weeks",
        [[*KPI, "KW 01", "KW 02", "KW 03", "KW 04"], ["Reklamationen", "Stk", 5, 4, 6, 3, 5]],
        "name unit target " + " ".join(f"reading@2026-W{n:02}" for n in range(1, 5)),
        1,
    ),
    kpi(
        "target and actual side by side",
        [
            ["KPI", "Unit", "Jan", None, "Feb", None, "Mar", None],
            [None, None, *["Target", "Actual"] * 3],
            ["On-time delivery", "%", 95, 94, 95, 96, 95, 93],
            ["Scrap", "%", 2, 2.1, 2, 1.9, 2, 2.4],
        ],
        "name unit " + " ".join(f"{s}@2026-{n:02}" for n in (1, 2, 3) for s in ("target", "reading")),
        2,
        (1, 2),
        merges=("A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"),
    ),
    kpi(
        "target and actual as rows",
        [
            ["KPI", "Type", "Jan", "Feb", "Mar"],
            ["On-time delivery", "Target", 95, 95, 95],
            ["On-time delivery", "Actual", 94, 96, 93],
            ["Scrap", "Target", 2, 2, 2],
            ["Scrap", "Actual", 2.1, 1.9, 2.4],
        ],
        "name row_kind reading@2026-01 reading@2026-02 reading@2026-03",
        2,
    ),
    kpi(
        "a row a reading",
        [
            ["KPI", "Month", "Value", "Target", "Comment"],
            *[["On-time delivery", f"2026-{n:02}", 90 + n, 95, None] for n in range(1, 7)],
            *[["Scrap", f"2026-{n:02}", n / 2, 2, "New tool" if n == 3 else None] for n in range(1, 7)],
        ],
        "name period reading target reading.comment",
        2,
    ),
    kpi(
        "French months with a title above",
        [
            ["Tableau de bord qualité 2026"],
            [],
            ["Indicateur", "Responsable", "Objectif", "janv.", "févr.", "mars", "avril"],
            ["Taux de service", "Anne Leroy", 95, 94, 96, 93, 95],
        ],
        "name owner target " + " ".join(f"reading@2026-{n:02}" for n in range(1, 5)),
        1,
        (3,),
    ),
)

CELLS = (
    capa(
        "dates as text, impossible dates",
        [HEADER, *changed(E=("01.05.2026", "2025-02-30", "12 March 2026"))],
        (1,),
    ),
    capa(
        "day and month swapped in half a column",
        [HEADER, *changed(E=("05/13/2026", "06/01/2026", "15/07/2026"))],
        (1,),
    ),
    capa(
        "TBD, n/a, -, ?, ongoing",
        [
            HEADER,
            *changed(
                C=("?", "TBD", "-"),
                D=("n/a", "TBD", "Ann Field"),
                E=("TBD", "ongoing", "-"),
                F=["ongoing"] * 3,
            ),
        ],
        (1,),
    ),
    capa("statuses as ticks", [[*HEADER[:5], "Closed?"], *changed(F=("✓", "✗", "x"))], (1,)),
    capa("statuses as RAG and chains", [HEADER, *changed(F=("R", "1 open > 2 doing", "green"))], (1,)),
    capa("several owners in a cell", [HEADER, *changed(D=["Jane Smith / Bob Lee; Ann Field"] * 3)], (1,)),
    capa(
        "duplicate numbers",
        [HEADER, *BODY, ["C-1", "Another one", "Not known", "Bob Lee", date(2026, 8, 1), "open"]],
        (1,),
    ),
    capa(
        "two columns of one name",
        [[*HEADER, "Comment", "Comment"], *[[*row, "first", "second"] for row in BODY]],
        (1,),
        f"{COLUMNS} notes -",
    ),
    capa(
        "BOM, zero-width spaces and newlines in headers",
        [["\ufeffCAPA\nNo", "Ti\u200btle", "Root\ncause", " Owner ", "Due\ndate", "Status:"], *BODY],
        (1,),
    ),
)

OTHERS = (
    capa(
        "French CAPA",
        [["N°", "Non-conformité", "Cause racine", "Responsable", "Échéance", "Statut"], *BODY],
        (1,),
        "number title|description root_cause owner due_on state",
    ),
    capa(
        "German CAPA",
        [["Lfd. Nr.", "Fehlerbeschreibung", "Ursache", "Verantwortlich", "Termin", "Status"], *BODY],
        (1,),
        "number description root_cause owner due_on state",
    ),
    capa(
        "Polish CAPA",
        [["Nr", "Niezgodność", "Przyczyna źródłowa", "Odpowiedzialny", "Termin", "Status"], *BODY],
        (1,),
        "number title|description root_cause owner due_on state",
    ),
    Case(
        "process register",
        {
            "Processes": [
                ["Process", "Type", "Process owner", "Inputs", "Outputs", "Next review"],
                ["Sales", "Core", "Jane Smith", "Enquiry", "Order", date(2027, 1, 1)],
                ["Purchasing", "Support", "Bob Lee", "Demand", "Goods", date(2027, 2, 1)],
            ]
        },
        (Truth("process", (1,), "name kind owner inputs outputs next_review_on", 2, "Processes"),),
    ),
    Case(
        "objectives of three languages",
        {
            "Ziele 2026": [
                [
                    "Ziel / Objective",
                    "Messgröße",
                    "Ausgangswert",
                    "Zielwert",
                    "Verantwortlich",
                    "Termin",
                    "Stand",
                ],
                ["Fewer complaints", "Complaints a year", 12, 6, "Jane Smith", date(2026, 12, 31), "aktiv"],
            ]
        },
        (Truth("objective", (1,), "title measure baseline target owner due_on state", 1, "Ziele 2026"),),
    ),
    Case(
        "action list",
        {
            "Offene Punkte": [
                ["Nr.", "Maßnahme", "Verantwortlich", "Fällig", "Erledigt am", "Status"],
                [1, "Waage kalibrieren", "Jane Smith", date(2026, 5, 1), date(2026, 4, 28), "erledigt"],
                [2, "Etiketten sperren", "Bob Lee", date(2026, 6, 1), None, "offen"],
            ]
        },
        (Truth("action", (1,), "number title owner due_on done_on state", 2, "Offene Punkte"),),
    ),
    Case(
        "minutes as a form",
        {
            "Minutes": [
                ["Management review minutes"],
                ["Date:", date(2026, 1, 20), None, "Chair:", "Jane Smith"],
                ["Location:", "Room 3", None, "Participants:", "Jane Smith, Bob Lee"],
                ["Period:", "01.01.2025 - 31.12.2025"],
                [],
                ["No", "Decision", "Responsible", "Due date"],
                [1, "Buy a second packing bench", "Bob Lee", date(2026, 3, 31)],
                [2, "Train two auditors", "Ann Field", date(2026, 6, 30)],
            ]
        },
        (Truth("review", (6,), "ignore action.title#1 action.owner#1 action.due_on#1", 1, "Minutes"),),
        labels={"Date": "held_on", "Chair": "chair", "Location": "location", "Participants": "attendees"},
    ),
    Case(
        "not ours: a risk register",
        {
            "Risks": [
                ["Risk", "Probability", "Impact", "Risk score", "Mitigation"],
                ["Supplier fails", 3, 4, 12, "Second source"],
            ]
        },
        (Truth(None, (1,), "", 0, "Risks"),),
    ),
    Case(
        "not ours: a list of values",
        {"Lists": [["Status"], ["open"], ["closed"], ["void"]]},
        (Truth(None, (1,), "", 0, "Lists"),),
    ),
)

CASES: tuple[Case, ...] = (*LAYOUTS, *KPIS, *CELLS, *OTHERS)
