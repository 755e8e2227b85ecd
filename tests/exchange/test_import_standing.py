"""A newer file says more of what is closed, void or approved here; what that stands on it leaves alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from qms_desktop.exchange.importing import import_files
from qms_desktop.model.actions import Action, ActionState
from qms_desktop.model.capas import Capa, CapaState, EffectivenessResult
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process, ProcessState
from qms_desktop.model.record import Basis
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import actions, capas, edit
from tests.exchange.test_import_approved import TODAY, exported


@pytest.fixture
def records(store: Store) -> Store:
    """CAPA 1 is closed, CAPA 2 void; the process is a draft."""
    with store.change("set up") as change:
        session = change.session
        session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
        session.flush()
        values = {"containment": "Blocked", "root_cause": "No stop", "process": 1, "owner": 1}
        values |= {"effectiveness_criterion": "None late", "effectiveness_due_on": TODAY}
        session.add_all([Capa(title="Late parcel", **values), Capa(title="Wet parcel")])
        session.flush()
        session.add(Action(title="Train", capa=1, owner=1, due_on=TODAY))
        session.flush()
        actions.mark_done(session, 1, TODAY, "Photo")
        capas.void(session, 2, "Raised twice")
    with store.change("verify") as change:
        capas.verify(change.session, 1, EffectivenessResult.EFFECTIVE, 2, TODAY)
    return store


def imported(store: Store, path: Path, changed: dict[str, str]) -> list[str]:
    """Export, change some texts, import; return what was told of the rows."""
    exported(store, path, changed)
    with store.change("import: out.xlsx") as change:
        plan = import_files(change.session, [path])
    rows = [row for table in plan.tables for row in table.planned]
    return [problem.message for row in rows for problem in row.draft.problems]


def test_a_newer_file_describes_a_closed_capa_but_does_not_rewrite_its_grounds(
    records: Store, tmp_path: Path
) -> None:
    told = imported(
        records, tmp_path / "out.xlsx",
        {"Late parcel": "Late parcels", "No stop": "Something else", "None late": "Fewer late"},
    )  # fmt: skip

    with records.read() as session:
        capa = session.get_one(Capa, 1)
        assert (capa.title, capa.root_cause, capa.effectiveness_criterion) == (
            "Late parcels", "No stop", "None late",
        )  # fmt: skip
        assert (capa.state, capa.state_basis) == (CapaState.CLOSED, Basis.SHOWN)
    assert sum("the CAPA is closed. Reopen it with a reason" in sentence for sentence in told) == 2


def test_a_file_neither_approves_a_process_nor_explains_a_void_capa_anew(
    records: Store, tmp_path: Path
) -> None:
    told = imported(records, tmp_path / "out.xlsx", {"Draft": "Active", "Raised twice": "Never happened"})

    with records.read() as session:
        assert session.get_one(Process, 1).state is ProcessState.DRAFT
        assert session.get_one(Capa, 2).state_reason == "Raised twice"
    assert any("approve the process here" in sentence for sentence in told)


def test_importing_a_closed_capa_again_changes_nothing(records: Store, tmp_path: Path) -> None:
    exported(records, tmp_path / "out.xlsx", {})
    with records.change("import: out.xlsx") as change:
        import_files(change.session, [tmp_path / "out.xlsx"])
    assert change.change_set is None
    with records.change("edit") as later:
        edit.save(later.session, "capa", {"notes": "Told"}, id_=1)


def test_a_file_takes_no_finished_action_of_a_closed_capa_up_again(records: Store, tmp_path: Path) -> None:
    told = imported(records, tmp_path / "out.xlsx", {"Done": "Doing", "Photo": "A note"})

    with records.read() as session:
        action, capa = session.get_one(Action, 1), session.get_one(Capa, 1)
        assert (action.state, action.evidence) == (ActionState.DONE, "Photo")
        assert (capa.state, capa.state_basis) == (CapaState.CLOSED, Basis.SHOWN)
    assert sum("the CAPA is closed" in sentence for sentence in told) == 2


def test_a_row_with_its_action_moves_no_day_of_what_a_closed_capa_stands_on(
    records: Store, tmp_path: Path
) -> None:
    path = tmp_path / "capa log.csv"
    path.write_text(
        "CAPA No,Title,Detected,Action,Action done on\n"
        f"CAPA-{date.today().year}-001,Late parcel,2020-01-02,Train,2020-02-03\n",
        encoding="utf-8",
    )
    with records.change("import: capa log.csv") as change:
        plan = import_files(change.session, [path])

    told = [p.message for table in plan.tables for row in table.planned for p in row.draft.problems]
    with records.read() as session:
        action = session.get_one(Action, 1)
        assert action.done_on is not None
        assert action.done_on.year > 2020
        assert session.get_one(Capa, 1).detected_on == date(2020, 1, 2)
    assert any("“Done”" in sentence and "the CAPA is closed" in sentence for sentence in told)
