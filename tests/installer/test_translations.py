"""The catalogues hold every word of the window, and keep what was translated."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer import translations
from installer.translations import Message


@pytest.fixture
def found() -> set[tuple[str, str]]:
    """Every text of the window."""
    return {message.key for message in translations.sources()}


@pytest.mark.parametrize(
    "key",
    [
        ("ViewButton", "Open only"),
        ("menus", "New data file…"),
        ("menus", "&File"),
        ("Import", "Kept as extra"),
        ("Home", "today"),
        ("fields", "Root cause"),
        ("fields", "Last value"),
        ("choices", "Off track"),
        ("fields", "Does it exist elsewhere?"),
        ("choices", "Nonconformity"),
        ("registers", "Objectives"),
        ("rules", "KPI without an owner"),
        ("verbs", "Freeze figures"),
        ("empty", "What is measured, against which target, and the readings month by month."),
    ],
)
def test_words_of_windows_tables_and_fields_are_found(
    found: set[tuple[str, str]], key: tuple[str, str]
) -> None:
    assert key in found


def test_what_was_translated_is_kept_and_what_is_no_longer_said_is_dropped() -> None:
    known = [Message("menus", "Undo", forms=["Zurück"]), Message("menus", "Gone", forms=["Weg"])]

    now = translations.merged([Message("menus", "Undo"), Message("menus", "Redo")], known)

    assert [(one.source, one.forms) for one in now] == [("Undo", ["Zurück"]), ("Redo", [])]


def test_a_catalogue_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    messages = [
        Message("Home", "%n day(s)", counts=True, forms=["%n Tag", "%n Tage"]),
        Message("menus", "R&D <b>", forms=["F&E <b>"]),
        Message("menus", "Redo"),
    ]

    translations.write(tmp_path / "qms_de.ts", "de", messages)

    assert translations.read(tmp_path / "qms_de.ts") == messages
