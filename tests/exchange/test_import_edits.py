"""What was edited here since the last import, or is gone from a newer file, changes only on an answer."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from qms_desktop.exchange.answers import Answers
from qms_desktop.exchange.apply import apply_plan
from qms_desktop.exchange.importing import import_files, plan_workbook, title_of
from qms_desktop.exchange.plan import Plan, Verdict, make_plan
from qms_desktop.exchange.reading import read_workbook
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.kpis import Kpi, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.reviews import ReviewInput, Topic
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from tests.exchange.test_import import MINUTES
from tests.exchange.workbooks import workbook

HEAD = ["CAPA No", "Title", "Root cause", "Owner", "Detected", "Corrective action", "Shift"]
FINDINGS = select(ReviewInput).where(ReviewInput.topic == Topic("c6"))
ROW = ["C-1", "Wrong label", "Old file", "Jane Smith", date(2026, 3, 1), "Lock the file", "night"]


def imported(store: Store, path: Path) -> Plan:
    """Import a file as the command line does: nothing is asked."""
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def answered(store: Store, path: Path, *names: str) -> Plan:
    """Import a file with the questions about these fields answered “take the file's”."""
    with store.change(title_of([path])) as change:
        first = make_plan(change.session, [plan_workbook(read_workbook(path), path.stem)])
        keys = {one.key for _, one in first.conflicts if one.label in names}
        plan = make_plan(
            change.session, [plan_workbook(read_workbook(path), path.stem)], Answers(theirs=keys)
        )
        apply_plan(change.session, plan)
    return plan


def the(store: Store, cls: type[Any]) -> Any:
    """Return the only row of a class."""
    with store.read() as session:
        row = session.scalars(select(cls)).one()
        session.expunge_all()
        return row


def messages(plan: Plan) -> list[str]:
    return [problem.message for file in plan.files for table in file.tables for problem in table.problems]


def asked(plan: Plan) -> dict[str, tuple[Any, Any, Any]]:
    """Return label -> (here, in the file, at the last import) of the questions of a plan."""
    return {one.label: (one.here, one.file, one.before) for _, one in plan.conflicts}


@pytest.fixture
def log(store: Store, tmp_path: Path) -> Path:
    """A CAPA log of one row that was imported."""
    path = workbook(tmp_path / "log.xlsx", CAPA=[HEAD, ROW])
    imported(store, path)
    return path


def newer(tmp_path: Path, **cells: Any) -> Path:
    """The log again with other cells."""
    row = [cells.get(name, value) for name, value in zip(HEAD, ROW, strict=True)]
    return workbook(tmp_path / "newer.xlsx", CAPA=[HEAD, row])


def edited(store: Store, register: str, record: Any, **values: Any) -> None:
    with store.change("edit") as change:
        edit.save(change.session, register, values, id_=record.id)


def test_a_value_edited_on_both_sides_is_asked_for_with_what_the_last_import_had(
    store: Store, tmp_path: Path, log: Path
) -> None:
    edited(store, "capa", the(store, Capa), root_cause="Edited here")
    path = newer(tmp_path, **{"Root cause": "Edited there"})
    plan = imported(store, path)
    assert asked(plan) == {"Root cause": ("Edited here", "Edited there", "Old file")}
    assert the(store, Capa).root_cause == "Edited here"
    assert any("edited here since the last import" in message for message in messages(plan))
    plan = answered(store, path, "Root cause")
    assert plan.count(Verdict.CHANGED) == 1
    assert the(store, Capa).root_cause == "Edited there"


def test_a_value_typed_here_into_an_empty_field_is_not_overwritten(store: Store, tmp_path: Path) -> None:
    imported(store, workbook(tmp_path / "a.xlsx", CAPA=[HEAD, [*ROW[:2], None, *ROW[3:]]]))
    edited(store, "capa", the(store, Capa), root_cause="Found here")
    plan = imported(store, newer(tmp_path, **{"Root cause": "Found there"}))
    assert asked(plan) == {"Root cause": ("Found here", "Found there", None)}
    assert the(store, Capa).root_cause == "Found here"


def test_an_owner_chosen_here_is_told_by_name_and_stays(store: Store, tmp_path: Path, log: Path) -> None:
    with store.change("hire") as change:
        bob = edit.save(change.session, "person", {"name": "Bob Lee"}).id
    edited(store, "capa", the(store, Capa), owner=bob)
    path = newer(tmp_path, Owner="Ann Kay")
    plan = imported(store, path)
    here, file, before = asked(plan)["Owner"]
    assert (here.name, file.name, before.name) == ("Bob Lee", "Ann Kay", "Jane Smith")
    assert the(store, Capa).owner == bob
    answered(store, path, "Owner")
    assert the(store, Capa).owner != bob


def test_a_cell_emptied_in_a_newer_file_is_kept_and_told(store: Store, tmp_path: Path, log: Path) -> None:
    path = newer(tmp_path, **{"Root cause": None, "Shift": None, "Detected": None})
    plan = imported(store, path)
    assert asked(plan) == {
        "Root cause": ("Old file", None, "Old file"),
        "Detected": (date(2026, 3, 1), None, date(2026, 3, 1)),
        "Shift": ("night", None, "night"),
    }
    assert plan.count(Verdict.UNCHANGED) == 1
    assert "Root cause is empty in the file now; the value here is kept." in messages(plan)
    assert the(store, Capa).root_cause == "Old file"
    answered(store, path, "Root cause", "Shift")
    capa = the(store, Capa)
    assert (capa.root_cause, capa.detected_on) == (None, date(2026, 3, 1))
    assert "Shift" not in capa.extra


def test_a_cell_that_was_always_empty_is_no_question(store: Store, tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", CAPA=[HEAD, [*ROW[:2], None, *ROW[3:]]])
    imported(store, path)
    edited(store, "capa", the(store, Capa), root_cause="Found here")
    assert asked(imported(store, path)) == {}


def test_the_due_date_of_a_rows_action_that_was_moved_here_stays(store: Store, tmp_path: Path) -> None:
    head = ["CAPA No", "Title", "Corrective action", "Action owner", "Action due date"]

    def log(day: str) -> Path:
        row = ["C-1", "Wrong label", "Lock the file", "Jane Smith", day]
        return workbook(tmp_path / f"{day}.xlsx", CAPA=[head, row])

    imported(store, log("2026-05-01"))
    action = the(store, Action)
    with store.change("hire") as change:
        bob = edit.save(change.session, "person", {"name": "Bob Lee"}).id
    edited(store, "action", action, owner=bob)
    plan = imported(store, log("2026-05-01"))
    assert asked(plan) == {}
    assert the(store, Action).owner == bob
    plan = imported(store, log("2026-06-01"))
    assert the(store, Action).due_on == date(2026, 6, 1), "what was not edited here follows the file"
    assert the(store, Action).owner == bob


def kpi_log(path: Path, *values: Any) -> Path:
    return workbook(path, KPI=[["KPI No", "KPI", "Jan 26", "Feb 26", "Mar 26"], ["K-1", "OTD", *values]])


def reading(store: Store, period: str) -> float | None:
    with store.read() as session:
        return session.scalar(select(Reading.value).where(Reading.period == period))


def test_a_reading_corrected_here_is_asked_for(store: Store, tmp_path: Path) -> None:
    imported(store, kpi_log(tmp_path / "a.xlsx", 94, 95, 96))
    with store.change("correct") as change:
        change.session.scalars(select(Reading).where(Reading.period == "2026-02")).one().value = 90.0
    assert asked(imported(store, kpi_log(tmp_path / "a.xlsx", 94, 95, 96))) == {}
    path = kpi_log(tmp_path / "b.xlsx", 93, 91, 96)
    plan = imported(store, path)
    assert asked(plan) == {"Reading 2026-02": (90.0, 91.0, 95.0)}
    assert (reading(store, "2026-01"), reading(store, "2026-02")) == (93, 90)
    answered(store, path, "Reading 2026-02")
    assert reading(store, "2026-02") == 91


def test_a_reading_emptied_in_the_file_is_removed_only_when_told(store: Store, tmp_path: Path) -> None:
    imported(store, kpi_log(tmp_path / "a.xlsx", 94, 95, 96))
    path = kpi_log(tmp_path / "b.xlsx", 94, None, 96)
    plan = imported(store, path)
    assert asked(plan) == {"Reading 2026-02": (95.0, None, 95.0)}
    assert reading(store, "2026-02") == 95
    assert answered(store, path, "Reading 2026-02").count(Verdict.CHANGED) == 1
    assert reading(store, "2026-02") is None
    assert the(store, Kpi).number == "K-1"


def test_what_was_discussed_is_not_overwritten_after_an_edit_here(store: Store, tmp_path: Path) -> None:
    def minutes(text: str) -> Path:
        rows = [[text if cell == "two findings" else cell for cell in row] for row in MINUTES]
        return workbook(tmp_path / "minutes.xlsx", Minutes=rows)

    imported(store, minutes("two findings"))
    with store.change("edit") as change:
        change.session.scalars(FINDINGS).one().discussion = "three findings"
    assert asked(imported(store, minutes("two findings"))) == {}
    plan = imported(store, minutes("four findings"))
    assert [one.here for _, one in plan.conflicts] == ["three findings"]
    with store.read() as session:
        assert session.scalars(FINDINGS).one().discussion == "three findings"


def people_of(store: Store) -> dict[str, Any]:
    with store.read() as session:
        return {person.name: person.extra for person in session.scalars(select(Person))}


def people_log(path: Path, *owners: str) -> Path:
    rows = [[f"C-{n}", f"Finding {n}", None, owner, date(2026, 3, n)] for n, owner in enumerate(owners, 1)]
    return workbook(path, CAPA=[HEAD[:5], *rows])


def test_nobody_is_merged_unasked_in_any_spelling(store: Store, tmp_path: Path) -> None:
    path = people_log(tmp_path / "a.xlsx", "J. Smith", "Smith, Jane", "jane.smith@x.org", "Jane Smith")
    plan = imported(store, path)
    assert {(one.written, one.known.name, tuple(one.records)) for one in plan.namesakes} == {
        ("J. Smith", "Jane Smith", ("C-1",)),
        ("Smith, Jane", "Jane Smith", ("C-2",)),
        ("jane.smith@x.org", "Jane Smith", ("C-3",)),
    }
    assert list(people_of(store)) == ["J. Smith", "Smith, Jane", "jane.smith@x.org", "Jane Smith"]
    again = imported(store, path)
    assert again.count(Verdict.UNCHANGED) == 4
    assert again.namesakes == []


def test_a_confirmed_spelling_is_known_the_next_time(store: Store, tmp_path: Path) -> None:
    path = people_log(tmp_path / "a.xlsx", "J. Smith", "Smith, Jane", "Jane Smith", "jane  SMITH")
    with store.change(title_of([path])) as change:
        plan = make_plan(
            change.session,
            [plan_workbook(read_workbook(path), path.stem)],
            Answers(same={("J. Smith", "Jane Smith"), ("Smith, Jane", "Jane Smith")}),
        )
        apply_plan(change.session, plan)
    assert people_of(store) == {"Jane Smith": {"Also written": "Smith, Jane\nJ. Smith"}}
    again = imported(store, path)
    assert (again.namesakes, again.created) == ([], [])
    assert again.count(Verdict.UNCHANGED) == 4


def test_a_name_written_last_name_first_is_shown_the_other_way_round_and_known_again(
    store: Store, tmp_path: Path
) -> None:
    path = people_log(tmp_path / "a.xlsx", "Smith, Jane")
    imported(store, path)
    assert people_of(store) == {"Jane Smith": {"Also written": "Smith, Jane"}}
    assert imported(store, path).namesakes == []


def test_an_action_told_in_more_words_by_a_newer_file_is_no_second_one(
    store: Store, tmp_path: Path, log: Path
) -> None:
    assert imported(store, log).count(Verdict.UNCHANGED) == 1
    plan = imported(store, newer(tmp_path, **{"Corrective action": "Lock the file and tell the shift"}))
    assert plan.count(Verdict.CHANGED) == 1
    assert the(store, Action).title == "Lock the file and tell the shift"
    assert imported(store, tmp_path / "newer.xlsx").count(Verdict.UNCHANGED) == 1


def test_another_action_in_a_newer_file_is_one_more(store: Store, tmp_path: Path, log: Path) -> None:
    imported(store, newer(tmp_path, **{"Corrective action": "Train everybody"}))
    with store.read() as session:
        titles = session.scalars(select(Action.title).order_by(Action.id)).all()
    assert titles == ["Lock the file", "Train everybody"]


def test_an_action_reworded_here_is_not_brought_in_again(store: Store, tmp_path: Path, log: Path) -> None:
    edited(store, "action", the(store, Action), title="Write-protect the template")
    assert imported(store, log).count(Verdict.UNCHANGED) == 1
    assert the(store, Action).title == "Write-protect the template"
    plan = imported(store, newer(tmp_path, **{"Corrective action": "Lock the file at once"}))
    assert asked(plan) == {"Title": ("Write-protect the template", "Lock the file at once", "Lock the file")}
    assert the(store, Action).title == "Write-protect the template"
