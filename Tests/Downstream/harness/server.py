"""The sandbox server, against which the programs run."""

import os
import subprocess
from pathlib import Path

from .work import ROOT, Failed, run


def executable():
    """The server's program: the one that RINGCENTRAL_SANDBOX names, or that of Tests/Sandbox."""
    given = os.environ.get("RINGCENTRAL_SANDBOX")
    if given:
        return given
    package = ROOT / "Tests" / "Sandbox"
    run("swift", "build", "--package-path", package, "--product", "ringcentral-sandbox")
    folder = run("swift", "build", "--package-path", package, "--show-bin-path", quiet=True).strip()
    return Path(folder) / "ringcentral-sandbox"


class Server:
    """A server of a catalog, while a `with` lasts; its address is what `with` gives."""

    def __init__(self, catalog):
        self.catalog = catalog

    def __enter__(self):
        self.process = subprocess.Popen(
            [str(executable()), "--catalog", str(self.catalog), "--port", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        line = self.process.stdout.readline().strip()
        if not line.startswith("http://"):
            self.process.kill()
            raise Failed(f"the sandbox did not start: {line}")
        return line

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()
