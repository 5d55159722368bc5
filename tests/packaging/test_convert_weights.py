"""packaging/convert_weights.py: the right numbers under timm's names, and nothing but a sentence for a file that is not weights."""
import array
import io
import json
import os
import pickle
import struct
import subprocess
import sys
import tempfile
import types
import unittest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
SCRIPT = os.path.join(ROOT, "packaging", "convert_weights.py")
KEYS = os.path.join(ROOT, "..", "shared", "reference", "keys", "tf_efficientnet_lite2.json")
MAGIC, PROTOCOL = 0x1950A86A20F9469CFC6C, 1001
SYSTEM = {"protocol_version": PROTOCOL, "little_endian": True, "type_sizes": {"short": 2, "int": 4, "long": 4}}
# EfficientNet-Lite2: blocks a stage, expansion, kernel, width (compound scaling of Tan and Le's B0 by 1.1 and 1.2, stem and head fixed).
LITE2 = [(1, 1, 3, 16), (3, 6, 3, 24), (3, 6, 5, 48), (4, 6, 3, 88), (4, 6, 5, 120), (5, 6, 5, 208), (1, 6, 3, 352)]


def stand_ins():
    """Classes with PyTorch's names, so that a test file can be pickled without PyTorch."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")
    for name in ("FloatStorage", "LongStorage", "ByteStorage"):
        setattr(torch, name, type(name, (), {"__module__": "torch", "__qualname__": name}))
    rebuild = lambda *arguments: None
    rebuild.__module__, rebuild.__qualname__, rebuild.__name__ = "torch._utils", "_rebuild_tensor_v2", "_rebuild_tensor_v2"
    utils._rebuild_tensor_v2, torch._utils = rebuild, utils
    sys.modules["torch"], sys.modules["torch._utils"] = torch, utils
    return torch


TORCH = stand_ins()


class Storage:
    def __init__(self, key, kind, values):
        self.key, self.kind, self.values = key, kind, values


class Tensor:
    def __init__(self, storage, shape, strides=None, offset=0):
        if strides is None:
            strides, step = [], 1
            for size in reversed(shape):
                strides.insert(0, step)
                step *= size
        self.parts = (storage, offset, tuple(shape), tuple(strides), False, {})

    def __reduce__(self):
        return TORCH._utils._rebuild_tensor_v2, self.parts


class Pickler(pickle.Pickler):
    def persistent_id(self, thing):
        if isinstance(thing, Storage):
            return ("storage", getattr(TORCH, thing.kind), thing.key, "cpu", len(thing.values), None)
        return None


def legacy(tensors, storages, magic=MAGIC, protocol=PROTOCOL, stated=None):
    out = io.BytesIO()
    for thing in (magic, protocol, SYSTEM, tensors, [s.key for s in storages]):
        Pickler(out, 2).dump(thing)
    for s in storages:
        out.write(struct.pack("<q", len(s.values) if stated is None else stated) + s.values.tobytes())
    return out.getvalue()


class Weights:
    """A whole Lite2 by the package's names; each storage holds its number in the file, then small steps."""

    def __init__(self):
        self.tensors, self.storages = {}, []

    def add(self, name, shape, strides=None):
        count = 1
        for size in shape:
            count *= size
        number = len(self.storages)
        self.storages.append(Storage(str(number), "FloatStorage", array.array("f", [number]) + array.array("f", bytes(4 * (count - 1)))))
        self.tensors[name] = Tensor(self.storages[-1], shape, strides)

    def norm(self, name, width):
        for kind in ("weight", "bias", "running_mean", "running_var"):
            self.add(f"{name}.{kind}", (width,))
        self.storages.append(Storage(f"n{len(self.storages)}", "LongStorage", array.array("q", [7])))
        self.tensors[f"{name}.num_batches_tracked"] = Tensor(self.storages[-1], ())

    def lite2(self, shrink=8):
        """Block for block EfficientNet-Lite2; only with shrink 1 also as wide as it, which makes a test slow."""
        self.add("_conv_stem.weight", (32, 3, 3, 3), (1, 32, 288, 96))
        self.norm("_bn0", 32)
        into, block = 32, 0
        for count, expansion, kernel, width in LITE2:
            width //= shrink
            for _ in range(count):
                prefix, inner = f"_blocks.{block}.", into * (expansion if shrink == 1 else 1)
                if expansion > 1:
                    self.add(prefix + "_expand_conv.weight", (inner, into, 1, 1))
                    self.norm(prefix + "_bn0", inner)
                self.add(prefix + "_depthwise_conv.weight", (inner, 1, kernel, kernel))
                self.norm(prefix + "_bn1", inner)
                self.add(prefix + "_project_conv.weight", (width, inner, 1, 1))
                self.norm(prefix + "_bn2", width)
                into, block = width, block + 1
        self.add("_conv_head.weight", (1280 // shrink, into, 1, 1))
        self.norm("_bn1", 1280 // shrink)
        self.add("_fc.weight", (1000 // shrink, 1280 // shrink), (1, 1000 // shrink))
        self.add("_fc.bias", (1000 // shrink,))
        return self


def read_safetensors(path):
    with open(path, "rb") as f:
        size = struct.unpack("<Q", f.read(8))[0]
        header = json.loads(f.read(size))
        data = f.read()
    header.pop("__metadata__", None)
    return header, data


class Convert(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.source = os.path.join(self.folder.name, "in.pth")
        self.target = os.path.join(self.folder.name, "out", "weights.safetensors")

    def tearDown(self):
        self.folder.cleanup()

    def convert(self, content=None, **options):
        if content is not None:
            with open(self.source, "wb") as f:
                f.write(content)
        return subprocess.run([sys.executable, "-B", SCRIPT, self.source, self.target], capture_output=True, text=True, timeout=60, **options)

    def assert_refused(self, content, words):
        done = self.convert(content)
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        self.assertIn(words, done.stderr)
        self.assertIn("in.pth", done.stderr)
        self.assertFalse(os.path.exists(self.target))

    def test_lite2_gets_timms_names_and_shapes(self):
        weights = Weights().lite2(shrink=1)
        done = self.convert(legacy(weights.tensors, weights.storages))
        self.assertEqual(done.returncode, 0, done.stderr)
        header, data = read_safetensors(self.target)
        self.assertEqual(len(header), 322)
        self.assertFalse([name for name in header if "num_batches_tracked" in name])
        self.assertEqual(header["blocks.0.0.conv_pw.weight"]["shape"], [16, 32, 1, 1])
        self.assertEqual(header["blocks.6.0.conv_pwl.weight"]["shape"], [352, 1248, 1, 1])
        ends = [tuple(entry["data_offsets"]) for entry in header.values()]
        self.assertEqual([begin for begin, _ in ends], [0] + [end for _, end in ends[:-1]])
        self.assertEqual(ends[-1][1], len(data))
        # the number at a tensor's beginning tells whose values they are
        first = lambda name: struct.unpack_from("<f", data, header[name]["data_offsets"][0])[0]
        for ours, theirs in (("_bn0.weight", "bn1.weight"), ("_blocks.1._bn2.running_var", "blocks.1.0.bn3.running_var"),
                             ("_blocks.0._bn2.bias", "blocks.0.0.bn2.bias"), ("_blocks.20._depthwise_conv.weight", "blocks.6.0.conv_dw.weight"),
                             ("_bn1.running_mean", "bn2.running_mean"), ("_fc.bias", "classifier.bias")):
            self.assertEqual(first(theirs), float(weights.tensors[ours].parts[0].key), theirs)

    @unittest.skipUnless(os.path.exists(KEYS), "needs ../shared/reference")
    def test_names_and_shapes_are_those_of_timms_model(self):
        weights = Weights().lite2(shrink=1)
        self.convert(legacy(weights.tensors, weights.storages))
        with open(KEYS) as f:
            expected = {name: shape for name, shape, *_ in json.load(f) if not name.endswith("num_batches_tracked")}
        self.assertEqual({name: entry["shape"] for name, entry in read_safetensors(self.target)[0].items()}, expected)

    def test_tensorflows_order_is_turned_into_rows(self):
        weights = Weights().lite2()
        stem = weights.tensors["_conv_stem.weight"].parts[0]
        stem.values = array.array("f", range(32 * 3 * 3 * 3))
        self.assertEqual(self.convert(legacy(weights.tensors, weights.storages)).returncode, 0)
        header, data = read_safetensors(self.target)
        begin, end = header["conv_stem.weight"]["data_offsets"]
        values = array.array("f", data[begin:end])
        for o, i, y, x in ((0, 0, 0, 0), (1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (0, 0, 0, 1), (31, 2, 2, 1)):
            self.assertEqual(values[((o * 3 + i) * 3 + y) * 3 + x], o + 32 * i + 288 * y + 96 * x)

    def test_two_runs_write_the_same_bytes(self):
        weights = Weights().lite2()
        content = legacy(weights.tensors, weights.storages)
        self.convert(content)
        with open(self.target, "rb") as f:
            first = f.read()
        self.convert(content)
        with open(self.target, "rb") as f:
            self.assertEqual(f.read(), first)
        self.assertEqual(os.listdir(os.path.dirname(self.target)), ["weights.safetensors"])

    def test_a_pickle_that_runs_a_command_is_refused(self):
        touched = os.path.join(self.folder.name, "touched")

        class Command:
            def __reduce__(self):
                return os.system, (f"touch {touched}",)

        for place in range(5):
            content = io.BytesIO()
            for i, thing in enumerate((MAGIC, PROTOCOL, SYSTEM, {}, [])):
                Pickler(content, 2).dump(Command() if i == place else thing)
            self.assert_refused(content.getvalue(), "posix.system")
            self.assertFalse(os.path.exists(touched))

    def test_other_names_are_refused(self):
        for call in (b"cbuiltins\neval\n(S'1'\ntR.", b"cbuiltins\ngetattr\n.", b"ctorch\nByteStorage\n.", b"ctorch._utils\n_rebuild_tensor\n.",
                     b"ccollections\nOrderedDict.fromkeys\n."):
            self.assert_refused(pickle.dumps(MAGIC, 2) + pickle.dumps(PROTOCOL, 2) + pickle.dumps(SYSTEM, 2) + call, "asks for")

    def test_files_that_are_no_weights(self):
        weights = Weights().lite2()
        whole = legacy(weights.tensors, weights.storages)
        one = Storage("0", "FloatStorage", array.array("f", [1, 2, 3, 4]))
        refused = {
            "empty": (b"", "damaged"),
            "a photo": (b"\xff\xd8\xff\xe0" + bytes(100), "damaged"),
            "another magic number": (legacy(weights.tensors, weights.storages, magic=1), "older format"),
            "another protocol": (legacy(weights.tensors, weights.storages, protocol=1002), "protocol"),
            "cut in the header": (whole[:4000], "damaged"),
            "cut in the values": (whole[:-10], "too early"),
            "a wrong count": (legacy({"a.weight": Tensor(one, (4,))}, [one], stated=5), "wrong size"),
            "a negative count": (legacy({"a.weight": Tensor(one, (4,))}, [one], stated=-1), "wrong size"),
            "a view outside its values": (legacy({"a.weight": Tensor(one, (2, 2), (3, 1))}, [one]), "outside"),
            "an offset outside its values": (legacy({"a.weight": Tensor(one, (2,), (1,), 3)}, [one]), "outside"),
            "a huge shape": (legacy({"a.weight": Tensor(one, (1 << 27,), (0,))}, [one]), "larger"),
            "a negative stride": (legacy({"a.weight": Tensor(one, (4,), (-1,), 3)}, [one]), "described wrongly"),
            "values that are missing": (legacy({"a.weight": Tensor(one, (4,))}, []), "missing"),
            "values of no tensor": (legacy({}, [one]), "does not fit"),
            "more than tensors": (legacy({"a.weight": [1, 2]}, []), "more than tensors"),
            "another network": (legacy({"conv1.weight": Tensor(one, (4,))}, [one]), "not EfficientNet-Lite"),
            "a tensor too many": (legacy(dict(weights.tensors, **{"_extra.weight": weights.tensors["_fc.bias"]}), weights.storages), "_extra.weight"),
        }
        for name, (content, words) in refused.items():
            with self.subTest(name):
                self.assert_refused(content, words)

    def test_random_damage_never_shows_a_traceback(self):
        weights = Weights().lite2()
        whole = legacy(weights.tensors, weights.storages)
        pickles = len(whole) - sum(8 + len(s.values) * s.values.itemsize for s in weights.storages)
        sys.path.insert(0, os.path.dirname(SCRIPT))
        import convert_weights
        state, escaped = 20, []
        for _ in range(200):
            damaged = bytearray(whole)
            for _ in range(3):
                state = (state * 6364136223846793005 + 1442695040888963407) % (1 << 64)
                damaged[(state >> 20) % pickles] = state >> 56
            with open(self.source, "wb") as f:
                f.write(damaged)
            try:
                convert_weights.rename(convert_weights.read_legacy(self.source))
            except Exception:
                pass  # main() turns every Exception into a sentence
            except BaseException as e:
                escaped.append(repr(e))
        self.assertEqual(escaped, [])

    def test_a_target_that_cannot_be_written_is_a_sentence_and_leaves_nothing(self):
        weights = Weights().lite2()
        import resource
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, 1 << 16))
        done = self.convert(legacy(weights.tensors, weights.storages), preexec_fn=limit)
        self.assertEqual(done.returncode, 1)
        self.assertIn("Cannot write", done.stderr)
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)
        self.assertEqual(os.listdir(os.path.dirname(self.target)), [])

    def test_a_missing_file_is_a_sentence(self):
        done = self.convert()
        self.assertEqual(done.returncode, 1)
        self.assertIn('Cannot read "in.pth"', done.stderr)


if __name__ == "__main__":
    unittest.main()
