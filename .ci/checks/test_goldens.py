"""Holds the Swift of every golden case against the compiler, as strict as can be, in a module that isolates to the main
actor by default."""

import pytest
from repository import TESTS
from swift_compiler import STRICT

CASES = sorted({source.parent for source in (TESTS / "Golden").glob("*/expected/*.swift")})


def test_there_are_goldens():
    assert CASES


@pytest.mark.parametrize("folder", CASES, ids=lambda folder: folder.parent.name)
def test_golden_compiles(folder, compiler):
    names = ["-module-name", "Golden", "-package-name", "golden", "-D", "Everything"]
    isolation = ["-default-isolation", "MainActor"]
    assert compiler.complaints("-wmo", *STRICT, *isolation, *names, *sorted(folder.glob("*.swift"))) == ""
