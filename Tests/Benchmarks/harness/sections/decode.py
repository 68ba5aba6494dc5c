"""What reading a page costs."""

import re

from ..builds import program
from ..process import run, say
from ..table import table

TITLE = "Reading a page of 100 call log records"
ABOUT = "milliseconds a page, through the client and with hand-written Codable structures"
AIMS = """Aim: no more than hand-written structures take. Release; the median of many pages.
"""


def report(options):
    path = program("Decoding")
    say("decode: reading pages")
    lines = run([path]).output.strip().splitlines()
    size = int(re.search(r"(\d+) bytes", lines[0])[1])
    times = [(name, float(time)) for name, time in (line.rsplit("\t", 1) for line in lines[1:])]
    rows = [[name, time, size / time / 1000] for name, time in times]
    return AIMS + "\n" + lines[0] + "\n\n" + table(["reader", "ms a page", "MB a second"], rows)
