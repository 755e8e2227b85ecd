"""Every report is printed in the organisation's language; approved minutes keep theirs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from qms_desktop import printing
from qms_desktop.model.organisation import organisation
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit
from qms_desktop.workflow.settings import save_organisation

TODAY = date(2026, 6, 30)
ENGLISH = ("Are we keeping", "Owner", "Page 1", "Where the chain", "Oldest first", "Printed on", "Missing")


@pytest.fixture
def company(store: Store) -> Store:
    """One record of most registers."""
    with store.change("test") as change:
        session = change.session
        person = edit.save(session, "person", {"name": "Zoë"}).id
        process = edit.save(session, "process", {"name": "Packen", "owner": person}).id
        values = {"name": "OTD", "unit": "%", "owner": person, "process": process, "target": 95.0}
        readings = {"reading": [{"period": f"2026-0{month}", "value": 90.0 + month} for month in range(1, 4)]}
        for row in readings["reading"]:
            row["comment"] = "x"
        edit.save(session, "kpi", {**values, "direction": "higher"}, parts=readings)
        capa = {"number": "CAPA-1", "title": "Etikett", "owner": person, "process": process, "cost": 12.0}
        edit.save(session, "capa", capa)
        edit.save(session, "action", {"title": "Drucken", "owner": person, "due_on": date(2026, 5, 1)})
        edit.save(session, "objective", {"title": "Besser", "owner": person})
        period = {"period_start": date(2026, 1, 1), "period_end": date(2026, 6, 30)}
        edit.save(session, "review", {"title": "Bewertung", **period})
    return store


def _speak(store: Store, language: str) -> None:
    with store.change("change settings") as change:
        save_organisation(change.session, replace(organisation(change.session), language=language))


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize(
    ("kind", "number", "german", "french"),
    [
        ("review", None, "Halten wir Wort?", "Tenons-nous parole ?"),
        ("execution", None, "Umsetzung", "Exécution"),
        ("capa", "CAPA-1", "Für die nächste Stufe fehlt", "Manque pour l’étape suivante"),
        ("process", "PR-01", "Kompetenz (mit wem)", "Compétence (avec qui)"),
        ("process", None, "Prozesslandkarte", "Cartographie des processus"),
        ("kpis", None, "Alle Kennzahlen", "Tous les indicateurs"),
        ("register", "action", "Fällig", "Échéance"),
        ("gaps", None, "Wo die Kette gebrochen ist", "Où la chaîne est rompue"),
        ("trail", None, "Änderungsverlauf", "Journal des modifications"),
    ],
)
def test_a_report_speaks_german_and_french(
    company: Store, kind: str, number: str | None, german: str, french: str
) -> None:
    for language, heading, page in (("de", german, "Seite 1 von"), ("fr", french, "Page 1 sur")):
        _speak(company, language)
        with company.read() as session:
            text = _text(printing.report(session, kind, TODAY, number=number))

        assert heading in text
        assert page in text
        assert [words for words in ENGLISH if words in text and words not in page] == []
