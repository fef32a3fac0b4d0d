#!/usr/bin/env python3
"""Checks that what README shows is what happens.

usage: readme.py README.md [--write]

Blocks of ```console are run line by line from the top folder: a line that begins with "$ " is a command, the lines after
it are what it prints to standard output. A block of ```swift after a comment <!-- file: PATH --> is the file PATH.
With --write the outputs and the files' text are put into the page instead; look at the difference before you commit it.
"""

import difflib
import re
import subprocess
import sys
from pathlib import Path

CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.M | re.S)
FILE = re.compile(r"(<!-- file: (\S+) -->\n```\w+\n)(.*?)(?=^```$)", re.M | re.S)


def run(block, folder):
    """The block with what its commands print now."""
    lines = []
    for line in block.splitlines():
        if not line.startswith("$ "):
            continue
        lines.append(line)
        result = subprocess.run(["bash", "-o", "pipefail", "-c", line[2:]], cwd=folder, stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8")
        if result.returncode != 0:
            words = (result.stdout + result.stderr).splitlines()
            told = [word for word in words if "error" in word] or words
            sys.exit("\n".join([f"'{line[2:]}' ends with {result.returncode}:", *told[-20:]]))
        lines += [output.rstrip() for output in result.stdout.splitlines()]
    return "".join(line + "\n" for line in lines)


def main(path, write=False):
    page = Path(path)
    folder = page.resolve().parent
    old = page.read_text("utf-8")
    count = len(CONSOLE.findall(old)) + len(FILE.findall(old))
    if count == 0:
        sys.exit(f"{path} shows no example")
    new = FILE.sub(lambda match: match[1] + (folder / match[2]).read_text("utf-8"), old)
    new = CONSOLE.sub(lambda match: run(match[1], folder), new)
    if write:
        page.write_text(new, "utf-8")
    elif new != old:
        sys.stdout.writelines(difflib.unified_diff(
            old.splitlines(True), new.splitlines(True), f"{path} as it is", f"{path} as it happens"))
        sys.exit(f"{path} shows what does not happen; if the new is right: Tools/lib/readme.py {path} --write")
    print(f"{path}: {count} examples are true")


if __name__ == "__main__":
    if len(sys.argv) < 2 or set(sys.argv[2:]) - {"--write"}:
        sys.exit(__doc__)
    main(sys.argv[1], "--write" in sys.argv)
