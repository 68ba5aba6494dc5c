"""Places of the repository that the checks read."""

import json
import os
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SPEC = ROOT / "spec"
TESTS = ROOT / "Tests"
GENERATED = ROOT / "Generated"
DOCUMENT = GENERATED / "openapi.json"


@cache
def openapi():
    """The generated OpenAPI document."""
    return json.loads(DOCUMENT.read_text(encoding="utf-8"))


@cache
def binaries():
    """The folder of the debug build; RINGCENTRAL_BIN names another one."""
    named = os.environ.get("RINGCENTRAL_BIN")
    if named:
        return Path(named)
    command = ["swift", "build", "--show-bin-path"]
    shown = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return Path(shown.stdout.strip())


def shown(path):
    """A path as messages name it."""
    return str(path.relative_to(ROOT))
