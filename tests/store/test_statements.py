"""Nothing is written but through the gates: not by Core, in bulk or as text, not by a session that looks."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.capas import Capa, CapaState
from qms_desktop.model.record import Base, Setting
from qms_desktop.model.trail import TrailEntry
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import capas

TABLE = Base.metadata.tables["capa"]
FORGED = {"id": 1, "title": "Forged", "state": CapaState.CLOSED}
Attack = Callable[[Session], object]

ATTACKS: dict[str, Attack] = {
    "update of a class": lambda s: s.execute(update(Capa).values(title="Forged")),
    "delete of a class": lambda s: s.execute(delete(Capa)),
    "insert into a class": lambda s: s.execute(insert(Capa), [{**FORGED, "id": 2, "number": "C"}]),
    "update of a table": lambda s: s.execute(TABLE.update().values(title="Forged")),
    "text": lambda s: s.execute(text("UPDATE capa SET title = 'Forged'")),
    "text that begins with words of a query": lambda s: s.execute(
        text("WITH one AS (SELECT 1) UPDATE capa SET title = 'Forged'")
    ),
    "connection": lambda s: s.connection().execute(TABLE.update().values(title="Forged")),
    "driver": lambda s: s.connection().exec_driver_sql("DELETE FROM capa"),
    "schema": lambda s: s.connection().exec_driver_sql("DROP TABLE capa"),
    "bulk update": lambda s: s.bulk_update_mappings(Capa.__mapper__, [{**FORGED, "version": 1}]),
    "bulk insert": lambda s: s.bulk_insert_mappings(Capa.__mapper__, [{**FORGED, "id": 2, "number": "C"}]),
    "bulk save": lambda s: s.bulk_save_objects([Capa(**{**FORGED, "id": 2}, number="C")]),
    "trail": lambda s: s.execute(update(TrailEntry).values(hash="0")),
    "setting": lambda s: s.execute(insert(Setting).values(key="a", value=1)),
}


@pytest.fixture
def capa(store: Store) -> None:
    """One open CAPA."""
    with store.change("raise") as change:
        capas.raise_capa(change.session, "Late")


def stored(store: Store) -> list[tuple[str, CapaState]]:
    with store.read() as session:
        return [(row.title, row.state) for row in session.execute(select(Capa.title, Capa.state))]


def refused(store: Store, attack: Attack, sentence: str) -> None:
    with pytest.raises(RefusedError, match=sentence), store.change("script") as change:
        attack(change.session)
    assert stored(store) == [("Late", CapaState.OPEN)]


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
@pytest.mark.usefixtures("capa")
def test_a_statement_is_refused_with_what_to_do_instead(store: Store, attack: Attack) -> None:
    refused(store, attack, "around the rules")


@pytest.mark.usefixtures("capa")
def test_a_statement_is_refused_after_a_flush_too_and_after_one_that_failed(store: Store) -> None:
    def after_a_flush(session: Session) -> None:
        capas.raise_capa(session, "Another")
        session.execute(TABLE.update().values(title="Forged"))

    def after_one_that_failed(session: Session) -> None:
        with suppress(IntegrityError), session.begin_nested():
            capas.raise_capa(session, "Another", number="CAPA-2026-001", kpi=99)
        session.execute(TABLE.update().values(title="Forged"))

    refused(store, after_a_flush, "around the rules")
    refused(store, after_one_that_failed, "around the rules")


@pytest.mark.usefixtures("capa")
def test_a_refused_statement_that_a_script_passes_over_spoils_nothing(store: Store) -> None:
    with store.change("script") as change:
        with pytest.raises(RefusedError):
            change.session.execute(TABLE.delete())
        capas.raise_capa(change.session, "Another")
    assert [title for title, _ in stored(store)] == ["Late", "Another"]


@pytest.mark.usefixtures("capa")
def test_the_cursor_below_sqlalchemy_writes_nothing_either(store: Store) -> None:
    with store.change("script") as change:
        below = change.session.connection().connection.cursor()
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            below.execute("DELETE FROM capa")
    assert stored(store) == [("Late", CapaState.OPEN)]


@pytest.mark.parametrize("attack", ["commit", "text"])
@pytest.mark.usefixtures("capa")
def test_a_session_to_look_saves_nothing(store: Store, attack: str) -> None:
    def look(session: Session) -> None:
        session.get_one(Capa, 1).title = "Forged"
        session.commit() if attack == "commit" else session.execute(text("DELETE FROM capa"))

    with pytest.raises(RefusedError, match="around the rules"), store.read() as session:
        look(session)
    assert stored(store) == [("Late", CapaState.OPEN)]


@pytest.mark.usefixtures("capa")
def test_a_commit_in_the_middle_is_refused_because_it_would_go_past_the_trail(store: Store) -> None:
    def commit(session: Session) -> None:
        session.get_one(Capa, 1).title = "Later"
        session.commit()

    refused(store, commit, "when its block ends")


@pytest.mark.usefixtures("capa")
def test_what_a_script_takes_back_within_a_step_is_not_in_the_trail(store: Store) -> None:
    with store.change("script") as change:
        nested = change.session.begin_nested()
        change.session.get_one(Capa, 1).title = "Later"
        capas.raise_capa(change.session, "Another")
        nested.rollback()
        capas.raise_capa(change.session, "A third")
    with store.read() as session:
        told = session.scalars(select(TrailEntry.changes).order_by(TrailEntry.id.desc())).all()
        numbers = session.scalars(select(Capa.number)).all()
    assert [one["title"] for one in told] == [[None, "A third"], [None, "Late"]]
    assert [one["number"][1] for one in reversed(told)] == numbers
