"""Columns matched to fields, and tables to registers."""

from __future__ import annotations

import pytest

from qms_desktop.exchange.headers import header_fields, offered
from qms_desktop.exchange.tables import Head
from qms_desktop.exchange.words import normalise
from tests.exchange.workbooks import Rows, fields_of, guessed

LANGUAGES: dict[str, tuple[str, Rows, dict[str, str]]] = {
    "de": (
        "capa",
        [["Lfd. Nr.", "Abweichung", "Ursache", "Sofortmaßnahme", "Verantwortl.", "Fällig am", "Status"],
         ["1", "Etikett falsch", "Alte Datei", "Gesperrt", "Jane Smith", "1.5.2026", "offen"]],
        {"Lfd. Nr.": "number", "Abweichung": "description", "Ursache": "root_cause",
        "Sofortmaßnahme": "containment",
         "Verantwortl.": "owner", "Fällig am": "due_on", "Status": "state"},
    ),
    "fr": (
        "capa",
        [["N° FNC", "Date de détection", "Description de la non-conformité", "Cause racine", "Pilote",
        "Délai", "Statut"],
         ["1", "12/03/2026", "Étiquette fausse", "Fichier ancien", "Marie Durand", "30/04/2026", "En cours"]],
        {"N° FNC": "number", "Date de détection": "detected_on",
        "Description de la non-conformité": "description",
         "Cause racine": "root_cause", "Pilote": "owner", "Délai": "due_on", "Statut": "state"},
    ),
    "es": (
        "action",
        [["Nº", "Acción", "Responsable", "Fecha límite", "Estado", "Prioridad"],
         ["1", "Formar", "Ana Ruiz", "30/04/2026", "En curso", "Alta"]],
        {"Nº": "number", "Acción": "title", "Responsable": "owner", "Fecha límite": "due_on",
        "Prioridad": "priority"},
    ),
    "it": (
        "objective",
        [["N.", "Obiettivo qualità", "Indicatore", "Valore iniziale", "Traguardo", "Responsabile",
        "Scadenza", "Risorse"],
         ["1", "Meno reclami", "Reclami", 9, 5, "Mario Rossi", "31/12/2026", "nessuna"]],
        {"Obiettivo qualità": "title", "Indicatore": "measure", "Valore iniziale": "baseline",
        "Traguardo": "target"},
    ),
    "pt": (
        "process",
        [["Código", "Processo", "Dono do processo", "Entradas", "Saídas", "Fornecedores", "Clientes",
        "Indicadores"],
         ["P1", "Compras", "Ana Lima", "pedido", "material", "fornecedor", "produção", "prazo"]],
        {"Código": "number", "Processo": "name", "Dono do processo": "owner", "Entradas": "inputs",
        "Saídas": "outputs"},
    ),
    "nl": (
        "capa",
        [["Afwijking nr", "Omschrijving", "Grondoorzaak", "Corrigerende maatregel", "Actiehouder",
        "Streefdatum"],
         ["1", "Fout etiket", "Oud bestand", "Vergrendelen", "Jan de Vries", "1-5-2026"]],
        {"Omschrijving": "description", "Grondoorzaak": "root_cause",
        "Corrigerende maatregel": "action.title"},
    ),
    "pl": (
        "process",
        [["Nr", "Nazwa procesu", "Właściciel procesu", "Wejścia", "Wyjścia", "Ryzyka"],
         ["1", "Zakupy", "Jan Kowalski", "zamówienie", "towar", "opóźnienie"]],
        {"Nazwa procesu": "name", "Właściciel procesu": "owner", "Wejścia": "inputs", "Ryzyka": "risks"},
    ),
    "tr": (
        "capa",
        [["DÖF No", "Tespit tarihi", "Kök neden", "Düzeltici faaliyet", "Sorumlu", "Termin", "Durum"],
         ["1", "01.02.2026", "Eski dosya", "Kilitlenecek", "Ali Veli", "01.03.2026", "Açık"]],
        {"DÖF No": "number", "Tespit tarihi": "detected_on", "Kök neden": "root_cause", "Sorumlu": "owner"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_headers_are_known_in_every_language(language: str) -> None:
    register, rows, expected = LANGUAGES[language]
    guess = guessed(rows)
    assert guess.register == register
    found = fields_of(guess)
    assert {header: found[header] for header in expected} == expected


def test_spelling_case_signs_and_breaks_do_not_matter() -> None:
    assert normalise("  Fällig_am:\n") == "fallig am"
    assert header_fields("capa", "ROOT-CAUSE (5 Why)")["root_cause"] > 0.9
    assert header_fields("capa", "dateRaised")["detected_on"] > 0.9
    assert header_fields("capa", "Corective Action")["action.title"] > 0.8


def test_a_bilingual_header_is_known_by_either_half() -> None:
    assert header_fields("action", "Verantwortlich / Owner")["owner"] > 0.8
    assert header_fields("action", "Termin\n(Due date)")["due_on"] > 0.8


def test_values_decide_between_fields_of_the_same_header() -> None:
    rows: Rows = [
        ["Action", "Owner", "Closed"],
        ["Train", "Jane Smith", "2026-03-01"],
        ["Lock", "Bob Lee", "2026-04-01"],
    ]
    assert fields_of(guessed(rows))["Closed"] == "done_on"
    rows = [["Action", "Owner", "Closed"], ["Train", "Jane Smith", "yes"], ["Lock", "Bob Lee", "no"]]
    assert fields_of(guessed(rows))["Closed"] == "state"


def test_two_columns_of_one_name_stay_two() -> None:
    rows: Rows = [["Action", "Owner", "Comment", "Comment"], ["Train", "Jane Smith", "a", "b"]]
    guess = guessed(rows)
    assert [match.field for match in guess.matches][-2:] == ["notes", None]


@pytest.mark.parametrize(
    "header",
    [
        ["Action 1", "Owner 1", "Due 1", "Action 2", "Owner 2", "Due 2"],
        ["Step 1", "Who 1", "When 1", "Step 2", "Who 2", "When 2"],
    ],
)
def test_numbered_steps_are_actions_of_the_capa(header: list[str]) -> None:
    rows: Rows = [
        ["CAPA No", "Problem", "Root cause", *header],
        ["1", "Burr", "Tool", "a", "Bob Lee", "2026-03-01", "b", "Ann Kay", "2026-04-01"],
    ]
    found = [(match.field, match.action_no) for match in guessed(rows).matches[3:]]
    assert found == [
        ("action.title", 1), ("action.owner", 1), ("action.due_on", 1),
        ("action.title", 2), ("action.owner", 2), ("action.due_on", 2),
    ]  # fmt: skip


def test_an_action_of_one_word_is_no_owner() -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Detected", "Action", "Action done on"],
        ["C-1", "Late parcel", "2020-01-02", "Train", "2020-02-03"],
    ]
    assert [match.field for match in guessed(rows).matches][3:] == ["action.title", "action.done_on"]


def test_the_second_owner_and_date_of_a_row_belong_to_its_action() -> None:
    rows: Rows = [
        ["NC No", "Description", "Owner", "Due date", "Corrective action", "Responsible", "Target date"],
        ["1", "Burr", "Jane Smith", "2026-06-01", "Replace tool", "Bob Lee", "2026-03-01"],
    ]
    found = fields_of(guessed(rows))
    assert (found["Owner"], found["Due date"]) == ("owner", "due_on")
    assert (found["Responsible"], found["Target date"]) == ("action.owner", "action.due_on")


def test_two_actions_with_an_owner_and_a_date_each_have_their_own() -> None:
    rows: Rows = [
        ["CAPA No", "Title", "Corrective action", "Resp.", "Due", "Preventive action", "Resp.", "Due"],
        ["1", "Burr", "Replace tool", "Bob Lee", "2026-03-01", "Tool life", "Ann Kay", "2026-04-01"],
    ]
    found = [(match.field, match.action_no) for match in guessed(rows).matches[2:]]
    parts = ("action.title", "action.owner", "action.due_on")
    assert found == [(part, number) for number in (1, 2) for part in parts]


def test_a_name_below_the_responsible_names_the_owner() -> None:
    rows: Rows = [
        ["CAPA No", "Problem", None, "Responsible", None],
        [None, "Description", "Root cause", "Name", "Due date"],
        ["1", "Burr left", "Worn tool", "Bob Lee", "2026-03-01"],
    ]
    found = fields_of(guessed(rows, merges=["A1:A2", "B1:C1", "D1:E1"]))
    assert found["Responsible / Name"] == "owner"


def test_the_only_owner_of_a_capa_row_is_the_owner_of_the_capa() -> None:
    rows: Rows = [
        ["NC No", "Description", "Corrective action", "Owner", "Due date"],
        ["1", "Burr", "Replace", "Bob Lee", "2026-03-01"],
    ]
    found = fields_of(guessed(rows))
    assert (found["Owner"], found["Due date"]) == ("owner", "due_on")


def test_a_sheet_name_decides_where_columns_alone_would_not() -> None:
    rows: Rows = [["No", "Title", "Owner", "Status"], ["1", "x", "Jane Smith", "open"]]
    assert guessed(rows, "Objectives").register == "objective"
    assert guessed(rows, "CAPA log").register == "capa"
    assert guessed(rows, "Maßnahmenliste").register == "action"


def test_a_second_bare_date_after_the_owner_of_an_action_is_the_day_it_is_due() -> None:
    rows: Rows = [
        ["NC No.", "Description", "Correction", "Resp.", "Date", "Corrective action", "Resp.", "Date"],
        ["NC-1", "Wrong label", "Relabelled", "Berg", "03.02.2026", "Train packers", "Roth", "15.03.2026"],
    ]
    match = guessed(rows, "NC log").matches[-1]
    assert (match.field, match.action_no) == ("action.due_on", 1)


def test_a_name_below_a_total_is_no_column_of_a_person() -> None:
    texts = ["Total", "Name"]
    assert "owner" not in offered("capa", Head(0, texts, list(texts)))
