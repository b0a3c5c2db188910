"""Text → statements and mentions. The order of steps here is the specification (../FORMAT.md)."""

from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from .corpora import FORMS, TYPES
from .decode import Span, log_partition, sigmoid, softmax, spans_of, viterbi
from .heads import ACTS, BOUNDARY_REACH, CERTAINTIES, ROLE_LABELS
from .text import WordPieces, Words, words_of
from .windows import encoder_row, owners, region_of, windows_of


class Backend(Protocol):
    """The four networks, run by torch or by onnxruntime."""

    def encode(self, row: dict[str, list[int]]) -> tuple[np.ndarray, ...]: ...
    def attribute(self, words, index, real, place, inside) -> tuple[np.ndarray, ...]: ...
    def edges(self, words, heads) -> tuple[np.ndarray, np.ndarray]: ...
    def link(self, later, earlier, distance, same_head) -> np.ndarray: ...
    def vector(self, pooled) -> np.ndarray: ...


@dataclass
class Statement:
    """Spans in words. `features` are what the confidence is computed from."""

    cue: Span
    source: list[Span]
    content: list[Span]
    act: str
    certainty: str
    features: list[float]
    confidence: float = 0.0


@dataclass
class FoundMention:
    start: int
    end: int
    head: int
    type: str
    form: str
    score: float
    antecedent: int | None = None
    link_score: float = 0.0


@dataclass
class Read:
    words: Words
    vectors: np.ndarray
    statements: list[Statement] = field(default_factory=list)
    mentions: list[FoundMention] = field(default_factory=list)


def encode(words: Words, backend: Backend, vocabulary: WordPieces, config: dict) -> tuple[np.ndarray, ...]:
    """Word vectors, cue emissions, mention type and form logits of the whole text, stitched from windows."""
    ranges = windows_of([len(p) for p in words.pieces], config["window"]["pieces"], config["window"]["overlap"])
    parts = []
    for (first, end), (from_, to) in zip(ranges, owners(ranges)):
        outputs = backend.encode(encoder_row(words, first, end, vocabulary))
        parts.append([o[from_ - first : to - first] for o in outputs])
    return tuple(np.concatenate(p) for p in zip(*parts))


def candidate_cues(emissions: np.ndarray, config: dict) -> list[tuple[Span, float]]:
    """Cue spans of the best path after `bias` is taken off every O; with the mean probability of their words."""
    crf = config["cue"]
    biased = emissions.copy()
    biased[:, 0] -= crf["bias"]
    path, _ = viterbi(biased, np.array(crf["transitions"]), np.array(crf["start"]))
    likely = 1 - softmax(emissions)[:, 0]
    return [(span, float(likely[span[0] : span[1]].mean())) for span in spans_of(path, 1)]


def _statement(candidate: Span, likely: float, labels: np.ndarray, low: int, valid: float,
               act: np.ndarray, certainty: np.ndarray, words: Words, config: dict) -> Statement | None:
    """Decode one candidate's region; None where no content is found."""
    crf = config["roles"]
    transitions, start = np.array(crf["transitions"]), np.array(crf["start"])
    path, score = viterbi(labels, transitions, start)
    shift = lambda spans: [(s + low, e + low) for s, e in spans]  # noqa: E731
    source, content, cues = (shift(spans_of(path, ROLE_LABELS.index(f"B-{k}"))) for k in ("source", "content", "cue"))
    if not content:
        return None
    touching = [c for c in cues if c[0] < candidate[1] and candidate[0] < c[1]]
    cue = touching[0] if touching else candidate
    certain = score - log_partition(labels, transitions, start)
    length = sum(e - s for s, e in content)
    quoted = float(words.quote[content[0][0]] in (1, 2))
    features = [valid, float(np.log(max(likely, 1e-6))), certain, float(np.log(length)), float(not source),
                float(len(content) > 1), quoted, float(bool(touching))]
    return Statement(cue, source, content, ACTS[int(act.argmax())], CERTAINTIES[int(certainty.argmax())], features)


def confidence_of(features: list[float], config: dict) -> float:
    weights = config["confidence"]
    return sigmoid(weights["intercept"] + float(np.dot(weights["weights"], features)))


def statements_of(words: Words, vectors: np.ndarray, emissions: np.ndarray, backend: Backend, config: dict,
                  rivals: bool = False) -> list[Statement]:
    candidates = candidate_cues(emissions, config)
    found: list[Statement] = []
    for at in range(0, len(candidates), config["region"]["batch"]):
        chunk = candidates[at : at + config["region"]["batch"]]
        regions = [region_of(c, len(words)) for c, _ in chunk]
        index, real, place, inside = (np.stack([r[k] for r in regions]) for k in range(4))
        labels, valid, act, certainty = backend.attribute(vectors, index, real, place, inside)
        for i, (span, likely) in enumerate(chunk):
            count = int(real[i].sum())
            statement = _statement(span, likely, labels[i, :count], int(index[i, 0]), float(valid[i]),
                                   act[i], certainty[i], words, config)
            if statement:
                statement.confidence = confidence_of(statement.features, config)
                found.append(statement)
    found = [s for s in found if s.confidence >= config["confidence"]["threshold"]]
    return found if rivals else without_rivals(found)


def without_rivals(statements: list[Statement]) -> list[Statement]:
    """Of statements whose cues share a word, the surest stays; in the order of their cues."""
    kept: list[Statement] = []
    for s in sorted(statements, key=lambda s: (-s.confidence, s.cue)):
        if all(s.cue[1] <= k.cue[0] or k.cue[1] <= s.cue[0] for k in kept):
            kept.append(s)
    return sorted(kept, key=lambda s: s.cue)


def mentions_of(vectors: np.ndarray, types: np.ndarray, forms: np.ndarray, backend: Backend, config: dict) -> list[FoundMention]:
    """Every word likely enough to head a mention, with the best edges within reach."""
    likely = softmax(types)
    score = 1 - likely[:, 0]
    named = forms.argmax(1) == FORMS.index("name")
    heads = np.flatnonzero(score >= np.where(named, config["mention"]["names"], config["mention"]["threshold"]))
    if not len(heads):
        return []
    first, last = backend.edges(vectors, heads)
    found = []
    for i, head in enumerate(heads.tolist()):
        low, high = max(0, head - BOUNDARY_REACH), min(len(vectors), head + BOUNDARY_REACH + 1)
        start = low + int(first[i, low : head + 1].argmax())
        end = head + int(last[i, head:high].argmax()) + 1
        found.append(FoundMention(start, end, head, TYPES[int(types[head, 1:].argmax())],
                                  FORMS[int(forms[head].argmax())], float(score[head])))
    return found


def distance_bucket(distance: np.ndarray, config: dict) -> np.ndarray:
    return np.searchsorted(np.array(config["link"]["distances"]), distance, side="right")


def link(mentions: list[FoundMention], words: Words, text: str, vectors: np.ndarray, backend: Backend, config: dict) -> None:
    """Give each pronoun and nominal its likeliest earlier mention, or none."""
    strings = [text[words.start[m.head] : words.end[m.head]].lower() for m in mentions]
    for i, m in enumerate(mentions):
        if m.form == "name":
            continue
        earlier = [j for j, e in enumerate(mentions[:i]) if 0 < m.head - e.head <= config["link"]["reach"]]
        if not earlier:
            continue
        distance = np.array([m.head - mentions[j].head for j in earlier])
        same = np.array([[int(strings[j] == strings[i]) for j in earlier]])
        heads = [mentions[j].head for j in earlier]
        scores = backend.link(vectors[[m.head]], vectors[heads], distance_bucket(distance, config)[None], same)[0]
        best = int(scores.argmax())
        if scores[best] > config["link"]["threshold"]:
            m.antecedent, m.link_score = earlier[best], float(scores[best])


def read(text: str, backend: Backend, vocabulary: WordPieces, config: dict) -> Read:
    words = words_of(text, vocabulary)
    if not len(words):
        return Read(words, np.zeros((0, 0), dtype=np.float32))
    vectors, emissions, types, forms = encode(words, backend, vocabulary, config)
    result = Read(words, vectors)
    result.statements = statements_of(words, vectors, emissions, backend, config)
    result.mentions = mentions_of(vectors, types, forms, backend, config)
    link(result.mentions, words, text, vectors, backend, config)
    return result
