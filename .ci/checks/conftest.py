"""Fixtures that several checks share."""

import pytest
from repository import binaries
from swift_compiler import Compiler


@pytest.fixture(scope="session")
def compiler():
    """The compiler, with the modules of the debug build."""
    modules = binaries() / "Modules"
    assert modules.is_dir(), f"{modules} is missing; run swift build --build-tests"
    return Compiler(modules)
