"""Holds the parts of the plugins that only Xcode compiles against a stand-in for its module."""

import shutil
import subprocess
from pathlib import Path

import pytest
from repository import ROOT

STAND_IN = Path(__file__).parent / "stand-ins" / "XcodeProjectPlugin.swift"
PLUGINS = sorted(path for path in (ROOT / "Plugins").iterdir() if path.is_dir())
VERSIONS = ["-package-description-version", "6.2.0", "-swift-version", "6"]


def compile_swift(*arguments):
    """What the compiler says; empty if it takes the sources."""
    result = subprocess.run(["swiftc", *arguments], capture_output=True, text=True, check=False)
    return "" if result.returncode == 0 else result.stdout + result.stderr or "swiftc failed"


@pytest.fixture(scope="module")
def options():
    """Options of the package manager's module for plugins."""
    selected = shutil.which("swiftc")
    if shutil.which("xcrun"):
        found = subprocess.run(["xcrun", "--find", "swiftc"], capture_output=True, text=True, check=True)
        selected = found.stdout.strip()
    usr = Path(selected).resolve().parent.parent
    return ["-I", usr / "lib" / "swift" / "pm" / "PluginAPI", *VERSIONS]


@pytest.fixture(scope="module")
def module(options, tmp_path_factory):
    """The folder of the stand-in's module."""
    folder = tmp_path_factory.mktemp("module")
    output = ["-emit-module-path", folder / "XcodeProjectPlugin.swiftmodule"]
    assert compile_swift("-emit-module", "-module-name", "XcodeProjectPlugin", *options, STAND_IN, *output) == ""
    return folder


@pytest.mark.parametrize("plugin", PLUGINS, ids=lambda path: path.name)
def test_plugin_compiles_as_xcode_would_compile_it(plugin, options, module):
    sources = sorted(plugin.glob("*.swift"))
    assert (
        compile_swift("-typecheck", "-parse-as-library", "-warnings-as-errors", *options, "-I", module, *sources) == ""
    )
