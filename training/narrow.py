"""Makes the exported sentence vectors narrower: `python narrow.py --polnear P --model ../models/en`.

Readings keep a vector a statement, so each number in it is paid for many times. The vectors of sentences of the
training split are written along their own axes (uncentred principal components), the most telling first, and only
those are kept. As both steps are linear, the result is one layer again, and replaces `vector.onnx`.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from reader.backends import OnnxBackend
from reader.corpora import read_polnear
from reader.pipeline import Backend, encode
from reader.text import WordPieces

WIDTH = 96
EVERY = 5  # documents: one in so many is enough to tell the axes
LEAST_WORDS = 4


def pooled_sentences(polnear: Path, backend: Backend, vocabulary: WordPieces, config: dict) -> np.ndarray:
    rows = []
    for document in read_polnear(polnear / "train.jsonl.gz", vocabulary)[::EVERY]:
        words = encode(document.words, backend, vocabulary, config)[0]
        rows += [words[first:end].mean(0) for first, end in document.sentences if end - first >= LEAST_WORDS]
    return np.stack(rows)


def axes_of(vectors: np.ndarray, width: int) -> np.ndarray:
    """`[width, D]`: the directions that keep most of the vectors' inner products; signs fixed, so that runs agree."""
    unit = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float64)
    values, axes = np.linalg.eigh(unit.T @ unit)
    kept = axes[:, ::-1][:, :width].T
    print(f"{width} of {len(values)} axes keep {values[::-1][:width].sum() / values.sum():.3f} of {len(unit)} vectors' squared length")
    return kept * np.sign(kept[np.arange(width), np.abs(kept).argmax(1)])[:, None]


def layer(weight: np.ndarray, bias: np.ndarray) -> onnx.ModelProto:
    width, depth = weight.shape
    node = helper.make_node("Gemm", ["pooled", "weight", "bias"], ["vectors"], transB=1)
    graph = helper.make_graph(
        [node], "vector",
        [helper.make_tensor_value_info("pooled", TensorProto.FLOAT, ["spans", depth])],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["spans", width])],
        [numpy_helper.from_array(weight.astype(np.float32), "weight"), numpy_helper.from_array(bias.astype(np.float32), "bias")])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8, producer_name="hearsay")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    options = parser.parse_args()
    config = json.loads((options.model / "config.json").read_text())
    backend = OnnxBackend(options.model, {name: entry["file"] for name, entry in config["files"].items()})
    path = options.model / config["files"]["vector"]["file"]
    weight, bias = (numpy_helper.to_array(t).astype(np.float64) for t in onnx.load(path).graph.initializer)
    if weight.shape[0] != weight.shape[1]:
        raise SystemExit(f"{path} is narrow already: export the model again")
    pooled = pooled_sentences(options.polnear, backend, WordPieces(options.model / "vocab.txt"), config)
    axes = axes_of(pooled @ weight.T + bias, WIDTH)
    narrow = layer(axes @ weight, axes @ bias)
    onnx.checker.check_model(narrow)
    onnx.save(narrow, path)
    config["files"]["vector"] |= {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "bytes": path.stat().st_size}
    (options.model / "config.json").write_text(json.dumps(config, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
