"""The shipped knowledge base is found from a checkout and from an installed wheel."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import claimcheck
from claimcheck.knowledge.shipped import shipped_path


def test_from_a_checkout() -> None:
    assert Path(shipped_path(), "knowledge-base.yaml").is_file()


def test_from_an_installed_wheel(tmp_path: Path) -> None:
    """Laid out as the wheel lays it out, in a folder nobody may write to."""
    package = tmp_path / "site-packages" / "claimcheck"
    shutil.copytree(Path(claimcheck.__file__).parent, package)
    shutil.copytree(shipped_path(), package / "shipped")
    for path in (*package.rglob("*"), package):
        path.chmod(0o555 if path.is_dir() else 0o444)
    code = "from claimcheck.knowledge.shipped import shipped_path; print(shipped_path())"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(package.parent)!r}); {code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    for path in (package, *package.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    assert done.stdout.strip() == str(package / "shipped")
