"""Icons, desktop entry and AppStream metainfo fit each other and the program."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path
from xml.etree import ElementTree

from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "installer" / "linux"
ICONS = ROOT / "resources" / "icons"


def test_the_desktop_entry_starts_the_program_under_its_icon() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(LINUX / "qms-desktop.desktop", encoding="utf-8")
    program = entry["Desktop Entry"]["Exec"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert program in project["scripts"]
    assert (ICONS / f"{entry['Desktop Entry']['Icon']}.svg").exists()


def test_the_metainfo_names_the_desktop_entry_and_the_licence() -> None:
    component = ElementTree.parse(LINUX / "qms-desktop.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert component.findtext("launchable") == "qms-desktop.desktop"
    assert (LINUX / str(component.findtext("launchable"))).exists()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert component.findtext("project_license") == project["license"]


def test_windows_has_the_icon_in_every_size_it_shows() -> None:
    with Image.open(ICONS / "qms-desktop.ico") as icon:
        assert {16, 32, 48, 256} <= {width for width, _ in icon.info["sizes"]}
