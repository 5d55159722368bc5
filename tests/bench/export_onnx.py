"""Writes EfficientNet-Lite2 as ONNX from safetensors with timm's names, for onnxruntime as the peer of the benchmark.

    python export_onnx.py tf_efficientnet_lite2.safetensors lite2.onnx

Plain Conv, BatchNormalization (onnxruntime folds it) and Clip nodes with TensorFlow's SAME padding: what torch.onnx writes for
timm's model, without installing PyTorch. The features are checked against the C++ program's by score_folder.py.
"""
import sys

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file

STAGE_STRIDES = (1, 2, 2, 2, 1, 2, 1)
SIDE = 260


def main():
    weights = load_file(sys.argv[1])
    nodes, constants, side = [], [], SIDE

    def constant(name, value):
        constants.append(numpy_helper.from_array(np.ascontiguousarray(value, np.float32), name))
        return name

    constant("zero", np.float32(0))
    constant("six", np.float32(6))

    def layer(x, conv, norm, stride, activation):
        nonlocal side
        w = weights[conv + ".weight"]
        kernel, groups = w.shape[2], (w.shape[0] if w.shape[1] == 1 else 1)
        out = -(-side // stride)
        total = max((out - 1) * stride + kernel - side, 0)
        before, after = total // 2, total - total // 2
        nodes.append(helper.make_node("Conv", [x, constant(conv + ".w", w)], [conv], kernel_shape=[kernel, kernel], strides=[stride, stride],
                                      pads=[before, before, after, after], group=groups))
        side = out
        parts = [constant(f"{norm}.{p}.c", weights[f"{norm}.{p}"]) for p in ("weight", "bias", "running_mean", "running_var")]
        nodes.append(helper.make_node("BatchNormalization", [conv] + parts, [norm + ".out"], epsilon=1e-3))
        if not activation:
            return norm + ".out"
        nodes.append(helper.make_node("Clip", [norm + ".out", "zero", "six"], [norm + ".act"]))
        return norm + ".act"

    x = layer("x", "conv_stem", "bn1", 2, True)
    for stage, stage_stride in enumerate(STAGE_STRIDES):
        block = 0
        while f"blocks.{stage}.{block}.conv_dw.weight" in weights:
            name, shortcut, stride = f"blocks.{stage}.{block}.", x, stage_stride if block == 0 else 1
            if name + "conv_pwl.weight" in weights:
                x = layer(x, name + "conv_pw", name + "bn1", 1, True)
                x = layer(x, name + "conv_dw", name + "bn2", stride, True)
                x = layer(x, name + "conv_pwl", name + "bn3", 1, False)
            else:
                x = layer(x, name + "conv_dw", name + "bn1", stride, True)
                x = layer(x, name + "conv_pw", name + "bn2", 1, False)
            if block > 0:
                nodes.append(helper.make_node("Add", [x, shortcut], [name + "sum"]))
                x = name + "sum"
            block += 1
    x = layer(x, "conv_head", "bn2", 1, True)
    nodes.append(helper.make_node("GlobalAveragePool", [x], ["pooled"]))
    nodes.append(helper.make_node("Flatten", ["pooled"], ["f"]))
    graph = helper.make_graph(nodes, "lite2", [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, SIDE, SIDE])],
                              [helper.make_tensor_value_info("f", TensorProto.FLOAT, ["n", 1280])], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    onnx.save(model, sys.argv[2])


if __name__ == "__main__":
    main()
