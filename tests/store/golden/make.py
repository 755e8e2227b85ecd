"""Write the golden data file of the schema that this version ships, for later versions to open.

Run it once when a schema is released, at the commit of the release, and commit what it writes:

    python -m tests.store.golden.make
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qms_desktop.model.fields import Field, Kind, fields
from qms_desktop.model.record import Entity, Stateful
from qms_desktop.model.registers import REGISTERS
from qms_desktop.store import migrate
from qms_desktop.store.datafile import Store, create
from qms_desktop.workflow import edit
from qms_desktop.workflow.evidence import attach

EACH = 3
"""Records of each kind."""


def fill(store: Store, folder: Path) -> None:
    """Save a few records of each register with their parts, change one of each, attach a file."""
    for number in range(1, EACH + 1):
        for register, cls in REGISTERS.items():
            parts = {
                part.__tablename__: [_values(part, number)]
                for part in cls.parts
                if part.__tablename__ in ("reading", "decision")
            }
            with store.change(f"add {register}") as change:
                edit.save(change.session, register, _values(cls, number), parts=parts)
    for register, cls in REGISTERS.items():
        texts = [name for name, field in fields(cls).items() if field.kind is Kind.TEXT]
        title = next(name for name in texts if name != "number")
        with store.change(f"change {register}", reason="corrected") as change:
            edit.save(change.session, register, {title: f"{cls.label} no. 1, corrected"}, id_=1)
    (folder / "label.txt").write_text("Ünïcödé evidence\n", encoding="utf-8")
    with store.change("attach") as change:
        attach(change.session, "capa", 1, folder / "label.txt")


def _values(cls: type[Entity], number: int) -> dict[str, Any]:
    return dict(_filled(cls, number))


def _filled(cls: type[Entity], number: int) -> Iterator[tuple[str, Any]]:
    skipped = {"number", "withdrawn_on", "withdrawn_reason"}
    if issubclass(cls, Stateful):
        skipped |= {"state", "state_reason", "state_basis"}
    for name, field in fields(cls).items():
        if name in skipped or field.read_only or field.kind is Kind.LINK:
            continue
        value = _value(name, field, cls, number)
        if value is not None:
            yield name, value


def _value(name: str, field: Field, cls: type[Entity], number: int) -> Any:
    if name == "period":
        return f"2026-{number:02}"
    if field.kind is Kind.DAY:
        return date(2026, number, 28)
    if field.kind is Kind.TEXT or (field.required and field.kind is not Kind.CHOICE):
        return f"{cls.label} no. {number}"
    if field.kind is Kind.NUMBER:
        return float(number)
    if field.kind is Kind.CHOICE and field.choices is not None:
        choices: list[Enum] = list(field.choices)
        return choices[number % len(choices)]
    return None


def main() -> int:
    """Write ``NUMBER.qms.gz`` beside this script; refuse to replace one."""
    target = Path(__file__).with_name(f"{migrate.head()}.qms.gz")
    if target.exists():
        print(f"{target.name} stands already: the file of a released schema is never made anew.")
        return 1
    with TemporaryDirectory() as folder:
        path = Path(folder) / "golden.qms"
        with create(path, "Jane Smith") as store:
            fill(store, Path(folder))
        target.write_bytes(gzip.compress(path.read_bytes(), mtime=0))
    print(target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
