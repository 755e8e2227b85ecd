"""Where the files shipped with the app are: fonts, icons, synonyms, sample company."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``resource("fonts", "NotoSans-Regular.ttf")``.

    Installed and frozen copies carry ``resources`` inside the package, a checkout beside it.

    Raises:
        FileNotFoundError: the file is not shipped.
    """
    for root in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


def guide_name(language: str) -> str:
    """Return the name of the guide's file in a language, a key of ``LANGUAGES``."""
    return "user-guide.md" if language == "en" else f"user-guide.{language}.md"
