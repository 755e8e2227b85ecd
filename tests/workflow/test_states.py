"""No sequence of verbs, edits and raw writes reaches an illegal state; what is refused changes nothing.

What is legal is written here a second time, from the description of the registers.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import QmsError
from qms_desktop.insight.frozen import minutes, to_json
from qms_desktop.insight.review_pack import review_pack
from qms_desktop.model.actions import Action, Extension
from qms_desktop.model.capas import Capa, EarlierAnalysis, Override
from qms_desktop.model.fields import fields
from qms_desktop.model.kpis import Kpi
from qms_desktop.model.objectives import Objective
from qms_desktop.model.people import Person
from qms_desktop.model.processes import Process
from qms_desktop.model.record import Basis, Entity
from qms_desktop.model.registers import REGISTERS
from qms_desktop.model.reviews import CarriedOver, Decision, Review, ReviewInput, ReviewRevision, Topic
from qms_desktop.store.datafile import Store, open_file
from qms_desktop.workflow import actions, capas, edit, reviews
from qms_desktop.workflow.undo import last_undoable, undo

Row = dict[str, Any]
DAY = date(2026, 6, 1)
STATES = {
    "objective": ["draft", "approved", "active", "reached", "missed", "cancelled"],
    "process": ["draft", "active", "retired"],
    "kpi": ["draft", "active", "retired"],
    "capa": [
        "open",
        "contained",
        "analysed",
        "planned",
        "implementing",
        "verifying",
        "closed",
        "reopened",
        "void",
    ],
    "action": ["planned", "doing", "done", "verified", "cancelled"],
    "review": ["planned", "frozen", "held", "approved", "closed"],
}
MOVES = {
    "objective": {
        "draft": {"approved", "cancelled"},
        "approved": {"active", "cancelled"},
        "active": {"reached", "missed", "cancelled"},
    },
    "process": {"draft": {"active"}, "active": {"retired"}},
    "kpi": {"draft": {"active"}, "active": {"retired"}, "retired": {"active"}},
    "action": {
        "planned": {"doing", "done", "cancelled"},
        "doing": {"done", "cancelled"},
        "done": {"verified", "doing"},
        "verified": {"doing"},
    },
    "review": {
        "planned": {"frozen"},
        "frozen": {"held", "planned"},
        "held": {"approved"},
        "approved": {"closed", "held"},
        "closed": {"held"},
    },
}
ORDER = STATES["capa"][:7]
CAPA_VALUES: dict[str, list[Any]] = {
    "containment": ["Blocked", None],
    "root_cause": ["No stop", None],
    "process": [1, None],
    "effectiveness_criterion": ["None in May", None],
    "effectiveness_due_on": [DAY, None],
    "effectiveness_result": ["effective", "not_effective", None],
    "verified_by": [1, 2, None],
    "owner": [1, None],
    "effectiveness_kpi": [1, None],
    "effectiveness_before": [1.0, None],
    "effectiveness_after": [2.0, None],
}
FILLED = {
    "containment": "Blocked",
    "root_cause": "No stop",
    "process": 1,
    "owner": 1,
    "effectiveness_criterion": "None",
    "effectiveness_due_on": DAY,
    "verified_by": 2,
    "effectiveness_result": "effective",
}
PARTS: list[type[Entity]] = [
    Extension,
    EarlierAnalysis,
    Override,
    Decision,
    ReviewInput,
    CarriedOver,
    ReviewRevision,
]
ROWS = [*(REGISTERS[name] for name in STATES), *PARTS]
REASON = st.sampled_from(["Because", ""])
WHICH = st.integers(1, 3)


def typed(cls: type[Entity], name: str, value: Any) -> Any:
    choices = getattr(cls, name).info["field"].choices
    return choices(value) if choices is not None and value is not None else value


class Registers(RuleBasedStateMachine):
    """One record of each register with a state; three actions of the CAPA and one of the review."""

    template: ClassVar[Path]

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.store: Store = open_file(
            Path(shutil.copy(self.template, Path(self.folder.name) / "a.qms")), "Jane"
        )
        with self.store.change("set up") as change:
            change.session.add_all([Person(name="Jane"), Person(name="Bo"), Process(name="Packing")])
            change.session.flush()
            span = {"period_start": date(2026, 1, 1), "period_end": DAY}
            change.session.add_all(
                [Kpi(name="k"), Objective(title="o"), Capa(title="c"), Review(title="r", **span)]
            )
            change.session.flush()
            change.session.add(Action(title="a", capa=1, owner=1, due_on=DAY))
        self.before = self.now()

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()

    def now(self) -> dict[tuple[str, int], Row]:
        """Every record and every part of this machine as plain values."""
        found = {}
        with self.store.read() as session:
            for cls in ROWS:
                names = [*fields(cls), *(["pack"] if cls is Review else [])]
                for entity in session.scalars(select(cls)).all():
                    row = {name: getattr(entity, name) for name in names}
                    found[cls.__tablename__, entity.id] = row
        return found

    def attempt(self, do: Callable[[Session], object]) -> str:
        """Do something; what is refused says so in a sentence and changes nothing. Return the refusal."""
        said = ""
        try:
            with self.store.change("try") as change:
                do(change.session)
        except QmsError as error:
            said = str(error)
        if said:
            assert said.endswith("."), said
            assert self.now() == self.before, said
        return said

    # What people and scripts try.

    @rule(name=st.sampled_from(sorted(CAPA_VALUES)), data=st.data())
    def edit_capa(self, name: str, data: st.DataObject) -> None:
        value = typed(Capa, name, data.draw(st.sampled_from(CAPA_VALUES[name])))
        self.attempt(lambda session: setattr(session.get_one(Capa, 1), name, value))

    @rule(count=st.integers(1, len(FILLED)))
    def fill_capa(self, count: int) -> None:
        values = {name: typed(Capa, name, FILLED[name]) for name in list(FILLED)[:count]}
        self.attempt(lambda session: edit.save(session, "capa", values, id_=1))

    @rule(
        values=st.fixed_dictionaries(
            {"owner": st.sampled_from([1, None]), "due_on": st.sampled_from([DAY, None])}
        )
    )
    def add_action(self, values: Row) -> None:
        owns = {"review": 1} if len(self.before) % 3 == 0 else {"capa": 1}
        self.attempt(lambda session: edit.save(session, "action", {"title": "a", **owns, **values}))

    @rule(id_=WHICH, evidence=st.sampled_from(["Photo", ""]))
    def finish(self, id_: int, evidence: str) -> None:
        self.attempt(lambda session: actions.mark_done(session, id_, DAY, evidence))

    @rule(id_=WHICH, name=st.sampled_from(["owner", "due_on", "evidence", "original_due_on"]))
    def edit_action(self, id_: int, name: str) -> None:
        value = {"owner": 2, "due_on": date(2026, 9, 9), "evidence": "Photo", "original_due_on": None}[name]
        self.attempt(lambda session: setattr(session.get(Action, id_) or Action(), name, value))

    @rule(id_=WHICH, day=st.sampled_from([date(2026, 7, 1), DAY]), reason=REASON)
    def move_due(self, id_: int, day: date, reason: str) -> None:
        self.attempt(lambda session: actions.move_due_date(session, id_, day, reason))

    @rule(name=st.sampled_from(sorted(STATES)), data=st.data(), reason=REASON, raw=st.booleans())
    def move(self, name: str, data: st.DataObject, reason: str, raw: bool) -> None:
        state = data.draw(st.sampled_from(STATES[name]))

        def do(session: Session) -> None:
            if raw:
                record = session.get_one(REGISTERS[name], 1)
                record.state, record.state_reason = type(record.state)(state), reason or None  # type: ignore[attr-defined]
            else:
                edit.move(session, name, 1, state, reason)

        refusal = self.attempt(do)
        before = self.before[name, 1]["state"].value
        if name in MOVES and state != before and state not in MOVES[name].get(before, set()):
            assert refusal
            assert "can't become" not in refusal or all(
                type(self.before[name, 1]["state"])(one).label in refusal
                for one in MOVES[name].get(before, ())
            )

    @rule(name=st.sampled_from(sorted(STATES)), basis=st.sampled_from(list(Basis)))
    def claim_basis(self, name: str, basis: Basis) -> None:
        self.attempt(lambda session: setattr(session.get_one(REGISTERS[name], 1), "state_basis", basis))

    @rule(reason=REASON)
    def override(self, reason: str) -> None:
        refusal = self.attempt(lambda session: capas.override_gate(session, 1, reason))
        assert reason or refusal

    @rule(reason=REASON)
    def void(self, reason: str) -> None:
        refusal = self.attempt(lambda session: capas.void(session, 1, reason))
        assert reason or refusal

    @rule(id_=WHICH, by=st.sampled_from([1, 2]))
    def verify_action(self, id_: int, by: int) -> None:
        self.attempt(lambda session: actions.verify(session, id_, by, DAY))

    @rule(id_=WHICH, reason=REASON)
    def cancel_action(self, id_: int, reason: str) -> None:
        self.attempt(lambda session: actions.cancel(session, id_, reason))

    @rule(reason=REASON)
    def reopen(self, reason: str) -> None:
        self.attempt(lambda session: capas.reopen(session, 1, reason))

    @rule(topic=st.sampled_from(list(Topic)), reason=REASON)
    def waive(self, topic: Topic, reason: str) -> None:
        self.attempt(lambda session: reviews.waive(session, 1, topic, reason))

    @rule()
    def waive_everything(self) -> None:
        self.attempt(lambda session: [reviews.waive(session, 1, topic, "Not this time") for topic in Topic])

    @rule(owner=st.sampled_from([1, 1, 1, None]), due=st.just(DAY))
    def decide(self, owner: int | None, due: date | None) -> None:
        count = sum(name == "decision" for name, _ in self.before)
        row = {"review": 1, "sequence": count + 1, "text": "Hire", "owner": owner, "due_on": due}
        self.attempt(lambda session: session.add(Decision(**row)))

    @rule(
        name=st.sampled_from(
            [
                "verdict",
                "conclusion",
                "next_review_on",
                "approved_by",
                "revision",
                "pack",
                "held_on",
            ]
        )
    )
    def edit_review(self, name: str) -> None:
        values = {
            "verdict": "Suitable",
            "conclusion": "Good",
            "next_review_on": date(2027, 1, 1),
            "approved_by": 2,
        }
        value = {**values, "revision": 7, "pack": None, "held_on": None}[name]
        self.attempt(lambda session: setattr(session.get_one(Review, 1), name, value))

    @rule()
    def conclude(self) -> None:
        values = {"verdict": "Suitable", "next_review_on": date(2027, 1, 1)}
        self.attempt(lambda session: edit.save(session, "review", values, id_=1))

    @rule()
    def hold(self) -> None:
        def do(session: Session) -> None:
            for topic in Topic:
                reviews.waive(session, 1, topic, "Not this time")
            reviews.hold(session, 1, DAY)

        self.attempt(do)

    @rule()
    def freeze(self) -> None:
        def do(session: Session) -> None:
            review = session.get_one(Review, 1)
            pack = review_pack(session, date(2026, 1, 1), DAY, DAY, review)
            reviews.freeze(session, 1, to_json(pack))

        self.attempt(do)

    @rule()
    def approve(self) -> None:
        def do(session: Session) -> None:
            review = session.get_one(Review, 1)
            reviews.approve(session, 1, 1, DAY, minutes(session, review, 1, DAY))

        refusal = self.attempt(do)
        review, rows = self.before["review", 1], self.before.items()
        undecided = [row for key, row in rows if key[0] == "decision" and row["owner"] is None]
        if review["state"].value == "held":
            assert not undecided or f"an owner for decision {undecided[0]['sequence']}" in refusal
            assert review["verdict"] or "a verdict" in refusal

    @rule(reason=REASON)
    def revise(self, reason: str) -> None:
        self.attempt(lambda session: reviews.revise(session, 1, reason))

    @rule(reason=REASON, carry=st.booleans())
    def close(self, reason: str, carry: bool) -> None:
        rows = {key[1]: row for key, row in self.before.items() if key[0] == "action" and row["review"] == 1}
        waiting = {id_: row for id_, row in rows.items() if row["state"].value in ("planned", "doing")}
        carried = dict.fromkeys(waiting, reason) if carry else {}
        refusal = self.attempt(lambda session: reviews.close(session, 1, carried))
        if self.before["review", 1]["state"].value == "approved" and not carry and not self.carried():
            assert all(row["number"] in refusal for row in waiting.values())

    @rule(name=st.sampled_from(["capa", "action"]), back=st.booleans())
    def withdraw(self, name: str, back: bool) -> None:
        if back:
            self.attempt(lambda session: edit.bring_back(session, name, 1))
        else:
            self.attempt(lambda session: edit.withdraw(session, name, 1, "Twice", DAY))

    @rule(cls=st.sampled_from([Override, EarlierAnalysis, CarriedOver, ReviewRevision]))
    def forge_proof(self, cls: type[Entity]) -> None:
        parent = "capa" if cls in (Override, EarlierAnalysis) else "review"
        refusal = self.attempt(lambda session: session.add(cls(**{parent: 1})))
        assert refusal

    @rule()
    def erase(self) -> None:
        assert "not erased" in self.attempt(lambda session: session.delete(session.get_one(Capa, 1)))

    @rule()
    def take_back(self) -> None:
        with self.store.read() as session:
            last = last_undoable(session)
        if last is not None and last.what == "try":
            self.attempt(lambda session: undo(session, last.change_set))
            self.before = self.now()

    # What must hold whatever they did.

    @invariant()
    def everything_is_legal(self) -> None:
        now = self.now()
        for key, row in now.items():
            if key[0] in MOVES and key in self.before:
                self.check_step(key[0], self.before[key], row)
        self.check_capa(now)
        self.check_actions(now)
        self.check_review(now)
        self.before = now

    def check_step(self, name: str, before: Row, after: Row) -> None:
        old, new = before["state"].value, after["state"].value
        assert old == new or new in MOVES[name].get(old, set()), (name, old, new)
        if (name, new) in (("objective", "missed"), ("objective", "cancelled"), ("action", "cancelled")):
            assert after["state_reason"]
        assert after["state_basis"] in (before["state_basis"], Basis.SHOWN), name

    def check_capa(self, now: dict[tuple[str, int], Row]) -> None:
        capa = now["capa", 1]
        parts = {
            name: [row for key, row in now.items() if key[0] == name] for name in ("gate_override", "action")
        }
        present = 1 + sum(key[0] == "earlier_analysis" for key in now)
        passed = {row["stage"].value for row in parts["gate_override"] if row["analysis"] == present}
        mine = [
            row
            for row in parts["action"]
            if row["capa"] == 1
            and row["withdrawn_on"] is None
            and row["analysis"] == present
            and row["state"].value != "cancelled"
        ]
        state = capa["state"].value
        assert (capa["closed_on"] is not None) == (state == "closed")
        if state == "void":
            assert capa["state_reason"]
            return
        if state == "reopened":
            assert present > 1
            return
        for gate in ORDER[1 : ORDER.index(state) + 1]:
            assert passed & {gate} or self.is_met(gate, capa, mine), f"{state} without {gate}"
        if state == "closed":
            assert capa["effectiveness_result"] != "not_effective"
        else:
            ahead = ORDER[ORDER.index(state) + 1]
            assert ahead not in passed
            assert not self.is_met(ahead, capa, mine), f"still {state}"
        assert (capa["state_basis"] is Basis.OVERRIDDEN) <= bool(passed)

    def is_met(self, gate: str, capa: Row, mine: list[Row]) -> bool:
        """Whether what a gate asks for is there, as the description of the registers says it."""
        finished = [row for row in mine if row["state"].value in ("done", "verified")]
        checker, kpi = capa["verified_by"], capa["effectiveness_kpi"]
        measured = capa["effectiveness_before"] is not None and capa["effectiveness_after"] is not None
        return bool(
            {
                "contained": capa["containment"],
                "analysed": capa["root_cause"] and capa["process"],
                "planned": any(row["owner"] and row["due_on"] for row in mine)
                and capa["effectiveness_criterion"]
                and capa["effectiveness_due_on"],
                "implementing": any(row["state"].value != "planned" for row in mine),
                "verifying": mine and len(finished) == len(mine) and all(row["evidence"] for row in mine),
                "closed": capa["effectiveness_result"]
                and checker
                and checker != capa["owner"]
                and (kpi is None or measured),
            }[gate]
        )

    def check_actions(self, now: dict[tuple[str, int], Row]) -> None:
        for key, row in now.items():
            if key[0] != "action":
                continue
            if row["state"].value in ("done", "verified"):
                assert row["done_on"]
            if row["state"].value == "verified":
                assert row["verified_by"] not in (None, row["owner"])
            assert (row["cancelled_on"] is not None) == (row["state"].value == "cancelled")
            moves = [one for name, one in now.items() if name[0] == "extension" and one["action"] == key[1]]
            if row["due_on"] != row["original_due_on"]:
                assert moves
                assert moves[-1]["new_due_on"] == row["due_on"]
            before = self.before.get(key)
            if before and before["original_due_on"] and key[0] == "action":
                assert row["original_due_on"] == before["original_due_on"]

    def carried(self) -> set[int]:
        return {row["action"] for key, row in self.before.items() if key[0] == "carried_over"}

    def check_review(self, now: dict[tuple[str, int], Row]) -> None:
        review, state = now["review", 1], now["review", 1]["state"].value
        assert (review["pack"] is None) == (state == "planned")
        if state in ("held", "approved", "closed"):
            assert review["held_on"]
            sections = {
                one["topic"]
                for one in review["pack"]["sections"]
                if one["figures"] or one["tables"] or one["kpis"]
            }
            said = {
                row["topic"].value
                for key, row in now.items()
                if key[0] == "review_input" and (row["discussion"] or row["conclusion"] or row["waiver"])
            }
            assert sections | said == {topic.value for topic in Topic}
        if state in ("approved", "closed"):
            decisions = [row for key, row in now.items() if key[0] == "decision"]
            assert all(row["owner"] and row["due_on"] and row["action"] for row in decisions)
            assert review["verdict"]
            assert review["next_review_on"]
            assert review["approved_by"]
            approved = [row["revision"] for key, row in now.items() if key[0] == "review_revision"]
            assert review["revision"] in approved
        if state == "closed" and self.before["review", 1]["state"].value == "approved":
            carried = {row["action"] for key, row in now.items() if key[0] == "carried_over"}
            for key, row in now.items():
                if key[0] == "action" and row["review"] == 1 and row["withdrawn_on"] is None:
                    assert row["state"].value in ("done", "verified", "cancelled") or key[1] in carried


@pytest.mark.parametrize("steps", [30])
def test_no_sequence_of_verbs_reaches_an_illegal_state(empty_file: Path, steps: int) -> None:
    Registers.template = empty_file
    run_state_machine_as_test(
        Registers,
        settings=settings(
            max_examples=20,
            stateful_step_count=steps,
            deadline=None,
            derandomize=True,
            database=None,
            phases=[Phase.generate],
        ),
    )
