"""One declaration a field, complete for every register."""

from __future__ import annotations

import pytest

from qms_desktop.errors import UnknownRegisterError
from qms_desktop.model.fields import Kind, fields
from qms_desktop.model.registers import EXCHANGED, PARTS, REGISTERS, register


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_can_be_shown_and_printed(name: str) -> None:
    cls = REGISTERS[name]
    declared = fields(cls)
    assert next(iter(declared)) == "number"
    assert declared[cls.title_field].required
    assert sum(field.width for field in declared.values()) > 40
    assert all(field.section for key, field in declared.items() if key != "number")


@pytest.mark.parametrize("name", [*REGISTERS, *PARTS])
def test_links_point_to_registers(name: str) -> None:
    cls = {**REGISTERS, **PARTS}[name]
    targets = {field.target for field in fields(cls).values() if field.kind is Kind.LINK}
    assert targets <= set(REGISTERS)


@pytest.mark.parametrize("name", REGISTERS)
def test_no_two_fields_of_a_register_have_the_same_header(name: str) -> None:
    labels = [field.label for field in fields(REGISTERS[name]).values()]
    assert len(labels) == len(set(labels))


def test_the_seven_excel_registers_are_registers() -> None:
    assert len(EXCHANGED) == 7
    assert set(EXCHANGED) <= set(REGISTERS)


def test_an_unknown_register_is_named_with_the_known_ones() -> None:
    with pytest.raises(UnknownRegisterError, match=r"no register “risks”.*capa"):
        register("risks")
