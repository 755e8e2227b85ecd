"""The lock files say exactly what pyproject.toml asks for, and nothing that we may not ship."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)")


def locked(name: str) -> dict[str, str]:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    return {normal(pin[1]): pin[2] for line in lines if (pin := PINNED.match(line))}


def asked_for(requirements: list[str]) -> dict[str, str]:
    return {normal(name): version for name, version in (each.split("==") for each in requirements)}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_what_the_project_asks_for_is_locked_at_that_very_version(name: str) -> None:
    asked = asked_for(PROJECT["project"]["dependencies"])
    if name == "requirements-dev.lock":
        asked |= asked_for(PROJECT["dependency-groups"]["dev"])
    pins = locked(name)
    assert {package: pins.get(package) for package in asked} == asked


def test_tests_run_with_the_versions_that_users_get() -> None:
    shipped, tested = locked("requirements.lock"), locked("requirements-dev.lock")
    assert {package: tested.get(package) for package in shipped} == shipped


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


def test_the_build_uses_the_locked_backend() -> None:
    asked = asked_for(PROJECT["build-system"]["requires"])
    assert asked.items() <= locked("requirements-dev.lock").items()


@pytest.mark.parametrize("package", sorted(locked("requirements.lock")))
def test_a_shipped_package_is_not_under_the_gpl_alone(package: str) -> None:
    try:
        about = metadata(package)
    except PackageNotFoundError:
        pytest.skip("not for this system")
    fields = [field for field in ("License-Expression", "License", "Classifier") if field in about]
    names = [text for field in fields for text in about.get_all(field) or []]
    names = [text for text in names if not re.match(r"(?!License)\w[\w /]* ::", text)]
    choices = re.split(r"\bOR\b|\bor\b|,|;|License ::", " ; ".join(names))
    told = [choice for choice in choices if choice.strip()]
    assert told, "its licence is not told: look it up"
    assert [choice for choice in told if not is_gpl(choice)], f"only under the GPL: {names}"


def is_gpl(licence: str) -> bool:
    """Tell whether it is the GPL or AGPL, and not the LGPL, that the words name."""
    return bool(re.search(r"(?<!L)GPL|(?<!Lesser )General Public", licence))


@pytest.mark.parametrize(
    ("licence", "gpl"),
    [
        ("GPL-3.0-only", True),
        ("AGPL-3.0", True),
        ("GNU General Public License v3 (GPLv3)", True),
        ("LGPL-3.0-only", False),
        ("GNU Lesser General Public License v3 (LGPLv3)", False),
        ("MIT", False),
    ],
)
def test_the_gpl_is_told_from_the_lgpl(licence: str, gpl: bool) -> None:
    assert is_gpl(licence) == gpl
