"""Do span vectors tell the evidence of one position from that of other points? AUC beside plain MiniLM's.

Pairs of evidence from different reports of the gold stories: positive if they support the same position.
"""

import argparse
import json
from itertools import combinations
from pathlib import Path

import numpy as np
import torch

from evaluate import backend_of
from reader.corpora import WordFinder
from reader.encoder import load_minilm
from reader.pipeline import encode
from reader.teacher import vectors_of
from reader.text import WordPieces, words_of


def code_point(text: str, utf16: int) -> int:
    return len(text.encode("utf-16-le")[: 2 * utf16].decode("utf-16-le"))


def auc(positive: list[float], negative: list[float]) -> float:
    ranks = np.argsort(np.argsort(positive + negative)) + 1
    wins = ranks[: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2
    return float(wins / (len(positive) * len(negative)))


def evidence_of(story: dict) -> list[tuple[int, int, dict]]:
    return [(p, q, e) for p, point in enumerate(story["points"])
            for q, position in enumerate(point["positions"]) for e in position["evidence"]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, help="folder of STORY.json and STORY.reports.json")
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path)
    parser.add_argument("--config", type=Path)
    parser.add_argument("--model", type=Path)
    options = parser.parse_args()
    vocabulary = WordPieces(options.minilm / "vocab.txt")
    backend, config = backend_of(options)
    teacher = load_minilm(options.minilm)
    scores = {(who, kind): ([], []) for who in ("reader", "minilm") for kind in ("position", "point")}
    for path in sorted(options.gold.glob("*.reports.json")):
        texts = {r["id"]: r["text"] for r in json.loads(path.read_text())}
        words = {i: words_of(t, vocabulary) for i, t in texts.items()}
        whole = {i: encode(w, backend, vocabulary, config)[0] for i, w in words.items()}
        items = evidence_of(json.loads(Path(str(path).replace(".reports", "")).read_text()))
        pooled, pieces = [], []
        for _, _, e in items:
            text = texts[e["report"]]
            first, end = WordFinder(words[e["report"]]).span(code_point(text, e["start"]), code_point(text, e["end"]))
            pooled.append(whole[e["report"]][first:end].mean(0))
            pieces.append([p for w in words[e["report"]].pieces[first:end] for p in w])
        vectors = {"reader": torch.nn.functional.normalize(torch.tensor(backend.vector(np.stack(pooled))), dim=1),
                   "minilm": vectors_of(pieces, teacher, vocabulary)}
        for a, b in combinations(range(len(items)), 2):
            (pa, qa, ea), (pb, qb, eb) = items[a], items[b]
            if ea["report"] == eb["report"]:
                continue
            for who, v in vectors.items():
                value = float(v[a] @ v[b])
                scores[who, "point"][pa != pb].append(value)
                if pa != pb or qa == qb:
                    scores[who, "position"][pa != pb].append(value)
    for (who, kind), (same, other) in scores.items():
        print(f"{who:7} same {kind:8} against other points: AUC {auc(same, other):.3f} ({len(same)} / {len(other)} pairs)")


if __name__ == "__main__":
    main()
