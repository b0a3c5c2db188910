"""Score a checkpoint or exported ONNX on PolNeAR dev and GUM dev (see README.md)."""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from reader.backends import OnnxBackend, TorchBackend, base_config, load_reader
from reader.corpora import FORMS, TYPES, Document, read_gum_documents, read_polnear
from reader.lexicon import act_of, certainty_of, held_out
from reader.pipeline import Backend, Read, Statement, read
from reader.scoring import AttributionScore, calibration, f1, right_statements
from reader.text import WordPieces

NAMED_TYPES = ("person", "organisation", "place")
GENRES = ("news", "interview", "speech")


def characters(statement: Statement, words) -> dict:
    """A statement's spans in code points."""
    spans = lambda items: [(int(words.start[s]), int(words.end[e - 1])) for s, e in items]  # noqa: E731
    return {"cue": spans([statement.cue]), "source": spans(statement.source), "content": spans(statement.content)}


def score_attributions(documents: list[Document], reads: list[Read]) -> dict:
    score, confidences, right = AttributionScore(), [], []
    for document, done in zip(documents, reads):
        found = [characters(s, done.words) for s in done.statements]
        score.add(found, document.gold)
        confidences += [s.confidence for s in done.statements]
        right += right_statements(found, document.gold)
    error, table = calibration(confidences, right)
    return score.result() | {"confidence": {"ece": error, "table": table}}


def score_mentions(documents: list[Document], reads: list[Read]) -> dict:
    """Named mentions: exact span and type. Precision over our names, recall over gold names."""
    right = system = gold = untyped = 0
    asked = answered = linked = 0
    for document, done in zip(documents, reads):
        theirs = {(m.start, m.end, TYPES[m.type]) for m in document.mentions
                  if FORMS[m.form] == "name" and TYPES[m.type] in NAMED_TYPES}
        ours = {(m.start, m.end, m.type) for m in done.mentions if m.form == "name" and m.type in NAMED_TYPES}
        right, system, gold = right + len(ours & theirs), system + len(ours), gold + len(theirs)
        untyped += len({o[:2] for o in ours} & {t[:2] for t in theirs})
        chain = {m.head: m.chain for m in document.mentions}
        first = {m.head for m in document.mentions if m.first_of_chain}
        for m in done.mentions:
            if m.form == "pronoun" and m.head in chain and m.head not in first:
                asked += 1
                if m.antecedent is not None:
                    answered += 1
                    linked += chain.get(done.mentions[m.antecedent].head) == chain[m.head]
    return {"named": f1(right, system, gold), "named.untyped": f1(untyped, system, gold),
            "pronoun.antecedent": f1(linked, answered, asked)}


def score_acts(documents: list[Document], reads: list[Read]) -> dict:
    """Agreement of the learned acts and certainties with the word lists, on stems the training never saw and on the rest."""
    agreed: dict[str, list[bool]] = {}
    for document, done in zip(documents, reads):
        text = lambda span: document.text[done.words.start[span[0]] : done.words.end[span[1] - 1]]  # noqa: E731
        for s in done.statements:
            cue = text(s.cue)
            where = "held out" if held_out(cue) else "known"
            act, certainty = act_of(cue), certainty_of(cue, text(s.content[0]))
            if act != "assert":
                agreed.setdefault(f"act, {where}", []).append(act == s.act)
            if certainty not in (None, "certain"):
                agreed.setdefault(f"certainty, {where}", []).append(certainty == s.certainty)
    return {name: {"agree": round(sum(v) / len(v), 3), "of": len(v)} for name, v in sorted(agreed.items())}


def read_all(documents: list[Document], backend: Backend, vocabulary: WordPieces, config: dict) -> list[Read]:
    return [read(d.text, backend, vocabulary, config) for d in documents]


def backend_of(options: argparse.Namespace) -> tuple[Backend, dict]:
    if options.checkpoint:
        model = load_reader(options.checkpoint, options.minilm)
        config = base_config(model)
        if options.config:
            config |= {k: v for k, v in json.loads(options.config.read_text()).items() if k != "files"}
        return TorchBackend(model), config
    config = json.loads((options.model / "config.json").read_text())
    return OnnxBackend(options.model, {k: v["file"] for k, v in config["files"].items()}), config


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--gum", type=Path, required=True)
    parser.add_argument("--minilm", type=Path, required=True)
    parser.add_argument("--checkpoint", type=Path, help="a checkpoint of train.py (fp32); else --model")
    parser.add_argument("--config", type=Path, help="thresholds for --checkpoint")
    parser.add_argument("--model", type=Path, help="folder of the exported model")
    parser.add_argument("--limit", type=int, default=0, help="PolNeAR documents (0: all)")
    options = parser.parse_args()
    vocabulary = WordPieces(options.minilm / "vocab.txt")
    backend, config = backend_of(options)
    polnear = read_polnear(options.polnear / "dev.jsonl.gz", vocabulary)
    polnear = polnear[: options.limit or None]
    gum = [d for d in read_gum_documents(options.gum / "dev.conllu.gz", vocabulary) if d.genre in GENRES]
    begun = time.time()
    reads = read_all(polnear, backend, vocabulary, config)
    seconds = time.time() - begun
    result = score_attributions(polnear, reads) | score_mentions(gum, read_all(gum, backend, vocabulary, config))
    result["weak labels"] = score_acts(polnear, reads)
    result["speed"] = {"reports": len(polnear), "words": int(np.sum([len(r.words) for r in reads])), "seconds": round(seconds, 1)}
    for name, value in result.items():
        print(name, json.dumps(value, ensure_ascii=False))


if __name__ == "__main__":
    main()
