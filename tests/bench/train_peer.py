"""Runs bench_train and a PyTorch training loop (the contest notebook's) in turn and prints a line of the README's table.

Usage: python train_peer.py BENCH_TRAIN PEER.py [--rounds 5] [--steps 8] [--batch 16] [--threads 1]
The peer takes --steps, --batch, --threads, --warmup and ends with "... steps/s, ... pictures/s, ... processor seconds a step".
"""
import argparse
import re
import subprocess
import sys

import table


def seconds(command):
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[-1]
    return 1 / float(re.search(r"([0-9.]+) steps/s", out).group(1)), float(re.search(r"([0-9.]+) processor seconds a step", out).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("peer")
    parser.add_argument("--python", default=sys.executable, help="a Python with torch, timm, pandas and OpenCV")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    shared = ["--steps", str(args.steps), "--batch", str(args.batch), "--threads", str(args.threads), "--warmup", "2"]
    ours, theirs = [], []
    for _ in range(args.rounds):
        ours.append(seconds([args.bench, *shared]))
        theirs.append(seconds([args.python, args.peer, *shared]))
    table.line(f"training step, EfficientNet-B0, {args.batch} photos", args.threads, ours, "PyTorch loop", theirs)


if __name__ == "__main__":
    main()
