"""Builds every package of this folder in place, and runs its program against the sandbox."""

import shutil

from .server import Server
from .work import DOWNSTREAM, PLAN_ANEW, ROOT, SHARED, check, run

PROGRAMS = {
    "CommandLine": "calls", "OtherService": "tides", "MainActor": "presence", "Swift5": "mailbox",
    "CheckedIn": "fax", "Traits": "history",
}
CATALOGS = {"OtherService": DOWNSTREAM / "OtherService" / "Sources" / "tides" / "catalog"}


def programs(_):
    """Every package builds, and its program gets from the sandbox what it asks for."""
    for package, program in PROGRAMS.items():
        words = ["--package-path", DOWNSTREAM / package, "--scratch-path", SHARED]
        run("swift", "build", *words, PLAN_ANEW)
        folder = run("swift", "build", *words, "--show-bin-path", quiet=True).strip()
        with Server(CATALOGS.get(package, ROOT / "spec")) as address:
            print("   ", run(f"{folder}/{program}", address, quiet=True).strip().replace("\n", "\n    "))


def checked_in(_):
    """The command plugin finds a committed client current, notices a change, and mends it."""
    copy = DOWNSTREAM / ".CheckedIn"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(DOWNSTREAM / "CheckedIn", copy)
    try:
        # The package manager wants leave to write for a check as well.
        words = [
            "swift", "package", "--package-path", copy, "--scratch-path", SHARED,
            "--allow-writing-to-package-directory", "regenerate-client",
        ]
        documents = ["--documents", "Documents"]
        run(*words, "--check", *documents)
        file = copy / "Sources" / "Faxes" / "Generated" / "GeneratedClient+Fax.swift"
        text = file.read_text()
        file.write_text(text + "// By hand.\n")
        said = run(*words, "--check", fails=True)
        check("GeneratedClient+Fax.swift: differs" in said, "the check names the file that differs")
        run(*words, *documents)
        check(file.read_text() == text, "the file is as it was")
        said = run(*words, "--target", "Absent", fails=True)
        check("no target Absent" in said, "a target that is not there is named")
    finally:
        shutil.rmtree(copy)
