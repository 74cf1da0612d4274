import hashlib
import json
import sys

number, previous = 0, "0" * 64
for line in open(sys.argv[1], encoding="utf-8"):
    number += 1
    entry = json.loads(line)
    stated = entry.pop("hash")
    text = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    counted = hashlib.sha256(text.encode("utf-8")).hexdigest()
    if entry["seq"] != number or entry["previous"] != previous or counted != stated:
        sys.exit(f"entry {number} is wrong")
    previous = stated
print(number, previous)
