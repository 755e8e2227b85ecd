"""The command line does its work without loading Qt, so it runs where no Qt could."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from qms_desktop.store.datafile import create

# Runs one command line, then tells on stderr which Qt modules were loaded on the way.
PROBE = """
import sys
from qms_desktop.cli import main
try:
    code = main()
except SystemExit as leaving:
    code = leaving.code
qt = sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6"))
print("QT:", *qt, file=sys.stderr)
sys.exit(code)
"""


def run(data_file: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-c", PROBE, "--data", str(data_file), *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=False)


@pytest.fixture
def company(tmp_path: Path) -> Path:
    """Return the path of an empty data file."""
    path = tmp_path / "company.qms"
    create(path).close()
    return path


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["import", "PEOPLE.csv", "--register", "person"],
        ["status"],
        ["status", "--json"],
        ["check"],
        ["template", "TEMPLATE.xlsx"],
        ["export", "EXPORT.xlsx"],
        ["report", "kpis", "KPIS.pdf"],
        ["report", "gaps", "GAPS.pdf"],
        ["backup", "BACKUP.qms"],
    ],
    ids=lambda arguments: " ".join(arguments),
)
def test_a_command_loads_no_qt(company: Path, arguments: list[str]) -> None:
    (company.parent / "PEOPLE.csv").write_text("Name,Email\nAnn Lee,ann@example.org\n", encoding="utf-8")
    placed = [str(company.parent / each) if "." in each else each for each in arguments]
    result = run(company, *placed)
    assert result.returncode == 0, result.stderr
    assert result.stderr.splitlines()[-1] == "QT:"
