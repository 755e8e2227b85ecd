"""What the files of a folder are by their endings: workbooks to read, and others with the reason why not."""

from __future__ import annotations

from pathlib import Path

from qms_desktop.catalogue import worded
from qms_desktop.exchange.reading import BOOK_SUFFIXES, TEXT_SUFFIXES

_KINDS = {
    (".doc", ".docx", ".docm", ".odt", ".rtf", ".pages", ".md"): worded("a text document"),
    (".pdf",): worded("a PDF"),
    (".zip", ".7z", ".rar", ".gz", ".tar"): worded("a packed archive"),
    (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".svg", ".webp"): worded("a picture"),
    (".ppt", ".pptx", ".odp", ".key"): worded("a presentation"),
    (".msg", ".eml"): worded("an e-mail"),
    (".mdb", ".accdb", ".db", ".sqlite"): worded("a database"),
    (".numbers",): worded("a Numbers document"),
    (".htm", ".html", ".xml"): worded("a web page or XML"),
    (".json",): worded("a whole data file of this app or other data"),
    (".mp4", ".mov", ".avi", ".mp3", ".wav"): worded("a recording"),
}
_LEFTOVERS = {"thumbs.db", "desktop.ini"}


def is_readable(path: Path) -> bool:
    """Say whether a file is a workbook or delimited text by its ending."""
    return path.suffix.lower() in BOOK_SUFFIXES | TEXT_SUFFIXES


def is_leftover(path: Path) -> bool:
    """Say whether a file is one that an office program or the system left behind, and nobody made."""
    return path.name.startswith(("~$", ".")) or path.name.lower() in _LEFTOVERS


def why_not_read(path: Path) -> str:
    """Return the sentence for a file that is no workbook."""
    ending = path.suffix.lower()
    what = next((words for endings, words in _KINDS.items() if ending in endings), "not a workbook")
    if what == "a packed archive":
        return f"{path.name} is a packed archive and was not read; unpack it and add the workbooks in it."
    if what == "not a workbook":
        return f"{path.name} is not a workbook and was not read; save its table as .xlsx and add that."
    return f"{path.name} is {what}, not a workbook, and was not read; save its table as .xlsx and add that."


def others_not_read(count: int) -> str:
    """Return the sentence for the files of a folder that are not named one by one."""
    if count == 1:
        return "One more file in this folder is no workbook and was not read."
    return f"{count:,} more files in this folder are no workbooks and were not read."
