"""Runs a process and says what it and its children cost."""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass

from .places import Stop


class TooLong(Stop):
    """A process did not end in its time."""


@dataclass
class Cost:
    """What a process took, with all children it waited for."""

    cpu: float  # seconds, user and system
    wall: float  # seconds
    peak: float  # MB of the largest process among them
    output: str = ""


def say(text):
    """Progress, on standard error."""
    print(text, file=sys.stderr, flush=True)


def run(command, cwd=None, limit=3600):
    """Runs a command to its end.

    The largest memory is that of one process. It can't be told from this process's own where that is larger, so this
    one stays small: nothing here reads a catalog.
    """
    command = [str(word) for word in command]
    with tempfile.TemporaryFile() as output:
        start = time.monotonic()
        try:
            process = subprocess.Popen(
                command,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except FileNotFoundError:
            raise Stop(f"{command[0]} is not there; a Swift toolchain has to be on the path") from None
        late = threading.Event()

        def end():
            late.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit, end)
        timer.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except KeyboardInterrupt:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - start
        output.seek(0)
        text = output.read().decode(errors="replace")
    if late.is_set():
        raise TooLong(f"{' '.join(command)}\ndid not end within {limit} s")
    if process.returncode != 0:
        raise Stop(f"{' '.join(command)}\nfailed with {process.returncode}:\n{text[-4000:]}")
    # Linux counts memory in kilobytes, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit / 1e6, text)


def median(runs):
    """The middle of several costs, each figure by itself."""
    return Cost(
        statistics.median(run.cpu for run in runs),
        statistics.median(run.wall for run in runs),
        statistics.median(run.peak for run in runs),
        runs[-1].output,
    )


def repeat(action, times=None, most=15, seconds=20):
    """Costs of an action: so often if told, else until it was done often or long enough, three times at least.

    What takes more than a minute is done once.
    """
    return take_turns({"": action}, times, most, seconds)[""]


def take_turns(actions, times=None, most=15, seconds=20):
    """Costs of several actions that are to be compared, by their keys: they take turns, so that a machine whose speed
    changes is slow for all of them. An action that gives no cost has none.

    A turn of all that takes more than a minute is the only one.
    """
    costs = {key: [] for key in actions}
    turns = 0
    spent = 0
    while True:
        for key, action in actions.items():
            cost = action()
            if cost:
                costs[key].append(cost)
                spent += cost.wall
        turns += 1
        enough = (
            turns >= times
            if times
            else (turns >= most or spent > 60 or (spent > seconds * len(actions) and turns >= 3))
        )
        if enough:
            return costs
