"""Text → words, word pieces and feature ids. TypeScript ports this file one to one (see ../FORMAT.md).

A *word* is a run of letters (with their combining marks), a run of digits, or any other single
visible character. Spans never begin or end inside a word. Offsets here count code points.
"""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import regex

# JavaScript's \s, spelled out so that both languages agree.
SPACE = "\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
WORD = regex.compile(rf"\p{{L}}[\p{{L}}\p{{M}}]*|\p{{N}}+|[^{SPACE}\p{{L}}\p{{N}}]")
LINE_BREAK = regex.compile("\n|\r\n?|\u2028|\u2029")

SHAPES = ["other", "lower", "title", "upper", "letter", "mixed", "digits", "uncased"]
GAPS = ["glued", "space", "line", "paragraph"]
QUOTES = ["outside", "inside", "opening", "closing"]

OPENING, CLOSING, STRAIGHT = "“„«", "”»", '"'
MAX_WORD_LETTERS = 100


@dataclass
class Words:
    """The words of one text: parallel arrays, one entry a word."""

    start: np.ndarray
    end: np.ndarray
    shape: np.ndarray
    gap: np.ndarray
    quote: np.ndarray
    pieces: list[list[int]]

    def __len__(self) -> int:
        return len(self.start)


def shape_of(word: str) -> int:
    """The case shape of a word, which the uncased vocabulary cannot show."""
    if unicodedata.category(word[0]).startswith("N"):
        return SHAPES.index("digits")
    if not word[0].isalpha():
        return SHAPES.index("other")
    if word.lower() == word.upper():
        return SHAPES.index("uncased")
    if word == word.lower():
        return SHAPES.index("lower")
    if word == word.upper():
        return SHAPES.index("letter" if len(word) == 1 else "upper")
    title = word[0] != word[0].lower() and word[1:] == word[1:].lower()
    return SHAPES.index("title" if title else "mixed")


def gap_before(text: str, previous_end: int, start: int) -> int:
    """What lies before a word: nothing, space, one line break, or more (also the start of the text)."""
    if previous_end < 0:
        return GAPS.index("paragraph")
    between = text[previous_end:start]
    breaks = len(LINE_BREAK.findall(between))
    return 0 if not between else 1 + min(breaks, 2)


def quote_states(words: list[str], gaps: list[int]) -> list[int]:
    """Whether each word stands inside double quotation marks; every line break closes an open quotation."""
    states, inside = [], False
    for word, gap in zip(words, gaps):
        if gap >= GAPS.index("line"):
            inside = False
        if word in OPENING or (word == STRAIGHT and not inside):
            states.append(QUOTES.index("opening"))
            inside = True
        elif word in CLOSING or word == STRAIGHT:
            states.append(QUOTES.index("closing"))
            inside = False
        else:
            states.append(QUOTES.index("inside" if inside else "outside"))
    return states


class WordPieces:
    """Greedy longest-match-first word pieces of BERT's uncased vocabulary, word by word."""

    def __init__(self, vocabulary: Path):
        lines = vocabulary.read_text(encoding="utf-8").split("\n")
        self.ids = {piece: i for i, piece in enumerate(lines) if piece}
        self.unknown, self.first, self.last = (self.ids[t] for t in ("[UNK]", "[CLS]", "[SEP]"))

    def of(self, word: str) -> list[int]:
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
        if not plain or len(plain) > MAX_WORD_LETTERS:
            return [self.unknown]
        ids, at = [], 0
        while at < len(plain):
            for end in range(len(plain), at, -1):
                found = self.ids.get(("##" if at else "") + plain[at:end])
                if found is not None:
                    ids.append(found)
                    at = end
                    break
            else:
                return [self.unknown]
        return ids


def words_of(text: str, vocabulary: WordPieces) -> Words:
    """Split a text into words with their features and pieces."""
    spans = [m.span() for m in WORD.finditer(text)]
    strings = [text[s:e] for s, e in spans]
    ends = [-1] + [e for _, e in spans[:-1]]
    gaps = [gap_before(text, before, s) for before, (s, _) in zip(ends, spans)]
    as_array = lambda values: np.array(values, dtype=np.int64)  # noqa: E731
    return Words(
        start=as_array([s for s, _ in spans]),
        end=as_array([e for _, e in spans]),
        shape=as_array([shape_of(w) for w in strings]),
        gap=as_array(gaps),
        quote=as_array(quote_states(strings, gaps)),
        pieces=[vocabulary.of(w) for w in strings],
    )
