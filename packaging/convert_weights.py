#!/usr/bin/env python3
"""Turns EfficientNet-Lite weights as PyTorch once stored them into safetensors with timm's names.

    python3 convert_weights.py efficientnet-lite2-9656183e.pth tf_efficientnet_lite2.safetensors

Standard library only, so that set-up needs no PyTorch for Python. The input is the format from before zip files: five pickles in a row
(magic number, protocol, system information, the dictionary of tensors, the list of storage keys), then for each key an int64 count and the
raw little-endian values. A pickle can run code, so the unpickler knows four names and nothing else.
num_batches_tracked, a training counter, is left out: inference does not use it.
"""
import array
import collections
import hashlib
import io
import json
import os
import pickle
import re
import struct
import sys
import tempfile

MAGIC = 0x1950A86A20F9469CFC6C
PROTOCOL = 1001
MAX_ELEMENTS = 1 << 28
MAX_PICKLES = 1 << 24  # bytes


class ConversionError(Exception):
    pass


class StorageType:
    def __init__(self, code):
        self.code = code


Storage = collections.namedtuple("Storage", "key code count")
STORAGE_TYPES = {"FloatStorage": StorageType("f"), "LongStorage": StorageType("q")}


def is_count(value):
    return isinstance(value, int) and 0 <= value <= MAX_ELEMENTS


class Tensor:
    """A view into a storage: offset, shape and strides count elements."""

    def __init__(self, storage, offset, shape, strides, *_):
        counts = [offset, *shape, *strides]
        if not isinstance(storage, Storage) or len(shape) != len(strides) or not all(map(is_count, counts)):
            raise ConversionError("a tensor is described wrongly")
        self.storage, self.offset, self.shape, self.strides = storage, offset, tuple(shape), tuple(strides)


class RestrictedUnpickler(pickle._Unpickler):
    """Builds dictionaries and tensor descriptions; any other name in the file is refused.

    The unpickler written in Python, because the one in C sets aside as much memory as a damaged memo index asks for (seen: gigabytes).
    """

    def find_class(self, module, name):
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return Tensor
        if module == "torch" and name in STORAGE_TYPES:
            return STORAGE_TYPES[name]
        raise ConversionError(f"the file asks for {module}.{name}, which weights have no use for")

    def persistent_load(self, saved):
        if not isinstance(saved, tuple) or len(saved) < 5 or saved[0] != "storage" or not isinstance(saved[1], StorageType):
            raise ConversionError("the file names a storage of an unknown kind")
        if not isinstance(saved[2], str) or not is_count(saved[4]):
            raise ConversionError("the file states a wrong size")
        return Storage(saved[2], saved[1].code, saved[4])


def read_legacy(path):
    """Name -> (shape, values in row-major order as array) of every tensor."""
    with open(path, "rb") as f:
        pickles = io.BytesIO(f.read(MAX_PICKLES))
        if RestrictedUnpickler(pickles).load() != MAGIC:
            raise ConversionError("this is not a file of PyTorch's older format")
        if RestrictedUnpickler(pickles).load() != PROTOCOL:
            raise ConversionError("the file has an unknown protocol version")
        RestrictedUnpickler(pickles).load()
        tensors = RestrictedUnpickler(pickles).load()
        keys = RestrictedUnpickler(pickles).load()
        f.seek(pickles.tell())
        if not isinstance(tensors, dict) or not isinstance(keys, list):
            raise ConversionError("the file holds no dictionary of tensors")
        if not all(isinstance(name, str) and isinstance(tensor, Tensor) for name, tensor in tensors.items()):
            raise ConversionError("the file holds more than tensors")
        known = {tensor.storage.key: tensor.storage for tensor in tensors.values()}
        storages = {}
        for key in keys:
            if key not in known or key in storages:
                raise ConversionError("the list of storages does not fit the tensors")
            header = f.read(8)
            count = struct.unpack("<q", header)[0] if len(header) == 8 else -1
            values = array.array(known[key].code)
            left = os.fstat(f.fileno()).st_size - f.tell()
            if count != known[key].count or count * values.itemsize > left:
                raise ConversionError("the file ends too early or states a wrong size")
            values.fromfile(f, count)
            if sys.byteorder == "big":
                values.byteswap()
            storages[key] = values
    if storages.keys() != known.keys():
        raise ConversionError("the values of a tensor are missing")
    return {name: (tensor.shape, row_major(tensor, storages[tensor.storage.key])) for name, tensor in tensors.items()}


def row_major(tensor, values):
    """Copies by strides: TensorFlow's layout is stored as strides, not as order."""
    indices = [tensor.offset]
    for size, stride in zip(tensor.shape, tensor.strides):
        if len(indices) * size > len(values):
            raise ConversionError("a tensor is larger than its storage")
        steps = [i * stride for i in range(size)]
        indices = [base + step for base in indices for step in steps]
    if indices and max(indices) >= len(values):
        raise ConversionError("a tensor reaches outside its storage")
    if indices == list(range(len(values))):
        return values
    return array.array(values.typecode, [values[i] for i in indices])


def stage_of_each_block(tensors):
    """Block number -> (stage, index in the stage): the package has one row of blocks, timm seven stages. A stage begins with a new width."""
    blocks = sorted({int(m.group(1)) for m in (re.match(r"_blocks\.(\d{1,3})\.", name) for name in tensors) if m})
    places, stage, index, previous = {}, -1, 0, None
    for b in blocks:
        shape, _ = tensors.get(f"_blocks.{b}._project_conv.weight", ((), None))
        if len(shape) != 4:
            raise ConversionError(f"block {b} is not one of EfficientNet-Lite")
        stage, index = (stage, index + 1) if shape[0] == previous else (stage + 1, 0)
        places[b], previous = (stage, index), shape[0]
    if stage != 6:
        raise ConversionError(f"{stage + 1} stages instead of 7: this is not EfficientNet-Lite")
    return places


def rename(tensors):
    """The package's names -> timm's names of tf_efficientnet_lite0 to 4."""
    places = stage_of_each_block(tensors)
    renamed = {}
    fixed = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2", "_fc": "classifier"}
    with_expand = {"_expand_conv": "conv_pw", "_bn0": "bn1", "_depthwise_conv": "conv_dw", "_bn1": "bn2", "_project_conv": "conv_pwl", "_bn2": "bn3"}
    without = {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}
    for name, value in tensors.items():
        *place, module, kind = name.split(".")
        if kind == "num_batches_tracked":
            continue
        if len(place) == 2 and place[0] == "_blocks" and place[1].isdecimal():
            b = int(place[1])
            modules = with_expand if f"_blocks.{b}._expand_conv.weight" in tensors else without
            prefix = "blocks.{}.{}.".format(*places[b]) if b in places else None
        else:
            modules, prefix = fixed, None if place else ""
        if prefix is None or module not in modules:
            raise ConversionError(f'"{name}" is no tensor of EfficientNet-Lite')
        renamed[f"{prefix}{modules[module]}.{kind}"] = value
    return renamed


def write_safetensors(path, tensors):
    header, offset = {"__metadata__": {"format": "pt"}}, 0
    for name, (shape, values) in tensors.items():
        if values.typecode != "f":
            raise ConversionError(f'tensor "{name}" holds no floats')
        size = len(values) * 4
        header[name] = {"dtype": "F32", "shape": list(shape), "data_offsets": [offset, offset + size]}
        offset += size
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    folder = os.path.dirname(os.path.abspath(path))
    os.makedirs(folder, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(struct.pack("<Q", len(text)) + text)
            for _, values in tensors.values():
                if sys.byteorder == "big":
                    values = array.array("f", values)
                    values.byteswap()
                out.write(values.tobytes())
            out.flush()
            os.fsync(out.fileno())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: convert_weights.py INPUT.pth OUTPUT.safetensors")
    source, target = sys.argv[1:]
    try:
        tensors = rename(read_legacy(source))
    except ConversionError as e:
        sys.exit(f'Cannot convert "{os.path.basename(source)}": {e}. Delete the file and run the set-up again.')
    except OSError as e:
        sys.exit(f'Cannot read "{os.path.basename(source)}": {e.strerror}. Check the file and run the set-up again.')
    except Exception as e:  # pickle raises whatever the bytes lead it to
        sys.exit(f'Cannot convert "{os.path.basename(source)}": the file is damaged ({type(e).__name__}). Delete it and run the set-up again.')
    try:
        write_safetensors(target, tensors)
    except ConversionError as e:
        sys.exit(f'Cannot convert "{os.path.basename(source)}": {e}. Delete the file and run the set-up again.')
    except OSError as e:
        sys.exit(f'Cannot write "{target}": {e.strerror}. Check the folder and the free space, then run the set-up again.')
    with open(target, "rb") as f:
        print(hashlib.sha256(f.read()).hexdigest())


if __name__ == "__main__":
    main()
