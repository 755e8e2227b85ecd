"""`.venv` is made once, mended when an earlier set-up was interrupted, and follows the lock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from installer import environment
from installer.errors import SetUpError

# A project of the same name with a build backend of its own, so that pip has nothing to fetch.
PROJECT = """
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "qms-desktop"
version = "0"
"""
BACKEND = """
import zipfile
from pathlib import Path

def build_editable(folder, config_settings=None, metadata_directory=None):
    name, about = "qms_desktop-0-py3-none-any.whl", "qms_desktop-0.dist-info/"
    with zipfile.ZipFile(Path(folder) / name, "w") as wheel:
        wheel.writestr("qms_desktop.pth", str(Path.cwd()))
        wheel.writestr(about + "METADATA", "Metadata-Version: 2.1\\nName: qms-desktop\\nVersion: 0\\n")
        wheel.writestr(about + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(about + "RECORD", "")
    return name
"""


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small checkout without .venv, which set-up then works on, cut off from any package index."""
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    (tmp_path / "backend.py").write_text(BACKEND, encoding="utf-8")
    (tmp_path / environment.LOCK).touch()
    (tmp_path / "qms_desktop").mkdir()
    (tmp_path / "qms_desktop" / "__init__.py").touch()
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(environment, "STAMP", tmp_path / ".venv" / "set-up.txt")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    return tmp_path


def lock(checkout: Path, text: str) -> None:
    (checkout / environment.LOCK).write_text(text, encoding="utf-8")


def test_an_environment_is_made_once_and_then_follows_the_lock(checkout: Path) -> None:
    assert not environment.is_ready()
    environment.prepare()
    assert environment.is_ready()
    kept = checkout / ".venv" / "kept"
    kept.touch()

    lock(checkout, "# another version\n")
    assert not environment.is_ready()
    environment.prepare()
    assert environment.is_ready()

    environment.STAMP.unlink()
    assert not environment.is_ready(), "one that was made by hand has yet to get what the lock says"
    environment.prepare()
    assert environment.is_ready()
    assert kept.exists()


def test_a_package_that_cannot_be_had_is_told_and_leaves_an_unfinished_environment(
    checkout: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    make_with_a_stub_of_pip(checkout / ".venv")
    (stub,) = (checkout / ".venv").rglob("pip/__main__.py")
    stub.write_text("raise SystemExit('no such package')", encoding="utf-8")
    with pytest.raises(SetUpError, match=r"could not be installed .* start again"):
        environment.prepare()
    assert "no such package" in capfd.readouterr().err
    assert environment.STAMP.read_text(encoding="utf-8") == environment.UNFINISHED


@pytest.mark.parametrize("stamp", [environment.UNFINISHED, "/another/place\nabc\n"])
def test_an_unfinished_or_moved_environment_is_made_anew(checkout: Path, stamp: str) -> None:
    make_with_a_stub_of_pip(checkout / ".venv")
    (checkout / ".venv" / "left-over").touch()
    environment.STAMP.write_text(stamp, encoding="utf-8")
    assert not environment.is_ready()
    environment.prepare()
    assert environment.is_ready()
    assert not (checkout / ".venv" / "left-over").exists()


def make_with_a_stub_of_pip(folder: Path) -> None:
    """Make an environment that starts and seems to have pip."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    packages = folder / "Lib" / "site-packages"
    if sys.platform != "win32":
        (packages,) = folder.glob("lib/python3*/site-packages")
    (packages / "pip").mkdir()
    (packages / "pip" / "__init__.py").touch()
    (packages / "pip" / "__main__.py").touch()
