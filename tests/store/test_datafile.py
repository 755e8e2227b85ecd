"""What is no data file of ours is refused and left untouched."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import func, select

from qms_desktop.errors import DataFileError, LockedError
from qms_desktop.model.capas import Capa
from qms_desktop.model.record import Base
from qms_desktop.store import backup
from qms_desktop.store.backup import back_up
from qms_desktop.store.datafile import Store, create, open_file, repair, restore_file
from qms_desktop.store.engine import make_engine
from qms_desktop.workflow import edit


def other_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE note (text)")
        connection.commit()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"", "empty"), (os.urandom(5000), "not a data file"), (b"SQLite format 3\0", "not a data file")],
)
def test_bytes_that_are_no_data_file_are_left_untouched(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "quality.qms"
    path.write_bytes(content)
    with pytest.raises(DataFileError, match=said):
        open_file(path)
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_programs_database_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "browser.db"
    other_program(path)
    before = path.read_bytes()
    with pytest.raises(DataFileError, match="another program"):
        open_file(path)
    assert path.read_bytes() == before


def test_a_missing_file_is_not_created(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="does not exist"):
        open_file(tmp_path / "gone.qms")
    assert list(tmp_path.iterdir()) == []


def test_an_existing_file_is_not_overwritten_by_a_new_one(data_file: Path) -> None:
    before = data_file.read_bytes()
    with pytest.raises(DataFileError, match="already exists"):
        create(data_file)
    assert data_file.read_bytes() == before


def test_a_newer_schema_is_refused(data_file: Path) -> None:
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
        connection.commit()
    before = data_file.read_bytes()
    with pytest.raises(DataFileError, match="newer version"):
        open_file(data_file)
    assert data_file.read_bytes() == before


def test_a_foreign_trigger_is_refused(data_file: Path) -> None:
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM capa; END")
        connection.commit()
    with pytest.raises(DataFileError, match="altered by another program"):
        open_file(data_file)


def test_a_second_window_is_told(store: Store, data_file: Path) -> None:
    with pytest.raises(LockedError, match="another window"):
        open_file(data_file)
    with (
        open_file(data_file, read_only=True) as looking,
        pytest.raises(DataFileError, match="look only"),
        looking.change("write"),
    ):
        pass


def test_a_file_held_by_another_program_is_said_at_once(store: Store, data_file: Path) -> None:
    with closing(sqlite3.connect(data_file)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LockedError, match="in use by another program"), store.change("add") as change:
            edit.save(change.session, "person", {"name": "Jane"})
        other.rollback()
    with store.change("add") as change:
        edit.save(change.session, "person", {"name": "Jane"})


def test_the_migrations_make_the_schema_that_the_model_declares(data_file: Path) -> None:
    engine = make_engine(data_file)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []
    engine.dispose()


def test_a_backup_restores_what_was_there(store: Store, data_file: Path, tmp_path: Path) -> None:
    with store.change("add") as change:
        edit.save(change.session, "person", {"name": "Jane"})
    copy = back_up(data_file, tmp_path / "copy.qms")
    with store.change("add") as change:
        edit.save(change.session, "person", {"name": "John"})
    store.close()
    kept = restore_file(copy, data_file)
    assert kept is not None
    assert kept.exists()
    with open_file(data_file) as again, again.read() as session:
        assert session.connection().exec_driver_sql("SELECT name FROM person").scalars().all() == ["Jane"]


def test_a_damaged_backup_is_not_restored(store: Store, data_file: Path, tmp_path: Path) -> None:
    copy = back_up(data_file, tmp_path / "copy.qms")
    damaged = bytearray(copy.read_bytes())
    damaged[4096:12288] = b"\xff" * 8192
    copy.write_bytes(damaged)
    store.close()
    before = data_file.read_bytes()
    with pytest.raises(DataFileError, match="damaged"):
        restore_file(copy, data_file)
    assert data_file.read_bytes() == before


def test_repair_rebuilds_what_can_be_read_and_keeps_the_file_as_it_was(store: Store, data_file: Path) -> None:
    with store.change("add") as change:
        edit.save(change.session, "person", {"name": "Jane"})
    store.close()
    before = data_file.read_bytes()
    kept = repair(data_file)
    assert kept.read_bytes() == before
    with open_file(data_file) as again, again.read() as session:
        assert session.connection().exec_driver_sql("SELECT name FROM person").scalars().all() == ["Jane"]


def test_a_file_in_use_is_not_replaced_by_a_backup(store: Store, data_file: Path, tmp_path: Path) -> None:
    copy = back_up(data_file, tmp_path / "copy.qms")
    with pytest.raises(LockedError, match="another window"):
        restore_file(copy, data_file)


def test_a_backup_that_is_cancelled_leaves_no_file(data_file: Path, tmp_path: Path) -> None:
    asked: list[int] = []
    back_up(data_file, tmp_path / "whole.qms", tick=lambda: asked.append(1))
    for moment in range(len(asked)):
        left = moment

        def tick() -> None:
            nonlocal left
            left -= 1
            if left < 0:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            back_up(data_file, tmp_path / "copy.qms", tick=tick)
        assert not list(tmp_path.glob("copy*"))


def test_a_copy_to_look_at_stays_as_it_was_and_leaves_the_file_free(store: Store) -> None:
    with store.aside() as beside:
        with store.change("test") as change:
            edit.save(change.session, "capa", {"title": "Wrong label"})
        with beside.read() as session:
            assert session.scalar(select(func.count(Capa.id))) == 0
        assert beside.read_only
        folder = beside.path.parent
    assert not folder.exists()


def test_where_no_copy_can_be_made_the_file_itself_is_looked_at(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    with store.aside() as beside, beside.read() as session:
        assert session.scalar(select(func.count(Capa.id))) == 0
        assert beside is store


def test_who_looks_at_a_copy_is_asked_before_each_statement_whether_it_is_still_wanted(store: Store) -> None:
    wanted = True

    def tick() -> None:
        if not wanted:
            raise KeyboardInterrupt

    with store.aside(tick) as beside, beside.read() as session:
        assert session.scalar(select(func.count(Capa.id))) == 0
        wanted = False
        with pytest.raises(KeyboardInterrupt):
            session.scalar(select(func.count(Capa.id)))


def test_the_check_of_a_file_that_is_opened_can_be_stopped_and_the_file_is_free_again(
    data_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "_STEPS", 100)

    def tick() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        open_file(data_file, tick=tick)
    with open_file(data_file) as again:
        assert not again.read_only


def test_whoever_only_looks_stops_when_the_file_is_about_to_be_closed_and_a_change_is_saved(
    store: Store,
) -> None:
    with store.aside() as beside, store.change("test") as change, store.read() as session:
        edit.save(change.session, "capa", {"title": "Wrong label"})
        store.end_reads()
        edit.save(change.session, "capa", {"title": "Scratched lid"})
        with beside.read() as copied:
            for looking in (session, copied):
                with pytest.raises(DataFileError, match="being closed"):
                    looking.scalar(select(func.count(Capa.id)))
    path = store.path
    store.close()
    with open_file(path) as again, again.read() as session:
        assert session.scalar(select(func.count(Capa.id))) == 2
