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
        words = ["swift", "package", "--package-path", copy, "--scratch-path", SHARED]
        regenerate = ["--allow-writing-to-package-directory", "regenerate-client", "--documents", "Documents"]
        run(*words, "regenerate-client", "--check", "--documents", "Documents")
        file = copy / "Sources" / "Faxes" / "Generated" / "GeneratedClient+Fax.swift"
        text = file.read_text()
        file.write_text(text + "// By hand.\n")
        said = run(*words, "regenerate-client", "--check", fails=True)
        check("GeneratedClient+Fax.swift: differs" in said, "the check names the file that differs")
        run(*words, *regenerate)
        check(file.read_text() == text, "the file is as it was")
        said = run(*words, "regenerate-client", "--target", "Absent", fails=True)
        check("no target Absent" in said, "a target that is not there is named")
    finally:
        shutil.rmtree(copy)
