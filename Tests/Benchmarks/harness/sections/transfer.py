"""What carrying a large file costs."""

import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

from ..builds import program
from ..places import PACKAGE, Stop
from ..process import median, repeat, run, say
from ..table import table

TITLE = "Carrying a file of 500 MB"
ABOUT = "memory, CPU and time to download and upload a large file, also where the disk or the reader is slow"
AIMS = """Aim: memory does not grow with the file. Release; a server of this machine, a file of zeros. "Slow" is a disk
that takes 0.3 ms more for a piece of at most 16 KB, or a reader who takes that for a chunk of 64 KB. Multipart bodies
are put together in a temporary file first.
"""
SIZE = 500_000_000
# What is measured, the way it is named to the program, and the file that is carried if it is not a new one.
WAYS = (
    ("nothing: a file of 1 byte", "download", 1),
    ("download into a file", "download", SIZE),
    ("the same, slow disk", "download-slowly", SIZE),
    ("download in chunks", "chunks", SIZE),
    ("the same, slow reader", "chunks-slowly", SIZE),
    ("upload of a file", "upload", SIZE),
    ("upload of a fax with it", "multipart", SIZE),
)


@contextmanager
def server(size):
    process = subprocess.Popen(
        [sys.executable, "-m", "harness.fileserver", str(size)],
        cwd=PACKAGE,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        port = process.stdout.readline().strip()
        if not port:
            raise Stop("the file server did not start")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.communicate()


def report(options):
    path = program("Transfer")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "file"
        for name, way, size in WAYS:
            say(f"transfer: {name}")
            # A sparse file reads like any other.
            with open(file, "wb") as out:
                out.truncate(size)
            with server(size) as url:
                cost = median(repeat(lambda way=way: run([path, way, url, file]), options.runs or 3))
            rows.append([name, round(cost.peak), cost.cpu, cost.wall])
    return AIMS + "\n" + table(["what", "peak MB", "CPU s", "wall s"], rows)
