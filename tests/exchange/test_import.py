"""The import from files to records, in a real data file."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from qms_desktop.errors import UnknownRegisterError, WorkbookError
from qms_desktop.exchange.apply import CancelledError
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files, plan_files, result_of, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.model.actions import Action, ActionKind, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult, Severity
from qms_desktop.model.kpis import EarlierTarget, Kpi, Reading
from qms_desktop.model.objectives import Intent, Objective, ObjectiveState
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis
from qms_desktop.model.registers import EXCHANGED
from qms_desktop.model.reviews import Attendance, Decision, Presence, Review, ReviewInput, ReviewState
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from tests.exchange.workbooks import Rows, workbook

CAPA_HEADER = [
    "CAPA No",
    "Title",
    "Root cause",
    "Corrective action",
    "Owner",
    "Due date",
    "Severity",
    "Status",
    "SAP ref",
]
CAPAS: Rows = [
    CAPA_HEADER,
    [
        "C-1",
        "Wrong label",
        "Old file",
        "Lock the file",
        "Jane Smith",
        "2026-05-01",
        "major",
        "In progress",
        "4711",
    ],
    [
        "C-2",
        "Burr left",
        "Worn tool",
        "Replace tool",
        "Bob Lee / Jane Smith",
        "2025-02-30",
        "minor",
        "abgeschlossen",
        None,
    ],
]


def run(store: Store, *paths: Path, **options: Any) -> Plan:
    """Import files as the command line does."""
    with store.change(title_of(paths)) as change:
        return import_files(change.session, paths, **options)


def one(store: Store, cls: type[Any], number: str) -> Any:
    """Return the record of a number."""
    with store.read() as session:
        record = session.scalars(select(cls).where(cls.number == number)).one()
        session.expunge_all()
        return record


def everything(store: Store, cls: type[Any]) -> Sequence[Any]:
    """Return all rows of a class in the order of their ids."""
    with store.read() as session:
        rows = session.scalars(select(cls).order_by(cls.id)).all()
        session.expunge_all()
        return rows


def verdicts(plan: Plan) -> dict[str, int]:
    """Return verdict -> rows, without the zeros."""
    return {verdict.value: count for verdict in Verdict if (count := plan.count(verdict))}


def messages(plan: Plan) -> list[str]:
    """Return every problem of a plan."""
    return [problem.message for file in plan.files for table in file.tables for problem in table.problems]


@pytest.fixture
def capas(tmp_path: Path) -> Path:
    """A CAPA register of two rows."""
    return workbook(tmp_path / "CAPA log.xlsx", CAPA=CAPAS)


def test_a_dry_run_plans_and_writes_nothing(store: Store, capas: Path) -> None:
    with store.read() as session:
        plan = plan_files(session, [capas])
    assert verdicts(plan) == {"new": 2}
    assert everything(store, Capa) == []
    assert everything(store, Person) == []


def test_a_row_becomes_a_capa_with_its_action_its_owner_and_its_extra_columns(
    store: Store, capas: Path
) -> None:
    run(store, capas)
    capa = one(store, Capa, "C-1")
    owner = everything(store, Person)[0]
    assert (capa.title, capa.root_cause, capa.severity, capa.due_on) == (
        "Wrong label",
        "Old file",
        Severity.MAJOR,
        date(2026, 5, 1),
    )
    assert (owner.name, capa.owner) == ("Jane Smith", owner.id)
    assert capa.extra["SAP ref"] == "4711"
    action = everything(store, Action)[0]
    assert (action.title, action.capa, action.owner, action.due_on) == (
        "Lock the file",
        capa.id,
        owner.id,
        date(2026, 5, 1),
    )
    assert action.kind is ActionKind.CORRECTIVE


def test_a_state_of_the_past_arrives_as_it_was_and_is_marked(store: Store, capas: Path) -> None:
    run(store, capas)
    closed = one(store, Capa, "C-2")
    assert (closed.state, closed.state_basis) == (CapaState.CLOSED, Basis.IMPORTED)
    assert closed.extra["Status"] == "abgeschlossen"


def test_an_impossible_date_stays_as_text_and_several_owners_stay_together(store: Store, capas: Path) -> None:
    plan = run(store, capas)
    capa = one(store, Capa, "C-2")
    assert capa.due_on is None
    assert capa.extra["Due date"] == "2025-02-30"
    assert capa.extra["Owner"] == "Bob Lee / Jane Smith"
    told = {(problem.row, problem.col): problem.message for problem in plan.tables[0].problems}
    assert "2025-02-30" in told[(3, "F")]
    assert told[(3, "E")].startswith("Several people in one cell: Bob Lee was taken; Jane Smith")


def test_the_same_file_again_changes_nothing(store: Store, capas: Path) -> None:
    run(store, capas)
    with store.change(title_of([capas])) as change:
        plan = import_files(change.session, [capas])
    assert verdicts(plan) == {"unchanged": 2}
    assert change.change_set is None
    assert len(everything(store, Action)) == 2


def test_rows_without_numbers_are_known_again(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["Action", "Responsible", "Due date"],
        ["Train team", "Jane Smith", "2026-05-01"],
        ["Train team", "Bob Lee", "2026-06-01"],
    ]
    path = workbook(tmp_path / "actions.xlsx", Actions=rows)
    assert verdicts(run(store, path)) == {"new": 2}
    assert verdicts(run(store, path)) == {"unchanged": 2}
    assert [action.number for action in everything(store, Action)] == ["A-0001", "A-0002"]


def test_a_newer_copy_changes_what_changed(store: Store, tmp_path: Path, capas: Path) -> None:
    run(store, capas)
    newer: Rows = [CAPAS[0], [*CAPAS[1][:2], "Template not locked", *CAPAS[1][3:]], CAPAS[2]]
    plan = run(store, workbook(tmp_path / "newer.xlsx", CAPA=newer))
    assert verdicts(plan) == {"changed": 1, "unchanged": 1}
    assert plan.tables[0].planned[0].changes.values == {"root_cause": ("Old file", "Template not locked")}
    assert one(store, Capa, "C-1").root_cause == "Template not locked"


def test_a_value_edited_here_is_not_overwritten_by_the_old_file(store: Store, capas: Path) -> None:
    run(store, capas)
    id_ = one(store, Capa, "C-1").id
    with store.change("edit") as change:
        edit.save(change.session, "capa", {"root_cause": "Edited here"}, id_=id_)
    assert verdicts(run(store, capas)) == {"unchanged": 2}
    assert one(store, Capa, "C-1").root_cause == "Edited here"


def test_a_value_edited_on_both_sides_is_kept_and_told(store: Store, tmp_path: Path, capas: Path) -> None:
    run(store, capas)
    id_ = one(store, Capa, "C-1").id
    with store.change("edit") as change:
        edit.save(change.session, "capa", {"root_cause": "Edited here"}, id_=id_)
    newer: Rows = [CAPAS[0], [*CAPAS[1][:2], "Edited there", *CAPAS[1][3:]]]
    plan = run(store, workbook(tmp_path / "newer.xlsx", CAPA=newer))
    assert one(store, Capa, "C-1").root_cause == "Edited here"
    assert any("Root cause was edited here since the last import" in message for message in messages(plan))


def test_a_moved_due_date_is_a_slip_with_its_reason(store: Store, tmp_path: Path) -> None:
    header: list[Any] = ["Action No", "Action", "Owner", "Due date"]
    run(store, workbook(tmp_path / "a.xlsx", Actions=[header, ["A-1", "Train", "Jane Smith", "2026-05-01"]]))
    run(store, workbook(tmp_path / "b.xlsx", Actions=[header, ["A-1", "Train", "Jane Smith", "2026-06-01"]]))
    action = one(store, Action, "A-1")
    assert (action.original_due_on, action.due_on) == (date(2026, 5, 1), date(2026, 6, 1))


def test_who_and_when_in_one_cell_are_told_apart_and_the_text_is_kept(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["Action No", "Action", "Who / when", "Status"],
        ["A-1", "Order a new extractor", "Toni / 12.06.2026", "open"],
        ["A-2", "Repeat the forklift training", "Jupp / end of May", "open"],
    ]
    path = workbook(tmp_path / "a.xlsx", Actions=rows)
    plan = run(store, path)
    assert messages(plan) == ["“end of May” is no date; the text is kept."]
    with store.read() as session:
        one_, two = session.scalars(select(Action).order_by(Action.number))
        names = {person.id: person.name for person in session.scalars(select(Person))}
        assert (names[one_.owner or 0], one_.due_on) == ("Toni", date(2026, 6, 12))
        assert (names[two.owner or 0], two.due_on) == ("Jupp", None)
        assert two.extra["Who / when"] == "Jupp / end of May"
    assert verdicts(run(store, path)) == {"unchanged": 2}


def test_a_number_given_twice_is_rejected_and_nothing_overwritten(store: Store, tmp_path: Path) -> None:
    rows: Rows = [CAPA_HEADER, CAPAS[1], ["C-1", "Another one", *CAPAS[1][2:]]]
    plan = run(store, workbook(tmp_path / "a.xlsx", CAPA=rows))
    assert verdicts(plan) == {"new": 1, "rejected": 1}
    assert "C-1 stands already in row 2" in messages(plan)[-1]
    assert one(store, Capa, "C-1").title == "Wrong label"


def test_a_row_without_a_title_is_rejected_with_the_reason(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["Action No", "Action", "Owner", "Status"],
        ["A-1", "Train", "Jane Smith", "open"],
        ["A-2", None, "Jane Smith", "open"],
    ]
    plan = run(store, workbook(tmp_path / "a.xlsx", Actions=rows))
    assert verdicts(plan) == {"new": 1, "rejected": 1}
    assert messages(plan) == ["Title is empty, and a record needs it."]


def test_numbers_are_kept_verbatim(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["Action No", "Action", "Owner"],
        ["10.0", "Train", "Jane Smith"],
        [7, "Lock", "Jane Smith"],
        ["007", "Sort", "Jane Smith"],
    ]
    run(store, workbook(tmp_path / "a.xlsx", Actions=rows))
    assert [action.number for action in everything(store, Action)] == ["10.0", "7", "007"]


def test_files_resolve_their_links_in_any_order(store: Store, tmp_path: Path) -> None:
    kpis: Rows = [
        ["KPI No", "KPI", "Process", "Objective", "Owner", "Jan 2026", "Feb 2026"],
        ["K-1", "OTD", "Packing", "O-1", "Smith, Jane", 94, 96],
    ]
    objectives: Rows = [
        ["No", "Objective", "Policy", "KPI no", "Process", "Owner", "Target", "Status"],
        ["O-1", "On time", "Reliable", "K-1", "PR-1 Packing", "Jane Smith", 95, "On track"],
    ]
    processes: Rows = [
        ["Process no", "Process name", "Process owner", "Inputs", "Outputs", "Part of"],
        ["PR-2", "Labelling", "Jane Smith", "a", "b", "PR-1"],
        ["PR-1", "Packing", "Jane Smith", "a", "b", None],
    ]
    people: list[Any] = [["Name", "E-mail", "Department"], ["Jane Smith", "jane@example.org", "Quality"]]
    paths = [
        workbook(tmp_path / f"{name}.xlsx", **{name: rows})
        for name, rows in (
            ("KPIs", kpis),
            ("Objectives", objectives),
            ("Processes", processes),
            ("People", people),
        )
    ]
    plan = run(store, *paths, merge_people=True)
    assert messages(plan) == []
    kpi, objective = one(store, Kpi, "K-1"), one(store, Objective, "O-1")
    assert (kpi.objective, objective.kpi) == (objective.id, kpi.id)
    assert kpi.process == objective.process == one(store, Process, "PR-1").id
    assert one(store, Process, "PR-2").parent == one(store, Process, "PR-1").id
    assert [person.name for person in everything(store, Person)] == ["Jane Smith"]
    assert [intent.title for intent in everything(store, Intent)] == ["Reliable"]
    assert objective.state is ObjectiveState.ACTIVE
    assert verdicts(run(store, *paths)) == {"unchanged": 5}


def test_an_unknown_process_is_kept_as_text_and_told(store: Store, tmp_path: Path) -> None:
    rows: Rows = [[*CAPA_HEADER, "Process"], [*CAPAS[1], "Packing"]]
    plan = run(store, workbook(tmp_path / "a.xlsx", CAPA=rows))
    assert one(store, Capa, "C-1").extra["Process"] == "Packing"
    assert messages(plan) == ["Process “Packing” is not known; the text is kept as extra."]


def test_initials_are_merged_only_when_asked(store: Store, tmp_path: Path) -> None:
    people = workbook(
        tmp_path / "people.xlsx", People=[["Name", "E-mail"], ["Jane Smith", "jane@example.org"]]
    )
    actions = workbook(
        tmp_path / "a.xlsx", Actions=[["Action", "Owner", "Due date"], ["Train", "J. Smith", "2026-05-01"]]
    )
    with store.read() as session:
        plan = plan_files(session, [people, actions], merge_people=True)
    assert plan.created == []
    plan = run(store, people, actions)
    assert [target.name for target in plan.created] == ["J. Smith"]
    assert "Perhaps the same people (not merged): J. Smith = Jane Smith." in (
        result_of(plan)[0]["message"] or ""
    )


def test_a_kpi_on_the_sheets_of_two_years_is_one_kpi_with_dated_targets(store: Store, tmp_path: Path) -> None:
    header: list[Any] = ["KPI No", "KPI", "Target"]
    path = workbook(
        tmp_path / "KPI.xlsx",
        **{
            "2025": [[*header, "Jan 25", "Feb 25"], ["K-1", "OTD", 93, 92, 94]],
            "2026": [[*header, "Jan 26", "Feb 26"], ["K-1", "OTD", 95, 94, 96]],
        },
    )
    plan = run(store, path)
    assert verdicts(plan) == {"new": 1, "changed": 1}
    kpi = one(store, Kpi, "K-1")
    assert (kpi.target, kpi.target_from) == (95.0, date(2026, 1, 1))
    assert [(t.effective_on, t.target) for t in everything(store, EarlierTarget)] == [
        (date(2025, 1, 1), 93.0)
    ]
    assert [r.period for r in everything(store, Reading)] == ["2025-01", "2025-02", "2026-01", "2026-02"]
    assert verdicts(run(store, path)) == {"unchanged": 2}


def test_a_new_month_adds_readings(store: Store, tmp_path: Path) -> None:
    run(
        store,
        workbook(tmp_path / "a.xlsx", KPI=[["KPI", "Jan 26", "Feb 26", "Mar 26"], ["OTD", 94, 95, None]]),
    )
    plan = run(
        store,
        workbook(tmp_path / "b.xlsx", KPI=[["KPI", "Jan 26", "Feb 26", "Mar 26"], ["OTD", 94, 95.5, 97]]),
    )
    assert verdicts(plan) == {"changed": 1}
    assert [reading.value for reading in everything(store, Reading)] == [94.0, 95.5, 97.0]


MINUTES: Rows = [
    ["Minutes of the management review"], [], ["Date:", "20.01.2026", "Chair:", "Eva Lind"], ["Period:",
    "H2 2025"],
    ["Participants:", "Jane Smith; Bob Lee"], ["Excused:", "Ann Kay"], ["c1) Customer satisfaction",
    "23 complaints"],
    ["Audit results", "two findings"], ["Room temperature:", "21"], [], ["No", "Decision", "Type",
    "Responsible", "Due"],
    ["1", "Buy a bench", "Resources", "Bob Lee", "2026-03-01"], ["2", "Train the team", "Improvement",
    "Jane Smith", "2026-04-01"],
]  # fmt: skip


def test_minutes_as_a_form_above_their_decisions_become_a_review(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "minutes.xlsx", Minutes=MINUTES)
    plan = run(store, path)
    review = everything(store, Review)[0]
    assert (review.held_on, review.period_start, review.period_end) == (
        date(2026, 1, 20),
        date(2025, 7, 1),
        date(2025, 12, 31),
    )
    assert (review.state, review.title) == (ReviewState.HELD, "Minutes of the management review 2026-01-20")
    assert review.extra["Room temperature"] == "21"
    assert [row.presence for row in everything(store, Attendance)] == [
        Presence.PRESENT,
        Presence.PRESENT,
        Presence.APOLOGIES,
    ]
    assert {row.topic.value: row.discussion for row in everything(store, ReviewInput)} == {
        "c1": "23 complaints",
        "c6": "two findings",
    }
    decisions = everything(store, Decision)
    assert [decision.text for decision in decisions] == ["Buy a bench", "Train the team"]
    assert [action.id for action in everything(store, Action)] == [decision.action for decision in decisions]
    assert result_of(plan)[0]["tables"][0]["shape"] == "form"
    assert verdicts(run(store, path)) == {"unchanged": 1}
    assert len(everything(store, Decision)) == 2


def test_tasks_below_the_minutes_of_any_other_meeting_are_actions(store: Store, tmp_path: Path) -> None:
    tasks: Rows = [["Task", "Who", "By when"], ["Buy gloves", "Bob Lee", "2026-02-01"]]
    above: Rows = [["Site meeting"], ["Date:", "20.01.2026"], ["Present:", "Jane Smith"], ["Chair: Bob Lee"]]
    plan = run(store, workbook(tmp_path / "a.xlsx", Minutes=[*above, [], *tasks]))
    assert [action.title for action in everything(store, Action)] == ["Buy gloves"]
    assert everything(store, Review) == []
    assert [row for row, _ in plan.tables[0].skipped] == [1, 2, 3, 4]


def test_decisions_below_the_minutes_of_any_other_meeting_are_no_reviews(
    store: Store, tmp_path: Path
) -> None:
    above: Rows = [["Protokoll Teamsitzung"], ["Datum: 20.01.2026"], ["Anwesend: Jo, Ann"], ["Leitung: Jo"]]
    header = ["Thema", "Beschluss", "Wer", "Bis wann"]
    rows = [*above, [], header, ["Lager", "Handschuhe kaufen", "Jo", "2026-02-01"]]
    run(store, workbook(tmp_path / "a.xlsx", Protokoll=rows))
    assert [action.title for action in everything(store, Action)] == ["Handschuhe kaufen"]
    assert everything(store, Review) == []


def test_a_label_below_the_decisions_belongs_to_the_form(store: Store, tmp_path: Path) -> None:
    run(store, workbook(tmp_path / "minutes.xlsx", Minutes=[*MINUTES, ["Next review:", "15.01.2027"]]))
    assert everything(store, Review)[0].next_review_on == date(2027, 1, 15)
    assert [decision.text for decision in everything(store, Decision)] == ["Buy a bench", "Train the team"]


def test_reviews_as_a_list_are_one_record_each(store: Store, tmp_path: Path) -> None:
    header: list[Any] = [
        "Review no",
        "Date",
        "Period",
        "Chair",
        "Participants",
        "Decision",
        "Responsible",
        "Due",
    ]
    same: list[Any] = ["MR-1", "2026-01-20", "H2 2025", "Eva Lind", "Jane Smith; Bob Lee"]
    rows: Rows = [
        header,
        [*same, "Buy bench", "Bob Lee", "2026-03-01"],
        [*same, "Train team", "Jane Smith", "2026-04-01"],
    ]
    run(store, workbook(tmp_path / "a.xlsx", Management_reviews=rows))
    assert [review.number for review in everything(store, Review)] == ["MR-1"]
    assert len(everything(store, Decision)) == 2


def test_one_row_gives_one_capa_and_several_actions(store: Store, tmp_path: Path) -> None:
    header: list[Any] = [
        "CAPA No",
        "Problem",
        "Root cause",
        "Action 1",
        "Owner 1",
        "Due 1",
        "Done 1",
        "Action 2",
        "Owner 2",
        "Due 2",
        "Done 2",
    ]
    row: list[Any] = [
        "1",
        "Burr",
        "Tool",
        "Replace",
        "Bob Lee",
        "2026-03-01",
        "2026-02-20",
        "Train",
        "Ann Kay",
        "2026-04-01",
        None,
    ]
    plan = run(store, workbook(tmp_path / "a.xlsx", CAPA=[header, row]))
    actions = everything(store, Action)
    assert [(a.title, a.due_on, a.done_on, a.state) for a in actions] == [
        ("Replace", date(2026, 3, 1), date(2026, 2, 20), ActionState.DONE),
        ("Train", date(2026, 4, 1), None, ActionState.PLANNED),
    ]
    assert result_of(plan)[0]["tables"][0]["counts"]["actions"] == 2


def test_an_action_on_a_line_of_its_own_keeps_the_owner_of_its_line(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Corrective action", "Responsible", "Due date"],
        ["C-1", "Label", "Lock the file", "Jane Smith", "2026-05-01"],
        [None, None, "Train packers", "Bob Lee", "2026-05-09"],
    ]
    run(store, workbook(tmp_path / "a.xlsx", CAPA=rows))
    people = {person.id: person.name for person in everything(store, Person)}
    found = [(a.title, people[a.owner], a.due_on) for a in everything(store, Action)]
    assert found == [
        ("Lock the file", "Jane Smith", date(2026, 5, 1)),
        ("Train packers", "Bob Lee", date(2026, 5, 9)),
    ]


def test_each_action_of_a_row_has_its_own_status_and_day_of_completion(store: Store, tmp_path: Path) -> None:
    head = ["CAPA No", "Title", "Root cause", "Status"]
    for number in (1, 2, 3):
        head += [f"Action {number}", f"Owner {number}", f"Due {number}", f"Done {number}"]
        head += [f"Action status {number}"]
    row: list[Any] = ["C-1", "Wrong label", "Old file", "in progress"]
    row += ["Lock the file", "Jane Smith", "2026-05-01", "2026-04-30", "done"]
    row += ["Train packers", "Bob Lee", "2026-05-09", None, "in progress"]
    row += ["Buy a scanner", "Ann Kay", "2026-06-09", None, "cancelled"]
    path = workbook(tmp_path / "a.xlsx", CAPA=[head, row])
    plan = run(store, path)
    assert plan.tables[0].planned[0].draft.extra.keys() <= {"Status", *head}
    found = [(a.title, a.state, a.done_on) for a in everything(store, Action)]
    assert found == [
        ("Lock the file", ActionState.DONE, date(2026, 4, 30)),
        ("Train packers", ActionState.DOING, None),
        ("Buy a scanner", ActionState.CANCELLED, None),
    ]
    assert verdicts(run(store, path)) == {"unchanged": 1}
    row[12:14] = ["2026-05-08", "done"]
    assert verdicts(run(store, workbook(tmp_path / "b.xlsx", CAPA=[head, row]))) == {"changed": 1}
    trained = everything(store, Action)[1]
    assert (trained.state, trained.done_on) == (ActionState.DONE, date(2026, 5, 8))


def test_rows_that_go_on_with_a_capa_give_each_action_its_status(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Root cause", "Corrective action", "Owner", "Due date", "Action status"],
        ["C-1", "Wrong label", "Old file", "Lock the file", "Jane Smith", "2026-05-01", "done"],
        [None, None, None, "Train packers", "Bob Lee", "2026-05-09", "open"],
    ]
    run(store, workbook(tmp_path / "a.xlsx", CAPA=rows))
    found = {a.title: a.state for a in everything(store, Action)}
    assert found == {"Lock the file": ActionState.DONE, "Train packers": ActionState.PLANNED}


def test_an_effectiveness_check_in_words_is_kept_as_what_the_check_showed(
    store: Store, tmp_path: Path
) -> None:
    rows: Rows = [
        [*CAPA_HEADER, "Effectiveness check"],
        [*CAPAS[1], "Audit sample planned"],
        [*CAPAS[2], "wirksam"],
    ]
    run(store, workbook(tmp_path / "a.xlsx", CAPA=rows))
    assert one(store, Capa, "C-1").effectiveness_note == "Audit sample planned"
    assert one(store, Capa, "C-2").effectiveness_result is EffectivenessResult.EFFECTIVE


def test_a_csv_takes_the_name_of_its_file_as_its_sheet(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "Maßnahmenliste.csv"
    path.write_text("Nr;Maßnahme;Wer;Bis wann\n1;Schulen;Jane Smith;1.5.2026\n", encoding="cp1252")
    table = result_of(run(store, path))[0]["tables"][0]
    assert (table["sheet"], table["register"]) == ("Maßnahmenliste", "action")
    assert everything(store, Action)[0].due_on == date(2026, 5, 1)


def test_the_result_has_the_form_of_the_command_line(store: Store, capas: Path) -> None:
    result = result_of(run(store, capas))[0]
    table = result["tables"][0]
    assert set(result) == {"file", "message", "tables"}
    assert set(table) == {
        "sheet", "register", "shape", "header_rows", "first_row", "last_row", "columns", "counts",
        "problems", "skipped_rows",
    }  # fmt: skip
    assert (table["header_rows"], table["first_row"], table["last_row"]) == ([1], 2, 3)
    assert table["counts"] == {
        "rows": 2, "new": 2, "changed": 0, "unchanged": 0, "rejected": 0, "skipped": 0, "readings": 0,
        "actions": 2,
    }  # fmt: skip
    assert table["columns"][3] == {
        "col": "D", "header": "Corrective action", "field": "action.title", "action_no": 1, "period": None,
        "confidence": 1.0,
    }  # fmt: skip
    assert result["message"] == "New people: Bob Lee, Jane Smith."


def test_a_table_that_is_no_register_of_ours_says_why_and_lists_its_rows(
    store: Store, tmp_path: Path
) -> None:
    rows: Rows = [
        ["ID", "Risk", "Likelihood", "Impact", "Risk owner", "Treatment"],
        ["R1", "Fire", 2, 5, "Jane", "Mitigate"],
    ]
    result = result_of(run(store, workbook(tmp_path / "a.xlsx", Risks=rows)))[0]
    table = result["tables"][0]
    assert (table["register"], table["shape"]) == (None, "none")
    assert "risk register: not supported yet" in (result["message"] or "")
    assert [row["row"] for row in table["skipped_rows"]] == [2]


def test_a_register_or_a_sheet_may_be_named(store: Store, tmp_path: Path) -> None:
    rows: Rows = [["No", "Title", "Owner"], ["1", "x", "Jane Smith"]]
    path = workbook(tmp_path / "a.xlsx", One=rows, Two=rows)
    with store.read() as session:
        plan = plan_files(session, [path], sheet="Two", register="objective")
        assert [(table.table.sheet.name, table.guess.register) for table in plan.tables] == [
            ("Two", "objective")
        ]
        with pytest.raises(WorkbookError, match="no sheet “Three”"):
            plan_files(session, [path], sheet="Three")
        with pytest.raises(UnknownRegisterError, match="can't be imported"):
            plan_files(session, [path], register="invoice")


def test_a_cancelled_import_leaves_nothing(store: Store, tmp_path: Path) -> None:
    rows: Rows = [
        ["Action No", "Action", "Owner"],
        *([f"A-{n}", f"Task {n}", "Jane Smith"] for n in range(500)),
    ]
    path = workbook(tmp_path / "a.xlsx", Actions=rows)

    def stop(_done: int, _total: int) -> None:
        raise CancelledError("The import was stopped; nothing of it was kept.")

    with pytest.raises(CancelledError):
        run(store, path, progress=stop)
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Action)) == 0
        assert session.scalar(select(func.count()).select_from(Person)) == 0


def test_our_own_export_comes_in_unchanged(store: Store, tmp_path: Path, capas: Path) -> None:
    minutes = workbook(tmp_path / "minutes.xlsx", Minutes=MINUTES)
    kpis = workbook(
        tmp_path / "kpi.xlsx",
        KPI=[["KPI", "Owner", "Jan 26", "Feb 26", "Mar 26"], ["OTD", "J. Kay", 94, "-", 96]],
    )
    run(store, capas, minutes, kpis)
    out = tmp_path / "export.xlsx"
    with store.read() as session:
        export_workbook(session, out, None, date(2026, 11, 22))
        plan = plan_files(session, [out])
    assert set(verdicts(plan)) == {"unchanged"}
    assert {table.guess.register for table in plan.tables} == set(EXCHANGED)
    parts = [table.guess.part for table in plan.part_tables]
    assert parts == ["attendance", "review_input", "decision"]


def test_an_action_number_given_in_two_rows_is_one_action(store: Store, tmp_path: Path) -> None:
    header = ["CAPA No", "Title", "Root cause", "Action no", "Corrective action"]
    rows = [
        header,
        ["C-1", "Label", "File", "A-7", "Lock the file"],
        ["C-2", "Label again", "File", "A-7", "Lock the file"],
    ]
    path = workbook(tmp_path / "a.xlsx", CAPA=rows)
    run(store, path)
    assert verdicts(run(store, path)) == {"unchanged": 2}
    actions = everything(store, Action)
    assert [(action.number, action.title) for action in actions] == [("A-7", "Lock the file")]
    assert actions[0].capa == one(store, Capa, "C-1").id
