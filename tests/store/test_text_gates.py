"""Texts that nobody can read or no file can hold come in clean, whoever writes them, and that is told."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from qms_desktop.errors import RefusedError
from qms_desktop.insight.rows import Query, record_ids
from qms_desktop.insight.views import RecordView, view
from qms_desktop.model.bulk import write_new
from qms_desktop.model.capas import Capa
from qms_desktop.model.organisation import Organisation
from qms_desktop.model.record import Setting
from qms_desktop.model.trail import ChangeSet
from qms_desktop.store.datafile import Store
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import capas, edit
from qms_desktop.workflow.list_views import save_view, saved_views
from qms_desktop.workflow.settings import save_organisation
from tests.workflow.kpi_month import TODAY

TOLD = "Invisible or control characters were taken out of “{}”."
HALF = "\ud800"


def of(store: Store, id_: int = 1) -> RecordView:
    with store.read() as session:
        return view(session, "capa", id_)


def test_a_script_s_text_with_half_a_character_and_a_nul_is_stored_clean_and_that_is_told(
    store: Store,
) -> None:
    with store.change(f"script {HALF}", f"be{HALF}cause") as change:
        change.session.add(
            Capa(title=f"Wrong{HALF} label", description="a\x00b\r\n\tc", extra={"a\x00": HALF})
        )
    assert of(store).values["title"] == "Wrong label"
    assert of(store).values["description"] == "ab\n\tc"
    assert of(store).extra == {"a": ""}
    assert change.told == (TOLD.format("Title"), TOLD.format("Description"), TOLD.format("CAPA"))
    with store.change("edit") as change:
        change.session.get_one(Capa, 1).root_cause = "a\x00b"
        change.session.get_one(Capa, 1).whys = ["first\ud800", "second"]
    assert (of(store).values["root_cause"], of(store).values["whys"]) == ("ab", ["first", "second"])
    with store.read() as session:
        said = session.scalars(select(ChangeSet)).first()
        assert said is not None
        assert (said.what, said.reason) == ("script ", "because")
        assert first_broken(session) is None


def test_a_text_of_nothing_but_half_a_character_is_an_empty_one(store: Store) -> None:
    with (
        pytest.raises(RefusedError, match="a required field is empty: Title"),
        store.change("script") as change,
    ):
        change.session.add(Capa(title=HALF))


def test_only_line_breaks_of_other_programs_are_nothing_to_tell(store: Store) -> None:
    with store.change("script") as change:
        change.session.add(Capa(title="Wrong label", description="a\r\nb\u2028c"))
    assert of(store).values["description"] == "a\nb\nc"
    assert change.told == ()


def test_many_new_and_many_changed_rows_come_in_clean(store: Store) -> None:
    with store.change("script") as change:
        rows = [
            Capa.unsaved({"title": f"a\x00{number}", "number": f"C{HALF}-{number}"}) for number in range(200)
        ]
        write_new(change.session, rows)
    with store.change("script") as change:
        for capa in change.session.scalars(select(Capa)):
            capa.title += HALF
            capa.description = f"b{HALF}{capa.id}"
    with store.read() as session:
        found = session.execute(select(Capa.number, Capa.title, Capa.description)).all()
        assert found[:2] == [("C-0", "a0", "b1"), ("C-1", "a1", "b2")]
        assert first_broken(session) is None


def test_keys_that_would_become_the_same_are_kept_apart(store: Store) -> None:
    with store.change("script") as change:
        change.session.add(Capa(title="Wrong label", extra={"a\x00": "one", "a": "two"}))
    assert of(store).extra == {"a_": "one", "a": "two"}


def test_reasons_settings_and_names_of_views_come_in_clean(store: Store) -> None:
    with store.change("script") as change:
        capa = edit.save(change.session, "capa", {"title": "Wrong label"}).id
        capas.void(change.session, capa, f"Dou\x00bled{HALF}")
        save_organisation(change.session, Organisation(name=f"Nord{HALF}wind"))
        save_view(change.session, "capa", f"Mine{HALF}", "{}")
    with store.read() as session:
        assert session.get_one(Capa, capa).state_reason == "Doubled"
        assert "Nordwind" in {str(one.value) for one in session.scalars(select(Setting))}
        assert list(saved_views(session, "capa")) == ["Mine"]
    assert TOLD.format("Settings") in change.told
    with pytest.raises(RefusedError), store.change("script") as change:
        edit.withdraw(change.session, "capa", capa, f"\x00{HALF}", TODAY)


def test_what_is_looked_for_with_half_a_character_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(RefusedError, match="half of a character"), store.read() as session:
        record_ids(session, Query("capa", contains=HALF), TODAY)


def test_what_stood_in_a_file_before_is_not_touched_by_another_change(store: Store) -> None:
    """An old file may hold such a text in a record that is sealed by now."""
    with store.change("script") as change:
        change.session.add(Capa(title="Wrong label", description="ab"))
    with store._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE capa SET description = 'a' || char(7) || 'b'")
    with store.change("edit") as change:
        change.session.get_one(Capa, 1).title = "Wrong label twice"
    assert of(store).values["description"] == "a\x07b"
    assert change.told == ()
