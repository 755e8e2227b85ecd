"""Nobody leaves while open records wait for them: each gets a new owner, and that is recorded."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.exchange.importing import import_files, result_of
from qms_desktop.model.actions import Action
from qms_desktop.model.bulk import write_new
from qms_desktop.model.capas import Capa
from qms_desktop.model.holdings import holdings
from qms_desktop.model.people import HandOver, Person
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, edit, people

JANE, OMAR, LENA = 1, 2, 3


@pytest.fixture(autouse=True)
def _company(store: Store) -> None:
    """Jane holds one of each; Omar is her deputy; Lena has left."""
    with store.change("set up") as change:

        def save(register: str, /, **values: object) -> int:
            return edit.save(change.session, register, values).id

        for name in ("Jane", "Omar", "Lena"):
            save("person", name=name)
        save("person", name="Paul", deputy=JANE)
        edit.save(change.session, "person", {"deputy": OMAR}, id_=JANE)
        edit.save(change.session, "person", {"active": False}, id_=LENA)
        save("intent", title="Grow", sponsor=JANE)
        save("objective", title="Less scrap", owner=JANE)
        save("process", name="Packing", owner=OMAR, deputy=JANE)
        save("kpi", name="Scrap", owner=JANE)
        save("capa", title="Wrong label", owner=JANE)
        done = save("action", title="Old", owner=JANE)
        actions.mark_done(change.session, done, date(2026, 3, 1), "Photo")
        decision = [{"sequence": 1, "text": "Buy a gauge", "owner": JANE}]
        edit.save(change.session, "review", {"title": "Review", "chair": JANE}, parts={"decision": decision})
        held = [{"person": JANE}, {"person": OMAR}]
        edit.save(change.session, "role", {"title": "Auditor"}, parts={"role_holding": held})


def test_what_somebody_holds_is_listed_whatever_register_it_is_in(store: Store) -> None:
    with store.read() as session:
        held = [(one.register, one.part, one.label) for one in holdings(session, JANE)]
    assert held == [
        ("intent", "", "Sponsor"), ("objective", "", "Owner"), ("process", "", "Deputy"),
        ("kpi", "", "Owner"), ("capa", "", "Owner"), ("review", "", "Chair"), ("person", "", "Deputy"),
        ("review", "decision", "Owner"), ("role", "role_holding", "Person"),
    ]  # fmt: skip


@pytest.mark.parametrize("way", ["form", "script", "withdraw"])
def test_somebody_with_open_records_cannot_be_set_inactive(store: Store, way: str) -> None:
    with pytest.raises(RefusedError, match="1 CAPA") as refused:
        _leave(store, way)
    assert "Hand over" in str(refused.value)


def _leave(store: Store, way: str) -> None:
    with store.change("leave") as change:
        if way == "form":
            edit.save(change.session, "person", {"active": False}, id_=JANE)
        elif way == "script":
            change.session.get_one(Person, JANE).active = False
        else:
            edit.withdraw(change.session, "person", JANE, "Left", date(2026, 3, 1))


def test_an_import_that_sets_such_a_person_inactive_is_told_so_and_keeps_them_active(
    store: Store, tmp_path: Path
) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "People"
    for row in (["No", "Name", "Active"], ["P-001", "Jane", "No"], ["P-002", "Omar", "Yes"]):
        sheet.append(row)
    book.save(tmp_path / "people.xlsx")
    with store.change("import") as change:
        found = result_of(import_files(change.session, [tmp_path / "people.xlsx"]))
    told = [one["message"] for one in found[0]["tables"][0]["problems"]]
    assert any("Stays active" in one and "1 CAPA" in one for one in told)
    with store.read() as session:
        assert session.get_one(Person, JANE).active


def test_a_hand_over_gives_everything_away_records_it_and_lets_the_person_go(store: Store) -> None:
    with store.change("Jane leaves") as change:
        people.hand_over(change.session, JANE, people.all_to(change.session, JANE, OMAR))
    with store.read() as session:
        assert holdings(session, JANE) == []
        assert not session.get_one(Person, JANE).active
        assert session.scalars(select(Capa)).one().owner == OMAR
        assert session.scalars(select(Action)).one().owner == JANE
        kept = session.scalars(select(HandOver)).one()
        assert (kept.records, kept.handed_by) == (9, "Jane Smith")
        assert "CAPA-2026-001 Wrong label: Owner → Omar" in (kept.given or [])


@pytest.mark.parametrize(
    ("successor", "words"), [(JANE, "same person"), (LENA, "not active"), (99, "no such Person")]
)
def test_a_successor_who_cannot_take_it_is_refused_and_nothing_changes(
    store: Store, successor: int, words: str
) -> None:
    with pytest.raises(RefusedError, match=words), store.change("leave") as change:
        people.hand_over(change.session, JANE, people.all_to(change.session, JANE, successor))
    with store.read() as session:
        assert len(holdings(session, JANE)) == 9


def test_nobody_leaves_while_a_row_has_no_new_owner(store: Store) -> None:
    with store.read() as session:
        to = people.all_to(session, JANE, OMAR)
    to.popitem()
    with pytest.raises(RefusedError, match="1 records have no new owner"), store.change("leave") as change:
        people.hand_over(change.session, JANE, to)


def test_a_hand_over_of_everything_a_company_has_reports_how_far_it_is(store: Store) -> None:
    with store.change("add") as change:
        write_new(change.session, [Action.unsaved({"title": f"Step {n}", "owner": JANE}) for n in range(500)])
    told: list[tuple[int, int]] = []
    with store.change("Jane leaves") as change:
        everything = people.all_to(change.session, JANE, OMAR)
        people.hand_over(change.session, JANE, everything, report=lambda *now: told.append(now))
    assert told == [(done, 509) for done in range(100, 509, 100)]


def test_somebody_who_left_is_given_nothing_new(store: Store) -> None:
    with pytest.raises(RefusedError, match="Lena is not active") as refused, store.change("raise") as change:
        edit.save(change.session, "capa", {"title": "Torn box", "owner": LENA})
    assert set(refused.value.problems) == {"owner"}
