"""Holds the client against the compiler with each trait of the package alone, and with none."""

import json
import subprocess

import pytest
from repository import GENERATED, ROOT
from swift_compiler import STRICT


def traits():
    """The traits of the package; "None" is not one, so that nothing is compiled in."""
    dump = subprocess.run(["swift", "package", "dump-package"], cwd=ROOT, check=True, capture_output=True, text=True)
    names = {trait["name"] for trait in json.loads(dump.stdout)["traits"]} - {"default", "Everything"}
    return ["None", *sorted(names)]


@pytest.mark.parametrize("trait", traits())
def test_client_compiles_with_one_trait(trait, compiler):
    sources = sorted((GENERATED / "RingCentral").glob("*.swift"))
    names = ["-module-name", "RingCentral", "-package-name", "ringcentral"]
    assert compiler.complaints("-wmo", *STRICT, *names, "-D", trait, *sources) == ""
