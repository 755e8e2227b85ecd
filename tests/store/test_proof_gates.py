"""What follows from a verb is set by that verb and by nothing else: no form, import or script sets it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.export_workbook import export_workbook
from qms_desktop.exchange.importing import import_files
from qms_desktop.model.actions import Action
from qms_desktop.model.capas import Capa
from qms_desktop.model.evidences import Content, Evidence
from qms_desktop.model.fields import fields
from qms_desktop.model.kpis import Direction, Kpi, Reading
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis, Entity, Setting
from qms_desktop.model.registers import PARTS, REGISTERS
from qms_desktop.model.reviews import Decision, Review
from qms_desktop.model.trail import ChangeSet, TrailEntry
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit, kpis
from qms_desktop.workflow.evidence import attach
from tests.workflow.kpi_month import TODAY

JULY, AUGUST, SEPTEMBER = "2026-07", "2026-08", "2026-09"
SOON = TODAY + timedelta(days=20)


pytestmark = pytest.mark.usefixtures("november")


@pytest.fixture
def records(store: Store, tmp_path: Path) -> None:
    """A KPI that missed two months, which drafted a CAPA; another CAPA with an action; a review; a file."""
    photo = tmp_path / "photo.txt"
    photo.write_text("A photo")
    with store.change("set up") as change:
        session = change.session
        session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
        session.add_all([Kpi(name="On time", target=95.0, direction=Direction.HIGHER), Capa(title="Late")])
        session.add(Review(title="Half year", period_start=date(2026, 1, 1), period_end=date(2026, 6, 30)))
        session.flush()
        session.add(Action(title="Train", capa=1, owner=1, due_on=SOON))
        session.add(Decision(review=1, sequence=1, text="Hire", owner=1, due_on=SOON))
        attach(session, "capa", 1, photo)
        session.add(Setting(key="name", value="Rakkestad"))
        kpis.post(session, 1, JULY, 96.0)
    with store.change("misses") as change:
        for month in (AUGUST, SEPTEMBER):
            kpis.post(change.session, 1, month, 90.0, comment="Two lathes stood still")
    assert change.told


SET: dict[str, tuple[type[Entity], dict[str, object]]] = {
    "reading.capa": (Reading, {"capa": 1}),
    "capa.reading": (Capa, {"kpi": 1, "reading": JULY}),
    "capa.closed_on": (Capa, {"closed_on": date(2020, 1, 1)}),
    "capa.effectiveness_before_from": (Capa, {"effectiveness_before_from": "Reading of 2026-07"}),
    "capa.effectiveness_after_from": (Capa, {"effectiveness_after_from": "Reading of 2026-07"}),
    "action.analysis": (Action, {"analysis": 7}),
    "action.cancelled_on": (Action, {"cancelled_on": TODAY}),
    "decision.action": (Decision, {"action": 1}),
    "review.revision": (Review, {"revision": 4}),
    "review.approved_by": (Review, {"approved_by": 1}),
    "review.approved_on": (Review, {"approved_on": TODAY}),
    "evidence.sha256": (Evidence, {"sha256": None}),
    "evidence.file_name": (Evidence, {"file_name": "other.txt"}),
}


def refused(store: Store, attack: Callable[[Session], object], sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence), store.change("script") as change:
        attack(change.session)


@pytest.mark.parametrize(("cls", "values"), SET.values(), ids=SET)
@pytest.mark.usefixtures("records")
def test_what_follows_from_a_verb_is_not_set_by_a_raw_edit(
    store: Store, cls: type[Entity], values: dict[str, object]
) -> None:
    def attack(session: Session) -> None:
        for name, value in values.items():
            setattr(session.get_one(cls, 1), name, value)

    refused(store, attack, "app itself sets")


@pytest.mark.parametrize(
    "row",
    [
        Reading(kpi=1, period="2026-06", value=97.0, capa=1),
        Capa(title="Forged", kpi=1, reading=JULY),
        Action(title="Old", capa=1, analysis=7),
        Decision(review=1, sequence=2, text="Hire", action=1),
    ],
    ids=["reading", "capa", "action", "decision"],
)
@pytest.mark.usefixtures("records")
def test_nor_is_it_brought_in_with_a_new_row(store: Store, row: Entity) -> None:
    refused(store, lambda session: session.add(row), "app itself sets")


@pytest.mark.parametrize("name", SET)
def test_no_form_grid_or_paste_offers_what_follows_from_a_verb(name: str) -> None:
    register, _, field = name.partition(".")
    declared = fields({**REGISTERS, **PARTS}[register])
    assert field not in declared or declared[field].read_only


@pytest.mark.usefixtures("records")
def test_a_capa_that_a_reading_triggered_or_was_raised_from_is_linked_both_ways(store: Store) -> None:
    with store.change("void the draft and raise one") as change:
        drafted = change.session.scalars(select(Capa).where(Capa.reading == SEPTEMBER)).one()
        newest = change.session.scalars(select(Reading).where(Reading.period == SEPTEMBER)).one()
        assert newest.capa == drafted.id
        capas.void(change.session, drafted.id, "Known")
        raised = capas.raise_from_reading(change.session, 1, AUGUST)
        august = change.session.scalars(select(Reading).where(Reading.period == AUGUST)).one()
        assert (raised.reading, august.capa) == (AUGUST, raised.id)


@pytest.mark.usefixtures("records")
def test_an_import_leaves_the_links_of_readings_and_decisions_as_they_are(
    store: Store, tmp_path: Path
) -> None:
    with store.read() as session:
        registers = ["kpi", "capa", "review", "action", "person", "process"]
        export_workbook(session, tmp_path / "out.xlsx", registers, TODAY)
    book = load_workbook(tmp_path / "out.xlsx")
    for sheet in ("KPI reading comments", "Review decisions"):
        header = [cell.value for cell in book[sheet][1]]
        for row in book[sheet].iter_rows(min_row=2):
            row[header.index("CAPA" if sheet.startswith("KPI") else "Action")].value = (
                "CAPA-2026-001" if sheet.startswith("KPI") else "A-0001"
            )
    book.save(tmp_path / "in.xlsx")
    with store.change("import in.xlsx") as change:
        plan = import_files(change.session, [tmp_path / "in.xlsx"])
    rows = [one for table in plan.part_tables for one in table.planned]
    said = [problem.message for one in rows for problem in one.draft.problems]
    assert said.count("“CAPA” stays as it is here: the app itself sets it.") == 2
    assert said.count("“Action” stays as it is here: the app itself sets it.") == 1
    with store.read() as session:
        assert session.scalars(select(Reading.capa).order_by(Reading.period)).all() == [None, None, 2]
        assert session.scalars(select(Decision.action)).all() == [None]


@pytest.mark.usefixtures("records")
def test_what_a_reading_rests_on_is_not_set_by_a_raw_edit(store: Store) -> None:
    def attack(session: Session) -> None:
        session.get_one(Reading, 1).state_basis = Basis.IMPORTED

    refused(store, attack, "what it rests on")


@pytest.mark.usefixtures("records")
def test_who_verified_an_action_is_not_said_before_it_is_verified(store: Store) -> None:
    with store.change("script") as change:
        action = change.session.get_one(Action, 1)
        action.verified_by, action.verified_on = 2, TODAY
    with store.read() as session:
        found = session.get_one(Action, 1)
        assert (found.verified_by, found.verified_on) == (None, None)


@pytest.mark.parametrize("days", [30, -5])
def test_a_new_action_was_not_first_promised_for_another_day(store: Store, days: int) -> None:
    first = SOON + timedelta(days=days)
    early = Action(title="Train", original_due_on=first)
    refused(
        store,
        lambda session: session.add(Action(title="Train", due_on=SOON, original_due_on=first)),
        "First promised for",
    )
    refused(store, lambda session: session.add(early), "First promised for")


def test_a_first_promise_is_not_made_before_there_is_a_due_date(store: Store) -> None:
    with store.change("add") as change:
        edit.save(change.session, "action", {"title": "Train"})

    def attack(session: Session) -> None:
        session.get_one(Action, 1).original_due_on = SOON

    refused(store, attack, "First promised for")


def test_an_imported_action_keeps_the_day_it_was_first_promised_for(store: Store, tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["Action No", "Action", "Owner", "Due date", "First promised for"])  # type: ignore[union-attr]
    book.active.append(["A-7", "Train", "Jane", SOON, SOON - timedelta(days=9)])  # type: ignore[union-attr]
    book.save(tmp_path / "actions.xlsx")
    with store.change("import actions.xlsx") as change:
        import_files(change.session, [tmp_path / "actions.xlsx"])
    with store.read() as session:
        assert session.scalars(select(Action.original_due_on)).one() == SOON - timedelta(days=9)


@pytest.mark.usefixtures("records")
def test_a_moved_due_date_leaves_the_first_promise(store: Store) -> None:
    with store.change("move") as change:
        actions.move_due_date(change.session, 1, SOON + timedelta(days=9), "Supplier late")
        assert change.session.get_one(Action, 1).original_due_on == SOON


KEPT: dict[str, tuple[Callable[[Session], object], str]] = {
    "entry changed": (lambda s: setattr(s.get_one(TrailEntry, 1), "hash", "0"), "trail was not changed"),
    "entry erased": (lambda s: s.delete(s.get_one(TrailEntry, 1)), "trail was not changed"),
    "entry forged": (lambda s: s.add(ChangeSet(at=TODAY, who="Bo", what="Nothing")), "trail was not changed"),
    "bytes changed": (lambda s: setattr(s.scalars(select(Content)).one(), "data", b""), "as it was attached"),
    "bytes erased": (lambda s: s.delete(s.scalars(select(Content)).one()), "as it was attached"),
    "setting erased": (lambda s: s.delete(s.get_one(Setting, "name")), "was not erased"),
}


@pytest.mark.parametrize(("attack", "sentence"), KEPT.values(), ids=KEPT)
@pytest.mark.usefixtures("records")
def test_trail_evidence_and_settings_stay(
    store: Store, attack: Callable[[Session], object], sentence: str
) -> None:
    refused(store, attack, sentence)
