"""300 actions: from reviews, objectives, processes, audits and CAPAs, some kept, some late, some moved."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from .capas import Capa
from .commitments import AUDIT_ACTIONS, OBJECTIVE_ACTIONS, PROCESS_ACTIONS
from .company import BY_NAME, LEADS, LEFT, TEAMS, TODAY, Person, fresh_random, workday
from .objectives import OBJECTIVES
from .reviews import CARRIED, REVIEWS, Decision

COUNT = 300
MOVE_REASONS = (
    "Waiting for supplier",
    "Rush orders in production",
    "Machine not available",
    "Owner on leave",
    "Offer took longer than planned",
    "Spare part on back order",
    "Trial has to be repeated",
)


@dataclass(frozen=True)
class Action:
    """One row of the action list; ``due_on`` differs from ``original_due_on`` where the date was moved."""

    number: str
    title: str
    source: str
    reference: str
    process: str
    kind: str
    priority: str
    owners: tuple[Person, ...]
    raised_on: date
    original_due_on: date | None
    due_on: date | None
    moved_because: str
    done_on: date | None
    state: str
    notes: str = ""

    @property
    def overdue(self) -> bool:
        """Open although the date in force is past."""
        return self.state in ("planned", "doing") and self.due_on is not None and self.due_on < TODAY


def actions(capas: list[Capa]) -> list[Action]:
    """All actions in the order of their numbers."""
    random = fresh_random("action")
    made = _review_actions()
    drafts = _objective_actions(random) + _process_and_audit_actions(random)
    drafts += _capa_actions(capas, COUNT - len(made) - len(drafts), random)
    drafts.sort(key=lambda action: (action.raised_on, action.reference, action.title))
    first = len(made) + 1
    return made + [
        Action(**{**vars(draft), "number": f"A-{place:04}"})
        for place, draft in enumerate(drafts, start=first)
    ]


def _review_actions() -> list[Action]:
    minuted: dict[str, list[tuple[date, str, Decision]]] = {}
    for review in REVIEWS:
        for decision in review.decisions:
            held = review.held_on or TODAY
            minuted.setdefault(decision.action, []).append((held, review.number, decision))
    late = {"A-0002": (2025, 1, 9), "A-0006": (2025, 11, 20), "A-0010": None, CARRIED: None}
    return [_review_action(number, lines, late) for number, lines in sorted(minuted.items())]


def _review_action(
    number: str, lines: list[tuple[date, str, Decision]], late: dict[str, tuple[int, int, int] | None]
) -> Action:
    raised, reference, first = lines[0]
    last = lines[-1][2]
    open_still = number in ("A-0009", "A-0011", "A-0012", "A-0013") or (
        number in late and late[number] is None
    )
    done = first.due_on - timedelta(days=6) if first.due_on and not open_still else None
    if day := late.get(number):
        done = date(*day)
    return Action(
        number=number,
        title=first.text,
        source="Review",
        reference=reference,
        process="PR-12" if number in (CARRIED, "A-0009") else "",
        kind=first.kind,
        priority="High",
        owners=(BY_NAME[first.owner],) if first.owner in BY_NAME else (),
        raised_on=raised,
        original_due_on=first.due_on,
        due_on=last.due_on,
        moved_because="Carried over in three reviews" if len(lines) > 1 else "",
        done_on=done,
        state="planned" if open_still else "verified",
        notes="Owner left 30.06.2026" if number == CARRIED else "",
    )


def _objective_actions(random: Random) -> list[Action]:
    made = []
    for objective in OBJECTIVES:
        titles = OBJECTIVE_ACTIONS.get(objective.number, ())
        span = (objective.due_on - objective.start_on).days
        for place, title in enumerate(titles):
            raised = workday(objective.start_on + timedelta(days=int(span * place / (len(titles) + 1))))
            due = workday(raised + timedelta(days=random.choice((60, 90, 120, 150))))
            owner = objective.owner if place % 2 == 0 else random.choice(TEAMS[objective.process])
            made.append(
                _dated(
                    title,
                    "Objective",
                    objective.number,
                    objective.process,
                    "Improvement",
                    owner,
                    raised,
                    due,
                    random,
                )
            )
    return made


def _process_and_audit_actions(random: Random) -> list[Action]:
    made = []
    for source, rows in (("Process", PROCESS_ACTIONS), ("Audit", AUDIT_ACTIONS)):
        for place, (process, title) in enumerate(rows):
            raised = workday(date(2024, 2, 12) + timedelta(days=int(place * 960 / len(rows)) + 9))
            due = workday(raised + timedelta(days=random.choice((45, 60, 90))))
            kind = "Preventive" if source == "Process" else "Corrective"
            reference = process if source == "Process" else f"Audit {raised:%m/%Y}"
            made.append(_dated(title, source, reference, process, kind, LEADS[process], raised, due, random))
    return made


def _capa_actions(capas: list[Capa], wanted: int, random: Random) -> list[Action]:
    analysed = [capa for capa in capas if capa.analysed]
    pairs = [(capa, capa.scenario.action, "Corrective") for capa in analysed]
    seconds = [(capa, capa.scenario.second_action, "Preventive") for capa in analysed]
    random.shuffle(seconds)
    return [_capa_action(*pair, random) for pair in (pairs + seconds)[:wanted]]


def _capa_action(capa: Capa, title: str, kind: str, random: Random) -> Action:
    span = (capa.due_on - capa.detected_on).days
    due = workday(capa.detected_on + timedelta(days=int(span * random.uniform(0.45, 0.85))))
    raised = workday(capa.detected_on + timedelta(days=random.randrange(4, 15)))
    process = capa.scenario.process
    owner = capa.owner.last if random.random() < 0.55 else random.choice(TEAMS[process])
    title = f"{title} ({capa.part})" if capa.part else title
    action = _dated(title, "CAPA", capa.number, process, kind, owner, raised, due, random)
    if capa.closed_on is None:
        return action
    done = action.done_on or due + timedelta(days=random.randrange(-12, 2))
    state = "verified" if random.random() < 0.6 else "done"
    done = max(raised + timedelta(days=1), min(done, capa.closed_on))
    return Action(**{**vars(action), "done_on": done, "state": state})


def _dated(
    title: str,
    source: str,
    reference: str,
    process: str,
    kind: str,
    owner: str,
    raised: date,
    due: date,
    random: Random,
) -> Action:
    if owner in LEFT and due > LEFT[owner] and random.random() < 0.6:
        owner = "Berg"
    done, revised, reason, state = _fate(due, random)
    owners = [BY_NAME[owner]]
    if random.random() < 0.07:
        owners.append(BY_NAME["Okafor" if owner != "Okafor" else "Berg"])
    return Action(
        number="",
        title=title,
        source=source,
        reference=reference,
        process=process,
        kind=kind,
        priority=random.choices(("Low", "Normal", "High"), (15, 60, 25))[0],
        owners=tuple(owners),
        raised_on=raised,
        original_due_on=due,
        due_on=revised,
        moved_because=reason,
        done_on=done,
        state=state,
    )


def _fate(due: date, random: Random) -> tuple[date | None, date, str, str]:
    """Done on, due date in force, why it was moved, state: one of three ends of a promise."""
    draw, age = random.random(), (TODAY - due).days
    moved = workday(due + timedelta(days=random.choice((14, 21, 30, 45))))
    if age < 0:
        return None, due, "", random.choice(("planned", "doing"))
    if draw < (0.66 if age > 400 else 0.42):
        return workday(due - timedelta(days=random.randrange(2, 16))), due, "", "done"
    if draw < (0.92 if age > 400 else 0.47) and age > 50:
        slipped = random.random() < 0.85
        end = workday(due + timedelta(days=random.randrange(3, 45)))
        return end, moved if slipped else due, random.choice(MOVE_REASONS) if slipped else "", "done"
    if draw > 0.98:
        return None, due, "", "cancelled"
    if random.random() < 0.08:
        return None, moved, random.choice(MOVE_REASONS), "doing"
    return None, due, "", random.choice(("planned", "doing"))
