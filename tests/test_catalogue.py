"""Sentences of the data layer are said in the language of the window."""

from __future__ import annotations

import sqlite3
from datetime import date
from errno import EACCES
from pathlib import Path

import pytest

from installer import translations
from installer.translations import Message
from qms_desktop import catalogue
from qms_desktop.catalogue import Catalogue, say
from qms_desktop.errors import DataFileError, OutputError
from qms_desktop.files import replacing
from qms_desktop.store.engine import displaced, in_use, said_plainly

_FAULTS = (
    sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CANTOPEN,
)  # fmt: skip


@pytest.fixture
def german(tmp_path: Path) -> Catalogue:
    """A catalogue of a few sentences."""
    said = {
        "{0} was not changed: “{1}” needs a reason.": "{0} bleibt: „{1}“ braucht einen Grund.",
        "{0} was not changed. {1}": "{0} bleibt. {1}",
        "{0} of {1} were not changed. {2}": "Von {1} bleiben: {0}. {2}",
        "An approved review stays.": "Eine freigegebene bleibt.",
        "{0} is required.": "{0} fehlt.",
    }
    messages = [Message("sentences", source, forms=[text]) for source, text in said.items()]
    messages += [Message("choices", "Void", forms=["Ungültig"]), Message("fields", "Title", forms=["Titel"])]
    translations.write(tmp_path / "qms_de.ts", "de", messages)
    return Catalogue(tmp_path / "qms_de.ts")


@pytest.mark.parametrize(
    ("english", "expected"),
    [
        ("CAPA-1 was not changed: “Void” needs a reason.", "CAPA-1 bleibt: „Ungültig“ braucht einen Grund."),
        ("MR-1 was not changed. An approved review stays.", "MR-1 bleibt. Eine freigegebene bleibt."),
        ("Inputs of MR-1 were not changed. An approved review stays.",
         "Von MR-1 bleiben: Inputs. Eine freigegebene bleibt."),
        ("Title is required.", "Titel fehlt."),
        ("A {brace} was not changed. Line one\nline two", "A {brace} bleibt. Line one\nline two"),
        ("Nobody translated this.", "Nobody translated this."),
    ],
)  # fmt: skip
def test_a_sentence_is_said_with_its_names_and_days_in_their_places(
    german: Catalogue, english: str, expected: str
) -> None:
    assert german.spoken(english) == expected


@pytest.mark.parametrize(("language", "cause"), [("de", "der Zugriff wurde verweigert"), ("fr", "refusé")])
def test_why_a_file_failed_is_said_in_the_language_of_the_window(
    tmp_path: Path, language: str, cause: str
) -> None:
    with pytest.raises(OutputError) as refused, replacing(tmp_path / "a.xlsx"):
        raise PermissionError(EACCES, "Permission denied")
    said = catalogue.catalogue(language).retold(str(refused.value))
    assert cause in said
    assert "Permission" not in said


def test_papers_speak_the_language_asked_for_and_nothing_else_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    messages = [Message("paper", "Chair", forms=["Leitung"]), Message("choices", "Void", forms=["Ungültig"])]
    translations.write(tmp_path / "qms_de.ts", "de", messages)
    monkeypatch.setattr("qms_desktop.catalogue.resource", lambda *parts: tmp_path / parts[-1])
    catalogue.catalogue.cache_clear()

    with catalogue.speaking("de"):
        german = [say("Chair"), say("Void"), say("Owner")]

    catalogue.catalogue.cache_clear()
    assert german == ["Leitung", "Ungültig", "Owner"]
    assert say("Chair") == "Chair"


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("64 % (7 of 11)", "64 % (7 von 11)"),
        ("12 days", "12 Tage"),
        ("The gates up to this state are not shown.", "The gates up to this state are not shown."),
        ("One of the two", "One of the two"),
        ("5.4 % behind the line", "5,4 % hinter der Linie"),
    ],
)
def test_figures_are_retold_and_sentences_of_users_are_not_taken_for_them(
    tmp_path: Path, english: str, german: str
) -> None:
    said = {
        "{0} ({1} of {2})": "{0} ({1} von {2})",
        "{0:g} days": "{0:g} Tage",
        "{0} to {1}": "{0} bis {1}",
        "{0} of {1}": "{0} von {1}",
        "{0} behind the line": "{0} hinter der Linie",
    }
    messages = [Message("paper", source, forms=[text]) for source, text in said.items()]
    translations.write(tmp_path / "qms_de.ts", "de", messages)

    assert Catalogue(tmp_path / "qms_de.ts").retold(english) == german


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (
            "The reading 2026-08 was unlocked because: 1.5 mm was typed as 15 (Jane Smith, 2026-09-02).",
            "Der Messwert 2026-08 wurde entsperrt, weil: 1.5 mm was typed as 15 (Jane Smith, 2026-09-02).",
        ),
        ("no recent reading of 4.1 Delivery", "kein neuer Messwert von 4.1 Delivery"),
        ("Withdrawn on 2026-09-02: 2.0 replaces it.", "Zurückgezogen am 2026-09-02: 2.0 replaces it."),
        ("the line to the target stands at 4.5 per 1,000", "die Linie steht bei 4,5 per 1,000"),
        ("12,500 (stated for 2 of 3)", "12.500 (angegeben für 2 von 3)"),
    ],
)
def test_decimals_in_what_people_typed_and_in_numbers_of_records_stay_as_they_are(
    tmp_path: Path, english: str, german: str
) -> None:
    said = {
        "The reading {0} was unlocked because: {1} ({2}, {3}).":
            "Der Messwert {0} wurde entsperrt, weil: {1} ({2}, {3}).",
        "no recent reading of {0}": "kein neuer Messwert von {0}",
        "Withdrawn on {0}: {1}.": "Zurückgezogen am {0}: {1}.",
        "the line to the target stands at {0}": "die Linie steht bei {0}",
        "{0} (stated for {1} of {2})": "{0} (angegeben für {1} von {2})",
    }  # fmt: skip
    messages = [Message("paper", source, forms=[text]) for source, text in said.items()]
    translations.write(tmp_path / "qms_de.ts", "de", messages)

    assert Catalogue(tmp_path / "qms_de.ts").retold(english) == german


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("1,250", "1.250"),
        ("5.38 %", "5,38 %"),
        ("1,234.5 kg", "1.234,5 kg"),
        ("1551.5", "1551,5"),
        ("4.5 per 1,000", "4,5 per 1,000"),
        ("64 % (7 of 11)", "64 % (7 of 11)"),
        ("2026-12-31", "2026-12-31"),
        ("A-0001", "A-0001"),
        ("v1.5", "v1.5"),
    ],
)
def test_numbers_of_the_layers_below_are_written_as_the_language_writes_them(
    english: str, german: str
) -> None:
    assert catalogue.catalogue("de").numbered(english) == german
    assert catalogue.catalogue("en").numbered(english) == english


@pytest.mark.parametrize("language", ["de", "en"])
def test_days_are_written_as_asked_for_in_their_own_places_only(language: str) -> None:
    said = catalogue.catalogue(language)

    def day(one: date) -> str:
        return f"{one:%d.%m.%Y}"

    assert "04.03.2026" in said.retold("starts 2026-03-04", day)
    assert "2026-03-04" in said.retold("starts 2026-03-04")
    assert "2026-02-31" in said.retold("starts 2026-02-31", day)
    assert said.retold("Audit of 2026-03-04", day) == "Audit of 2026-03-04"
    read = said.retold("“2026-03-04 ca.” was read as 2026-03-31, its last day; the text is kept.", day)
    assert "2026-03-04 ca." in read
    assert "31.03.2026" in read


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_fault_of_the_data_file_is_said_in_the_language_of_the_window(language: str) -> None:
    path, said = Path("quality.qms"), catalogue.catalogue(language)
    faults = [str(in_use(path)), str(displaced(path)), str(displaced(Path(__file__)))]
    for code in _FAULTS:
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = code
        with pytest.raises(DataFileError) as caught, said_plainly(path):
            raise error
        faults.append(str(caught.value))

    assert not [fault for fault in faults if said.spoken(fault) == fault]
