"""Build the frozen copy with PyInstaller and try it: `make dist`. Runs inside the environment."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installer.licences import licence_list

ROOT = Path(__file__).resolve().parents[1]
COPY = ROOT / "dist" / "qms-desktop"
CEILING_MB = 170  # Qt with its ICU data is 90 of it


def main() -> int:
    """Build dist/qms-desktop, check its size and run its own `selftest`; return the exit code."""
    spec = str(ROOT / "installer" / "qms-desktop.spec")
    folders = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build")]
    options = ["--noconfirm", "--clean", "--log-level", "ERROR", *folders]
    builder = [sys.executable, "-m", "PyInstaller"]
    if code := subprocess.run([*builder, *options, spec], check=False).returncode:
        return code
    if sys.platform == "linux":
        strip_debug_symbols()
    (COPY / "LICENCES.txt").write_text(licence_list(), encoding="utf-8")
    size = folder_size(COPY) / 1e6
    print(f"Built {COPY.relative_to(ROOT)}: {size:.0f} MB", flush=True)
    if size > CEILING_MB:
        print(f"That is more than {CEILING_MB} MB: look for Qt modules that nothing uses.", file=sys.stderr)
        return 1
    return self_test()


def strip_debug_symbols() -> None:
    """Drop the debug symbols of Python and of extension modules: 30 MB. Qt's libraries carry none."""
    inside = COPY / "_internal"
    patterns = ("libpython*", "python3*/lib-dynload/*.so", "sqlalchemy/**/*.so", "python_calamine/*.so")
    files = [str(path) for pattern in patterns for path in inside.glob(pattern)]
    subprocess.run(["strip", "--strip-debug", *files], check=True)


def self_test() -> int:
    """Run the frozen `selftest` away from the checkout, with a home of its own; return its exit code."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QMS_"))}
    line = [str(console_program()), "selftest"]
    with tempfile.TemporaryDirectory() as home:
        environment = {**inherited, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "APPDATA": home}
        start = time.monotonic()
        code = subprocess.run(line, cwd=home, env=environment, check=False).returncode
    outcome = "passed" if code == 0 else f"failed with exit code {code}"
    print(f"selftest of the frozen copy {outcome} in {time.monotonic() - start:.1f} s", flush=True)
    return code


def console_program() -> Path:
    """Return the program of the copy that speaks to a terminal."""
    names = {"win32": "qms-desktop-cli.exe", "darwin": "qms-desktop-cli"}
    return COPY / names.get(sys.platform, "qms-desktop")


def folder_size(folder: Path) -> int:
    """Return the bytes of all files below the folder, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    sys.exit(main())
