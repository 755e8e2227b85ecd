"""The licences of everything that the frozen copy ships, as one text beside it."""

from __future__ import annotations

import re
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
LICENCE_FILE = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$|/licenses/", re.IGNORECASE)
HEADING = """QMS Desktop is under the MIT licence and ships with the packages below, each under its own.
Qt, PySide6 and Shiboken are used under the GNU LGPL 3, whose text follows with the GPL 3 that it refers to.
Their libraries lie in this folder as files of their own: others of the same interface may take their place.
"""


def licence_list() -> str:
    """Return name, version and licence texts of all packages in requirements.lock that are installed."""
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    sections = [
        HEADING,
        texts_in(ROOT / "installer" / "licences_of_qt"),
        texts_in(ROOT / "resources" / "fonts"),
    ]
    for name in re.findall(r"^([A-Za-z0-9._-]+)==", lock, re.MULTILINE):
        try:
            sections.append(section(distribution(name)))
        except PackageNotFoundError:
            continue  # locked for another system
    return f"\n{'=' * 100}\n".join(sections)


def section(package: Distribution) -> str:
    """Return what one package says of its licence, and its licence files."""
    about = package.metadata
    fields = [field for field in ("License-Expression", "License", "Classifier") if field in about]
    said = [text for field in fields for text in about.get_all(field) or []]
    said = [text for text in said if "::" not in text or text.startswith("License")]
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in package.files or []
        if ".dist-info/" in str(file) and LICENCE_FILE.search(str(file))
    ]
    return "\n\n".join([f"{about['Name']} {package.version}\nLicence: {'; '.join(said)}", *texts])


def texts_in(folder: Path) -> str:
    """Return the licence texts that lie in a folder of the checkout, each under its file's name."""
    files = sorted(folder.glob("*.txt"), reverse=True)
    return "\n\n".join(f"{file.stem}\n\n{file.read_text(encoding='utf-8')}" for file in files)
