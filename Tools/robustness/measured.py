"""What a program used: its exit status, the seconds of the processor and the peak of its memory in kilobytes.

Linux counts as a program's memory also what the process held that started it, and the tests hold texts of 100 MB. So the
program is started by a small process of its own, which is this file run as a script.
"""

import os
import subprocess
import sys


def run(*command, **streams):
    """Runs a command; `streams` are those of subprocess.Popen. Returns (status, seconds, kilobytes)."""
    reading, writing = os.pipe()
    try:
        process = subprocess.Popen([sys.executable, "-S", __file__, str(writing), *map(str, command)], pass_fds=[writing], **streams)
    finally:
        os.close(writing)
    with os.fdopen(reading) as report:
        fields = report.read().split()
    process.wait()
    return int(fields[0]), float(fields[1]), int(fields[2])


def main():
    report = int(sys.argv[1])
    os.set_inheritable(report, False)
    child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
    _, status, used = os.wait4(child, 0)
    os.write(report, f"{os.waitstatus_to_exitcode(status)} {used.ru_utime + used.ru_stime} {used.ru_maxrss}".encode())


if __name__ == "__main__":
    main()
