"""Training examples: windows of documents, collated into tensors."""

import random
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .corpora import Attribution, Document, Mention
from .heads import ACTS, CERTAINTIES, CUE_LABELS, ROLE_LABELS
from .lexicon import act_of, certainty_of, held_out
from .text import WordPieces
from .windows import encoder_row, random_windows, region_of

IGNORE = -100


@dataclass
class Window:
    document: Document
    first: int
    end: int


@dataclass
class Batch:
    inputs: dict[str, Tensor]
    word_mask: Tensor                      # [B, N]
    windows: list[Window]


def epoch(documents: list[Document], limit: int, overlap: int, tokens: int, rng: random.Random) -> list[list[Window]]:
    """All documents cut anew, gathered into batches of windows of like length and about `tokens` pieces."""
    windows = []
    for document in documents:
        lengths = [len(p) for p in document.words.pieces]
        windows += [Window(document, *r) for r in random_windows(lengths, limit, overlap, rng)]
    size = {id(w): sum(len(p) for p in w.document.words.pieces[w.first : w.end]) for w in windows}
    windows.sort(key=lambda w: size[id(w)] + rng.random() * 60)
    batches, current, longest = [], [], 0
    for window in windows:
        longest = max(longest, size[id(window)] + 2)
        if current and longest * (len(current) + 1) > tokens:
            batches.append(current)
            current, longest = [], size[id(window)] + 2
        current.append(window)
    if current:
        batches.append(current)
    rng.shuffle(batches)
    return batches


def collate(windows: list[Window], vocabulary: WordPieces) -> Batch:
    rows = [encoder_row(w.document.words, w.first, w.end, vocabulary) for w in windows]
    longest = max(len(r["pieces"]) for r in rows)
    most = max(w.end - w.first for w in windows)
    inputs = {}
    for name, width in (("pieces", longest), ("shape", longest), ("gap", longest), ("quote", longest),
                        ("first", most), ("last", most)):
        inputs[name] = torch.tensor([r[name] + [0] * (width - len(r[name])) for r in rows])
    lengths = torch.tensor([len(r["pieces"]) for r in rows])
    inputs["mask"] = torch.arange(longest)[None] < lengths[:, None]
    counts = torch.tensor([w.end - w.first for w in windows])
    return Batch(inputs, torch.arange(most)[None] < counts[:, None], windows)


def word_labels(batch: Batch, layer: str, ids: dict[str, int] | None = None) -> Tensor:
    """An auxiliary layer of word labels as ids; IGNORE where there is none."""
    labels = torch.full(batch.word_mask.shape, IGNORE)
    for row, w in enumerate(batch.windows):
        values = getattr(w.document, layer)
        if values is None:
            continue
        if ids is not None:
            labels[row, : w.end - w.first] = torch.tensor([ids.get(v, IGNORE) for v in values[w.first : w.end]])
        else:
            shifted = torch.as_tensor(values[w.first : w.end]) - w.first
            outside = (shifted < 0) | (shifted >= w.end - w.first)
            labels[row, : w.end - w.first] = torch.where(outside, IGNORE, shifted)
    return labels


def cue_tags(batch: Batch) -> Tensor:
    tags = torch.zeros(batch.word_mask.shape, dtype=torch.long)
    for row, w in enumerate(batch.windows):
        for a in w.document.attributions or []:
            first, end = max(a.cue[0], w.first), min(a.cue[1], w.end)
            if first < end:
                tags[row, first - w.first : end - w.first] = CUE_LABELS.index("I-cue")
                tags[row, first - w.first] = CUE_LABELS.index("B-cue")
    return tags


@dataclass
class Candidate:
    """A cue to condition on: gold, shifted, or false (attribution None)."""

    row: int
    cue: tuple[int, int]  # in words of the window
    attribution: Attribution | None


def role_tags(candidate: Candidate, window: Window) -> np.ndarray | None:
    """The labels over the candidate's region; None where the region does not hold all spans."""
    count = window.end - window.first
    index, real, _, _ = region_of(candidate.cue, count)
    low, high = index[0], index[real][-1] + 1
    tags = np.zeros(len(index), dtype=np.int64)
    a = candidate.attribution
    for kind, spans in (("source", a.source), ("content", a.content), ("cue", [a.cue])):
        for first, end in spans:
            first, end = first - window.first, end - window.first
            if first < 0 or end > count or first < low or first >= high or tags[first - low : end - low].any():
                return None
            tags[first - low : min(end, high) - low] = ROLE_LABELS.index("I-" + kind)
            tags[first - low] = ROLE_LABELS.index("B-" + kind)
    return tags


def weak_labels(a: Attribution, document: Document) -> tuple[int, int]:
    """Act and certainty from the word lists; IGNORE where they are silent or the cue is held out."""
    text, words = document.text, document.words
    string = lambda span: text[words.start[span[0]] : words.end[span[1] - 1]]  # noqa: E731
    cue = string(a.cue)
    if held_out(cue):
        return IGNORE, IGNORE
    certainty = certainty_of(cue, string(a.content[0]))
    return ACTS.index(act_of(cue)), CERTAINTIES.index(certainty) if certainty else IGNORE


def mentions_inside(mentions: list[Mention] | None, window: Window) -> list[Mention]:
    return [m for m in mentions or [] if m.start >= window.first and m.end <= window.end]
