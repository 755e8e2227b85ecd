"""Headers of no list are read by what their words compose, in any order and language."""

from __future__ import annotations

import pytest

from qms_desktop.exchange.concepts import composed_fields, spelled_out
from qms_desktop.exchange.headers import header_fields
from qms_desktop.exchange.words import normalise


@pytest.mark.parametrize(
    ("register", "header", "field"),
    [
        ("action", "Data Finalização", "done_on"),
        ("action", "Fecha real de finalización", "done_on"),
        ("action", "Voraussichtliches Abschlussdatum", "due_on"),
        ("action", "Date prévue de réalisation", "due_on"),
        ("action", "Rzeczywista data zakończenia", "done_on"),
        ("capa", "Fecha planificada de cierre", "due_on"),
        ("capa", "Data zgłoszenia niezgodności", "detected_on"),
        ("capa", "Wirksamkeitsprüfung durch", "verified_by"),
        ("capa", "Umsetzungsverantwortlicher", "action.owner"),
        ("capa", "Responsable de la acción correctiva", "action.owner"),
        ("capa", "Uygunsuzluğun kök nedeni", "root_cause"),
        ("capa", "Azione correttiva proposta", "action.title"),
    ],
)
def test_a_header_means_what_its_words_compose(register: str, header: str, field: str) -> None:
    found = header_fields(register, header)
    assert max(found, key=lambda name: found[name]) == field


@pytest.mark.parametrize("header", ["Complaint channel", "Action figure colour", "SAP ref"])
def test_one_known_word_among_strange_ones_composes_nothing(header: str) -> None:
    assert composed_fields("capa", header) == {}


def test_an_abbreviation_is_spelled_out() -> None:
    assert spelled_out("ncr desc") == "ncr description"
    assert "description" in header_fields("capa", "ncr_desc")


def test_the_number_sign_is_a_number() -> None:
    assert normalise("№") == "no"
