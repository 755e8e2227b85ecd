"""Bad input as a user meets it: through the command line, against a data file that must stay as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from qms_desktop.cli import main

Refused = Callable[[Path], str]
Taken = Callable[[Path], dict[str, Any]]


@pytest.fixture
def refused(data_file: Path, capsys: pytest.CaptureFixture[str]) -> Refused:
    """Import a file that must be refused; the answer is the one sentence."""

    def run(path: Path) -> str:
        before = data_file.read_bytes()
        assert main(["--data", str(data_file), "import", str(path), "--json"]) == 1
        said = capsys.readouterr()
        document = json.loads(said.out)
        assert document == {"file": path.name, "message": said.err.strip(), "tables": []}
        assert len(said.err.strip().splitlines()) == 1
        assert data_file.read_bytes() == before
        return str(document["message"])

    return run


@pytest.fixture
def planned(data_file: Path, capsys: pytest.CaptureFixture[str]) -> Taken:
    """Plan the import of a file from which something comes in; the answer is the JSON document."""

    def run(path: Path) -> dict[str, Any]:
        before = data_file.read_bytes()
        assert main(["--data", str(data_file), "import", str(path), "--dry-run", "--json"]) == 0
        document: dict[str, Any] = json.loads(capsys.readouterr().out)
        assert data_file.read_bytes() == before
        return document

    return run
