"""Evidence is copied into the data file, once, under a safe name."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from qms_desktop.catalogue import catalogue
from qms_desktop.errors import RefusedError
from qms_desktop.model.evidences import Content
from qms_desktop.store.check import check
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.workflow import edit, evidence


@pytest.fixture
def capa(store: Store) -> int:
    with store.change("add") as change:
        return edit.save(change.session, "capa", {"title": "Wrong label"}).id


def attach(store: Store, capa: int, path: Path) -> int:
    with store.change("attach") as change:
        return evidence.attach(change.session, "capa", capa, path).id


def test_a_file_is_kept_once_and_given_back_unchanged(store: Store, capa: int, tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"label")
    (tmp_path / "again.jpg").write_bytes(b"label")
    ids = [attach(store, capa, tmp_path / name) for name in ("photo.jpg", "again.jpg")]
    (tmp_path / "photo.jpg").unlink()
    with store.read() as session:
        assert evidence.content(session, ids[0]) == b"label"
        assert [one.file_name for one in evidence.attached(session, "capa", capa)] == [
            "photo.jpg",
            "again.jpg",
        ]
        assert session.scalar(select(func.count()).select_from(Content)) == 1


@pytest.mark.parametrize(
    ("name", "clean"),
    [
        ("..\\..\\x", "x"),
        ("../../etc/passwd", "passwd"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("a.pdf:evil", "a.pdf_evil"),
        ("a\u202efdp.exe", "afdp.exe"),
        ("...", "file"),
    ],
)
def test_a_name_is_made_safe(name: str, clean: str) -> None:
    assert evidence.clean_name(name) == clean


def test_a_long_name_keeps_its_ending() -> None:
    cleaned = evidence.clean_name("x" * 300 + ".pdf")
    assert len(cleaned) == 104
    assert cleaned.endswith(".pdf")


def test_what_is_no_ordinary_file_is_refused(store: Store, capa: int, tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("x")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    why = {"link.txt": "no ordinary file", "gone.txt": "no longer there", ".": "it is a folder"}
    for name, words in why.items():
        with pytest.raises(RefusedError, match=words) as refused:
            attach(store, capa, tmp_path / name)
        for language in ("de", "fr"):
            assert catalogue(language).spoken(str(refused.value)) != str(refused.value)


def test_a_file_over_the_cap_is_refused(store: Store, capa: int, tmp_path: Path) -> None:
    with (tmp_path / "film.mp4").open("wb") as file:
        file.truncate(evidence.LIMIT + 1)
    with pytest.raises(RefusedError, match="larger than 50 MB") as refused:
        attach(store, capa, tmp_path / "film.mp4")
    assert "weil die Datei größer als 50 MB ist" in catalogue("de").spoken(str(refused.value))


def test_a_changed_file_is_found_and_not_opened(
    store: Store, data_file: Path, capa: int, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"label")
    id_ = attach(store, capa, tmp_path / "photo.jpg")
    store.close()
    with closing(sqlite3.connect(data_file)) as connection:
        connection.execute("UPDATE content SET data=x'00'")
        connection.commit()
    with open_file(data_file) as again, again.read() as session:
        with pytest.raises(RefusedError, match="damaged"):
            evidence.content(session, id_)
        assert [problem.area for problem in check(session)] == ["evidence"]


def test_many_files_are_named_by_the_first_and_their_number() -> None:
    assert evidence.listed(["a.jpg", "b/c.pdf"]) == "a.jpg, c.pdf"
    named = evidence.listed(f"photo {number}.jpg" for number in range(200))
    assert named == "photo 0.jpg, photo 1.jpg, photo 2.jpg, photo 3.jpg, photo 4.jpg, … (200)"
