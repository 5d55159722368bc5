"""Scores a folder with Pawtrait and with onnxruntime + Pillow in turn and prints the table of ratios that the README shows.

    python score_folder.py BENCH_SCORE WEIGHTS ONNX FOLDER [--rounds 7] [--threads 2]

Equal work: every photo decoded (Pillow in draft mode), squashed to 260 x 260 by antialiased bicubic, EfficientNet-Lite2 in fp32 without
the mirror image, one dot product; the two rows with bfloat16 are the same work as the default model computes it. Ratios are taken inside a round, one run of each after the other, and their median is printed: machines
share their cores, single times say little. More than 1: Pawtrait is faster.
"""
import argparse
import os
import platform
import statistics
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime
from PIL import Image

SIDE, BATCH = 260, 8
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")


def session(path, threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    net = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    for _ in range(2):
        net.run(None, {"x": np.zeros((BATCH, 3, SIDE, SIDE), np.float32)})
    return net


def decode(path):
    image = Image.open(path)
    if image.format == "JPEG":
        image.draft("RGB", (SIDE, SIDE))
    return image.convert("RGB")


def to_input(image):
    return np.ascontiguousarray(((np.asarray(image, np.float32) - 127.0) / 128.0).transpose(2, 0, 1))


def load(path):
    return to_input(decode(path).resize((SIDE, SIDE), Image.BICUBIC))


def clock(work):
    wall, processor = time.perf_counter(), time.process_time()
    result = work()
    return time.perf_counter() - wall, time.process_time() - processor, result


def peer_all(files, net, threads):
    """A decode pool keeps a few batches ahead while the model runs; the best arrangement of the peer that was found."""
    head = np.cos(np.arange(1280) * 0.7)

    def work():
        scores, chunks, ahead = [], [files[i:i + BATCH] for i in range(0, len(files), BATCH)], []
        with ThreadPoolExecutor(threads) as pool:
            for k in range(len(chunks) + 3):
                if k < len(chunks):
                    ahead.append([pool.submit(load, f) for f in chunks[k]])
                if k >= 3:
                    features = net.run(None, {"x": np.stack([f.result() for f in ahead.pop(0)])})[0]
                    scores.extend(features.astype(np.float64) @ head + 38)
        return scores

    return clock(work)


def peer_stage(stage, files, net):
    if stage == "decode":
        return clock(lambda: [decode(f).load() for f in files] and None)
    images = [decode(f) for f in files]
    if stage == "resize":
        return clock(lambda: [i.resize((SIDE, SIDE), Image.BICUBIC) for i in images] and None)
    inputs = [to_input(i.resize((SIDE, SIDE), Image.BICUBIC)) for i in images]
    return clock(lambda: [net.run(None, {"x": np.stack(inputs[i:i + BATCH])}) for i in range(0, len(inputs), BATCH)] and None)


def own(program, stage, weights, folder, threads):
    words = subprocess.run([program, stage, weights, folder, str(threads)], check=True, capture_output=True, text=True).stdout.split()
    return int(words[0]), float(words[1]), float(words[2]), float(words[3]), float(words[4])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("program", "weights", "onnx", "folder"):
        parser.add_argument(name)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    a = parser.parse_args()
    files = sorted(os.path.join(a.folder, n) for n in os.listdir(a.folder) if n.lower().endswith(SUFFIXES))
    nets = {t: session(a.onnx, t) for t in {1, a.threads}}
    processor = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.processor())
    print(f"{processor}, {os.cpu_count()} cores; {len(files)} photos; {a.rounds} rounds in turn; onnxruntime {onnxruntime.__version__}, Pillow {Image.__version__ if hasattr(Image, '__version__') else ''}")
    print(f"\n| work | threads | Pawtrait, median | peer, median | ratio of wall time, median (min to max) | of processor time |\n|---|---|---|---|---|---|")
    for stage, threads in (("all", a.threads), ("shipped", a.threads), ("decode", 1), ("resize", 1), ("network", 1), ("network-bf16", 1)):
        whole = stage in ("all", "shipped")
        wall, cpu, mine, theirs = [], [], [], []
        for _ in range(a.rounds):
            count, own_wall, own_cpu, mean, deviation = own(a.program, stage, a.weights, a.folder, threads)
            peer_wall, peer_cpu, scores = peer_all(files, nets[threads], threads) if whole else peer_stage(stage.split("-")[0], files, nets[1])
            if whole:
                near = 0.02 if stage == "all" else 0.2
                assert abs(np.mean(scores) - mean) < near and abs(np.std(scores) - deviation) < near, "the two do not compute the same"
            wall.append(peer_wall / own_wall)
            cpu.append(peer_cpu / own_cpu)
            mine.append(own_wall)
            theirs.append(peer_wall)

        def shown(times):
            each = statistics.median(times) / len(files)
            return f"{1 / each:.1f} photos/s" if whole else f"{1000 * each:.2f} ms"

        name = {"all": "folder to scores", "shipped": "folder to scores, bfloat16", "network-bf16": "network, bfloat16"}.get(stage, stage)
        print(f"| {name} | {threads} | {shown(mine)} | {shown(theirs)} | **{statistics.median(wall):.2f}** ({min(wall):.2f} to {max(wall):.2f}) | {statistics.median(cpu):.2f} |", flush=True)


if __name__ == "__main__":
    main()
