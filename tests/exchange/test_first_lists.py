"""What lists of a small company say between the lines: grades, sources, days, what meetings are called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from qms_desktop.exchange.plan import Verdict
from qms_desktop.model.actions import Action, ActionSource
from qms_desktop.model.capas import Capa, CapaKind, Severity
from qms_desktop.model.kpis import Direction, Kpi
from qms_desktop.model.objectives import Objective
from qms_desktop.model.reviews import Review, ReviewInput, Topic
from qms_desktop.store.datafile import Store
from tests.exchange.test_import import everything, one, run
from tests.exchange.workbooks import Rows, workbook

FINDINGS: Rows = [
    ["Nr.", "Audit", "Datum", "Feststellung", "Einstufung", "Wer", "Frist", "Status"],
    [
        "F-1",
        "Zertifizierungsaudit",
        "14.10.2025",
        "Waage ohne Prüfung",
        "Nebenabweichung",
        "Eva",
        "1.3.2026",
        "offen",
    ],
    [
        "F-2",
        "Internes Audit 2026-1",
        "18.06.2026",
        "Kein Protokoll",
        "Hauptabweichung",
        "Eva",
        "1.9.2026",
        "offen",
    ],
    ["F-4", "Überwachungsaudit", "18.06.2026", "Weg voll", "Hinweis", "Eva", "1.9.2026", "offen"],
    ["F-3", "Kundenbesuch", "18.06.2026", "Weg nicht frei", "Hinweis", "Eva", "1.9.2026", "offen"],
]
COMPLAINTS: Rows = [
    ["Nr.", "Datum", "Fehler", "Ursache", "Maßnahme", "Verantw.", "Termin", "erledigt am", "Status"],
    [
        "R-1",
        "06.02.2026",
        "Bohrbild falsch",
        "Datei",
        "Datei sperren",
        "Eva",
        "01.03.2026",
        "27.02.2026",
        "erledigt",
    ],
]
PLAN: Rows = [
    ["Nr", "Maßnahme", "Quelle", "Wer", "Termin", "Status"],
    [1, "Vier Augen", "R-1", "Eva", "31.12.2026", "offen"],
    [2, "Ersthelfer", "gesetzlich", "Eva", "31.12.2026", "offen"],
]
MINUTES: Rows = [
    ["Protokoll Managementbewertung 2025"],
    [None],
    ["Datum:", "12.11.2025"],
    ["Leitung:", "Eva Berg"],
    ["Zeitraum:", "01.11.2024 - 31.10.2025"],
    ["Änderungen Kontext", "Energiepreise"],
    ["Abweichungen / Korrekturen", "6 Reklamationen"],
    ["Verbesserungen", "Terminals"],
    [None],
    ["Nr.", "Beschluss", "Verantwortlich", "Termin"],
    [1, "Schweißer einstellen", "Eva Berg", "31.03.2026"],
]  # fmt: skip


def test_grades_of_audits_are_severities_and_what_an_audit_found_is_an_audit_finding(
    store: Store, tmp_path: Path
) -> None:
    run(store, workbook(tmp_path / "Audits.xlsx", Feststellungen=FINDINGS))
    found = [one(store, Capa, number) for number in ("F-1", "F-2", "F-3", "F-4")]
    assert [capa.severity for capa in found][:3] == [Severity.MINOR, Severity.MAJOR, Severity.MINOR]
    audit = CapaKind.AUDIT_FINDING
    assert [capa.kind for capa in found] == [audit, audit, None, audit]


def test_the_only_action_of_a_closed_row_was_done_on_the_row_s_day(store: Store, tmp_path: Path) -> None:
    run(store, workbook(tmp_path / "Reklamationen.xlsx", Liste=COMPLAINTS))
    (action,) = everything(store, Action)
    assert (action.due_on, action.done_on) == (date(2026, 3, 1), date(2026, 2, 27))


def test_an_action_is_linked_to_the_record_whose_number_its_list_gives_as_source(
    store: Store, tmp_path: Path
) -> None:
    files = [
        workbook(tmp_path / "Maßnahmen.xlsx", Plan=PLAN),
        workbook(tmp_path / "Reklamationen.xlsx", Liste=COMPLAINTS),
    ]
    plan = run(store, *files)
    action, other = one(store, Action, "1"), one(store, Action, "2")
    assert (action.capa, action.source) == (one(store, Capa, "R-1").id, ActionSource.CAPA)
    assert (other.capa, other.source, other.extra["Quelle"]) == (None, None, "gesetzlich")
    told = [problem.message for table in plan.tables for problem in table.problems]
    assert not [message for message in told if "R-1" in message]
    assert run(store, *files).count(Verdict.CHANGED) == 0


@pytest.mark.parametrize("target", ["mind. 85", "mindestens 85", "≥ 85"])
def test_a_target_of_at_least_is_a_number_and_says_which_way_is_good(
    store: Store, tmp_path: Path, target: str
) -> None:
    rows: Rows = [
        ["Kennzahl", "Einheit", "Ziel", "Jan 2026", "Feb 2026"],
        ["Verfügbarkeit", "%", target, 88, 84],
        ["Angebote", "Stk", 30, 31, 29],
        ["Schulungen", "Stk", 12, 11, 13],
    ]
    run(store, workbook(tmp_path / "KPI.xlsx", Kennzahlen=rows))
    kpi = everything(store, Kpi)[0]
    assert (kpi.target, kpi.direction) == (85.0, Direction.HIGHER)


def test_a_review_is_called_what_its_minutes_are_called_and_their_topics_are_its_inputs(
    store: Store, tmp_path: Path
) -> None:
    run(store, workbook(tmp_path / "MB.xlsx", Protokoll=MINUTES))
    (review,) = everything(store, Review)
    assert review.title == "Protokoll Managementbewertung 2025-11-12"
    discussed = {row.topic: row.discussion for row in everything(store, ReviewInput) if row.discussion}
    assert discussed == {
        Topic.CONTEXT: "Energiepreise",
        Topic.CAPAS: "6 Reklamationen",
        Topic.IMPROVEMENT: "Terminals",
    }


@pytest.mark.parametrize(
    ("told", "cost"),
    [("3.120", 3120), ("3,120", 3120), ("1.180,50", 1180.5), ("12.50 €", 12.5), ("€ 1.200", 1200)],
)
def test_three_digits_behind_the_point_of_a_cost_are_thousands(
    store: Store, tmp_path: Path, told: str, cost: float
) -> None:
    rows: Rows = [["Nr.", "Fehler", "Kosten"], ["R-1", "Falsch", told], ["R-2", "Zu groß", 50]]
    run(store, workbook(tmp_path / "Reklamationen.xlsx", Reklamationen=rows))
    assert one(store, Capa, "R-1").cost == cost


@pytest.mark.parametrize("period", ["1 Nov 2024 to 31 Oct 2025", "1. November 2024 bis 31. Oktober 2025"])
def test_a_period_in_words_is_the_period_of_the_review(store: Store, tmp_path: Path, period: str) -> None:
    rows = [["Zeitraum:", period] if row[0] == "Zeitraum:" else row for row in MINUTES]
    run(store, workbook(tmp_path / "MB.xlsx", Protokoll=rows))
    (review,) = everything(store, Review)
    assert (review.period_start, review.period_end) == (date(2024, 11, 1), date(2025, 10, 31))


def test_a_target_in_per_cent_gives_the_kpi_its_unit(store: Store, tmp_path: Path) -> None:
    rows: Rows = [["KPI", "Target", "Jan 2026"], ["Answered in time", "95%", "97%"], ["Visits", 12, 11]]
    run(store, workbook(tmp_path / "KPI.xlsx", KPIs=rows))
    assert [kpi.unit for kpi in everything(store, Kpi)] == ["%", None]


def test_a_new_objective_is_measured_by_the_kpi_that_its_measure_names(store: Store, tmp_path: Path) -> None:
    objectives: Rows = [
        ["Ziel", "Messgröße", "Zielwert", "bis"],
        ["Pünktlicher liefern", "Liefertermintreue %", 97, "31.12.2026"],
        ["Weniger Ausschuss", "Ausschuss in Euro", 500, "31.12.2026"],
    ]
    kpis: Rows = [["Kennzahl", "Einheit", "Ziel", "Jan 2026"], ["Liefertermintreue", "%", 95, 96]]
    goals = workbook(tmp_path / "Ziele.xlsx", Ziele=objectives)
    run(store, goals, workbook(tmp_path / "KPI.xlsx", Kennzahlen=kpis))
    assert [one.kpi for one in everything(store, Objective)] == [1, None]
    with store.change("unlink") as change:
        change.session.get_one(Objective, 1).kpi = None
    assert run(store, goals).count(Verdict.CHANGED) == 0
