"""`make` and `make.cmd` offer the same commands; an old Python or a lacking display ends in a sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import __main__ as entry
from installer import commands, environment, system_packages

ROOT = Path(__file__).resolve().parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="drives programs by #! line")


def test_every_command_says_what_it_does(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main([]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in lines] == list(commands.COMMANDS)
    assert all(len(line.split()) > 4 for line in lines)


def test_an_unknown_command_is_refused_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert commands.main(["instal"]) == 2
    assert (
        capsys.readouterr().err == "There is no command instal; nothing was done: `make help` lists them.\n"
    )


@posix_only
@pytest.mark.parametrize("name", commands.COMMANDS)
def test_the_makefile_has_every_command(name: str) -> None:
    make = shutil.which("make")
    if make is None:
        pytest.skip("no make here")
    line = [make, "--dry-run", "--no-print-directory", name, "PYTHON=py", "ARGS=-k one"]
    environ = {key: value for key, value in os.environ.items() if not key.startswith("MAKE")}
    told = subprocess.run(line, cwd=ROOT, env=environ, capture_output=True, text=True, check=True).stdout
    assert told.strip() == f"py -m installer {name} -k one"


def test_the_windows_script_hands_everything_to_the_same_commands() -> None:
    script = (ROOT / "make.cmd").read_bytes().decode("ascii")
    assert "-m installer %*" in script
    assert "exit /b %errorlevel%" in script


@posix_only
def test_an_old_python_hands_over_to_a_newer_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    diary = tmp_path / "diary"
    program = tmp_path / "python3.12"
    program.write_text(
        f'#!/bin/sh\nif [ "$1" = -m ]; then echo "$@" > {diary}; exit 7; fi\n', encoding="utf-8"
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    monkeypatch.setattr(sys, "argv", ["installer", "test", "-x"])
    assert entry.main() == 7
    assert diary.read_text(encoding="utf-8") == "-m installer test -x\n"


def test_an_old_python_alone_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert entry.main() == 1
    assert capsys.readouterr().err.startswith("Python 3.11 or newer is needed and this is Python 3.9;")


@posix_only
@pytest.mark.parametrize(
    ("variable", "ran"),
    [("DISPLAY", "-"), ("WAYLAND_DISPLAY", "-"), ("", "offscreen demo demo/ --screenshots")],
)
def test_run_opens_the_window_or_runs_the_sample_company_through(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    variable: str,
    ran: str,
) -> None:
    program = tmp_path / "bin" / "qms-desktop"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\necho "${QT_QPA_PLATFORM:--}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(environment, "VENV", tmp_path)
    monkeypatch.setattr(environment, "is_ready", lambda: True)
    monkeypatch.setattr(commands, "missing_from_system", lambda ready, window: [])
    monkeypatch.setattr(commands, "on_linux", lambda: True)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, "there")
    assert commands.main(["run"]) == 0
    told = capfd.readouterr().out.splitlines()
    assert told[-1] == ran
    assert any("no display" in line for line in told) == (not variable)


@pytest.fixture
def without_window_libraries(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Make this a Linux that lacks one library of a window; return the list of what gets installed."""
    installed: list[list[str]] = []
    monkeypatch.setattr(commands, "on_linux", lambda: True)
    monkeypatch.setattr(environment, "prepare", lambda: None)
    monkeypatch.setattr(system_packages, "missing_fonts", list)
    monkeypatch.setattr(system_packages, "QT_LIBRARIES", {})
    monkeypatch.setattr(system_packages, "WINDOW_LIBRARIES", {"libnone.so.9": ("libnone9", "none")})
    monkeypatch.setattr(system_packages, "package_manager", lambda: "apt")
    monkeypatch.setattr(system_packages, "install_with_apt", installed.append)
    monkeypatch.setattr(environment, "is_ready", lambda: False)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return installed


def test_set_up_goes_on_without_what_only_a_window_needs_and_tells_the_command(
    without_window_libraries: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system_packages, "is_root", lambda: False)
    assert commands.main(["setup"]) == 0
    told = capsys.readouterr().out
    assert "Ready: " in told
    assert told.rstrip("'\n").endswith("apt-get install -y --no-install-recommends libnone9")
    assert without_window_libraries == []


def test_a_window_is_not_opened_without_its_libraries(
    without_window_libraries: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(system_packages, "is_root", lambda: False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert commands.main(["run"]) == 1
    assert capsys.readouterr().err.startswith(
        "QMS Desktop needs libnone.so.9; nothing else was done: type this"
    )


def test_root_on_debian_gets_a_window_s_libraries_once_and_needs_no_network_later(
    without_window_libraries: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_packages, "is_root", lambda: True)
    assert commands.main(["setup"]) == 0
    assert without_window_libraries == [["libnone9"]]
    monkeypatch.setattr(environment, "is_ready", lambda: True)
    assert commands.main(["setup"]) == 0
    assert without_window_libraries == [["libnone9"]]
