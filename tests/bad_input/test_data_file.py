"""Faults of the data file: rows 20-30 of the list of bad input."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from alembic import op

from qms_desktop.cli import main
from qms_desktop.errors import DataFileError, LockedError
from qms_desktop.store import backup, migrate
from qms_desktop.store.backup import KEPT, back_up, backups_of
from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store, create, open_file, restore_file
from qms_desktop.store.engine import make_engine
from qms_desktop.store.place import is_on_network, place_warning, synchronised_by
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit
from tests.exchange.workbooks import workbook

GOLDEN = Path(__file__).parents[1] / "store" / "golden"


@pytest.fixture
def filled(store: Store, data_file: Path) -> Path:
    """A data file of some hundred pages and 40 changes, closed."""
    for number in range(40):
        with store.change("add") as change:
            edit.save(change.session, "person", {"name": f"Person {number}", "email": "x" * 5_000})
    store.close()
    return data_file


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run a command that must be refused with one sentence and leave the file as it was."""

    def run(data: Path, *arguments: str | Path) -> str:
        before = data.read_bytes() if data.is_file() else None
        capsys.readouterr()
        assert main(["--data", str(data), *map(str, arguments)]) == 1
        spoken = capsys.readouterr()
        assert len(spoken.err.strip().splitlines()) == 1
        if "--json" in arguments:
            json.loads(spoken.out)
        assert (data.read_bytes() if data.is_file() else None) == before
        return spoken.err

    return run


def commands(folder: Path) -> list[list[str | Path]]:
    log = workbook(folder / "log.xlsx", CAPA=[["CAPA No", "Title"], ["C-1", "Wrong label"]])
    return [
        ["import", log, "--json"],
        ["import", log, "--dry-run", "--json"],
        ["export", folder / "out.xlsx"],
        ["report", "gaps", folder / "out.pdf"],
        ["status", "--json"],
        ["check", "--json"],
        ["check", "--repair"],
        ["backup", folder / "copy.qms"],
    ]


def foreign_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE bookmark (address)")
        connection.commit()


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda path: path.write_bytes(b""), "empty (0 bytes)"),
        (lambda path: path.write_bytes(os.urandom(5_000)), "not a data file"),
        (lambda path: path.write_bytes(b"SQLite format 3\0"), "not a data file"),
        (foreign_database, "another program"),
        (Path.mkdir, "can't be read"),
    ],
    ids=["0 bytes", "random", "header only", "another program", "a folder"],
)
def test_what_is_no_data_file_is_said_by_every_command_and_left_untouched(
    tmp_path: Path, said: Callable[..., str], make: Callable[[Path], object], reason: str
) -> None:
    """Row 20."""
    path = tmp_path / "quality.qms"
    make(path)
    for command in commands(tmp_path):
        assert reason in said(path, *command), command
    assert not list(tmp_path.glob("out*"))
    assert not (tmp_path / "copy.qms").exists()


def test_flipped_bits_in_a_hundred_pages_are_refused_or_found_harmless(
    filled: Path, tmp_path: Path, said: Callable[..., str]
) -> None:
    """Row 21: no flip ends in a traceback or in another program's data taken for ours."""
    good = filled.read_bytes()
    kept = back_up(filled)
    rng, refused = random.Random(21), 0
    with closing(sqlite3.connect(filled)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    pages = [rng.randrange(len(good) // size) for _ in range(100)]
    for page in pages:
        damaged = bytearray(good)
        for _ in range(4):
            damaged[page * size + rng.randrange(12)] ^= 1 << rng.randrange(8)
        filled.write_bytes(damaged)
        try:
            with open_file(filled) as store, store.read() as session:
                people = session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar()
        except DataFileError:
            refused += 1
        else:
            assert people == 40
        assert filled.read_bytes() == damaged
    assert refused > 60
    flip = next(page for page in range(1, len(good) // size) if good[page * size] == 0x0D)
    damaged = bytearray(good)
    damaged[flip * size : flip * size + 8] = b"\xff" * 8
    filled.write_bytes(damaged)
    assert f"restore the newest whole backup, “{kept.name}”" in said(filled, "status")
    aside = restore_file(kept, filled)
    assert aside is not None
    assert aside.read_bytes() == damaged
    assert filled.stat().st_size == kept.stat().st_size


def test_a_damaged_backup_is_not_the_one_that_is_offered(filled: Path, said: Callable[..., str]) -> None:
    """Row 21."""
    good = back_up(filled)
    worse = good.with_name(good.name.replace(good.stem, f"{filled.stem} 9999-01-01 000000 backup"))
    worse.write_bytes(good.read_bytes()[:-4096])
    filled.write_bytes(filled.read_bytes()[: -40 * 1024])
    assert good.name in said(filled, "check")


@pytest.mark.parametrize(
    "hostile",
    [
        "CREATE TRIGGER evil AFTER INSERT ON person BEGIN DELETE FROM capa; END",
        "CREATE VIEW evil AS SELECT load_extension('evil')",
        "CREATE VIRTUAL TABLE evil USING fts5(x)",
        "CREATE TABLE evil (x)",
        "CREATE INDEX evil ON person (length(name))",
        "ALTER TABLE person ADD COLUMN evil TEXT AS (upper(name)) VIRTUAL",
    ],
)
def test_a_hostile_schema_is_refused_by_every_command(
    data_file: Path, tmp_path: Path, said: Callable[..., str], hostile: str
) -> None:
    """Row 22."""
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute(hostile)
        connection.commit()
    for command in commands(tmp_path)[:6]:
        assert "evil" in said(data_file, *command), command


def test_a_newer_schema_is_refused_by_every_command(
    data_file: Path, tmp_path: Path, said: Callable[..., str]
) -> None:
    """Row 23."""
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num='9999'")
        connection.commit()
    for command in commands(tmp_path)[:6]:
        assert "newer version" in said(data_file, *command), command


def rows_of(path: Path) -> dict[str, int]:
    """Count the rows of each table."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
            for name in names
            if name != "alembic_version"
        }


def revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


@pytest.fixture(params=sorted(path.name for path in GOLDEN.glob("*.qms.gz")))
def golden(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A data file of a released schema, as that release wrote it."""
    path = tmp_path / "golden.qms"
    path.write_bytes(gzip.decompress((GOLDEN / request.param).read_bytes()))
    return path


def test_a_file_of_every_released_schema_is_backed_up_and_migrated_whole(golden: Path) -> None:
    """Row 24: no row is lost, the trail still holds, and the backup is the file as it was."""
    before, was = rows_of(golden), revision(golden)
    with open_file(golden) as store, store.read() as session:
        assert check(session) == []
    assert revision(golden) == migrate.head()
    assert {name: count for name, count in rows_of(golden).items() if name in before} == before
    kept = backups_of(golden)
    assert len(kept) == (was != migrate.head())
    for copy in kept:
        assert (rows_of(copy), revision(copy)) == (before, was)


def test_every_released_schema_has_a_golden_file() -> None:
    """Row 24: a release adds its file with ``tests/store/golden/make.py``."""
    assert (GOLDEN / "0001.qms.gz").exists()


class Killed(BaseException):
    """Stands for the end of the program."""


def test_a_migration_that_ends_at_any_step_leaves_the_old_file_whole(
    golden: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 24: at every operation of the migrations, and just before the end."""
    if revision(golden) == migrate.head():
        pytest.skip("this release is of today's schema")
    before, was, old = rows_of(golden), revision(golden), golden.read_bytes()
    survived = 0
    while _killed_at(survived + 1, golden, monkeypatch):
        assert (rows_of(golden), revision(golden)) == (before, was)
        golden.write_bytes(old)
        survived += 1
    assert survived > 3
    assert revision(golden) == migrate.head()


def _killed_at(step: int, path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Open a file and end at a step of its migration; say whether there was such a step."""
    steps = count(1)

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def run(*arguments: object, **named: object) -> object:
            if next(steps) == step:
                raise Killed
            return original(*arguments, **named)

        return run

    with monkeypatch.context() as patch:
        for name in ("create_table", "create_index", "batch_alter_table", "add_column", "execute"):
            patch.setattr(op, name, counted(getattr(op, name)))
        try:
            open_file(path).close()
        except Killed:
            return True
        return False


def test_a_file_locked_by_another_program_is_said_within_two_seconds_and_works_again(
    filled: Path, tmp_path: Path, said: Callable[..., str]
) -> None:
    """Row 25."""
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for command in commands(tmp_path)[:2]:
            started = time.monotonic()
            assert "in use by another program" in said(filled, *command)
            assert time.monotonic() - started < 2.5
        other.execute("ROLLBACK")
    assert main(["--data", str(filled), *map(str, commands(tmp_path)[0])]) == 0


def test_a_second_instance_is_told_and_a_lock_left_by_a_crash_clears_itself(
    filled: Path, tmp_path: Path, said: Callable[..., str]
) -> None:
    """Row 25."""
    code = (
        "import sys; from pathlib import Path; from qms_desktop.store.datafile import open_file\n"
        "store = open_file(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-B", "-c", code, str(filled)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        assert "open in another window" in said(filled, *commands(tmp_path)[0])
        other.kill()
    assert filled.with_name(filled.name + ".lock").exists() or os.name == "nt"
    with open_file(filled) as store:
        assert not store.read_only


def test_a_full_data_file_keeps_what_was_there_and_saving_again_works(store: Store) -> None:
    """Row 26: the disk is full while saving; the unit of work says so and can be repeated."""

    def save() -> None:
        with store.change("add") as change:
            edit.save(change.session, "person", {"name": "Jane", "email": "x" * 200_000})

    with store.read() as session:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(DataFileError, match="disk is full"):
        save()
    with store.read() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count=1073741823")
    save()
    with store.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar() == 1


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_a_full_disk_is_named_and_leaves_the_file_as_it_was(filled: Path) -> None:
    """Row 26: by the system's own limit."""
    before = hashlib.sha256(filled.read_bytes()).hexdigest()
    code = (
        "import resource, sys; from pathlib import Path; from qms_desktop.errors import DataFileError\n"
        "from qms_desktop.store.datafile import open_file; from qms_desktop.workflow import edit\n"
        "size = Path(sys.argv[1]).stat().st_size\n"
        "store = open_file(Path(sys.argv[1]))\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "try:\n"
        "    with store.change('add') as change:\n"
        "        edit.save(change.session, 'person', {'name': 'J', 'email': 'x' * 300_000})\n"
        "except DataFileError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(filled)], capture_output=True, text=True, check=True
    )
    assert re.search("disk is full|disk reported an error", done.stdout)
    assert "Nothing" in done.stdout
    assert hashlib.sha256(filled.read_bytes()).hexdigest() == before


def test_a_restore_that_fails_leaves_the_present_file(
    filled: Path, tmp_path: Path, said: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 26."""
    copy = back_up(filled, tmp_path / "copy.qms")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", full)
    assert "No space left" in said(filled, "restore", copy)
    assert not list(tmp_path.glob("*.part"))


def test_a_read_only_file_opens_to_look_and_refuses_to_write(
    filled: Path, tmp_path: Path, said: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 26."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    with open_file(filled) as store:
        assert store.read_only
    assert main(["--data", str(filled), "export", str(tmp_path / "out.xlsx")]) == 0
    assert "open to look only" in said(filled, *commands(tmp_path)[0])


WRITERS = """
import os, random, signal, sqlite3, sys, time
from pathlib import Path
from qms_desktop.store.datafile import open_file
from qms_desktop.store.trail import first_broken
from qms_desktop.workflow import edit

path, rounds, rng = Path(sys.argv[1]), int(sys.argv[2]), random.Random(27)
with open_file(path) as store, store.change("warm") as change:
    edit.save(change.session, "person", {"name": "first"})
acknowledged = 1
for round in range(rounds):
    told, telling = os.pipe()
    child = os.fork()
    if not child:
        store = open_file(path)
        for number in range(10_000):
            with store.change("add") as change:
                edit.save(change.session, "person", {"name": f"{round}-{number}", "email": "x" * 2_000})
            os.write(telling, b".")
    os.close(telling)
    os.read(told, 1)
    acknowledged += 1
    time.sleep(rng.random() * 0.01)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(told, 65_536):
        acknowledged += len(more)
    os.close(told)
    connection = sqlite3.connect(path)
    people = connection.execute("SELECT count(*) FROM person").fetchone()[0]
    trail = connection.execute("SELECT count(*) FROM trail_entry").fetchone()[0]
    assert people == trail, (people, trail)
    assert acknowledged <= people <= acknowledged + 1, (acknowledged, people)
    acknowledged = people
    if round % 20 == 0 or round == rounds - 1:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
with open_file(path) as store, store.read() as session:
    assert first_broken(session) is None
print("survived", rounds)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs fork and a signal that can't be caught")
def test_200_kills_while_writing_corrupt_nothing_and_lose_no_acknowledged_change(data_file: Path) -> None:
    """Row 27."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WRITERS, str(data_file), "200"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("survived 200\n", "")


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/jane/OneDrive - Acme Ltd/quality.qms", "OneDrive"),
        ("/home/jane/Dropbox (Acme)/qms/quality.qms", "Dropbox"),
        ("/Users/jane/Library/Mobile Documents/com~apple~CloudDocs/quality.qms", "iCloud"),
        (
            "/Users/jane/Library/CloudStorage/GoogleDrive-jane@acme.example/My Drive/quality.qms",
            "Google Drive",
        ),
        ("/home/jane/Nextcloud/quality.qms", "Nextcloud"),
        ("/home/jane/Documents/quality.qms", None),
        ("/home/jane/onedriver/OneDrive.qms", None),
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(path: str, service: str | None) -> None:
    """Row 28."""
    assert synchronised_by(Path(path)) == service


def test_a_network_share_is_known_from_the_system_and_the_warning_says_what_to_do(tmp_path: Path) -> None:
    """Row 28."""
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n//server/qms /mnt/our\\040share cifs rw 0 0\n", encoding="utf-8"
    )
    assert is_on_network(Path("/mnt/our share/quality.qms"), mounts)
    assert not is_on_network(Path("/home/jane/quality.qms"), mounts)
    assert is_on_network(Path("\\\\server\\share\\quality.qms"), mounts)
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    warning = place_warning(folder / "quality.qms")
    assert warning is not None
    assert "keep the data file on this computer" in warning
    assert place_warning(tmp_path / "quality.qms") is None


SWAP = (
    "UPDATE trail_entry SET id=-1 WHERE id={0};UPDATE trail_entry SET id={0} WHERE id={1};"
    "UPDATE trail_entry SET id={1} WHERE id=-1"
)


def tamperings(entries: int) -> Iterator[tuple[str, int]]:
    """A hundred ways to alter, remove or reorder trail rows, each with the first entry that it breaks."""
    rng = random.Random(29)
    for _ in range(100):
        entry = rng.randrange(1, entries)
        other = rng.randrange(entry + 1, entries + 1)
        alter, where = rng.choice(
            [
                ("UPDATE trail_entry SET record=record+1 WHERE id={0}", entry),
                ("UPDATE trail_entry SET changes='null' WHERE id={0}", entry),
                ("UPDATE trail_entry SET change='removed' WHERE id={0}", entry),
                ("UPDATE change_set SET who='nobody' WHERE id={0}", entry),
                ("UPDATE change_set SET at='2020-01-01 00:00:00.000000' WHERE id={0}", entry),
                ("DELETE FROM trail_entry WHERE id={0}", entry),
                ("DELETE FROM trail_entry WHERE id>={1}", other),
                (SWAP, entry),
            ]
        )
        yield alter.format(entry, other), where


def test_a_hundred_of_a_hundred_tamperings_with_the_trail_are_named(filled: Path) -> None:
    """Row 29: the chain names the first entry that was altered, removed or moved."""
    good = filled.read_bytes()
    for sql, broken in tamperings(40):
        filled.write_bytes(good)
        with closing(sqlite3.connect(filled)) as connection:
            connection.executescript(sql)
        with open_file(filled) as store, store.read() as session:
            assert first_broken(session) == broken, sql


def test_a_trail_whose_end_was_cut_off_with_its_change_sets_is_found(filled: Path) -> None:
    """Row 29: what is left is a whole chain, but a record without an entry tells."""
    with closing(sqlite3.connect(filled)) as connection:
        connection.executescript("DELETE FROM trail_entry WHERE id>=38; DELETE FROM change_set WHERE id>=38")
    with open_file(filled) as store, store.read() as session:
        assert first_broken(session) is None
        assert "its end was removed" in check(session)[0].message


@pytest.mark.parametrize(
    "moments",
    [
        [datetime(2026, 11, 24, 12, tzinfo=UTC), datetime(2019, 1, 1, tzinfo=UTC)],
        [datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC), datetime(2028, 3, 1, tzinfo=UTC)],
        [datetime(2026, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)],
    ],
    ids=["clock set back", "29 February", "year end"],
)
def test_the_trail_is_in_the_order_of_what_was_done_whatever_the_clock_says(
    store: Store, monkeypatch: pytest.MonkeyPatch, moments: list[datetime]
) -> None:
    """Row 30."""
    for number, moment in enumerate(moments):
        monkeypatch.setattr("qms_desktop.store.unit.utc_now", lambda moment=moment: moment)
        with store.change(f"step {number}") as change:
            edit.save(change.session, "person", {"name": f"Person {number}"})
    with store.read() as session:
        rows = session.connection().exec_driver_sql("SELECT what, at FROM change_set ORDER BY id").all()
        assert [what for what, _ in rows] == ["step 0", "step 1"]
        assert [datetime.fromisoformat(at).replace(tzinfo=UTC) for _, at in rows] == moments
        assert first_broken(session) is None


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone can't be changed from within here")
def test_another_time_zone_changes_nothing_that_is_stored(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Row 30: moments are stored in UTC."""
    try:
        for zone in ("Pacific/Kiritimati", "America/Los_Angeles"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            with open_file(filled) as store:
                with store.change("add") as change:
                    edit.save(change.session, "person", {"name": zone})
                with store.read() as session:
                    last = "SELECT at FROM change_set ORDER BY id DESC LIMIT 1"
                    at = session.connection().exec_driver_sql(last).scalar()
                    assert first_broken(session) is None
            stored = datetime.fromisoformat(str(at)).replace(tzinfo=UTC)
            assert abs(datetime.now(UTC) - stored) < timedelta(minutes=5)
    finally:
        monkeypatch.undo()
        time.tzset()


def test_a_backup_made_after_the_clock_was_set_back_is_kept(filled: Path) -> None:
    """Row 30: the oldest by name may be the newest made."""
    folder = filled.with_name(f"{filled.stem} backups")
    folder.mkdir()
    for day in range(KEPT):
        shutil.copy(filled, folder / f"{filled.stem} 2099-01-{day + 1:02} 000000 backup.qms")
    assert back_up(filled).exists()


def test_two_backups_within_a_second_are_two_files(filled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Row 30."""

    class Stopped(datetime):
        """A clock that stands."""

        @classmethod
        def now(cls, tz: object = None) -> Stopped:
            return cls(2026, 10, 25, 2, 30, tzinfo=UTC)

    monkeypatch.setattr(backup, "datetime", Stopped)
    first, second = back_up(filled), back_up(filled)
    assert first != second
    assert backups_of(filled)[0] == second or first.exists()


def test_the_migrations_can_be_looked_through(tmp_path: Path) -> None:
    """Row 24: what a new file gets is what an old one is brought to."""
    create(tmp_path / "new.qms").close()
    engine = make_engine(tmp_path / "new.qms")
    assert not migrate.is_older(engine)
    engine.dispose()
    with pytest.raises(LockedError), open_file(tmp_path / "new.qms"):
        open_file(tmp_path / "new.qms")
