"""The commands of a checkout, `make setup`, `make run`, `make test` ..., the same on every system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable

from installer import environment, system_packages
from installer.environment import ROOT, program
from installer.errors import SetUpError
from installer.system_packages import Missing

Command = Callable[[list[str]], int]


def main(arguments: list[str]) -> int:
    """Run the command named first with the rest as its arguments; return the exit code for the shell."""
    name, *rest = arguments or ["help"]
    command = COMMANDS.get(name)
    if command is None:
        print(f"There is no command {name}; nothing was done: `make help` lists them.", file=sys.stderr)
        return 2
    try:
        return command(rest)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; start again to carry on.", file=sys.stderr)
        return 130


def tell(arguments: list[str]) -> int:
    """List the commands."""
    del arguments
    for name, command in COMMANDS.items():
        print(f"make {name:<12} {(command.__doc__ or '').splitlines()[0]}")
    return 0


def set_up(arguments: list[str]) -> int:
    """Leave a working `qms-desktop` in .venv and the system libraries it needs without a window."""
    del arguments
    _set_up()
    print(f"Ready: {program('qms-desktop').relative_to(ROOT)}")
    if on_linux() and (missing := missing_for_a_window()):
        print(f"A window needs more system libraries: {system_packages.remedy(missing)}")
    return 0


def run(arguments: list[str]) -> int:
    """Open the window; without a display run the sample company through instead."""
    if has_display():
        _set_up(window=True)
        return _call("qms-desktop", *arguments)
    _set_up()
    print(
        "There is no display here: the sample company is run through without a window, into demo/.",
        flush=True,
    )
    return _call("qms-desktop", "demo", "demo/", "--screenshots", offscreen=True)


def test(arguments: list[str]) -> int:
    """Run the whole suite without a screen, on all processors."""
    _set_up()
    return _call(
        "python", "-m", "pytest", "--numprocesses", "auto", "--dist", "worksteal", *arguments, offscreen=True
    )


def lint(arguments: list[str]) -> int:
    """Check style and layout of all Python files."""
    _set_up()
    return _call("ruff", "check", *arguments) or _call("ruff", "format", "--check")


def types(arguments: list[str]) -> int:
    """Check the types of all Python files."""
    _set_up()
    return _call("mypy", *arguments)


def contracts(arguments: list[str]) -> int:
    """Check who imports whom against the contracts in pyproject.toml."""
    _set_up()
    return _call("lint-imports", "--no-logo", *arguments)


def dist(arguments: list[str]) -> int:
    """Build the frozen copy in dist/ and run its own `selftest`."""
    _set_up()
    if on_linux():
        system_packages.require(system_packages.missing_for_freezing, "The frozen build")
    return _call("python", "-m", "installer.freeze", *arguments, offscreen=True)


def pictures(arguments: list[str]) -> int:
    """Make the pictures of README and guide anew from the sample company."""
    _set_up()
    return _call("python", "-m", "installer.pictures", *arguments, offscreen=True)


def translations(arguments: list[str]) -> int:
    """Bring the catalogues of translations up to date with the window's words, and compile them."""
    _set_up()
    return _call("python", "-m", "installer.translations", *arguments)


def lock(arguments: list[str]) -> int:
    """Write both lock files anew from pyproject.toml, for every system; needs uv."""
    uv = shutil.which("uv")
    if uv is None:
        raise SetUpError(
            "`make lock` needs uv and it is not here; the locks are unchanged: install uv first."
        )
    options = ["--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--quiet"]
    for name, group in (("requirements.lock", []), ("requirements-dev.lock", ["--group", "dev"])):
        line = [uv, "pip", "compile", *options, *group, *arguments, "--output-file", name, "pyproject.toml"]
        if code := subprocess.run(line, cwd=ROOT, stdout=subprocess.DEVNULL, check=False).returncode:
            return code
    return 0


def clean(arguments: list[str]) -> int:
    """Remove everything that set-up, tests and builds have made."""
    del arguments
    made = ["build", "dist", "demo", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"]
    caches = [path for path in ROOT.rglob("__pycache__") if environment.VENV not in path.parents]
    for folder in [*caches, *(ROOT / name for name in (*made, ".import_linter_cache"))]:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


COMMANDS: dict[str, Command] = {
    "help": tell,
    "setup": set_up,
    "run": run,
    "test": test,
    "lint": lint,
    "types": types,
    "contracts": contracts,
    "dist": dist,
    "pictures": pictures,
    "translations": translations,
    "lock": lock,
    "clean": clean,
}


def on_linux() -> bool:
    """Tell whether Qt's system libraries come from a distribution's packages."""
    return sys.platform.startswith("linux")


def has_display() -> bool:
    """Tell whether a window can be seen: always on Windows and macOS, on Linux with X or Wayland."""
    return not on_linux() or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _set_up(window: bool = False) -> None:
    """Do what is still missing of the set-up: with ``window``, so that a window can be shown."""
    ready = environment.is_ready()
    if on_linux():
        system_packages.require(
            lambda: missing_from_system(ready, window),
            "QMS Desktop",
            useful=lambda: [] if ready or window else missing_for_a_window(),
        )
    if not ready:
        environment.prepare()


def missing_from_system(ready: bool, window: bool) -> list[Missing]:
    """Return what this system lacks for a ``ready`` environment or one to be made, and for a ``window``."""
    missing = [] if ready else system_packages.missing_venv()
    missing += system_packages.missing_libraries(system_packages.QT_LIBRARIES)
    missing += system_packages.missing_fonts()
    return missing + missing_for_a_window() if window else missing


def missing_for_a_window() -> list[Missing]:
    """Return what only a window on a real screen needs and this system lacks."""
    return system_packages.missing_libraries(system_packages.WINDOW_LIBRARIES)


def _call(name: str, *arguments: str, offscreen: bool = False) -> int:
    """Run a program of the environment from the checkout's top; return its exit code."""
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"} if offscreen else None
    return subprocess.run([str(program(name)), *arguments], cwd=ROOT, env=variables, check=False).returncode
