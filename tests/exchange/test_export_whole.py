"""A workbook of ours holds a data file whole: what it came from and what it makes are the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.demo import load_sample
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files, result_of, title_of
from qms_desktop.exchange.plan import Plan, Verdict
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import CauseCategory
from qms_desktop.model.evidences import Evidence
from qms_desktop.model.fields import fields
from qms_desktop.model.kpis import Reading, ReadingState
from qms_desktop.model.proof import proving
from qms_desktop.model.record import Entity, Part, Record
from qms_desktop.model.registers import PARTS, REGISTERS, register
from qms_desktop.model.reviews import DecisionKind, Presence, Topic
from qms_desktop.store.datafile import Store, create
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import move_due_date
from qms_desktop.workflow.reviews import freeze, hold

Rows = list[dict[str, Any]]
TODAY = date(2026, 11, 22)
NOT_COMPARED = {"analysis", "id", "version", "created", "updated", "state_basis"}


def held(session: Session, cls: type[Entity]) -> list[dict[str, Any]]:
    """All rows of a register or part, links as the numbers of what they point to, in a fixed order."""
    names = {
        field.name: dict(
            session.execute(select(register(field.target).id, register(field.target).number)).all()
        )
        for field in fields(cls).values()
        if field.target
    }
    rows = []
    for entity in session.scalars(select(cls)):
        row = {name: getattr(entity, name) for name in fields(cls) if name not in NOT_COMPARED}
        row |= {name: known.get(row[name]) for name, known in names.items()}
        if isinstance(entity, Record):
            row["extra"] = entity.extra
        rows.append(row)
    return sorted(rows, key=lambda row: [str(value) for value in row.values()])


def imported(store: Store, path: Path) -> Plan:
    with store.change(title_of([path])) as change:
        return import_files(change.session, [path])


def lived_in(session: Session) -> None:
    """Add what the sample company's own workbooks don't bring: parts and small registers, awkward names."""
    lab = edit.save(session, "person", {"name": "Lab & Partner / Kay, Smith", "number": "P-X"}).id
    twins = [edit.save(session, "person", {"name": "Kim Lee"}).id for _ in range(2)]
    edit.save(session, "intent", {"title": "Zero - no escapes", "statement": "None", "sponsor": lab})
    role = {"title": "Process owner", "authorities": "Stops the line;\nreleases it"}
    edit.save(session, "role", role, parts={"role_holding": [{"person": id_} for id_ in twins]})
    feeds: Rows = [{"receiver": 2, "what": "Orders"}, {"receiver": 2, "what": "Changes"}, {"receiver": 3}]
    edit.save(session, "process", {}, id_=1, parts={"feed": feeds})
    steps = {"whys": ["no check; no scanner", "1. first shift -> second"], "raised_by": lab}
    bone = {"sequence": 1, "category": CauseCategory.METHOD, "cause": "No check; none", "checked": "Seen"}
    bones: dict[str, Rows] = {"cause": [{**bone, "contributes": True}, {"sequence": 2, "cause": "None"}]}
    extra = {"Title": "7", "Site": "Hall 2"}
    edit.save(session, "capa", {"title": "Total", **steps}, extra=extra, parts=bones)
    open_ = select(Action.id).where(Action.state == ActionState.PLANNED, Action.due_on.is_not(None))
    for id_ in session.scalars(open_.limit(3)).all():
        move_due_date(session, id_, date(2027, 3, 1), "Supplier is late")
        move_due_date(session, id_, date(2027, 4, 1), "Supplier is later")
    measure(session)
    hold_review(session, lab)


def measure(session: Session) -> None:
    """A KPI called like a total row, with every kind of reading and a target that was raised."""
    readings: Rows = [
        {"period": "2026-01", "value": 3, "comment": "First month;\nramp-up", "evidence": "Scale log 4"},
        {"period": "2026-02", "not_applicable": "Shut down"},
        {"period": "2026-03", "value": 5.25},
    ]
    values = {"name": "Total scrap", "target": 4, "upper": 6, "target_from": date(2026, 1, 1)}
    span = {"limits_from": "2026-01", "limits_to": "2026-03", "trigger_misses": 0, "trigger_signal": False}
    kpi = edit.save(session, "kpi", {**values, **span}, parts={"reading": readings})
    edit.save(session, "kpi", {"target": 5, "target_from": date(2026, 3, 1)}, id_=kpi.id)
    last = session.scalars(select(Reading).where(Reading.kpi == kpi.id, Reading.period == "2026-03")).one()
    with proving(session):
        last.state, last.capa = ReadingState.LOCKED, 1


def hold_review(session: Session, chair: int) -> None:
    """A review that was held here: one decision became an action, one has no owner yet."""
    parts: dict[str, Rows] = {
        "attendance": [{"person": chair, "presence": Presence.APOLOGIES}],
        "review_input": [{"topic": topic, "discussion": "None", "waiver": "No change"} for topic in Topic],
        "decision": [
            {"sequence": 1, "text": "Buy a press", "owner": chair, "due_on": date(2027, 1, 8)},
            {"sequence": 2, "text": "Think about it", "kind": DecisionKind.CHANGE},
        ],
    }
    held_on = {"held_on": date(2026, 11, 20), "chair": chair}
    review = edit.save(session, "review", {"title": "Review of the year", **held_on}, parts=parts)
    freeze(session, review.id, {})
    hold(session, review.id)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The sample company after some weeks of use."""
    with create(tmp_path_factory.mktemp("sample") / "sample.qms", "Jane Smith") as opened:
        load_sample(opened)
        with opened.change("use it") as change:
            lived_in(change.session)
        yield opened


@pytest.fixture(scope="module")
def workbook(sample: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("out") / "whole.xlsx"
    with sample.read() as session:
        assert export_workbook(session, path, None, TODAY) == []
    return path


@pytest.fixture(scope="module")
def copy(workbook: Path) -> Iterator[tuple[Store, Plan]]:
    """An empty data file into which the workbook was imported."""
    with create(workbook.parent / "copy.qms", "John") as opened:
        yield opened, imported(opened, workbook)


TYPED = [*REGISTERS.values(), *(part for part in PARTS.values() if not part.proof)]


@pytest.mark.parametrize("cls", TYPED, ids=lambda cls: cls.__tablename__)
def test_the_sample_company_comes_back_whole(
    sample: Store, copy: tuple[Store, Plan], cls: type[Entity]
) -> None:
    with sample.read() as before, copy[0].read() as after:
        stored = held(before, cls)
        assert held(after, cls) == stored
        assert stored or cls is Evidence
        assert_every_optional_part_field_is_used(cls, stored)


def assert_every_optional_part_field_is_used(cls: type[Entity], rows: list[dict[str, Any]]) -> None:
    """The comparison of a part shows nothing about a field that no row fills."""
    if issubclass(cls, Part):
        unused = {name for name in fields(cls) if all(row.get(name) is None for row in rows)}
        assert unused - NOT_COMPARED <= {"warning", "conclusion"}, "fill them in lived_in()"


def test_a_workbook_imported_where_it_came_from_changes_nothing(sample: Store, workbook: Path) -> None:
    with sample.change(title_of([workbook])) as change:
        plan = import_files(change.session, [workbook])
    assert change.change_set is None
    rows = [row for file in plan.files for table in file.tables for row in table.planned]
    assert {row.verdict for row in rows} == {Verdict.UNCHANGED}


def test_every_row_of_a_part_sheet_is_accounted_for(copy: tuple[Store, Plan]) -> None:
    tables = {table["sheet"]: table for file in result_of(copy[1]) for table in file["tables"]}
    decisions = tables["Review decisions"]
    assert (decisions["register"], decisions["shape"], decisions["header_rows"]) == ("review", "long", [1])
    assert [column["field"] for column in decisions["columns"]] == [
        "decision.review", "decision.sequence", "decision.text", "decision.kind", "decision.owner",
        "decision.due_on", "decision.action",
    ]  # fmt: skip
    for table in [one for one in tables.values() if one["register"] is not None]:
        counts = table["counts"]
        fates = ("new", "changed", "unchanged", "rejected", "skipped")
        assert counts["rows"] == sum(counts[fate] for fate in fates)
        assert counts["new"] + counts["changed"] == counts["rows"] == table["last_row"] - 1
        assert table["problems"] == []


def test_withdrawn_records_come_back_withdrawn(sample: Store, tmp_path: Path) -> None:
    with sample.change("withdraw") as change:
        edit.withdraw(change.session, "capa", 1, "Entered twice", TODAY)
        edit.withdraw(change.session, "review", 1, "Never held", TODAY)
    with sample.read() as session:
        export_workbook(session, tmp_path / "all.xlsx", None, TODAY, withdrawn=True)
    with create(tmp_path / "copy.qms") as other:
        imported(other, tmp_path / "all.xlsx")
        imported(other, tmp_path / "all.xlsx")
        with sample.read() as before, other.read() as after:
            for cls in (*REGISTERS.values(), *PARTS.values()):
                assert held(after, cls) == held(before, cls)
