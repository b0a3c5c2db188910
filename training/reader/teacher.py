"""Sentence vectors of the frozen, pretrained MiniLM: what the reader's vectors must stay close to."""

import random

import torch
from torch.nn import functional as F

from .corpora import Document
from .encoder import Encoder
from .text import WordPieces


@torch.no_grad()
def vectors_of(pieces: list[list[int]], encoder: Encoder, vocabulary: WordPieces, limit: int = 126) -> torch.Tensor:
    """Mean-pooled, normalised vectors of isolated texts, each given as word pieces."""
    encoder.eval()
    order = sorted(range(len(pieces)), key=lambda i: len(pieces[i]))
    out = torch.zeros(len(pieces), encoder.width)
    for at in range(0, len(order), 64):
        chosen = order[at : at + 64]
        rows = [[vocabulary.first] + pieces[i][:limit] + [vocabulary.last] for i in chosen]
        longest = max(map(len, rows))
        ids = torch.tensor([r + [0] * (longest - len(r)) for r in rows])
        mask = torch.tensor([[True] * len(r) + [False] * (longest - len(r)) for r in rows])
        with torch.autocast("cpu", torch.bfloat16):
            x = encoder(ids, mask=mask).float()
        x = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        out[chosen] = F.normalize(x, dim=1)
    return out


SPANS_PER_DOCUMENT = 36


def add_targets(documents: list[Document], encoder: Encoder, vocabulary: WordPieces) -> None:
    """Give each document `spans` (its sentences and contents) and `vectors` (the teacher's, half precision)."""
    pieces, owner, rng = [], [], random.Random(3)
    for document in documents:
        contents = [s for a in document.attributions or [] for s in a.content]
        spans = [s for s in document.sentences + contents if s[1] - s[0] >= 4]
        document.spans = sorted(rng.sample(spans, min(SPANS_PER_DOCUMENT, len(spans))))
        for first, end in document.spans:
            pieces.append([p for word in document.words.pieces[first:end] for p in word])
        owner.append(len(document.spans))
    vectors = vectors_of(pieces, encoder, vocabulary).half()
    for document, part in zip(documents, vectors.split(owner)):
        document.vectors = part.clone()  # a view would drag the whole table into the pickle
