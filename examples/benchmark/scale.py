"""Whole-process time and memory of annals over streams of growing length.

scale.py ANNALS TEXTS.jsonl MOST

The stream is made as it is read, and never stands on the disk.
"""

import json
import os
import subprocess
import sys
import threading
import time


def stream(lines, size, out):
    """Write about size bytes of lines, each under an id of its own."""
    written = number = 0
    try:
        while written < size:
            number += 1
            text = lines[number % len(lines)] % number
            out.write(text)
            written += len(text)
        out.close()
    except BrokenPipeError:
        pass
    return written


def measure(command, lines, size, processors):
    """Run a filter over a stream; return seconds, the most MB held, and bytes."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=os.environ | {"GOMAXPROCS": str(processors)})
    made = []
    feeder = threading.Thread(target=lambda: made.append(stream(lines, size, process.stdin)))
    feeder.start()
    _, status, rusage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    feeder.join()
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: exit {process.returncode}")
    return time.perf_counter() - begin, rusage.ru_maxrss / 1024, made[0]


def main():
    annals, texts, most = sys.argv[1], sys.argv[2], int(sys.argv[3])
    lines = []
    with open(texts, encoding="utf8") as file:
        for line in file:
            article = json.loads(line)
            article["id"] = "ID"
            lines.append((json.dumps(article, ensure_ascii=False).replace("%", "%%").replace('"ID"', '"%d"', 1) + "\n").encode())
    print(f"{'verb':8} {'bytes':>12} {'seconds':>9} {'MB/s':>8} {'most MB held':>13}")
    for verb in "tag", "events":
        size = 1000
        while size <= most:
            seconds, held, made = measure([annals, verb, "--jsonl"], lines, size, os.cpu_count())
            print(f"{verb:8} {made:12} {seconds:9.3f} {made / 1e6 / seconds:8.2f} {held:13.0f}", flush=True)
            size *= 10
        one, _, _ = measure([annals, verb, "--jsonl"], lines, size // 10, 1)
        two, _, _ = measure([annals, verb, "--jsonl"], lines, size // 10, 2)
        print(f"{verb}: two processors are {one / two:.2f} times as fast as one", flush=True)


main()
