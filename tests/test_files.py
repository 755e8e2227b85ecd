"""Writing a file either replaces what stood there or leaves it as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from errno import ENOSPC
from pathlib import Path

import pytest

from qms_desktop.errors import OutputError
from qms_desktop.files import replacing, write_file


def test_a_pdf_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "review.pdf"
    target.write_bytes(b"old")
    write_file(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"“review\.pdf” could not be written"):
        write_file(tmp_path / "gone" / "review.pdf", b"new")


def test_a_full_disk_is_said_with_what_helps(tmp_path: Path) -> None:
    (tmp_path / "review.pdf").write_bytes(b"old")
    with (
        pytest.raises(OutputError, match=r"the disk is full.*Free some space"),
        replacing(tmp_path / "review.pdf"),
    ):
        raise OSError(ENOSPC, "No space left on device")
    assert (tmp_path / "review.pdf").read_bytes() == b"old"


def test_a_folder_of_that_name_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "review.pdf").mkdir()
    with pytest.raises(OutputError):
        write_file(tmp_path / "review.pdf", b"new")
    assert (tmp_path / "review.pdf").is_dir()


def test_a_failed_rename_leaves_the_old_file_and_no_remains(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "used by another process")

    target = tmp_path / "review.pdf"
    target.write_bytes(b"old")
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(OutputError, match=r"used by another process.*unchanged"):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_a_full_disk_leaves_the_old_file_and_no_remains(tmp_path: Path) -> None:
    target = tmp_path / "review.pdf"
    target.write_bytes(b"old")
    code = (
        "import resource, signal, sys; from pathlib import Path; from qms_desktop.errors import OutputError\n"
        "from qms_desktop.files import replacing, write_file\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_file(Path(sys.argv[1]), b'x' * 5000)\n"
        "except OutputError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, str(target)], capture_output=True, text=True, check=True
    )
    assert "could not be written" in done.stdout
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "review.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)
    with pytest.raises(OutputError):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"


def test_a_link_is_followed_to_the_file_it_names(tmp_path: Path) -> None:
    real = tmp_path / "real.pdf"
    real.write_bytes(b"old")
    link = tmp_path / "link.pdf"
    link.symlink_to(real)
    write_file(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
