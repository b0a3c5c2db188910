"""Window, thresholds and confidence from the held-out slice of the train split: writes the settings that export.py takes."""

import argparse
import json
import pickle
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from evaluate import characters
from reader.backends import TorchBackend, base_config, load_reader
from reader.pipeline import Statement, confidence_of, encode, statements_of, without_rivals
from reader.scoring import AttributionScore, calibration, right_statements
from reader.text import WordPieces
from train import HELD_OUT

WINDOWS = ({"pieces": 190, "overlap": 56}, {"pieces": 320, "overlap": 90})
BIASES = (-0.25, 0.0, 0.25)
THRESHOLDS = np.arange(0.2, 0.71, 0.05)
AIMS = ("whole", "content", "content.overlap", "source", "cue")
PENALTY = 1e-3


def fit(features: np.ndarray, right: np.ndarray) -> dict:
    """Logistic regression with a small quadratic penalty, on standardised features, written for plain ones."""
    mean, spread = features.mean(0), features.std(0) + 1e-6
    x = (features - mean) / spread

    def loss(w):
        z = x @ w[1:] + w[0]
        return np.mean(np.logaddexp(0, z) - right * z) + PENALTY * np.sum(w[1:] ** 2)

    w = minimize(loss, np.zeros(x.shape[1] + 1)).x
    weights = w[1:] / spread
    return {"intercept": round(float(w[0] - weights @ mean), 5), "weights": [round(float(v), 5) for v in weights]}


def score(documents, statements: list[list[Statement]], confidence: dict) -> tuple[float, dict]:
    total, values, right = AttributionScore(), [], []
    for document, items in zip(documents, statements):
        kept = without_rivals([s for s in items if s.confidence >= confidence["threshold"]])
        found = [characters(s, document.words) for s in kept]
        total.add(found, document.gold)
        values += [s.confidence for s in kept]
        right += right_statements(found, document.gold)
    result = total.result()
    return sum(result[k]["f1"] for k in AIMS), {k: result[k]["f1"] for k in AIMS} | {"ece": calibration(values, right)[0]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="train.py's work folder, for its cached documents")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    vocabulary = WordPieces(options.minilm / "vocab.txt")
    documents = pickle.loads((options.work / "documents.pickle").read_bytes())[0][:HELD_OUT]
    model = load_reader(options.checkpoint, options.minilm)
    backend, config = TorchBackend(model), base_config(model)
    config["confidence"]["threshold"] = -1.0
    best = None
    for window in WINDOWS:
        config["window"] = window
        encoded = [encode(d.words, backend, vocabulary, config) for d in documents]
        for bias in BIASES:
            config["cue"]["bias"] = bias
            found = [statements_of(d.words, e[0], e[1], backend, config, rivals=True) for d, e in zip(documents, encoded)]
            features = np.array([s.features for items in found for s in items])
            right = np.array([r for d, items in zip(documents, found)
                              for r in right_statements([characters(s, d.words) for s in items], d.gold)])
            confidence = fit(features, right)
            for items in found:
                for s in items:
                    s.confidence = confidence_of(s.features, {"confidence": confidence})
            for threshold in THRESHOLDS:
                confidence = confidence | {"threshold": round(float(threshold), 2)}
                value, shown = score(documents, found, confidence)
                print(json.dumps({**window, "bias": bias, "threshold": confidence["threshold"], **shown}), flush=True)
                if best is None or value > best[0]:
                    best = value, {"window": window, "cue": config["cue"] | {"bias": bias}, "confidence": confidence}
    options.out.write_text(json.dumps(best[1]) + "\n")


if __name__ == "__main__":
    main()
