"""120 CAPAs drawn from the scenarios, with the weak spots that the demo is to find."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from .company import BY_NAME, LEADS, LEFT, TEAMS, TODAY, Person, fresh_random, workday
from .scenarios import (
    CUSTOMERS,
    LATHES,
    MACHINES,
    MILLS,
    PARTS,
    SCENARIOS,
    WRONG_LABEL,
    Scenario,
    suppliers,
)

PER_YEAR = {2024: 42, 2025: 45, 2026: 33}
LABEL_CASES = {2024: (9, 31), 2025: (20, 38, 43), 2026: (5, 14, 23, 30)}
SEEN_BY_KPI = (
    ("Wrong label", "KPI-08"),
    ("Scrap on", "KPI-04"),
    ("Bar loader", "KPI-11"),
    ("Set-up of", "KPI-14"),
    ("{supplier} delivers {part}", "KPI-09"),
)
WITHOUT_CHECK_EVERY = 6
WITH_IMPOSSIBLE_DUE = "CAPA-25-004"
DUPLICATED = "CAPA-25-017"


@dataclass(frozen=True)
class Capa:
    """One CAPA as the log has it; dates not reached are None."""

    number: str
    scenario: Scenario
    texts: dict[str, str]
    severity: str
    customer: str
    part: str
    detected_on: date
    due_on: date
    owner: Person
    raised_by: Person
    analysed: bool
    closed_on: date | None
    check_due_on: date | None
    checked_on: date | None
    checked_by: Person | None
    result: str
    cost: int | None

    @property
    def kpi(self) -> str:
        """The KPI that showed it, where one did."""
        return next((kpi for words, kpi in SEEN_BY_KPI if words in self.scenario.title), "")


def capas() -> list[Capa]:
    """All CAPAs in the order of their numbers."""
    random = fresh_random("capa")
    made: list[Capa] = []
    for year, count in PER_YEAR.items():
        days = 365 if year < 2026 else 318
        for place in range(1, count + 1):
            detected = workday(date(year, 1, 3) + timedelta(days=int(place * (days - 8) / (count + 1))))
            labels = place in LABEL_CASES[year]
            scenario = WRONG_LABEL if labels else SCENARIOS[1 + (len(made) * 7) % (len(SCENARIOS) - 1)]
            made.append(_capa(f"CAPA-{year - 2000}-{place:03}", scenario, detected, random))
    return made


def _capa(number: str, scenario: Scenario, detected: date, random: Random) -> Capa:
    words = _words(scenario, random)
    age = (TODAY - detected).days
    due = workday(detected + timedelta(days=random.choice((45, 60, 60, 90))))
    took = int((due - detected).days * random.uniform(0.6, 1.75))
    closed = (
        workday(detected + timedelta(days=took))
        if age > took + 25 and random.random() < (0.93 if detected.year < 2026 else 0.6)
        else None
    )
    unchecked = closed is not None and random.randrange(WITHOUT_CHECK_EVERY) == 0
    checked = closed and None if unchecked else closed
    analysed = closed is not None or age > 21
    owner, raiser, checker = _people(scenario.process, detected, random)
    return Capa(
        number=number,
        scenario=scenario,
        texts={
            key: _sentence(getattr(scenario, key).format(**words))
            for key in ("title", "seen", "containment", "cause")
        },
        severity=random.choices(("Minor", "Major", "Critical"), (60, 34, 6))[0],
        customer=words["customer"] if "{customer}" in scenario.title + scenario.seen else "",
        part=words["part"] if "{part}" in scenario.title + scenario.seen else "",
        detected_on=detected,
        due_on=due,
        owner=owner,
        raised_by=raiser,
        analysed=analysed,
        closed_on=closed,
        check_due_on=None if unchecked or not analysed else workday(due + timedelta(days=30)),
        checked_on=checked - timedelta(days=random.randrange(0, 3)) if checked else None,
        checked_by=checker if checked else None,
        result=random.choices(("effective", "Effective", "yes, effective"), (6, 3, 1))[0] if checked else "",
        cost=random.randrange(12, 640) * 10 if random.random() < 0.7 else None,
    )


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _words(scenario: Scenario, random: Random) -> dict[str, str]:
    quantity = random.choice((80, 120, 200, 250, 400, 600, 1200))
    return {
        "part": random.choice(PARTS),
        "customer": random.choice(CUSTOMERS),
        "machine": random.choice(MACHINES.get(scenario.process, LATHES + MILLS)),
        "supplier": random.choice(suppliers(scenario)),
        "quantity": str(quantity),
        "bad": str(random.randrange(3, max(6, quantity // 9))),
    }


def _people(process: str, detected: date, random: Random) -> tuple[Person, Person, Person]:
    owner = LEADS[process] if random.random() < 0.65 else random.choice(TEAMS[process])
    if owner in LEFT and detected > LEFT[owner]:
        owner = "Berg"
    raiser = random.choice(("Okafor", "Lindqvist", "Haddad", "Smith", "Bellini", "Nowak", "Kramer"))
    checker = "Smith" if owner != "Smith" else "Okafor"
    return BY_NAME[owner], BY_NAME[raiser], BY_NAME[checker]
