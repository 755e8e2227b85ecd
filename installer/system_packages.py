"""What Qt and Python need from the operating system on Linux: find what is missing, install it or say how.

Whether a library is there is asked of the loader, not of a package database, so it holds on any distribution.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from installer.errors import SetUpError


@dataclass(frozen=True)
class Missing:
    """A thing that was looked for in vain, and the package that brings it, by package manager."""

    what: str
    apt: str
    dnf: str
    zypper: str
    pacman: str


Search = Callable[[], list[Missing]]

# Soname -> the packages of Debian and of Arch; RPM distributions find a package by the soname itself.
# This is what PySide6 and its offscreen platform link to outside their wheel, the C library aside.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd"),
    "libX11.so.6": ("libx11-6", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "zstd"),
    "libgcc_s.so.1": ("libgcc-s1", "gcc-libs"),
    "libstdc++.so.6": ("libstdc++6", "gcc-libs"),
}
# What the platforms of a real screen, X and Wayland, link to besides.
WINDOW_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1", "libx11"),
    "libwayland-client.so.0": ("libwayland-client0", "wayland"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "wayland"),
    "libwayland-egl.so.1": ("libwayland-egl1", "wayland"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
INSTALL = {
    "apt": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "zypper": "zypper --non-interactive install",
    "pacman": "pacman -S --needed --noconfirm",
}


def missing_libraries(libraries: dict[str, tuple[str, str]]) -> list[Missing]:
    """Return those of ``libraries`` that the system's loader does not find."""
    return [
        Missing(soname, debian, f"{soname}()(64bit)", f"{soname}()(64bit)", arch)
        for soname, (debian, arch) in libraries.items()
        if not loads(soname)
    ]


def loads(soname: str) -> bool:
    """Tell whether the loader finds the shared library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_fonts() -> list[Missing]:
    """Return a font package where the system has no outline font at all: all text would be boxes."""
    for folder in FONT_FOLDERS:
        for _, _, files in os.walk(Path(folder).expanduser()):
            if any(name.lower().endswith((".ttf", ".otf", ".ttc")) for name in files):
                return []
    return [Missing("a font", "fonts-dejavu-core", "dejavu-sans-fonts", "dejavu-fonts", "ttf-dejavu")]


def missing_venv() -> list[Missing]:
    """Return the package of Python's own `venv` where the distribution has split it off, as Debian does."""
    if importlib.util.find_spec("ensurepip"):
        return []
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return [Missing("Python's venv module", f"{name}-venv", name, "python3-pip", "python")]


def missing_for_freezing() -> list[Missing]:
    """Return what PyInstaller needs on Linux and does not find: objdump and Python as a shared library."""
    missing = []
    if not shutil.which("objdump"):
        missing.append(Missing("objdump", "binutils", "binutils", "binutils", "binutils"))
    name = f"libpython{sys.version_info.major}.{sys.version_info.minor}"
    missing += missing_libraries({f"{name}.so.1.0": (name, "python")})
    return missing


def require(needed: Search, purpose: str, useful: Search = list) -> None:
    """See to it that what ``needed`` looks for is there; get what is ``useful`` along with it.

    As root on Debian and its kin the packages are installed.

    Raises:
        SetUpError: something needed is still missing; the sentence holds the command to type.
    """
    missing = needed()
    everything = [*missing, *useful()]
    if everything and can_install():
        install_with_apt(packages(everything, "apt"))
        importlib.invalidate_caches()
        missing = needed()
    if missing:
        raise SetUpError(f"{purpose} needs {summary(missing)}; nothing else was done: {remedy(everything)}")


def summary(missing: list[Missing]) -> str:
    """Name what is missing; of much of it only the first three, where the packages are named anyway."""
    names = [each.what for each in missing]
    if len(names) > 4 and package_manager():
        names = [*names[:3], f"{len(names) - 3} more system packages"]
    return ", ".join(names[:-1]) + (" and " if len(names) > 1 else "") + names[-1]


def remedy(missing: list[Missing]) -> str:
    """Return what to do about it: the one command to type where the package manager is known."""
    manager = package_manager()
    if manager is None:
        return "install them with your system's package manager and start again."
    return f"type this and start again:\n    {command(packages(missing, manager), manager)}"


def can_install() -> bool:
    """Tell whether we install system packages ourselves: as root, where there is apt-get."""
    return is_root() and package_manager() == "apt"


def packages(missing: list[Missing], manager: str) -> list[str]:
    """Return the package names for the package manager, each once."""
    return sorted({str(getattr(each, manager)) for each in missing})


def command(names: list[str], manager: str) -> str:
    """Return the one command that installs the packages, with what makes the user root in front."""
    lines = [f"{INSTALL[manager]} {' '.join(shlex.quote(name) for name in names)}"]
    if manager == "apt":
        lines.insert(0, "apt-get update")
    if is_root():
        return " && ".join(lines)
    if shutil.which("sudo"):
        return " && ".join(f"sudo {line}" for line in lines)
    return f"su -c {shlex.quote(' && '.join(lines))}"


def package_manager() -> str | None:
    """Return apt, dnf, zypper or pacman, whichever this system has, or None."""
    programs = {"apt-get": "apt", "dnf": "dnf", "zypper": "zypper", "pacman": "pacman"}
    return next((name for program, name in programs.items() if shutil.which(program)), None)


def is_root() -> bool:
    """Tell whether the command needs nothing in front to be allowed."""
    return sys.platform != "win32" and os.geteuid() == 0


def install_with_apt(names: list[str]) -> None:
    """Install Debian packages without a question, refreshing the package lists first."""
    print(f"Installing system packages: {' '.join(names)}", flush=True)
    apt = ["apt-get", "-q", "-o", "DPkg::Lock::Timeout=300"]
    # Lists may never have been fetched; where they can't be now, apt may still know the packages.
    run_quietly([*apt, "update"])
    run_quietly([*apt, *shlex.split(INSTALL["apt"])[1:], *names])


def run_quietly(line: list[str]) -> None:
    """Run a program that asks nothing, and show what it printed only if it failed."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    result = subprocess.run(
        line,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if result.returncode:
        print(result.stdout, file=sys.stderr)
