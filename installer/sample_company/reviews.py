"""The 6 half-yearly management reviews; the last one is still to come."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Decision:
    """One line of the decision table; ``action`` is the number in the action list, ``owner`` a last name."""

    action: str
    kind: str
    text: str
    owner: str
    due_on: date | None
    remark: str = ""


@dataclass(frozen=True)
class Review:
    """One review; ``inputs`` follow the order a to f of the minutes form, empty where not yet held."""

    number: str
    title: str
    period_start: date
    period_end: date
    planned_on: date
    held_on: date | None
    inputs: tuple[str, ...]
    conclusion: str
    next_review_on: date | None
    decisions: tuple[Decision, ...]


INPUT_LABELS = (
    "a) Status of earlier actions",
    "b) Changes in context",
    "c1) Customer satisfaction and feedback",
    "c2) Objectives",
    "c3) Process performance and conformity",
    "c4) Nonconformities and corrective actions",
    "c5) Monitoring and measurement",
    "c6) Audit results",
    "c7) External providers",
    "d) Resources",
    "e) Actions on risks and opportunities",
    "f) Improvement",
)
CARRIED = "A-0004"
CARRIED_TEXT = "Replace the paper gauge list by a recall list with weekly reminders"

REVIEWS = (
    Review(
        "MR-2024-01",
        "Management review 1st half 2024",
        date(2024, 1, 1),
        date(2024, 6, 30),
        date(2024, 7, 18),
        date(2024, 7, 18),
        (
            "First review in this form; 6 of 9 actions from 2023 done.",
            "Alvento Pumps moves to monthly call-offs.",
            "23 justified complaints, burrs and labels lead.",
            "Four objectives started, none measured for a full half-year.",
            "Scrap in turning 3.0 %, milling 2.4 %.",
            "20 CAPAs raised, wrong labels among them.",
            "All KPIs reported.",
            "Internal audit of purchasing: two findings.",
            "On-time delivery of suppliers 90 %.",
            "Second packing bench asked for.",
            "One hardening shop remains the largest risk.",
            "Eleven ideas, five carried out.",
        ),
        "The system works; packing and purchasing need attention.",
        date(2025, 1, 23),
        (
            Decision(
                "A-0001", "Resources", "Buy a second packing bench with scanner", "Dreyer", date(2024, 10, 31)
            ),
            Decision(
                "A-0002",
                "Improvement",
                "Show the load of the bottleneck in the order screen",
                "Price",
                date(2024, 11, 29),
            ),
            Decision(
                "A-0003",
                "Change",
                "Write the 8D deadline into the complaint procedure",
                "Smith",
                date(2024, 9, 13),
            ),
        ),
    ),
    Review(
        "MR-2024-02",
        "Management review 2nd half 2024",
        date(2024, 7, 1),
        date(2024, 12, 31),
        date(2025, 1, 23),
        date(2025, 1, 23),
        (
            "2 of 3 done, order screen late by five weeks.",
            "Power prices up again; new customer Norrhaven Medical.",
            "19 justified complaints.",
            "On-time delivery on its line, supplier objective behind.",
            "First-pass yield 97 %.",
            "22 CAPAs raised, five closed late.",
            "Gauge list incomplete, see decision 1.",
            "Certification audit: one minor, calibration records.",
            "Hartwerk Ost late three times.",
            "In-process probes for cells 3 and 4 asked for.",
            "Second hardening shop visited.",
            "Nine ideas, four carried out.",
        ),
        "Suitable and effective; calibration is the weak spot.",
        date(2025, 7, 17),
        (
            Decision(CARRIED, "Improvement", CARRIED_TEXT, "Zander", date(2025, 5, 30)),
            Decision(
                "A-0005", "Resources", "Buy in-process probes for cells 3 and 4", "Keller", date(2025, 6, 27)
            ),
            Decision("A-0006", "Improvement", "Approve a second hardening shop", "Reuter", date(2025, 9, 30)),
        ),
    ),
    Review(
        "MR-2025-01",
        "Management review 1st half 2025",
        date(2025, 1, 1),
        date(2025, 6, 30),
        date(2025, 7, 17),
        date(2025, 7, 17),
        (
            "Gauge list not done: carried over.",
            "Shortage of setters in the region.",
            "14 justified complaints, trend down.",
            "Seven objectives, five on track.",
            "Scrap in turning 2.3 % after the new tool life table.",
            "21 CAPAs raised.",
            "All KPIs reported, gauges rising.",
            "Internal audit of turning: no finding.",
            "On-time delivery of suppliers 93 %, target 93 %.",
            "Deputies for three special skills missing.",
            "Hardening shop in trial.",
            "Burr catalogue is used by all shifts.",
        ),
        "Improving; the gauge recall must not slip again.",
        date(2026, 1, 22),
        (
            Decision(
                CARRIED,
                "Improvement",
                CARRIED_TEXT,
                "Zander",
                date(2025, 11, 28),
                "carried over from MR-2024-02",
            ),
            Decision(
                "A-0007",
                "Resources",
                "Train a second person on the five-axis mill",
                "Vogt",
                date(2025, 12, 12),
            ),
            Decision(
                "A-0008",
                "Change",
                "Supplier rating each quarter instead of each year",
                "Reuter",
                date(2025, 10, 31),
            ),
        ),
    ),
    Review(
        "MR-2025-02",
        "Management review 2nd half 2025",
        date(2025, 7, 1),
        date(2025, 12, 31),
        date(2026, 1, 22),
        date(2026, 1, 22),
        (
            "Second person trained; gauge list again not done.",
            "Orlanda Aero asks for first-article reports.",
            "13 justified complaints, three of them labels.",
            "Complaints half way to target.",
            "Availability of turning cells 92 %.",
            "24 CAPAs raised, labels in packing return.",
            "One accident with lost time in November.",
            "Surveillance audit: no finding, one remark on labels.",
            "Two hardening shops approved.",
            "Calibration has no deputy.",
            "Plan for the retirement of two setters.",
            "Set-up film saved 20 minutes a set-up.",
        ),
        "Suitable; packing and calibration stay on the list.",
        date(2026, 7, 16),
        (
            Decision(
                CARRIED, "Improvement", CARRIED_TEXT, "Zander", date(2026, 5, 29), "carried over, 2nd time"
            ),
            Decision("A-0009", "Change", "Name a deputy for calibration", "TBD", None),
            Decision(
                "A-0010",
                "Improvement",
                "Separate the label printers of the two benches",
                "Dreyer",
                date(2026, 4, 30),
            ),
        ),
    ),
    Review(
        "MR-2026-01",
        "Management review 1st half 2026",
        date(2026, 1, 1),
        date(2026, 6, 30),
        date(2026, 7, 16),
        date(2026, 7, 16),
        (
            "Gauge list still open, the technician has left: carried over.",
            "Large order of Fjellberg Offshore fills the lathes until spring.",
            "Eleven justified complaints, five of them labels.",
            "Quotation objective reached, supplier objective missed.",
            "First-pass yield 97 %.",
            "17 CAPAs raised; several closed without a check.",
            "No figure for gauges since June.",
            "Internal audit of inspection: two findings.",
            "On-time delivery of suppliers 93.1 %.",
            "Calibration vacant since 30 June.",
            "Capacity risk for the second half named, no owner.",
            "Price library saves a day a week.",
        ),
        "Adequate, but promises are moved rather than kept.",
        date(2027, 1, 21),
        (
            Decision(
                CARRIED, "Improvement", CARRIED_TEXT, "Zander", date(2026, 9, 30), "carried over, 3rd time"
            ),
            Decision(
                "A-0011",
                "Resources",
                "Capacity plan for the Fjellberg order, extra shift or outside work",
                "",
                None,
            ),
            Decision(
                "A-0012",
                "Change",
                "No CAPA is closed without an effectiveness check",
                "",
                None,
                "owner to be named",
            ),
            Decision(
                "A-0013",
                "Resources",
                "Fill the post of the calibration technician",
                "Weiss",
                date(2026, 10, 30),
            ),
        ),
    ),
    Review(
        "MR-2026-02",
        "Management review 2nd half 2026",
        date(2026, 7, 1),
        date(2026, 12, 31),
        date(2027, 1, 21),
        None,
        (),
        "",
        None,
        (),
    ),
)
DECISIONS_WITHOUT_OWNER = ("A-0009", "A-0011", "A-0012")
