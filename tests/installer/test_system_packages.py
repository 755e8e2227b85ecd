"""What the system lacks is found by asking the loader, and told as one command to type."""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from installer import system_packages
from installer.errors import SetUpError
from installer.system_packages import Missing

MISSING = [
    Missing("libEGL.so.1", "libegl1", "libEGL.so.1()(64bit)", "libEGL.so.1()(64bit)", "libglvnd"),
    Missing("libGL.so.1", "libgl1", "libGL.so.1()(64bit)", "libGL.so.1()(64bit)", "libglvnd"),
]
C_LIBRARY = ("ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so")
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are Linux's")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that is all of the PATH; what a test puts there is what the system has."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(folder: Path, name: str, script: str = "exit 0") -> None:
    program = folder / name
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)


def become(monkeypatch: pytest.MonkeyPatch, user: int) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)


@linux_only
def test_a_library_that_the_loader_does_not_find_is_missing() -> None:
    libraries = {"libc.so.6": ("libc6", "glibc"), "libnone.so.9": ("libnone9", "none")}
    found = system_packages.missing_libraries(libraries)
    assert [each.what for each in found] == ["libnone.so.9"]
    assert found[0].dnf == "libnone.so.9()(64bit)"


@linux_only
@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1"),
        ("dnf", "sudo dnf install -y 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
        ("zypper", "sudo zypper --non-interactive install 'libEGL.so.1()(64bit)' 'libGL.so.1()(64bit)'"),
        ("pacman", "sudo pacman -S --needed --noconfirm libglvnd"),
    ],
)
def test_an_ordinary_user_is_told_the_one_command_of_the_distribution(
    programs: Path, monkeypatch: pytest.MonkeyPatch, manager: str, command: str
) -> None:
    put(programs, manager, "echo must not run; exit 9")
    put(programs, "sudo")
    become(monkeypatch, 1000)
    with pytest.raises(SetUpError) as refusal:
        system_packages.require(lambda: MISSING, "QMS Desktop")
    assert "needs libEGL.so.1 and libGL.so.1;" in str(refusal.value)
    assert str(refusal.value).splitlines()[-1].strip() == command


@linux_only
def test_where_there_is_no_sudo_the_command_uses_su(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs, "apt-get")
    become(monkeypatch, 1000)
    assert system_packages.remedy(MISSING[:1]).splitlines()[-1].strip() == (
        "su -c 'apt-get update && apt-get install -y --no-install-recommends libegl1'"
    )


@linux_only
def test_root_on_another_distribution_is_told_the_command_without_sudo(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(programs, "pacman", "echo must not run; exit 9")
    put(programs, "sudo")
    become(monkeypatch, 0)
    with pytest.raises(SetUpError, match=r"\n    pacman -S --needed --noconfirm libglvnd$"):
        system_packages.require(lambda: MISSING, "QMS Desktop")


@linux_only
def test_on_an_unknown_system_the_names_are_told(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    become(monkeypatch, 0)
    with pytest.raises(
        SetUpError, match=r"needs libEGL.so.1 and libGL.so.1; .* your system's package manager"
    ):
        system_packages.require(lambda: MISSING, "QMS Desktop")


@linux_only
def test_root_on_debian_gets_the_packages_after_fresh_lists(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = programs / "diary"
    put(programs, "apt-get", f'echo "$@" >> {diary}; echo noise')
    become(monkeypatch, 0)
    answers = iter([MISSING, []])
    system_packages.require(lambda: next(answers), "QMS Desktop")
    update, install = diary.read_text(encoding="utf-8").splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libegl1 libgl1")
    assert capsys.readouterr().out == "Installing system packages: libegl1 libgl1\n"


@linux_only
def test_when_apt_fails_its_words_are_shown_and_the_command_told(
    programs: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put(programs, "apt-get", "echo E: no room on the disk; exit 100")
    become(monkeypatch, 0)
    with pytest.raises(SetUpError, match=r"apt-get install -y --no-install-recommends libegl1 libgl1$"):
        system_packages.require(lambda: MISSING, "QMS Desktop")
    assert "no room on the disk" in capsys.readouterr().err


@linux_only
def test_much_that_is_missing_is_told_in_short(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs, "apt-get")
    become(monkeypatch, 1000)
    many = [Missing(f"lib{number}.so", f"lib{number}", "", "", "") for number in range(9)]
    with pytest.raises(SetUpError, match=r"needs lib0\.so, lib1\.so, lib2\.so and 6 more system packages;"):
        system_packages.require(lambda: many, "QMS Desktop")


@linux_only
def test_what_is_missing_after_installing_is_told(programs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(programs, "apt-get")
    become(monkeypatch, 0)
    with pytest.raises(SetUpError, match=r"QMS Desktop needs libEGL\.so\.1 and libGL\.so\.1"):
        system_packages.require(lambda: MISSING, "QMS Desktop")


def test_a_system_without_any_font_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "FONT_FOLDERS", (str(tmp_path),))
    assert [each.apt for each in system_packages.missing_fonts()] == ["fonts-dejavu-core"]
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "Some.TTF").touch()
    assert system_packages.missing_fonts() == []


@linux_only
def test_the_table_names_every_library_that_qt_links_to_outside_its_wheel() -> None:
    modules = ["QtWidgets.abi3.so", "QtSvg.abi3.so", "QtPrintSupport.abi3.so", "libqoffscreen.so"]
    screens = ["libqxcb.so", "libqxcb-glx-integration.so", "libqwayland.so", "libqt-plugin-wayland-egl.so"]
    without_window = outside_the_wheel(modules)
    assert without_window - set(system_packages.QT_LIBRARIES) == set()
    assert outside_the_wheel(screens) - without_window - set(system_packages.WINDOW_LIBRARIES) == set()


def outside_the_wheel(names: list[str]) -> set[str]:
    """Return the sonames that the wheel's libraries need, one through another, and it does not bring."""
    installed = Path(PySide6.__file__).parents[1]
    wheel = {
        path.name: path for part in ("PySide6", "shiboken6") for path in (installed / part).rglob("*.so*")
    }
    todo, seen, outside = list(names), set[str](), set[str]()
    while todo:
        name = todo.pop()
        if name not in wheel:
            outside.add(name)
        elif name not in seen:
            seen.add(name)
            todo += needed(wheel[name])
    return {name for name in outside if not name.startswith(C_LIBRARY)}


def needed(library: Path) -> Iterator[str]:
    """Yield the DT_NEEDED entries of a 64-bit little-endian ELF file (System V ABI, chapters 4 and 5)."""
    data = library.read_bytes()
    start = struct.unpack_from("<Q", data, 40)[0]
    size, count = struct.unpack_from("<HH", data, 58)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, start + size * index) for index in range(count)]
    for section in sections:
        if section[1] != 6:  # SHT_DYNAMIC
            continue
        strings = sections[section[6]][4]
        for offset in range(section[4], section[4] + section[5], 16):
            tag, value = struct.unpack_from("<qQ", data, offset)
            if tag == 1:  # DT_NEEDED
                yield data[strings + value : data.index(b"\0", strings + value)].decode()
