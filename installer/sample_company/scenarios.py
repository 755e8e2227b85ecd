"""Things that go wrong at a parts maker: what was seen, why the process let it happen, what was done.

`scenarios.csv` holds one a row; `{part}`, `{customer}`, `{machine}`, `{quantity}`, `{supplier}` and `{bad}`
(some of the quantity) are filled in for each case.
"""

import csv
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Scenario:
    """One kind of failure with the answer to it."""

    process: str
    category: str
    kind: str
    title: str
    seen: str
    containment: str
    cause: str
    action: str
    second_action: str
    criterion: str


def _read() -> tuple[Scenario, ...]:
    table = Path(__file__).with_name("scenarios.csv").read_text(encoding="utf-8")
    return tuple(Scenario(**row) for row in csv.DictReader(table.splitlines()))


SCENARIOS = _read()
WRONG_LABEL = SCENARIOS[0]

PARTS = (
    "bushing 4711-02",
    "valve spool VS-18",
    "housing 30-118",
    "shaft 22x140",
    "flange F-65",
    "nozzle body N7",
    "sensor sleeve 9-204",
    "pump piston PK-12",
    "bearing seat 51-07",
    "manifold M-330",
    "connector pin CP-6",
    "guide rail GR-240",
    "clamp ring 88-14",
    "adapter AD-19",
    "gear blank Z36",
    "bone plate holder BH-4",
    "thermowell TW-150",
    "piston rod 16x310",
)
CUSTOMERS = (
    "Alvento Pumps",
    "Norrhaven Medical",
    "Kessel Hydraulik",
    "Brightwater Valves",
    "Orlanda Aero",
    "Motec Sensors",
    "Fjellberg Offshore",
    "Lindauer Antriebe",
)
SUPPLIERS = {
    "hardening": ("Hartwerk Ost",),
    "Coating": ("Galvano Süd", "Kohler Coatings"),
    "": ("Stahlhandel Brück", "Nordbar Metals"),
}
LATHES = ("lathe 2", "lathe 3", "lathe 5", "lathe 7", "turning cell 3", "turning cell 4")
MILLS = ("mill 1", "mill 2", "mill 4", "five-axis mill 6")
MACHINES = {"PR-05": LATHES, "PR-06": MILLS}


def suppliers(scenario: Scenario) -> tuple[str, ...]:
    """Those who do the work that the title names."""
    return next(names for work, names in SUPPLIERS.items() if work in scenario.title)


CLAUSES = {
    "PR-01": "6.2",
    "PR-02": "10.2",
    "PR-03": "8.2.3",
    "PR-04": "8.5.1",
    "PR-05": "8.5.1",
    "PR-06": "8.5.1",
    "PR-07": "8.5.1",
    "PR-08": "8.6",
    "PR-09": "8.5.4",
    "PR-10": "8.4.2",
    "PR-11": "7.1.3",
    "PR-12": "7.1.5",
    "PR-13": "7.2",
    "PR-14": "7.5.3",
}
