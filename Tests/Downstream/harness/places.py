"""Builds in other places and in other ways; each dimension once."""

import os
from concurrent.futures import ThreadPoolExecutor

from .changes import quickly
from .guest import Guest, by_path
from .server import Server
from .work import DOWNSTREAM, PLAN_ANEW, ROOT, SHARED, check, run

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Deeper",
    platforms: [.macOS(.v13)],
    dependencies: [.package(name: "Swift5", path: "{path}")],
    targets: [.executableTarget(name: "deeper", dependencies: [.product(name: "Texts", package: "Swift5")])]
)
"""
PROGRAM = """import Foundation
import Texts

// The module with the generated client hands on what the client needs.
let client = TextAPI.RingCentralClient(
    authorization: .jwt("test-jwt", clientID: "test-client", clientSecret: "test-secret"),
    configuration: ClientConfiguration(server: Server(name: "sandbox", url: CommandLine.arguments[1])))
print("sent", try await Texts(client.service).send("Hello", to: "+16505550101").direction?.rawValue ?? "?")
"""


def tides(guest):
    """The guest's program gets what it asks for."""
    with Server(guest.target / "catalog") as address:
        said = run(guest.program(), address, quiet=True)
        check("3 operations" in said, f"the program has three operations: {said}")


def at_once(home):
    """Two builds at once of one checkout of ours: with spaces and foreign letters in the path and swiftbuild, which
    then builds again after changes; and by URL, in release."""
    first = Guest(home, "Gast eins", by_path(home.ours))
    first.options = ["--build-system", "swiftbuild"]
    second = Guest(home, "Guest two", f'.package(url: "file://{home.ours}", from: "1.0.0"')
    second.options = ["--build-system", "native", "-c", "release"]
    with ThreadPoolExecutor() as pool:
        for build in [pool.submit(first.build), pool.submit(second.build)]:
            build.result()
    tides(first)
    tides(second)
    quickly(home, first)


def deeper(home):
    """A package that depends on one that uses the plugin, without the package manager's own sandbox."""
    folder = home.path / "Deeper"
    (folder / "Sources" / "deeper").mkdir(parents=True)
    (folder / "Package.swift").write_text(MANIFEST.format(path=DOWNSTREAM / "Swift5"))
    (folder / "Sources" / "deeper" / "main.swift").write_text(PROGRAM)
    words = ["--package-path", folder, "--scratch-path", SHARED]
    run("swift", "build", *words, PLAN_ANEW, "--disable-sandbox")
    bin_path = run("swift", "build", *words, "--show-bin-path", quiet=True).strip().splitlines()[-1]
    with Server(ROOT / "spec") as address:
        said = run(f"{bin_path}/deeper", address, quiet=True)
        # The direction is of the sandbox's making: that it was read tells that the answer came.
        check(said.strip() in ("sent Inbound", "sent Outbound"), f"the text was sent: {said}")


def read_only(home):
    """Our package can't be written to, not even by its builder."""
    guest = Guest(home, "Read only", by_path(home.ours))
    run("chmod", "-R", "a-w", home.ours, quiet=True)
    try:
        words = guest.command()
        if os.geteuid() == 0:
            # Nothing is read-only for root: somebody else builds.
            run("chown", "-R", "65534:65534", guest.path, quiet=True)
            words = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", f"HOME={guest.path}", *words]
        run(*words)
        tides(guest)
    finally:
        run("chmod", "-R", "u+w", home.ours, quiet=True)


def every(home):
    """Every build system, with every configuration, from every origin."""
    origins = {"path": by_path(home.ours), "url": f'.package(url: "file://{home.ours}", from: "1.0.0"'}
    for system in ("native", "swiftbuild"):
        for configuration in ("debug", "release"):
            for origin, dependency in origins.items():
                print(f"  {system}, {configuration}, {origin}", flush=True)
                guest = Guest(home, f"{system} {configuration} {origin}", dependency)
                guest.options = ["--build-system", system, "-c", configuration]
                guest.build()
                tides(guest)
