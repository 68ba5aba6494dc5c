"""Where things are, and what stops a run."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
ROOT = PACKAGE.parent.parent
BUILD = PACKAGE / ".build"
CATALOG = ROOT / "spec"
CLIENT = ROOT / "Generated" / "RingCentral"


class Stop(Exception):
    """Ends the run; its text tells the reader why and what to do."""
