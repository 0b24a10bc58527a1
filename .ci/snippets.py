#!/usr/bin/env python3
"""Runs the snippets of a page: snippets.py PAGE OUTPUT-FOLDER.

A fenced block whose language is followed by a file's name, as in "```python reader.py", is written there; after it a
block "```bash run" is run there by bash -eu. localhost:9092 and 127.0.0.1:9490 are replaced by $BROKER and $API, and
bin/quotewire by $QUOTEWIRE; "ask" is told where the API is. What a run prints is shown; one that fails, finds nothing or takes more than
ten minutes ends it all. Some end after seconds in which nothing comes: where they find nothing, they are run again, for five minutes.
"""
import os
import pathlib
import re
import subprocess
import sys
import time

page, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
places = {
    "localhost:9092": os.environ["BROKER"],
    "127.0.0.1:9490": os.environ["API"],
    "bin/quotewire": os.environ["QUOTEWIRE"],
}
runs = 0
for name, arguments, block in re.findall(r"^```(\w+) +([^\n]+)\n(.*?)^```$", page.read_text("utf-8"), re.M | re.S):
    block = re.sub(r"(bin/quotewire ask [^#\n]*)", r"\1 --api 127.0.0.1:9490 ", block)
    for written, real in places.items():
        block = block.replace(written, real)
    if name != "bash" or arguments != "run":
        (folder / arguments).write_text(block, "utf-8")
        continue
    last = time.time() + 300
    while True:
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", block], cwd=folder, timeout=600,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        vain = not done.stdout.strip() or re.search(r"^(0 |nothing )", done.stdout, re.M)
        if done.returncode != 0 or not vain or time.time() > last:
            break
    first = next(line for line in block.splitlines() if line and not line.startswith("#"))
    print(f"$ {first[:110]}\n{done.stdout[:400].rstrip()}", flush=True)
    if done.returncode != 0 or vain:
        print(done.stdout)
        sys.exit(f"{page}: a snippet " + ("fails" if done.returncode else "finds nothing"))
    runs += 1
print(f"{runs} snippets run")
sys.exit(0 if runs else "no snippet was found")
