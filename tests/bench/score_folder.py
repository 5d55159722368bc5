"""Scores a folder with Pawtrait and with its peers in turn and prints lines of the table that the README shows.

    python score_folder.py BENCH_SCORE WEIGHTS ONNX FOLDER [--only folder,decode,resize,network] [--rounds 7] [--threads 2] [--photos 96]

Equal work: every photo decoded (Pillow in draft mode), squashed to 260 x 260 by antialiased bicubic, EfficientNet-Lite2 without the
mirror image, one dot product; float32 beside float32, bfloat16 beside both of OpenVINO's. One run of each after the other makes a round.
"""
import argparse
import os
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import onnxruntime
import openvino
import PIL
from PIL import Image

import table

SIDE, BATCH = 260, 8
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff")


def onnxruntime_net(path, threads):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    net = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda x: net.run(None, {"x": x})[0]


def openvino_net(path, threads, precision):
    core = openvino.Core()
    model = core.read_model(path)
    model.reshape([-1, 3, SIDE, SIDE])
    net = core.compile_model(model, "CPU", {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": precision, "NUM_STREAMS": 1})
    return lambda x: net(x)[0]


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
    return (time.perf_counter() - wall, time.process_time() - processor), result


def folder(files, net, threads):
    """A decode pool keeps a few batches ahead while the model runs; the best arrangement of the peer that was found."""
    head = np.cos(np.arange(1280) * 0.7)
    scores, chunks, ahead = [], [files[i:i + BATCH] for i in range(0, len(files), BATCH)], []
    with ThreadPoolExecutor(threads) as pool:
        for k in range(len(chunks) + 3):
            if k < len(chunks):
                ahead.append([pool.submit(load, f) for f in chunks[k]])
            if k >= 3:
                scores.extend(net(np.stack([f.result() for f in ahead.pop(0)])).astype(np.float64) @ head + 38)
    return scores


def own(program, stage, weights, photos, threads):
    words = subprocess.run([program, stage, weights, photos, str(threads)], check=True, capture_output=True, text=True).stdout.split()
    return (float(words[1]), float(words[2])), float(words[3]), float(words[4])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("program", "weights", "onnx", "folder"):
        parser.add_argument(name)
    parser.add_argument("--only", default="folder,decode,resize,network")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--photos", type=int, default=96, help="so many, spread over the folder")
    a = parser.parse_args()
    names = sorted(n for n in os.listdir(a.folder) if n.lower().endswith(SUFFIXES))
    names = [names[i * len(names) // a.photos] for i in range(min(a.photos, len(names)))] if len(names) > a.photos else names
    with tempfile.TemporaryDirectory() as photos:
        for name in names:
            os.symlink(os.path.abspath(os.path.join(a.folder, name)), os.path.join(photos, name))
        measure(a, a.only.split(","), photos, [os.path.join(photos, n) for n in names])


def measure(a, only, photos, files):
    ort, vino, pillow = f"onnxruntime {onnxruntime.__version__}", f"OpenVINO {openvino.__version__.split('-')[0]}", f"Pillow {PIL.__version__}"
    images = [decode(f) for f in files]
    inputs = [to_input(i.resize((SIDE, SIDE), Image.BICUBIC)) for i in images]
    batches = [np.stack(inputs[i:i + BATCH]) for i in range(0, len(inputs), BATCH)]

    def nets(threads):
        made = {ort: onnxruntime_net(a.onnx, threads), vino + " fp32": openvino_net(a.onnx, threads, "f32"), vino + " bf16": openvino_net(a.onnx, threads, "bf16")}
        for net in made.values():
            for batch in (batches[0], batches[-1]):
                net(batch)
        return made

    # work, threads, stages of bench_score with the peers each is set beside
    single, brain = [ort, vino + " fp32"], [ort, vino + " fp32", vino + " bf16"]
    plan = {"folder": (a.threads, {"all": single, "shipped": brain}), "decode": (1, {"decode": [pillow]}), "resize": (1, {"resize": [pillow]}),
            "network": (1, {"network": single, "network-bf16": brain})}
    for work in (w for w in plan if w in only):
        threads, stages = plan[work]
        made = nets(threads) if work in ("folder", "network") else {}
        run = {"folder": lambda name: folder(files, made[name], threads), "network": lambda name: [made[name](b) for b in batches],
               "decode": lambda _: [decode(f).load() for f in files], "resize": lambda _: [i.resize((SIDE, SIDE), Image.BICUBIC) for i in images]}[work]
        times = {name: [] for peers in (stages, *stages.values()) for name in peers}
        for _ in range(a.rounds):
            said = {}
            for stage in stages:
                took, mean, deviation = own(a.program, stage, a.weights, photos, threads)
                times[stage].append(took)
                said[stage] = mean, deviation
            for peer in (p for p in times if p not in stages):
                took, scores = clock(lambda: run(peer))
                times[peer].append(took)
                if work == "folder":
                    mean, deviation = said["shipped" if peer.endswith("bf16") else "all"]
                    near = 0.5 if peer.endswith("bf16") else 0.02
                    assert abs(np.mean(scores) - mean) < near and abs(np.std(scores) - deviation) < near, f"{peer} does not compute the same"
        for stage, peers in stages.items():
            name = {"all": "folder to scores", "shipped": "**folder to scores, bfloat16**", "network-bf16": "network, bfloat16"}.get(stage, stage)
            for peer in peers:
                table.line(name, threads, times[stage], f"{peer} + {pillow}" if work == "folder" else peer, times[peer], len(files))


if __name__ == "__main__":
    main()
