"""The virtual environment of a checkout, `.venv`: made once, mended when interrupted, kept to the lock."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from installer.errors import SetUpError

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
LOCK = "requirements-dev.lock"
STAMP = VENV / "set-up.txt"
UNFINISHED = "unfinished\n"


def program(name: str) -> Path:
    """Return the path of a program inside the environment."""
    return VENV / "Scripts" / f"{name}.exe" if sys.platform == "win32" else VENV / "bin" / name


def is_ready() -> bool:
    """Tell whether the environment is whole and has what the lock says."""
    return _stamp() == _fingerprint() and _imports("qms_desktop")


def prepare() -> None:
    """Make or complete the environment: an unfinished, moved or broken one is made anew.

    Raises:
        SetUpError: the environment could not be made or a package not be installed.
    """
    if _must_start_over():
        make = [sys.executable, "-m", "venv", "--clear", str(VENV)]
        _run(make, "The virtual environment could not be made")
    STAMP.write_text(UNFINISHED, encoding="utf-8")
    print("Installing the locked packages into .venv (some 200 MB to fetch, once) ...", flush=True)
    pip = [str(program("python")), "-m", "pip", "install"]
    if not sys.stdout.isatty():
        pip.append("--quiet")
    failure = "The locked packages could not be installed"
    _run([*pip, "--require-hashes", "--requirement", LOCK], failure)
    _run([*pip, "--no-deps", "--no-build-isolation", "--editable", "."], failure)
    STAMP.write_text(_fingerprint(), encoding="utf-8")


def _must_start_over() -> bool:
    stamp = _stamp()
    interrupted = stamp == UNFINISHED
    moved = stamp is not None and stamp.splitlines()[:1] != _fingerprint().splitlines()[:1]
    return interrupted or moved or not _imports("pip")


def _stamp() -> str | None:
    return STAMP.read_text(encoding="utf-8") if STAMP.exists() else None


def _fingerprint() -> str:
    """Return where the checkout is (a moved environment is broken) and a digest of its sources."""
    digest = hashlib.sha256((ROOT / LOCK).read_bytes() + (ROOT / "pyproject.toml").read_bytes())
    return f"{ROOT}\n{digest.hexdigest()}\n"


def _imports(module: str) -> bool:
    """Tell whether the environment's Python starts and has the module."""
    if not program("python").exists():
        return False
    line = [str(program("python")), "-I", "-c", f"import {module}"]
    return subprocess.run(line, capture_output=True, check=False).returncode == 0


def _run(line: list[str], failure: str) -> None:
    # A user's own settings may send pip elsewhere; this installation goes into .venv and nowhere else.
    environment = {**os.environ, "PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if subprocess.run(line, cwd=ROOT, env=environment, check=False).returncode:
        raise SetUpError(
            f"{failure} (the reason stands above); outside .venv nothing changed: mend that and start again."
        )
