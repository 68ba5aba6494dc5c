"""The Swift compiler, asked whether sources are right."""

import subprocess

from repository import ROOT

STRICT = ["-warnings-as-errors", "-enable-upcoming-feature", "ExistentialAny"]


class Compiler:
    """Typechecks sources against the modules of a build."""

    def __init__(self, modules):
        self.modules = modules

    def complaints(self, *arguments):
        """What the compiler says of sources that it does not take; empty if it takes them."""
        command = ["swiftc", "-typecheck", "-parse-as-library", "-swift-version", "6", "-I", self.modules, *arguments]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if result.returncode == 0:
            return ""
        return result.stdout + result.stderr or f"swiftc ended with {result.returncode}"
