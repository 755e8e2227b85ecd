"""The import contracts hold, and each of them notices what it forbids."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_logo=True))"


def check_contracts(folder: Path) -> str:
    """Check the copy of the package in the folder; return what the check printed."""
    line = [sys.executable, "-c", f"import sys; sys.path.insert(0, '.'); {CONTRACTS}"]
    return subprocess.run(line, cwd=folder, capture_output=True, text=True, check=False).stdout


@pytest.fixture
def bare_house(tmp_path: Path) -> Path:
    """Return a folder with our contracts and with the package's modules, all of them empty."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    modules = [*(ROOT / "qms_desktop").glob("*.py"), *(ROOT / "qms_desktop").glob("*/__init__.py")]
    for module in modules:
        copy = tmp_path / module.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.touch()
    for name in ("app", "cli", "paths", "settings", "logs", "__main__"):
        (tmp_path / "qms_desktop" / f"{name}.py").touch()
    return tmp_path


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("model/record.py", "from qms_desktop.store import engine", "Imports go down"),
        ("model/record.py", "import qms_desktop.paths", "Imports go down"),
        ("insight/score.py", "import qms_desktop.workflow", "Imports go down"),
        ("exchange/plan.py", "import qms_desktop.reports", "Imports go down"),
        ("cli.py", "import qms_desktop.ui", "Imports go down"),
        ("helpers.py", "", "Imports go down"),
        ("store/engine.py", "import qms_desktop.insight", "The store knows"),
        ("store/engine.py", "import PySide6.QtCore", "import Qt"),
        ("settings.py", "from PySide6.QtCore import QSettings", "import Qt"),
        ("cli.py", "def show():\n    import PySide6.QtWidgets", "import Qt"),
        ("ui/grid.py", "import openpyxl", "Excel libraries"),
        ("insight/score.py", "import python_calamine", "Excel libraries"),
        ("exchange/plan.py", "from reportlab.platypus import Table", "import reportlab"),
        ("charts/pareto.py", "import pypdfium2", "render PDF pages"),
        ("workflow/verbs.py", "from alembic import op", "Alembic"),
        ("ui/grid.py", "import sqlalchemy.orm", "plain data"),
        ("reports/pack.py", "from sqlalchemy import select", "plain data"),
        ("store/backups.py", "import appdirs", "directories"),
    ],
)
def test_a_forbidden_import_breaks_its_contract(
    bare_house: Path, module: str, line: str, contract: str
) -> None:
    for name in ("model/record", "store/engine", "ui/grid"):
        (bare_house / "qms_desktop" / f"{name}.py").touch()
    (bare_house / "qms_desktop" / module).write_text(line + "\n", encoding="utf-8")
    broken = [row for row in check_contracts(bare_house).splitlines() if row.endswith("BROKEN")]
    assert len(broken) == 1
    assert contract in broken[0]


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("cli.py", "def show():\n    from qms_desktop.app import open_window"),
        ("app.py", "import PySide6.QtWidgets, qms_desktop.ui, qms_desktop.store, qms_desktop.paths"),
        ("ui/grid.py", "import PySide6.QtWidgets, pypdfium2, qms_desktop.reports, qms_desktop.store"),
        ("exchange/plan.py", "import openpyxl, python_calamine, qms_desktop.workflow, sqlalchemy"),
        ("store/engine.py", "import alembic, sqlalchemy, qms_desktop.model, qms_desktop.paths"),
        ("reports/pack.py", "import reportlab, pypdfium2, qms_desktop.charts, qms_desktop.insight"),
        ("charts/pareto.py", "import reportlab.graphics, qms_desktop.insight, qms_desktop.resources"),
        ("model/record.py", "import sqlalchemy.orm, qms_desktop.errors"),
        ("paths.py", "import appdirs"),
    ],
)
def test_an_import_that_goes_down_keeps_all_contracts(bare_house: Path, module: str, line: str) -> None:
    (bare_house / "qms_desktop" / module).write_text(line + "\n", encoding="utf-8")
    assert " 0 broken" in check_contracts(bare_house)
