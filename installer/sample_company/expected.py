"""What an import of the sample workbooks must find."""

from datetime import timedelta
from typing import Any

from . import capas as capa_register
from . import kpis as kpi_register
from .actions import COUNT, Action
from .capas import Capa
from .company import COMPANY, PEOPLE, TODAY
from .kpi_workbook import FILE as KPI_FILE
from .logs import ACTION_FILE, CAPA_FILE, PRENUMBERED
from .minutes import FILE as REVIEW_FILE
from .objectives import OBJECTIVES, WITHOUT_ACTION, WITHOUT_KPI
from .processes import PROCESSES, REVIEW_OVERDUE, WITHOUT_OWNER
from .readings import readings
from .registers import OBJECTIVES_FILE, PEOPLE_FILE, PROCESSES_FILE
from .reviews import CARRIED, DECISIONS_WITHOUT_OWNER, REVIEWS
from .scenarios import WRONG_LABEL


def expected(capas: list[Capa], actions: list[Action]) -> dict[str, Any]:
    """Counts a register as its workbook has them, and the record numbers behind each planted problem.

    ``drafted`` are the KPIs for which an import as of the company's day drafts a CAPA that the log has not.
    """
    values = [value for kpi in kpi_register.KPIS for value in readings(kpi).values()]
    return {
        "company": COMPANY,
        "as_of": TODAY.isoformat(),
        "files": {
            "person": PEOPLE_FILE,
            "process": PROCESSES_FILE,
            "objective": OBJECTIVES_FILE,
            "kpi": KPI_FILE,
            "capa": CAPA_FILE,
            "action": ACTION_FILE,
            "review": REVIEW_FILE,
        },
        "counts": {
            "person": len(PEOPLE),
            "process": len(PROCESSES),
            "objective": len(OBJECTIVES),
            "kpi": len(kpi_register.KPIS),
            "capa": len(capas),
            "action": COUNT,
            "review": len(REVIEWS),
            "intent": len({objective.intent for objective in OBJECTIVES}),
        },
        "readings": {
            "values": sum(isinstance(value, int | float) for value in values),
            "not_applicable": values.count("n/a"),
            "dashes": values.count("-"),
        },
        "rejected": {"capa": 1, "reason": f"number {capa_register.DUPLICATED} is given twice"},
        "prenumbered_empty_rows": PRENUMBERED,
        "decisions": sum(len(review.decisions) for review in REVIEWS),
        "drafted": [kpi_register.MISSED_WITHOUT_CAPA, kpi_register.WITH_SIGNAL],
        "execution": _execution(actions),
        "planted": _planted(capas, actions),
    }


def _execution(actions: list[Action]) -> dict[str, int]:
    """Actions whose first promise fell due in the last 12 months and those kept; none cancelled."""
    begin = TODAY - timedelta(days=364)
    due = [
        a
        for a in actions
        if a.original_due_on and begin <= a.original_due_on <= TODAY and a.state != "cancelled"
    ]
    kept = [a for a in due if a.done_on and a.original_due_on and a.done_on <= a.original_due_on]
    return {"due": len(due), "kept": len(kept)}


def _planted(capas: list[Capa], actions: list[Action]) -> dict[str, Any]:
    labels = [capa.number for capa in capas if capa.scenario is WRONG_LABEL]
    return {
        "kpi_missed_without_capa": kpi_register.MISSED_WITHOUT_CAPA,
        "kpi_with_signal": kpi_register.WITH_SIGNAL,
        "kpi_without_owner": kpi_register.WITHOUT_OWNER,
        "kpi_without_recent_reading": kpi_register.WITHOUT_RECENT_READING,
        "objective_without_kpi": WITHOUT_KPI,
        "objective_without_action": WITHOUT_ACTION,
        "process_without_owner": WITHOUT_OWNER,
        "process_review_overdue": list(REVIEW_OVERDUE),
        "capa_closed_without_check": [c.number for c in capas if c.closed_on and not c.checked_on],
        "capa_impossible_due": capa_register.WITH_IMPOSSIBLE_DUE,
        "capa_recurring_wrong_label": labels,
        "capa_open": [c.number for c in capas if not c.closed_on],
        "action_overdue": [a.number for a in actions if a.overdue],
        "action_moved": [a.number for a in actions if a.due_on != a.original_due_on],
        "action_carried_over_in_three_reviews": CARRIED,
        "decision_without_owner": list(DECISIONS_WITHOUT_OWNER),
        "person_left_but_owner": "Ralf Zander",
    }
