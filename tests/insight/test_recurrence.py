"""A CAPA like one that was closed in the last twelve months is found by cause or by title."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from qms_desktop.insight.recurrence import Written, alike
from qms_desktop.model.capas import Capa, CapaState, CauseCategory
from qms_desktop.model.record import Basis
from qms_desktop.printing import report
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit

NOW = date(2026, 11, 1)
METHOD = CauseCategory.METHOD
OLD = {
    "Wrong label on carton": date(2026, 3, 1),
    "Label wrong on a carton for France": date(2025, 11, 1),
    "Wrong label on carton, long ago": date(2025, 10, 31),
    "Motor overheats": date(2026, 5, 1),
}


@pytest.fixture
def packing(store: Store) -> int:
    with store.change("set up") as change:
        packing = edit.save(change.session, "process", {"name": "Packing"}).id
        for title, closed in OLD.items():
            cause = {"process": packing, "cause_category": METHOD} if title.startswith("Motor") else {}
            change.session.add(
                Capa(
                    title=title, closed_on=closed, state=CapaState.CLOSED, state_basis=Basis.IMPORTED, **cause
                )
            )
        change.session.add(Capa(title="Wrong label on carton, still open"))
    return packing


def found(
    store: Store, title: str, process: int | None = None, cause: CauseCategory | None = None
) -> Sequence[str]:
    with store.read() as session:
        return [one.title for one in alike(session, Written(title, process, cause, NOW))]


def test_a_similar_title_closed_within_twelve_months_is_found_whatever_the_order_of_words(
    store: Store, packing: int
) -> None:
    assert found(store, "carton with WRONG label") == [
        "Wrong label on carton",
        "Label wrong on a carton for France",
    ]


def test_the_same_process_and_cause_is_found_whatever_the_title(store: Store, packing: int) -> None:
    assert found(store, "Something else entirely", packing, METHOD) == ["Motor overheats"]
    assert found(store, "Something else entirely", packing, CauseCategory.MACHINE) == []


def test_one_word_or_none_is_like_nothing(store: Store, packing: int) -> None:
    assert found(store, "label") == []
    assert found(store, "") == []


def test_a_stored_capa_does_not_recur_to_itself_and_its_sheet_lists_the_others(
    store: Store, packing: int
) -> None:
    with store.change("raise") as change:
        edit.save(change.session, "capa", {"title": "Wrong label on carton again", "detected_on": NOW})
    with store.read() as session:
        pdf = report(session, "capa", NOW, number="CAPA-2026-006")
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    assert "Closed in the 12 months before, alike" in words
    assert "CAPA-2026-001" in words
    assert "Motor overheats" not in words
