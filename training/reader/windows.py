"""Windows over a text's words, and the region of words around a cue. Ported to TypeScript."""

import random

import numpy as np

from .heads import REGION_LEFT, REGION_RIGHT
from .text import WordPieces, Words

REGION = REGION_LEFT + REGION_RIGHT


def windows_of(lengths: list[int], limit: int, overlap: int, first_limit: int | None = None) -> list[tuple[int, int]]:
    """Word ranges of at most `limit` pieces ([CLS] and [SEP] not counted), each reaching `overlap` pieces back.

    `lengths` holds the number of pieces of each word.
    """
    ranges, start, room = [], 0, first_limit or limit
    while True:
        end, used = start, 0
        while end < len(lengths) and (used + lengths[end] <= room or end == start):
            used += lengths[end]
            end += 1
        ranges.append((start, end))
        if end >= len(lengths):
            return ranges
        back, used = end, 0
        while back - 1 > start and used + lengths[back - 1] <= overlap:
            back -= 1
            used += lengths[back]
        start, room = back, limit


def random_windows(lengths: list[int], limit: int, overlap: int, rng: random.Random) -> list[tuple[int, int]]:
    """The same with a first window of random size, so that every epoch cuts elsewhere."""
    return windows_of(lengths, limit, overlap, max(overlap + 32, int(limit * rng.uniform(0.4, 1.0))))


def owners(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """For each window the words whose vectors are taken from it: overlaps are parted in the middle."""
    cuts = [0]
    for (_, end), (start, _) in zip(ranges, ranges[1:]):
        cuts.append((start + end + 1) // 2)
    cuts.append(ranges[-1][1])
    return list(zip(cuts, cuts[1:]))


def encoder_row(words: Words, first: int, end: int, vocabulary: WordPieces) -> dict[str, list[int]]:
    """The encoder's inputs for the words [first, end): pieces with features, each word's first and last piece."""
    row: dict[str, list[int]] = {k: [] for k in ("pieces", "shape", "gap", "quote", "first", "last")}
    row["pieces"].append(vocabulary.first)
    for i in range(first, end):
        row["first"].append(len(row["pieces"]))
        row["pieces"] += words.pieces[i]
        row["last"].append(len(row["pieces"]) - 1)
    row["pieces"].append(vocabulary.last)
    for name in ("shape", "gap", "quote"):
        values = getattr(words, name)
        row[name] = [0] + [int(values[i]) for i in range(first, end) for _ in words.pieces[i]] + [0]
    return row


def region_of(cue: tuple[int, int], count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Word index, realness, place id and cue membership of the REGION words around a candidate cue."""
    first, end = cue
    index = max(0, first - REGION_LEFT) + np.arange(REGION)
    real = index < count
    inside = (index >= first) & (index < end)
    place = REGION_LEFT + np.where(index < first, index - first, index - end)
    place = np.where(inside, REGION, np.clip(place, 0, REGION - 1))
    return np.minimum(index, count - 1), real, place, inside
