"""Files that show something: kept inside the data file once, attached to any record."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from qms_desktop.errors import RefusedError
from qms_desktop.model.evidences import Attachment, Content, Evidence
from qms_desktop.model.proof import proving
from qms_desktop.workflow.edit import fetch

LIMIT = 50 * 2**20
"""Bytes of one file: the data file is backed up and mailed whole."""

MOST_NAMED = 5
"""Files that a sentence names one by one."""

OPENABLE = frozenset(
    {
        *("pdf", "txt", "md", "csv", "xlsx", "docx", "pptx", "odt", "ods", "odp"),
        *("png", "jpg", "jpeg", "gif", "bmp", "webp", "tif", "tiff", "mp3", "mp4", "wav"),
    }
)
"""Endings of files that show something and carry no program: only these are ever opened from the app."""

_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³])(\.|$)")


@dataclass(frozen=True, slots=True)
class Attached:
    """An evidence of a record, as a list shows it."""

    id: int
    number: str
    title: str
    file_name: str
    size: int


def attach(session: Session, register: str, id_: int, path: Path) -> Evidence:
    """Take a copy of a file into the data file and attach it to a record.

    Args:
        session: of the running unit of work.
        register: the record's register.
        id_: the record.
        path: the file; it stays where it is, unchanged.

    Raises:
        RefusedError: no readable regular file, or larger than 50 MB; nothing was changed.
    """
    record = fetch(session, register, id_)
    data = _read(path)
    sha256 = hashlib.sha256(data).hexdigest()
    if session.get(Content, sha256) is None:
        session.add(Content(sha256=sha256, data=data))
    name = clean_name(path.name)
    evidence = Evidence(
        title=Path(name).stem, file_name=name, size=len(data), sha256=sha256,
        media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
    )  # fmt: skip
    with proving(session):
        session.add(evidence)
    session.add(Attachment(evidence=evidence.id, register=register, record=record.id))
    session.flush()
    return evidence


def attached(session: Session, register: str, id_: int) -> list[Attached]:
    """Return the evidence of a record, by number."""
    statement = (
        select(Evidence.id, Evidence.number, Evidence.title, Evidence.file_name, Evidence.size)
        .join(Attachment, Attachment.evidence == Evidence.id)
        .where(Attachment.register == register, Attachment.record == id_, Evidence.withdrawn_on.is_(None))
        .order_by(Evidence.number)
    )
    rows = session.execute(statement)
    return [Attached(id_, number, title, name or "", size or 0) for id_, number, title, name, size in rows]


def content(session: Session, evidence: int) -> bytes:
    """Return the bytes of an evidence file.

    Raises:
        RefusedError: the stored bytes no longer match their checksum.
    """
    record = session.get_one(Evidence, evidence)
    stored = session.get(Content, record.sha256) if record.sha256 else None
    if stored is None or hashlib.sha256(stored.data).hexdigest() != record.sha256:
        raise RefusedError(
            f"The file of {record.number} is damaged in the data file and was not opened. "
            "Restore a backup, or attach the file again."
        )
    return stored.data


def may_open(file_name: str) -> bool:
    """Return whether the system may open a file: its last ending decides, as it does there."""
    return file_name.casefold().rpartition(".")[2] in OPENABLE


def clean_name(name: str) -> str:
    """Return a file name that is safe to show and to save under on every system."""
    name = "".join(c for c in name.replace("\\", "/").rsplit("/", 1)[-1] if unicodedata.category(c)[0] != "C")
    name = re.sub(r'[<>:"|?*]', "_", name).strip(" .") or "file"
    if _RESERVED.match(name):
        name = f"_{name}"
    stem, dot, suffix = name.rpartition(".")
    return f"{stem[:100]}{dot}{suffix[:20]}" if dot else suffix[:120]


def listed(names: Iterable[str]) -> str:
    """Return the names of files as a sentence lists them; of many the first, and how many there are."""
    clean = [clean_name(name) for name in names]
    if len(clean) <= MOST_NAMED:
        return ", ".join(clean)
    return f"{', '.join(clean[:MOST_NAMED])}, … ({len(clean)})"


def _read(path: Path) -> bytes:
    name = clean_name(path.name)
    try:
        if path.is_dir() and not path.is_symlink():
            raise RefusedError(
                f"{name} was not attached because it is a folder. "
                "Nothing was changed; choose the files in it."
            )
        if not path.is_symlink() and not path.exists():
            raise RefusedError(
                f"{name} was not attached because it is no longer there. "
                "Nothing was changed; look where it is now and choose it there."
            )
        if path.is_symlink() or not path.is_file():
            raise RefusedError(
                f"{name} was not attached because it is no ordinary file. "
                "Nothing was changed; choose another file."
            )
        if path.stat().st_size > LIMIT:
            raise RefusedError(
                f"{name} was not attached because it is larger than {LIMIT // 2**20} MB. "
                "Nothing was changed; attach a smaller one, or write down where the file is kept."
            )
        return path.read_bytes()
    except OSError as error:
        raise RefusedError(
            f"{name} was not attached because it can't be read: {error.strerror}. "
            "Nothing was changed; choose another file."
        ) from error
