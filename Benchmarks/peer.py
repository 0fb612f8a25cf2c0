"""What an analyst does without PlanTrace: four regular expressions over the whole text, with Python's re.

    peer.py ROUNDS FILE...    seconds of processor time of the fastest round, and the bytes read, as JSON

The patterns find strings alone: no values, no bodies, no outline. They are a floor for speed, not for what is found.
"""

import json
import re
import sys
import time

PATTERNS = [
    # 90%, 97,5 %
    r"\d+(?:[.,]\d+)?\s*%",
    # 31/12/2025
    r"\b\d{1,2}/\d{1,2}/\d{4}\b",
    # 21-NQ/TW
    r"\b\d+\s*-\s*[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ][A-ZĐa-z]*",
    # (Hoàn thành trong quý I/2023)
    r"\((?:[Hh]oàn thành|[Tt]hực hiện|[Kk]hi có|[Ss]au khi)[^)]{0,160}\)",
]


def main():
    rounds, paths = int(sys.argv[1]), sys.argv[2:]
    texts = [open(path, encoding="utf-8", errors="replace").read() for path in paths]
    patterns = [re.compile(pattern) for pattern in PATTERNS]
    best = float("inf")
    found = 0
    for _ in range(rounds):
        start = time.process_time()
        found = sum(len(pattern.findall(text)) for text in texts for pattern in patterns)
        best = min(best, time.process_time() - start)
    size = sum(len(text.encode("utf-8")) for text in texts)
    print(json.dumps({"bytes": size, "seconds": best, "found": found}))


main()
