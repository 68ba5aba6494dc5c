"""Builds every package of this folder in place, and runs its program against the sandbox."""

import shutil

from .server import Server
from .work import DOWNSTREAM, PLAN_ANEW, ROOT, SHARED, check, run

PROGRAMS = {
    "CommandLine": "calls",
    "OtherService": "tides",
    "MainActor": "presence",
    "Swift5": "mailbox",
    "CheckedIn": "fax",
    "Traits": "history",
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
    """The command plugin finds a committed client and its documents current, notices changes, and mends them."""
    copy = DOWNSTREAM / ".CheckedIn"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(DOWNSTREAM / "CheckedIn", copy)
    target = copy / "Sources" / "Faxes"

    def regenerate(*options, **expected):
        # The package manager wants leave to write for a check as well.
        return run(
            "swift",
            "package",
            "--package-path",
            copy,
            "--scratch-path",
            SHARED,
            "--allow-writing-to-package-directory",
            "regenerate-client",
            *options,
            **expected,
        )

    try:
        documents = ["--documents", "openapi"]
        regenerate("--check", *documents)
        file = target / "Generated" / "GeneratedClient+Fax.swift"
        text = file.read_text()
        file.write_text(text + "// By hand.\n")
        said = regenerate("--check", fails=True)
        check("GeneratedClient+Fax.swift: differs" in said, "the check names the file that differs")
        regenerate(*documents)
        check(file.read_text() == text, "the file is as it was")
        parts(target, regenerate)
        said = regenerate("--target", "Absent", fails=True)
        check("no target Absent" in said, "a target that is not there is named")
        said = regenerate("--documents", "books", fails=True)
        check("--documents takes docs, openapi, site, not 'books'" in said, "a kind that is not there is named")
    finally:
        shutil.rmtree(copy)


def parts(target, regenerate):
    """Another area comes with its documents, and goes with them."""
    configuration = target / "ringcentral-client.json"
    config = configuration.read_text()
    before = files(target)
    every = ["--documents", "docs", "openapi", "site"]
    configuration.write_text(config.replace('"fax"', '"fax", "presence"'))
    regenerate(*every)
    area = "Documents/docs/areas/Presence.md"
    check(area in files(target) and "Documents/site/index.html" in files(target), "all kinds are written")
    configuration.write_text(config)
    said = regenerate("--check", *every, fails=True)
    check(f"{area}: is no longer written" in said, f"the check names what is left of the area: {said}")
    regenerate(*every)
    left = files(target)
    check(not any("Presence" in name for name in left), f"nothing is left of the area: {sorted(left)}")
    check(all(left.get(name) == text for name, text in before.items()), "what was committed is as it was")


def files(folder):
    """All files below a folder."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
