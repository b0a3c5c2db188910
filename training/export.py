"""Write a checkpoint as int8 ONNX files with their config: `python export.py --checkpoint … --out ../models/en`."""

import argparse
import hashlib
import json
import shutil
import tempfile
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
from torch import nn

from reader.backends import base_config, load_reader
from reader.heads import ACTS, CERTAINTIES
from reader.corpora import FORMS, TYPES
from reader.model import Reader
from reader.text import GAPS, QUOTES, SHAPES
from reader.windows import REGION

OPSET = 17
BLOCK = 128


class Call(nn.Module):
    """A function of the reader as a module, which is what the exporter takes."""

    def __init__(self, model: Reader, function):
        super().__init__()
        self.model, self.function = model, function

    def forward(self, *inputs):
        return self.function(self.model, *inputs)


class RowQuantised(nn.Module):
    """An embedding table in int8 with one scale a row: much closer than one scale for the whole table."""

    def __init__(self, table: torch.Tensor):
        super().__init__()
        scale = table.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(table / scale).to(torch.int8))

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.rows[ids].float() * self.scale[ids]


def encode(model: Reader, pieces, shape, gap, quote, first, last):
    words = model.words(pieces, shape, gap, quote, first, last)
    types, forms = model.mention(words)
    return words, model.cue(words), types, forms


def graphs(model: Reader) -> dict[str, dict]:
    """Every graph: its function, example inputs, and which axes vary."""
    width, count, cues = model.encoder.width, 40, 3
    ids = lambda *shape: torch.zeros(shape, dtype=torch.int64)  # noqa: E731
    words = torch.zeros(count, width)
    region = torch.ones(cues, REGION, dtype=torch.bool)
    pieces = {name: (ids(1, 50), {1: "pieces"}) for name in ("pieces", "shape", "gap", "quote")}
    at = {name: (ids(1, count), {1: "words"}) for name in ("first", "last")}
    word = {"words": (words, {0: "words"})}
    cue = {"index": ids(cues, REGION), "real": region, "place": ids(cues, REGION), "inside": region}
    return {
        "encoder": {"run": encode, "inputs": pieces | at,
                    "outputs": {"vectors": {1: "words"}, "cue": {1: "words"}, "type": {1: "words"}, "form": {1: "words"}}},
        "attribute": {"run": lambda m, *x: m.attribution(*x),
                      "inputs": word | {k: (v, {0: "cues"}) for k, v in cue.items()},
                      "outputs": {"labels": {0: "cues"}, "valid": {0: "cues"}, "act": {0: "cues"}, "certainty": {0: "cues"}}},
        "edges": {"run": lambda m, *x: m.mention.edges(*x), "inputs": word | {"heads": (ids(cues), {0: "mentions"})},
                  "outputs": {"start": {0: "mentions", 1: "words"}, "end": {0: "mentions", 1: "words"}}},
        "link": {"run": lambda m, *x: m.link(*x),
                 "inputs": {"later": (torch.zeros(2, width), {0: "later"}), "earlier": (torch.zeros(5, width), {0: "earlier"}),
                            "distance": (ids(2, 5), {0: "later", 1: "earlier"}), "same_head": (ids(2, 5), {0: "later", 1: "earlier"})},
                 "outputs": {"scores": {0: "later", 1: "earlier"}}},
        "vector": {"run": lambda m, x: m.vector(x), "inputs": {"pooled": (torch.zeros(2, width), {0: "spans"})},
                   "outputs": {"vectors": {0: "spans"}}},
    }


def export_graph(model: Reader, graph: dict, path: Path) -> None:
    axes = {name: a for name, (_, a) in graph["inputs"].items()} | graph["outputs"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(Call(model, graph["run"]), tuple(v for v, _ in graph["inputs"].values()), str(path),
                          input_names=list(graph["inputs"]), output_names=list(graph["outputs"]),
                          dynamic_axes=axes, opset_version=OPSET, dynamo=False)


def quantise(plain: Path, final: Path) -> None:
    """Weights in int8 with a scale for every 128 values, multiplied in fp32 (ONNX Runtime's MatMulNBits, accuracy level 1).

    Level 4 takes activations to int8 as well: quicker where the processor has AVX-512 VNNI, but where it has AVX2 only,
    slower, and logits are off by up to .4, so that one report was read otherwise on another machine."""
    quantiser = MatMulNBitsQuantizer(onnx.load(plain), bits=8, block_size=BLOCK, is_symmetric=True, accuracy_level=1)
    quantiser.process()
    onnx.save(quantiser.model.model, final)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--config", type=Path, help="thresholds from calibrate.py")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--full", action="store_true", help="keep fp32 (for comparison)")
    options = parser.parse_args()
    model = load_reader(options.checkpoint, options.minilm)
    options.out.mkdir(parents=True, exist_ok=True)
    config = base_config(model)
    if options.config:
        config |= json.loads(options.config.read_text())
    if not options.full:
        model.encoder.pieces = RowQuantised(model.encoder.pieces.weight.detach())
    files = {}
    with tempfile.TemporaryDirectory() as scratch:
        for name, graph in graphs(model).items():
            plain, final = Path(scratch) / f"{name}.onnx", options.out / f"{name}.onnx"
            export_graph(model, graph, plain)
            if name == "encoder" and not options.full:
                quantise(plain, final)
            else:
                shutil.copy(plain, final)
            files[name] = final
    files["vocabulary"] = options.out / "vocab.txt"
    shutil.copy(options.minilm / "vocab.txt", files["vocabulary"])
    networks = {name: {"file": path.name, "sha256": digest(path), "bytes": path.stat().st_size} for name, path in files.items()}
    config["files"] = {k: v for k, v in networks.items() if k != "vocabulary"}
    config["vocabulary"] = networks["vocabulary"] | {"unknown": 100, "first": 101, "last": 102}
    config["features"] = {"shape": SHAPES, "gap": GAPS, "quote": QUOTES}
    config["labels"] = {"type": ["none", *TYPES], "form": FORMS, "act": ACTS, "certainty": CERTAINTIES}
    (options.out / "config.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n")
    for name, entry in networks.items():
        print(name, entry["bytes"])


if __name__ == "__main__":
    main()
