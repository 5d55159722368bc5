"""Runs bench_svr and scikit-learn's SVR on the same generated features (svr_folds.py, given by --peer's path) in turn and prints the ratio.

Usage: python svr_peer.py BENCH_SVR SVR_FOLDS.py [--rounds 1] [--n 9912] [--d 1280] [--C 20] [--folds 5] [--threads 1]
The peer imports torch (its fill module does). Ratios are of processor seconds over all folds (ours with the kernel), taken inside a round: other programs on the machine then count
for little. Ends with status 1 when the pooled RMSEs differ by more than 0.02 points or the ratio is below 3.
"""
import argparse
import re
import statistics
import subprocess
import sys


def run(command):
    """Lines of a program, shown as they come."""
    lines = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            print("   ", line, end="", flush=True)
            lines.append(line)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with status {process.returncode}")
    return lines


def pooled(lines):
    return float(re.search(r"pooled RMSE ([0-9.]+)", lines[-1]).group(1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("peer")
    parser.add_argument("--rounds", type=int, default=1)
    for name, value in (("--n", 9912), ("--d", 1280), ("--C", 20), ("--folds", 5), ("--threads", 1)):
        parser.add_argument(name, type=int, default=value)
    args = parser.parse_args()
    shared = [text for name in ("n", "d", "C", "folds", "threads") for text in (f"--{name}", str(getattr(args, name)))]
    ratios, gaps = [], []
    for number in range(args.rounds):
        print(f"round {number + 1}, bench_svr:", flush=True)
        ours = run([args.bench, *shared])
        print(f"round {number + 1}, scikit-learn:", flush=True)
        theirs = run([sys.executable, args.peer, *shared])
        seconds = float(re.search(r"processor ([0-9.]+) s", ours[-1]).group(1))
        peer_seconds = sum(float(match.group(1)) for match in (re.search(r"processor ([0-9.]+) s", line) for line in theirs) if match)
        ratios.append(peer_seconds / seconds)
        gaps.append(abs(pooled(ours) - pooled(theirs)))
        print(f"round {number + 1}: {seconds:.1f} processor seconds, scikit-learn {peer_seconds:.1f}, ratio {ratios[-1]:.1f}; pooled RMSE differs by {gaps[-1]:.4f}", flush=True)
    print(f"median ratio {statistics.median(ratios):.1f} (more than 1: faster than scikit-learn), largest difference of the pooled RMSE {max(gaps):.4f}")
    if statistics.median(ratios) < 3 or max(gaps) > 0.02:
        sys.exit(1)


if __name__ == "__main__":
    main()
