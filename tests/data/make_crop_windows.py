"""Writes crop_windows.json: what crop_grid.py (the design's peer; NumPy only) gives for 200 boxes.

    python make_crop_windows.py FOLDER_OF_CROP_GRID > crop_windows.json

Windows are [left, top, right, bottom, family]. All cases have their number and a checksum (FNV-1a, 64 bits, over each number
followed by a comma), every twentieth has the list, and `asked` is the order in which the budgeted search asks with the score
((7919 * i) mod 1009) / 100 for window i.
"""
import json
import random
import sys

sys.path.insert(0, sys.argv[1])
import crop_grid as peer

SHAPES = {"1:1": 1.0, "4:5": 0.8, "3:4": 0.75, "4:3": 4 / 3, "1.91:1": 1.91, "9:16": 9 / 16}


def checksum(rows):
    h = 0xCBF29CE484222325
    for byte in "".join(f"{v}," for row in rows for v in row).encode():
        h = (h ^ byte) * 0x100000001B3 % 2**64
    return f"{h:016x}"


def main():
    rng = random.Random(20)
    cases = []
    for number in range(200):
        width, height = rng.choice([(720, 960), (960, 720), (1280, 960), (600, 600), (405, 720), (4032, 3024), (97, 61), (1920, 500)])
        if number % 3 == 0:
            width, height = rng.randint(40, 3000), rng.randint(40, 3000)
        left, top = rng.randint(0, width - 2), rng.randint(0, height - 2)
        box = [left, top, rng.randint(left + 1, width), rng.randint(top + 1, height)]
        if number % 10 == 0:
            box = [0, 0, width, height]
        margin = (0.04, 0.08)[number % 2]
        names = list(SHAPES) if number % 4 == 0 else list(peer.RATIOS)
        side = (0, 400)[number % 5 == 4]
        windows, family = peer.candidates(width, height, box, margin, {n: SHAPES[n] for n in names}, min_side=side)
        rows = [[*map(int, w), int(f)] for w, f in zip(windows, family)]
        case = {"size": [width, height], "box": box, "margin": margin, "shapes": [SHAPES[n] for n in names], "side": side, "count": len(rows), "checksum": checksum(rows)}
        if number % 20 == 7:
            asked = []

            def score(i):
                asked.append(int(i))
                return (7919 * int(i)) % 1009 / 100

            peer.budgeted(score, windows)
            case |= {"windows": rows, "asked": asked}
        cases.append(json.dumps(case))
    print("[" + ",\n".join(cases) + "]")


main()
