"""Runs bench_svr and scikit-learn's SVR on the same generated features (svr_folds.py, given by --peer's path) in turn and prints the ratio.

Usage: python svr_peer.py BENCH_SVR SVR_FOLDS.py [--rounds 1] [--n 9912] [--d 1280] [--C 20] [--folds 5] [--threads 1] [--only FOLDS]
The peer imports torch (its fill module does). Ratios are of processor seconds a fold (ours with its share of the kernel), taken inside a round: other programs on the machine then count
for little. Ends with status 1 when RMSEs of a fold differ by more than 0.02 points or the ratio is below 3.
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


def folds(lines):
    """Processor seconds and RMSE of each fold."""
    found = (re.search(r"^fold .*processor ([0-9.]+) s,.*RMSE ([0-9.]+)", line) for line in lines)
    return [(float(match.group(1)), float(match.group(2))) for match in found if match]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench")
    parser.add_argument("peer")
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--only", type=int, help="let the peer fit this many of the folds")
    for name, value in (("--n", 9912), ("--d", 1280), ("--C", 20), ("--folds", 5), ("--threads", 1)):
        parser.add_argument(name, type=int, default=value)
    args = parser.parse_args()
    shared = [text for name in ("n", "d", "C", "folds", "threads") for text in (f"--{name}", str(getattr(args, name)))]
    ratios, gaps = [], []
    for number in range(args.rounds):
        print(f"round {number + 1}, bench_svr:", flush=True)
        lines = run([args.bench, *shared])
        ours, whole = folds(lines), float(re.search(r"processor ([0-9.]+) s", lines[-1]).group(1))
        print(f"round {number + 1}, scikit-learn:", flush=True)
        theirs = folds(run([sys.executable, args.peer, *shared, *(["--only", str(args.only)] if args.only else [])]))
        a_fold, peer_fold = whole / len(ours), sum(seconds for seconds, _ in theirs) / len(theirs)
        ratios.append(peer_fold / a_fold)
        gaps.append(max(abs(one[1] - other[1]) for one, other in zip(ours, theirs)))
        print(f"round {number + 1}: {a_fold:.2f} processor seconds a fold, scikit-learn {peer_fold:.2f}, ratio {ratios[-1]:.1f}; a fold's RMSE differs by at most {gaps[-1]:.4f}", flush=True)
    print(f"median ratio {statistics.median(ratios):.1f} (more than 1: faster than scikit-learn), largest difference of a fold's RMSE {max(gaps):.4f}")
    if statistics.median(ratios) < 3 or max(gaps) > 0.02:
        sys.exit(1)


if __name__ == "__main__":
    main()
