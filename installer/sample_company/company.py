"""What every register of the sample company shares: its name, its calendar and its people."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

COMPANY = "Tarnholt Precision GmbH"
TODAY = date(2026, 11, 22)
LAST_READING_MONTH = (2026, 10)
YEARS = (2024, 2025, 2026)
SEED = 9001


@dataclass(frozen=True)
class Person:
    """One employee; ``left_on`` is the day of leaving."""

    number: str
    first: str
    last: str
    department: str
    position: str
    left_on: date | None = None

    @property
    def name(self) -> str:
        """Given name first, as most registers spell it."""
        return f"{self.first} {self.last}"

    @property
    def email(self) -> str:
        """Address in the reserved domain for examples."""
        ascii_name = f"{self.first}.{self.last}".lower()
        for letter, plain in (("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ş", "s"), ("ł", "l"), ("é", "e")):
            ascii_name = ascii_name.replace(letter, plain)
        return f"{ascii_name}@tarnholt.example"


STAFF = (
    ("Ingrid", "Tarnholt", "Management", "Managing director"),
    ("Martin", "Keller", "Management", "Operations manager"),
    ("Jane", "Smith", "Quality", "Quality manager"),
    ("Jonas", "Berg", "Quality", "Quality engineer"),
    ("Mercy", "Okafor", "Quality", "Lead inspector"),
    ("Petra", "Lindqvist", "Quality", "Inspector CMM"),
    ("Ralf", "Zander", "Quality", "Calibration technician"),
    ("Amira", "Haddad", "Quality", "Inspector incoming goods"),
    ("Sven", "Althaus", "Turning", "Team leader turning"),
    ("Piotr", "Nowak", "Turning", "Setter turning"),
    ("Emre", "Yildiz", "Turning", "Machinist turning"),
    ("Lukas", "Brandl", "Turning", "Machinist turning"),
    ("Oleg", "Petrenko", "Turning", "Machinist turning"),
    ("Dirk", "Wessel", "Turning", "Machinist turning"),
    ("Hannah", "Vogt", "Milling", "Team leader milling"),
    ("Tomasz", "Zielinski", "Milling", "Setter milling"),
    ("Kevin", "Marsh", "Milling", "Machinist milling"),
    ("Björn", "Falk", "Milling", "Machinist milling"),
    ("Aylin", "Demir", "Milling", "Machinist milling"),
    ("Rajesh", "Iyer", "Milling", "Machinist milling"),
    ("Greta", "Sommer", "Finishing", "Team leader finishing"),
    ("Ana", "Pereira", "Finishing", "Deburring"),
    ("Milan", "Kovac", "Finishing", "Deburring"),
    ("Rosa", "Conti", "Finishing", "Washing and surface treatment"),
    ("Frank", "Dreyer", "Logistics", "Team leader packing and dispatch"),
    ("Nadia", "Benali", "Logistics", "Packing"),
    ("Uwe", "Kramer", "Logistics", "Packing"),
    ("Leon", "Fischbach", "Logistics", "Warehouse"),
    ("Claudia", "Reuter", "Purchasing", "Purchasing manager"),
    ("Daniel", "Osei", "Purchasing", "Buyer"),
    ("Helen", "Fraser", "Sales", "Sales manager"),
    ("Marco", "Bellini", "Sales", "Key account manager"),
    ("Silke", "Hartung", "Sales", "Order processing"),
    ("Viktor", "Szabo", "Engineering", "Head of process engineering"),
    ("Nina", "Thorsen", "Engineering", "CAM programmer"),
    ("Samuel", "Adler", "Engineering", "CAM programmer"),
    ("Holger", "Stein", "Maintenance", "Maintenance manager"),
    ("Paul", "Rademacher", "Maintenance", "Maintenance and tooling"),
    ("Kathrin", "Weiss", "Administration", "HR and training"),
    ("Owen", "Price", "Administration", "IT and document control"),
    ("Georg", "Lenz", "Maintenance", "Toolmaker"),
)
LEFT = {"Zander": date(2026, 6, 30), "Lenz": date(2025, 9, 30)}

PEOPLE = tuple(
    Person(f"{1001 + 3 * place}", first, last, department, position, LEFT.get(last))
    for place, (first, last, department, position) in enumerate(STAFF)
)
BY_NAME = {person.last: person for person in PEOPLE}

LEADS = {
    "PR-01": "Tarnholt",
    "PR-02": "Smith",
    "PR-03": "Fraser",
    "PR-04": "Szabo",
    "PR-05": "Althaus",
    "PR-06": "Vogt",
    "PR-07": "Sommer",
    "PR-08": "Okafor",
    "PR-09": "Dreyer",
    "PR-10": "Reuter",
    "PR-11": "Stein",
    "PR-12": "Zander",
    "PR-13": "Weiss",
    "PR-14": "Price",
}
TEAMS = {
    "PR-01": ("Tarnholt", "Keller"),
    "PR-02": ("Smith", "Berg"),
    "PR-03": ("Fraser", "Hartung", "Bellini"),
    "PR-04": ("Szabo", "Thorsen", "Adler"),
    "PR-05": ("Althaus", "Nowak"),
    "PR-06": ("Vogt", "Zielinski"),
    "PR-07": ("Sommer", "Conti"),
    "PR-08": ("Okafor", "Lindqvist", "Berg"),
    "PR-09": ("Dreyer", "Fischbach"),
    "PR-10": ("Reuter", "Osei", "Haddad"),
    "PR-11": ("Stein", "Rademacher"),
    "PR-12": ("Zander", "Berg"),
    "PR-13": ("Weiss", "Keller"),
    "PR-14": ("Price", "Smith"),
}


def fresh_random(purpose: str) -> Random:
    """A generator of its own for each register, so that a change in one leaves the others as they were."""
    return Random(f"{SEED} {purpose}")  # noqa: S311 - sample texts, no secrets


def workday(day: date) -> date:
    """The day itself, or the Monday after it."""
    return day + timedelta(days=(7 - day.weekday()) % 7) if day.weekday() > 4 else day


def spelled(person: Person, random: Random) -> str:
    """The name as one of several hands would write it; four of five write it in full."""
    draw = random.random()
    if draw < 0.80:
        return person.name
    if draw < 0.91:
        return f"{person.first[0]}. {person.last}"
    return f"{person.last}, {person.first}"
