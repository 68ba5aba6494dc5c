"""Where the packages are built, and how commands are run."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
DOWNSTREAM = ROOT / "Tests" / "Downstream"
# What is built in place: every package here shares it, so that the generator and the runtime are built once.
SHARED = ROOT / ".build" / "downstream"
# Where several packages share a folder, the plan of one is taken for the other's otherwise.
PLAN_ANEW = "--disable-build-manifest-caching"
# A part of a backtrace of Swift's own. With swiftbuild the package manager crashes at times, in Process of Foundation.
CRASH = "\nRegisters:\n"


class Failed(Exception):
    """Something did not happen as it should."""


def check(condition, what):
    if not condition:
        raise Failed(what)


def run(*command, cwd=ROOT, fails=False, environment=None, quiet=False):
    """Runs a command to its end and gives what it printed; that it fails is an error, unless it has to, or may."""
    command = [str(word) for word in command]
    if not quiet:
        print("  $", " ".join(word if " " not in word else f"'{word}'" for word in command), flush=True)
    start = time.monotonic()
    result = once(command, cwd, environment)
    if CRASH in result.stdout and command[0] == "swift":
        print("    the package manager crashed, and is run once more", flush=True)
        result = once(command, cwd, environment)
    if not quiet:
        print(f"    {time.monotonic() - start:.1f} s", flush=True)
    if fails is not None and (result.returncode != 0) != fails:
        print(result.stdout[-6000:], file=sys.stderr)
        raise Failed(f"{command[0]} ended with {result.returncode}")
    return result.stdout


def once(command, cwd, environment):
    """Runs a command to its end, whatever that is."""
    return subprocess.run(
        command,
        check=False,
        cwd=cwd,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


class Home:
    """A folder whose name has spaces and letters beyond ASCII, with a copy of our package; gone at the end."""

    def __init__(self):
        self.path = Path(tempfile.mkdtemp(prefix="Töne und 電話 "))
        self.path.chmod(0o755)
        self.ours = self.path / "Our Package"
        self._copy_ours()

    def _copy_ours(self):
        """What git would give, changes that are not committed included."""
        names = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", quiet=True).split("\0")
        for name in filter(None, names):
            source = ROOT / name
            if not source.exists() or name.startswith("Tests/"):
                continue
            target = self.ours / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target, follow_symlinks=False)
        # The package manager wants to see the folders of all targets.
        for name in ("RingCentralGeneratorTests", "RingCentralRuntimeTests", "RingCentralTests"):
            folder = self.ours / "Tests" / name
            (folder / "Fixtures").mkdir(parents=True)
            (folder / "Empty.swift").write_text("")

    def commit(self):
        """Makes the copy a repository with a version, as others would find it."""
        git = ["git", "-c", "user.name=Tester", "-c", "user.email=tester@example.com"]
        for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "All"], ["tag", "1.0.0"]):
            run(*git, *words, cwd=self.ours, quiet=True)

    def remove(self):
        run("chmod", "-R", "u+w", self.path, quiet=True)
        shutil.rmtree(self.path, ignore_errors=True)
