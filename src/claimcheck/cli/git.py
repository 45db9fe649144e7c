"""A folder as it was in a git revision, by the `git` command, written out beside the repository."""

from __future__ import annotations

import subprocess
from pathlib import Path

from ..errors import UsageError


def write_revision(written: str, folder: Path) -> None:
    """Write the files of `REV:path` into `folder`; the path is the repository's, or begins with "./". Raises UsageError
    where there is no such revision or folder."""
    if written.startswith("-"):
        raise UsageError(f"{written} is no revision")
    tree = _run("rev-parse", "--verify", "--quiet", written, what=written).decode().strip()
    listing = _run("ls-tree", "-r", "-z", "--full-tree", tree, what=written)
    files: list[tuple[str, str]] = []
    for entry in listing.split(b"\0"):
        head, _, name = entry.partition(b"\t")
        parts = head.decode().split()
        if len(parts) == 3 and parts[0] in ("100644", "100755") and b".." not in name.split(b"/"):
            files.append((parts[2], name.decode("utf-8", "surrogateescape")))
    contents = _read_blobs([blob for blob, _ in files], written)
    for (_, place), content in zip(files, contents, strict=True):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _read_blobs(blobs: list[str], written: str) -> list[bytes]:
    """The contents of all blobs, from one process."""
    answer = _run("cat-file", "--batch", given="".join(f"{blob}\n" for blob in blobs).encode(), what=written)
    contents = []
    at = 0
    for _ in blobs:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split()[2])
        contents.append(answer[end + 1 : end + 1 + size])
        at = end + size + 2
    return contents


def _run(*arguments: str, what: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(["git", *arguments], input=given, capture_output=True, check=False)
    except OSError as error:
        raise UsageError(f"{what}: git cannot be run ({error.strerror or error})") from error
    if done.returncode != 0:
        why = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
        raise UsageError(
            f"{what} is neither a folder nor REVISION:FOLDER of a git repository{f': {why}' if why else ''}"
        )
    return done.stdout
