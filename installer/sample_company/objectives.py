"""The 8 objectives of the sample company and the 4 intents they serve."""

from dataclasses import dataclass
from datetime import date

RELIABLE = "Reliable partner: the right parts on the promised day"
RIGHT_FIRST_TIME = "Right first time"
MORE_FROM_WHAT_WE_HAVE = "Grow 20 % by 2027 with the machines we have"
TEAM = "A team that learns and stays"


@dataclass(frozen=True)
class Objective:
    """One row of the objectives register; ``state`` in the words of the register."""

    number: str
    intent: str
    title: str
    process: str
    owner: str
    measure: str
    kpi: str
    baseline: float | None
    target: float | None
    unit: str
    start_on: date
    due_on: date
    plan: str
    resources: str
    state: str
    evaluation: str


OBJECTIVES = (
    Objective(
        "OBJ-24-01",
        RELIABLE,
        "Deliver 96 % of order lines on the confirmed date",
        "PR-09",
        "Keller",
        "Order lines delivered on or before the confirmed date",
        "KPI-01",
        88.5,
        96.0,
        "%",
        date(2024, 1, 15),
        date(2026, 12, 31),
        "1. Capacity check before dates are confirmed\n2. Daily bottleneck meeting\n3. Second packing bench",
        "Half a planner, 18,000 EUR for the bench",
        "active",
        "",
    ),
    Objective(
        "OBJ-24-02",
        RELIABLE,
        "Halve customer complaints",
        "PR-02",
        "Smith",
        "Justified complaints per 1,000 deliveries",
        "KPI-03",
        9.0,
        4.5,
        "per 1,000",
        date(2024, 1, 15),
        date(2026, 12, 31),
        "Label check by scanner, burr catalogue, 8D within ten working days",
        "Scanner licences, 6,500 EUR",
        "In progress",
        "Half way at the end of 2025, see review MR-2025-02",
    ),
    Objective(
        "OBJ-24-03",
        RIGHT_FIRST_TIME,
        "Cut scrap in turning from 3.4 to 2.0 %",
        "PR-05",
        "Althaus",
        "Scrapped parts against parts started",
        "KPI-04",
        3.4,
        2.0,
        "%",
        date(2024, 2, 1),
        date(2026, 12, 31),
        "Tool life per material, in-process gauging on cells 3 and 4, bar-end rule",
        "In-process probes, 24,000 EUR (2025)",
        "In progress",
        "",
    ),
    Objective(
        "OBJ-24-04",
        RIGHT_FIRST_TIME,
        "Suppliers deliver 95 % on time",
        "PR-10",
        "Reuter",
        "Order lines received on or before the agreed date",
        "KPI-09",
        86.0,
        95.0,
        "%",
        date(2024, 3, 1),
        date(2026, 6, 30),
        "Quarterly rating, visits to the five weakest, second hardening shop",
        "Travel 4,000 EUR a year",
        "missed",
        "93.1 % at the end of June 2026; second hardening shop came a year late",
    ),
    Objective(
        "OBJ-25-01",
        MORE_FROM_WHAT_WE_HAVE,
        "Turning cells available 91 % of planned time",
        "PR-11",
        "Stein",
        "Planned hours minus downtime, against planned hours",
        "KPI-11",
        84.0,
        91.0,
        "%",
        date(2025, 1, 13),
        date(2026, 12, 31),
        "Condition check of spindles, spare-part stock, weekly slot for planned work",
        "Maintenance contract, 31,000 EUR",
        "active",
        "",
    ),
    Objective(
        "OBJ-25-02",
        MORE_FROM_WHAT_WE_HAVE,
        "Quote nine of ten inquiries within three days",
        "PR-03",
        "Fraser",
        "Quotations sent within three working days",
        "KPI-13",
        71.0,
        90.0,
        "%",
        date(2025, 1, 13),
        date(2026, 3, 31),
        "Price library for repeat parts, inquiry board in the sales office",
        "Own time",
        "reached ✓",
        "Above 90 % since January 2026",
    ),
    Objective(
        "OBJ-25-03",
        TEAM,
        "Two qualified people for every special skill",
        "PR-13",
        "Weiss",
        "Skills of the matrix held by at least two people",
        "",
        61.0,
        100.0,
        "%",
        date(2025, 2, 3),
        date(2026, 12, 31),
        "Skill matrix, shadowing plan, two external courses a year",
        "8,000 EUR a year",
        "In progress",
        "",
    ),
    Objective(
        "OBJ-26-01",
        RIGHT_FIRST_TIME,
        "No gauge in use past its recall date",
        "PR-12",
        "Zander",
        "Gauges in use past their recall date",
        "KPI-15",
        14.0,
        0.0,
        "gauges",
        date(2026, 1, 12),
        date(2026, 12, 31),
        "tbd",
        "",
        "active",
        "",
    ),
)

WITHOUT_KPI = "OBJ-25-03"
WITHOUT_ACTION = "OBJ-26-01"
