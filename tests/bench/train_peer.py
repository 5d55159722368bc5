"""Runs bench_train and a PyTorch training loop (the contest notebook's, given by --peer) in turn and prints the ratio of each round.

Usage: python train_peer.py BENCH_TRAIN PEER.py [--rounds 5] [--steps 8] [--batch 16] [--threads 1]
The peer takes --steps, --batch, --threads, --warmup and ends with "... steps/s, ... pictures/s, ... processor seconds a step".
Ratios are of processor seconds a step, taken inside a round: other programs on the machine then count for little.
"""
import argparse
import re
import statistics
import subprocess
import sys


def seconds(command):
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().splitlines()[-1]
    return float(re.search(r"([0-9.]+) processor seconds a step", out).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("peer")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    shared = ["--steps", str(args.steps), "--batch", str(args.batch), "--threads", str(args.threads), "--warmup", "2"]
    ratios = []
    for number in range(args.rounds):
        ours, theirs = seconds([args.bench, *shared]), seconds([sys.executable, args.peer, *shared])
        ratios.append(theirs / ours)
        print(f"round {number + 1}: {ours:.2f} s a step, PyTorch loop {theirs:.2f} s, ratio {ratios[-1]:.2f}", flush=True)
    print(f"median ratio {statistics.median(ratios):.2f} (more than 1: faster than the loop)")


if __name__ == "__main__":
    main()
