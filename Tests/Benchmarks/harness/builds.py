"""Builds with the package manager, below .build."""

import shutil

from .places import BUILD, PACKAGE, ROOT
from .process import run, say


def build(package, what, configuration, scratch, *options, clean=False):
    """Builds a part of a package; gives what that cost."""
    folder = BUILD / scratch
    if clean:
        shutil.rmtree(folder, ignore_errors=True)
    say(f"building {what[1]}, {configuration}")
    return run(
        [
            "swift",
            "build",
            "--package-path",
            package,
            "--scratch-path",
            folder,
            "-c",
            configuration,
            *what,
            *options,
        ],
        cwd=BUILD.parent,
    )


def tool(configuration):
    """The generator, built where it is not current."""
    scratch = f"tool-{configuration}"
    build(ROOT, ("--product", "ringcentral-generate"), configuration, scratch)
    return BUILD / scratch / configuration / "ringcentral-generate"


def program(name, *options, scratch="package"):
    """A program of this package, in release; those that share a scratch folder share the client."""
    build(PACKAGE, ("--product", name), "release", scratch, *options)
    return BUILD / scratch / "release" / name
