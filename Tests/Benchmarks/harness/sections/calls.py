"""What a call costs beside the network."""

from ..builds import program
from ..process import run, say
from ..table import table

TITLE = "Calls over a transport in memory"
ABOUT = "microseconds a call, records a second through the pager, memory of 10,000 calls, dates"
AIMS = """Aim: under 20 µs for an empty page; memory flat. Release; the best of five.
"""


def report(options):
    path = program("Calls")
    say("calls: calling")
    rows = [
        [name, float(value), unit]
        for name, value, unit in (line.split("\t") for line in run([path]).output.strip().splitlines())
    ]
    return AIMS + "\n" + table(["what", "figure", "unit"], rows)
