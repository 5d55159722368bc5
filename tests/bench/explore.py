#!/usr/bin/env python3
"""Pawtrait beside an analyst's Python on the contest's table: read, compute, 17 charts as PNG.

python explore.py BENCH_EXPLORE PYTHON EDA_PY DATASET [--rounds N]

Both programs run alternately, whole processes with start and imports, on a folder of the two tables that eda.py reads;
one line of the README's table is printed. PYTHON needs numpy, pandas, matplotlib, seaborn, scipy and statsmodels.
"""
import argparse
import os
import subprocess
import tempfile
import time

import table


def run(command):
    before, begun = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall, after = time.perf_counter() - begun, os.times()
    return wall, after.children_user + after.children_system - before.children_user - before.children_system


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("bench", "python", "eda", "data"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    ours, theirs = [], []
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "data")
        os.mkdir(data)
        for name in ("train.csv", "dimensions.csv"):
            os.symlink(os.path.abspath(os.path.join(args.data, name)), os.path.join(data, name))
        for _ in range(args.rounds):
            ours.append(run([args.bench, "charts", data, folder]))
            theirs.append(run([args.python, args.eda, "--data", data, "--out", folder + "/peer"]))
    table.line("17 charts of a data set, with start", 1, ours, "pandas + seaborn", theirs)


if __name__ == "__main__":
    main()
