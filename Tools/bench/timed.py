"""Runs a program without output and prints its seconds on the clock and its peak of memory in kilobytes.

usage: timed.py COMMAND...

It imports little, so that it is small itself (see timed in bench.py); what takes less memory than it, about 13 MB, is shown as that.
"""

import os
import sys
import time


def main():
    nothing = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    started = time.perf_counter()
    process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=nothing)
    _, status, used = os.wait4(process, 0)
    seconds = time.perf_counter() - started
    if status:
        sys.exit(f"error: {' '.join(sys.argv[1:])}: ended with {os.waitstatus_to_exitcode(status)}")
    print(seconds, used.ru_maxrss)


main()
