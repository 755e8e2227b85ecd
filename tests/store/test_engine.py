"""The engine: what it keeps of statements, over all data files of a process."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, select
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from qms_desktop.model.capas import Capa
from qms_desktop.store.datafile import Store, open_file


def test_a_statement_compiled_for_one_data_file_serves_the_next_and_gives_its_rows(
    store: Store, add: Callable[..., int], empty_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("capa", title="Wrong label")
    asked = select(Capa.title).order_by(Capa.title, Capa.number)
    with store.read() as session:
        assert session.scalars(asked).all() == ["Wrong label"]
    compiled: list[object] = []
    compile_: Callable[..., str] = SQLiteCompiler.visit_select

    def noted(self: SQLiteCompiler, statement: Select[Any], **options: Any) -> str:
        compiled.append(statement)
        return compile_(self, statement, **options)

    monkeypatch.setattr(SQLiteCompiler, "visit_select", noted)
    with store.aside() as copy, copy.read() as session:
        assert session.scalars(asked).all() == ["Wrong label"]
    with open_file(empty_file, read_only=True) as other, other.read() as session:
        assert session.scalars(asked).all() == []
    assert asked not in compiled
