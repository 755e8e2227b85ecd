"""Approving a process makes a revision that stays readable; what was in force before the first change too."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from qms_desktop.cli import main
from qms_desktop.errors import RefusedError
from qms_desktop.insight.marks import marks
from qms_desktop.insight.views import view
from qms_desktop.model.process_revisions import following
from qms_desktop.model.processes import Process, ProcessRevision, ProcessState
from qms_desktop.model.record import Basis
from qms_desktop.printing import revision_pdf
from qms_desktop.store.datafile import Store
from qms_desktop.workflow import edit, processes

DAY = date(2026, 3, 1)


@pytest.fixture
def packing(store: Store) -> int:
    with store.change("set up") as change:
        edit.save(change.session, "person", {"name": "Jane"})
        return edit.save(
            change.session, "process", {"name": "Packing", "purpose": "Goods reach customers"}
        ).id


def approve(store: Store, process: int, reason: str = "") -> None:
    with store.change("approve") as change:
        processes.approve_revision(change.session, process, 1, DAY, reason)


def edit_it(store: Store, process: int, **values: object) -> None:
    with store.change("edit") as change:
        edit.save(change.session, "process", values, id_=process)


def test_approving_a_draft_makes_it_active_with_revision_1(store: Store, packing: int) -> None:
    approve(store, packing)
    with store.read() as session:
        seen = view(session, "process", packing)
    assert (seen.values["state"], seen.values["revision"]) == (ProcessState.ACTIVE, "1")
    assert seen.values["effective_on"] == DAY


def test_a_change_shows_as_unapproved_until_it_is_approved_with_a_reason(store: Store, packing: int) -> None:
    approve(store, packing)
    edit_it(store, packing, purpose="Goods reach customers whole")
    with store.read() as session:
        assert "Changed since revision 1 was approved: Purpose." in list(
            marks(view(session, "process", packing))
        )
    with pytest.raises(RefusedError, match="reason"):
        approve(store, packing)
    approve(store, packing, "Damage in transit")
    with store.read() as session:
        assert view(session, "process", packing).unapproved == ()
        assert view(session, "process", packing).values["revision"] == "2"


def test_nothing_is_approved_where_nothing_changed_or_on_a_day_to_come(store: Store, packing: int) -> None:
    approve(store, packing)
    with pytest.raises(RefusedError, match="nothing was changed since revision 1"):
        approve(store, packing, "Again")
    edit_it(store, packing, purpose="Other")
    with pytest.raises(RefusedError, match="still to come"), store.change("approve") as change:
        processes.approve_revision(change.session, packing, 1, date(2999, 1, 1), "Soon")


def test_a_withdrawn_process_is_not_approved(store: Store, packing: int) -> None:
    with store.change("withdraw") as change:
        edit.withdraw(change.session, "process", packing, "merged with dispatch", DAY)
    with pytest.raises(RefusedError, match="bring it back first"):
        approve(store, packing)


def test_an_earlier_revision_prints_what_was_approved_then(
    store: Store, packing: int, tmp_path: Path
) -> None:
    approve(store, packing)
    edit_it(store, packing, purpose="Goods reach customers whole")
    approve(store, packing, "Damage in transit")
    with store.read() as session:
        old = _words(revision_pdf(session, "process", "PR-01", 1, DAY))
        new = _words(revision_pdf(session, "process", "PR-01", 2, DAY))
    assert "Goods reach customers whole" not in old.split("History")[0]
    assert "Goods reach customers whole" in new.split("History")[0]
    out = tmp_path / "old.pdf"
    store.close()
    said = ["--data", str(store.path), "report", "process", str(out), "--number", "PR-01", "--revision", "1"]
    assert main(said) == 0
    assert out.exists()


@pytest.mark.parametrize("field", ["revision", "effective_on"])
def test_an_approved_process_gets_its_revision_by_approval_alone(
    store: Store, packing: int, field: str
) -> None:
    approve(store, packing)
    with pytest.raises(RefusedError, match="Use “Approve”"):
        edit_it(store, packing, **{field: "7" if field == "revision" else date(2026, 5, 1)})


def test_a_draft_becomes_active_by_approval_alone(store: Store, packing: int) -> None:
    with pytest.raises(RefusedError, match="Use “Approve”"), store.change("move") as change:
        edit.move(change.session, "process", packing, ProcessState.ACTIVE.value)
    edit_it(store, packing, revision="C")
    approve(store, packing)
    with store.read() as session:
        process = session.get_one(Process, packing)
        assert (process.state, process.revision) == (ProcessState.ACTIVE, "C")


def _words(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def test_what_was_in_force_before_the_first_change_here_is_kept(store: Store) -> None:
    with store.change("import") as change:
        old = Process(
            name="Sales", purpose="Orders", revision="C",
            state=ProcessState.ACTIVE, state_basis=Basis.IMPORTED,
        )  # fmt: skip
        change.session.add(old)
        change.session.flush()
        id_ = old.id
    edit_it(store, id_, purpose="Orders and offers")
    with store.read() as session:
        kept = session.scalars(select(ProcessRevision)).one()
        assert (kept.revision, (kept.content or {})["purpose"]) == ("C", "Orders")
    with store.change("approve") as change:
        jane = edit.save(change.session, "person", {"name": "Jane"}).id
        assert processes.approve_revision(change.session, id_, jane, DAY, "Offers").revision == "D"


def test_the_next_review_follows_from_the_last_and_its_interval_unless_it_was_typed(
    store: Store, packing: int
) -> None:
    edit_it(store, packing, last_reviewed_on=date(2026, 1, 31), review_every_months=1)
    assert _next(store, packing) == date(2026, 2, 28)
    edit_it(store, packing, review_every_months=12)
    assert _next(store, packing) == date(2027, 1, 31)
    edit_it(store, packing, next_review_on=date(2026, 6, 1))
    edit_it(store, packing, last_reviewed_on=date(2026, 2, 28))
    assert _next(store, packing) == date(2026, 6, 1)


def _next(store: Store, process: int) -> object:
    with store.read() as session:
        return session.get_one(Process, process).next_review_on


def test_a_process_with_open_records_is_not_retired(store: Store, packing: int) -> None:
    approve(store, packing)
    with store.change("raise") as change:
        capa = edit.save(change.session, "capa", {"title": "Wrong label", "process": packing}).id
    with pytest.raises(RefusedError, match="1 CAPA"), store.change("retire") as change:
        processes.retire(change.session, packing)
    with store.change("void") as change:
        edit.move(change.session, "capa", capa, "void", "Raised twice")
        processes.retire(change.session, packing)


@pytest.mark.parametrize(
    ("now", "then"), [(None, "1"), ("1", "2"), ("B", "C"), ("3.0", "3.0.1"), ("09", "10")]
)
def test_the_revision_after_one(now: str | None, then: str) -> None:
    assert following(now) == then
