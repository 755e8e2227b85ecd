"""Due days as a calendar file: escaped and folded as RFC 5545 says, the same UID each time."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from qms_desktop.cli import main
from qms_desktop.errors import OutputError
from qms_desktop.exchange.calendar import export_calendar, person_named
from qms_desktop.model.organisation import organisation
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.actions import move_due_date
from qms_desktop.workflow.settings import save_organisation

LONG = "Étiquetage; contrôle, \\ retour à la ligne\n" + "日本語の長い題名" * 12


@pytest.fixture
def actions(store: Store) -> list[int]:
    """Three actions, two of them Jane's."""
    with store.change("set up") as change:
        session = change.session
        jane = edit.save(session, "person", {"name": "Jane Smith"}).id
        own = {"owner": jane, "due_on": date(2026, 3, 31)}
        return [
            edit.save(session, "action", {"title": title, **values}).id
            for title, values in (("Print", own), (LONG, own), ("Train", {"due_on": date(2026, 12, 31)}))
        ]


def events(path: Path) -> list[dict[str, str]]:
    """Read a calendar back as RFC 5545 says: unfold, then split."""
    text = path.read_bytes().decode()
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    lines = text.replace("\r\n ", "").split("\r\n")
    found: list[dict[str, str]] = []
    for line in lines[1:-2]:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
        elif found and line != "END:VEVENT":
            found[-1][name] = value
    return found


def test_each_due_day_is_an_all_day_event(store: Store, actions: list[int], tmp_path: Path) -> None:
    with store.read() as session:
        assert export_calendar(session, tmp_path / "due.ics") == 3
    last = events(tmp_path / "due.ics")[-1]
    assert last["DTSTART;VALUE=DATE"] == "20261231"
    assert last["DTEND;VALUE=DATE"] == "20270101"
    assert last["SUMMARY"].endswith("Train (Due)")
    assert "DESCRIPTION" not in last


def test_texts_are_escaped_and_lines_folded_between_characters(
    store: Store, actions: list[int], tmp_path: Path
) -> None:
    with store.read() as session:
        export_calendar(session, tmp_path / "due.ics")
    raw = (tmp_path / "due.ics").read_bytes()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    for line in raw.split(b"\r\n"):
        line.decode()
    summary = events(tmp_path / "due.ics")[1]["SUMMARY"]
    assert r"Étiquetage\; contrôle\, \\ retour à la ligne\n日本語" in summary
    plain = re.sub(r"\\(.)", lambda sign: "\n" if sign[1] == "n" else sign[1], summary)
    assert LONG in plain


def test_a_calendar_speaks_the_language_of_the_papers(
    store: Store, actions: list[int], tmp_path: Path
) -> None:
    with store.change("language") as change:
        save_organisation(change.session, replace(organisation(change.session), language="de"))
    with store.read() as session:
        export_calendar(session, tmp_path / "due.ics")
    first, _, last = events(tmp_path / "due.ics")
    assert first["DESCRIPTION"] == "Verantwortlich: Jane Smith"
    assert last["SUMMARY"].endswith("Train (Fällig)")


def test_a_moved_day_keeps_its_uid_and_counts_up(store: Store, actions: list[int], tmp_path: Path) -> None:
    def train() -> dict[str, str]:
        with store.read() as session:
            export_calendar(session, tmp_path / "due.ics")
        return next(one for one in events(tmp_path / "due.ics") if "Train" in one["SUMMARY"])

    before = train()
    with store.change("move") as change:
        move_due_date(change.session, actions[2], date(2027, 1, 31), "no trainer")
    after = train()
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["DTSTART;VALUE=DATE"] == "20270131"


def test_the_days_of_one_person_are_exported_from_the_command_line(
    store: Store, actions: list[int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store.close()
    out = tmp_path / "jane.ics"
    assert main(["--data", str(store.path), "export", str(out), "--person", "jane smith"]) == 0
    assert len(events(out)) == 2
    assert capsys.readouterr().out.strip() == str(out)
    assert main(["--data", str(store.path), "export", str(out), "--person", "Nobody"]) == 1
    assert "nobody active is called “Nobody”" in capsys.readouterr().err
    assert len(events(out)) == 2


def test_a_name_that_two_people_bear_is_refused(store: Store) -> None:
    with store.change("set up") as change:
        for _ in range(2):
            edit.save(change.session, "person", {"name": "Jane Smith"})
    with store.read() as session, pytest.raises(OutputError, match="2 people are called"):
        person_named(session, "Jane Smith")
