"""The lines that all benches print: the same columns, ratios taken inside a round, medians over the rounds.

Each measurement is (wall seconds, processor seconds of all threads). Ratios are of processor time: other programs share the
machine's cores, and then a clock on the wall says little. More than 1: Pawtrait is faster.
"""
import os
import platform
import statistics

HEADER = "| work | threads | Pawtrait, processor time | peer | its processor time | ratio, median (min to max) | of wall time |\n|---|---|---|---|---|---|---|"


def processor():
    names = (line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name"))
    return f"{next(names, platform.processor())}, {os.cpu_count()} cores"


def shown(seconds):
    return f"{seconds:.2f} s" if seconds >= 0.2 else f"{1000 * seconds:.2f} ms"


def line(work, threads, own, peer, theirs, each=1):
    """`own` and `theirs`: one measurement a round; times are shown divided by `each`."""
    ratios = [t[1] / o[1] for o, t in zip(own, theirs)]
    wall = statistics.median(t[0] / o[0] for o, t in zip(own, theirs))
    mine, yours = (statistics.median(m[1] for m in rows) / each for rows in (own, theirs))
    print(f"| {work} | {threads} | {shown(mine)} | {peer} | {shown(yours)} | **{statistics.median(ratios):.2f}** ({min(ratios):.2f} to {max(ratios):.2f}) | {wall:.2f} |", flush=True)
