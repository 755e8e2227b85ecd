"""Whether a data file lies where copies of it meet: a synchronised folder or a network share."""

from __future__ import annotations

import re
from pathlib import Path, PurePath, PureWindowsPath

_SERVICES = {
    "OneDrive": r"onedrive( ?-.*)?",
    "Dropbox": r"dropbox( ?\(.*\))?",
    "iCloud": r"icloud ?drive|mobile documents|com~apple~clouddocs",
    "Google Drive": r"google ?drive( ?\(.*\))?|googledrive-.*|my drive",
    "Nextcloud": r"nextcloud|owncloud",
    "Box": r"box( sync)?",
    "pCloud": r"pcloud( ?drive|sync)?",
    "MEGA": r"mega(sync)?",
    "Syncthing": r"syncthing",
    "Synology Drive": r"synologydrive|cloudstation",
}
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.rclone"}


def synchronised_by(path: PurePath) -> str | None:
    """Return the service that keeps copies of a folder of this path, None where its names tell of none."""
    for folder in path.parts[:-1]:
        for service, pattern in _SERVICES.items():
            if re.fullmatch(pattern, folder, re.IGNORECASE):
                return service
    return None


def is_on_network(path: Path, mounts: Path = Path("/proc/mounts")) -> bool:
    """Say whether a file lies on a network share, as far as its path or the system tells.

    Args:
        path: the file, absolute.
        mounts: the system's list of what is mounted where (Linux; absent elsewhere).
    """
    if PureWindowsPath(str(path)).drive.startswith("\\\\") and "\\" in str(path):
        return True
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return False
    holding = [
        (len(line[1]), line[2]) for line in lines if len(line) > 2 and path.is_relative_to(_plain(line[1]))
    ]
    return max(holding, default=(0, ""))[1] in _NETWORK


def place_warning(path: Path) -> str | None:
    """Return a sentence for the user where a data file lies in a risky place; None where it lies well."""
    path = path.resolve()
    if service := synchronised_by(path):
        where = f"in a folder that {service} synchronises"
    elif is_on_network(path):
        where = "on a network share"
    else:
        return None
    return (
        f"{path.name} lies {where}: when two computers have it open, one of them loses what was typed. "
        "Nothing is lost yet; keep the data file on this computer, and put only backups there."
    )


def _plain(mount_point: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), mount_point)
