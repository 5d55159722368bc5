"""Scores a folder with Pawtrait and with its peers in turn and prints lines of the table that the README shows.

    python score_folder.py BENCH_SCORE WEIGHTS ONNX FOLDER [--only folder,phone,decode,resize,network] [--rounds 7] [--threads 2] [--photos 96]

Equal work: every photo decoded (Pillow in draft mode), squashed to 260 x 260 by antialiased bicubic, EfficientNet-Lite2 without the
mirror image, one dot product; float32 beside float32, what is shipped on this processor beside both of OpenVINO's. One run of each after the other makes a round.
`phone`: a quarter of the photos enlarged to 12 megapixels with a sensor's grain, JPEG quality 90 (3 to 4 MB). Pillow's draft mode reads
those at 1/8; Pawtrait at 1/4, which keeps the picture sharp for the screen and the network, so the scores need only be near.
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


def enlarge(path, to):
    """What a phone would have saved: 4032 x 3024 or upright, with grain so that the file has a phone's size."""
    photo = Image.open(path).convert("RGB")
    size = (4032, 3024) if photo.width >= photo.height else (3024, 4032)
    pixels = np.asarray(photo.resize(size, Image.BICUBIC), np.float32)
    grain = np.random.default_rng(len(path)).normal(0, 4, pixels.shape[:2]).astype(np.float32)
    Image.fromarray(np.clip(pixels + grain[..., None], 0, 255).astype(np.uint8)).save(to, quality=90)


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
        only, files = a.only.split(","), [os.path.join(photos, n) for n in names]
        measure(a, [w for w in only if w != "phone"], photos, files)
        if "phone" in only:
            with tempfile.TemporaryDirectory() as large:
                enlarged = [os.path.join(large, f"{i:03}.jpg") for i in range(len(files[::4]))]
                for file, to in zip(files[::4], enlarged):
                    enlarge(file, to)
                measure(a, ["phone"], large, enlarged)


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
    quick = subprocess.run([a.program, "arithmetic"], check=True, capture_output=True, text=True).stdout.strip() == "bfloat16"
    whole = {"all": single, "shipped": brain} if quick else {"all": brain}  # where bfloat16 is slower, float32 is what is shipped
    plan = {"folder": (a.threads, whole), "phone": (a.threads, whole), "decode": (1, {"decode": [pillow]}), "resize": (1, {"resize": [pillow]}),
            "network": (1, {"network": single, "network-bf16": brain} if quick else {"network": brain})}
    for work in (w for w in plan if w in only):
        threads, stages = plan[work]
        made = nets(threads) if work in ("folder", "phone", "network") else {}
        score = lambda name: folder(files, made[name], threads)
        run = {"folder": score, "phone": score, "network": lambda name: [made[name](b) for b in batches],
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
                if stages is whole:
                    mean, deviation = said["shipped" if quick and peer.endswith("bf16") else "all"]
                    near = 1.0 if work == "phone" else 0.5 if peer.endswith("bf16") else 0.02
                    assert abs(np.mean(scores) - mean) < near and abs(np.std(scores) - deviation) < near, f"{peer} does not compute the same"
        for stage, peers in stages.items():
            title = "folder of 12 MP photos to scores" if work == "phone" else "folder to scores"
            name = {"all": title, "shipped": f"**{title}, bfloat16**", "network-bf16": "network, bfloat16"}.get(stage, stage)
            for peer in peers:
                table.line(name, threads, times[stage], f"{peer} + {pillow}" if stages is whole else peer, times[peer], len(files))


if __name__ == "__main__":
    main()
