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


class ConversionError(Exception):
    pass


class StorageType:
    def __init__(self, code):
        self.code = code


STORAGE_TYPES = {"FloatStorage": StorageType("f"), "LongStorage": StorageType("q")}


class Tensor:
    """A view into a storage: offset, shape and strides count elements."""

    def __init__(self, storage, offset, shape, strides, *_):
        self.storage, self.offset, self.shape, self.strides = storage, offset, tuple(shape), tuple(strides)


class RestrictedUnpickler(pickle.Unpickler):
    """Builds dictionaries and tensor descriptions; any other name in the file is refused."""

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
        return (saved[2], saved[1].code, saved[4])


def read_legacy(path):
    """Name -> (shape, values in row-major order as array) of every tensor."""
    with open(path, "rb") as f:
        if RestrictedUnpickler(f).load() != MAGIC:
            raise ConversionError("this is not a file of PyTorch's older format")
        if RestrictedUnpickler(f).load() != PROTOCOL:
            raise ConversionError("the file has an unknown protocol version")
        RestrictedUnpickler(f).load()
        tensors = RestrictedUnpickler(f).load()
        keys = RestrictedUnpickler(f).load()
        if not isinstance(tensors, dict) or not isinstance(keys, list):
            raise ConversionError("the file holds no dictionary of tensors")
        codes = {t.storage[0]: t.storage[1:] for t in tensors.values() if isinstance(t, Tensor)}
        storages = {}
        for key in keys:
            if key not in codes:
                raise ConversionError("the file holds a storage that no tensor uses")
            code, declared = codes[key]
            header = f.read(8)
            count = struct.unpack("<q", header)[0] if len(header) == 8 else -1
            if count != declared or not 0 <= count <= MAX_ELEMENTS:
                raise ConversionError("the file ends too early or states a wrong size")
            values = array.array(code)
            try:
                values.fromfile(f, count)
            except EOFError:
                raise ConversionError("the file ends too early") from None
            if sys.byteorder == "big":
                values.byteswap()
            storages[key] = values
    return {name: (t.shape, row_major(t, storages[t.storage[0]])) for name, t in tensors.items()}


def row_major(tensor, values):
    """Copies by strides: TensorFlow's layout is stored as strides, not as order."""
    indices = [tensor.offset]
    for size, stride in zip(tensor.shape, tensor.strides):
        if size < 0 or stride < 0:
            raise ConversionError("a tensor has a negative size or stride")
        if len(indices) * size > len(values):
            raise ConversionError("a tensor is larger than its storage")
        steps = [i * stride for i in range(size)]
        indices = [base + step for base in indices for step in steps]
    if indices and (max(indices) >= len(values) or min(indices) < 0):
        raise ConversionError("a tensor reaches outside its storage")
    if indices == list(range(len(values))):
        return values
    return array.array(values.typecode, [values[i] for i in indices])


def timm_names(names):
    """The package's names -> timm's, for the order of blocks that EfficientNet-Lite 0 to 4 have."""
    blocks = sorted({int(m.group(1)) for n in names for m in [re.match(r"_blocks\.(\d+)\.", n)] if m})
    has_expand = {b: f"_blocks.{b}._expand_conv.weight" in names for b in blocks}
    return blocks, has_expand


def rename(tensors):
    """Blocks come as one row; timm groups them in seven stages. A stage begins where the shape of a block says so."""
    blocks, has_expand = timm_names(tensors)
    places, stage, index, previous = {}, -1, 0, None
    for b in blocks:
        out = tensors[f"_blocks.{b}._project_conv.weight"][0][0]
        inner = tensors[f"_blocks.{b}._depthwise_conv.weight"][0]
        into = tensors[f"_blocks.{b}._expand_conv.weight"][0][1] if has_expand[b] else inner[0]
        begins = previous is None or out != previous
        stage, index = (stage + 1, 0) if begins else (stage, index + 1)
        if not begins and into != out:
            raise ConversionError("the blocks do not follow each other")
        places[b], previous = (stage, index), out
    if stage != 6:
        raise ConversionError(f"{stage + 1} stages instead of 7: this is not EfficientNet-Lite")
    renamed = {}
    fixed = {"_conv_stem": "conv_stem", "_bn0": "bn1", "_conv_head": "conv_head", "_bn1": "bn2", "_fc": "classifier"}
    with_expand = {"_expand_conv": "conv_pw", "_bn0": "bn1", "_depthwise_conv": "conv_dw", "_bn1": "bn2", "_project_conv": "conv_pwl", "_bn2": "bn3"}
    without = {"_depthwise_conv": "conv_dw", "_bn1": "bn1", "_project_conv": "conv_pw", "_bn2": "bn2"}
    for name, value in tensors.items():
        parts = name.split(".")
        if parts[-1] == "num_batches_tracked":
            continue
        if parts[0] == "_blocks":
            b = int(parts[1])
            module = (with_expand if has_expand[b] else without).get(parts[2])
            target = None if module is None else f"blocks.{places[b][0]}.{places[b][1]}.{module}.{parts[3]}"
        else:
            target = None if parts[0] not in fixed else f"{fixed[parts[0]]}.{parts[1]}"
        if target is None:
            raise ConversionError(f'unknown tensor "{name}"')
        renamed[target] = value
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
        write_safetensors(target, rename(read_legacy(source)))
        with open(target, "rb") as f:
            print(hashlib.sha256(f.read()).hexdigest())
    except (ConversionError, OSError, pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError, KeyError, IndexError, struct.error) as e:
        sys.exit(f'Cannot convert "{os.path.basename(source)}": {e}. Delete the downloaded file and run the set-up again.')


if __name__ == "__main__":
    main()
