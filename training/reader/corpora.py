"""Both corpora as one kind of `Document`: words, and gold layers in word indices ([first, end))."""

import gzip
import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

from .gum import GumDocument, read_gum
from .text import Words, WordPieces, words_of

TYPES = ["person", "organisation", "group", "place", "thing"]
FORMS = ["name", "nominal", "pronoun"]
UNKNOWN = -1

Span = tuple[int, int]


@dataclass
class Attribution:
    cue: Span
    source: list[Span]
    content: list[Span]


@dataclass
class Mention:
    """A mention of someone or something; type and form are UNKNOWN where a silver layer gives none."""

    start: int
    end: int
    head: int
    type: int
    form: int
    chain: str | None
    first_of_chain: bool = False


@dataclass
class Document:
    id: str
    text: str
    words: Words
    attributions: list[Attribution] | None = None  # None: this corpus does not mark them
    mentions: list[Mention] | None = None          # hand-made entities
    chained: list[Mention] = field(default_factory=list)  # mentions to learn antecedents from
    sentences: list[Span] = field(default_factory=list)
    pos: np.ndarray | None = None                  # auxiliary layers, one label string a word ("" = none)
    relation: np.ndarray | None = None
    entity: np.ndarray | None = None
    governor: np.ndarray | None = None             # word index of the syntactic head, or -1
    gold: list[dict] | None = None                 # the attributions as given, for scoring
    genre: str = "news"
    spans: list[Span] = field(default_factory=list)  # stretches with a teacher vector
    vectors: torch.Tensor | None = None


class WordFinder:
    """From character spans to the words they cover."""

    def __init__(self, words: Words):
        self.starts, self.ends = words.start.tolist(), words.end.tolist()

    def span(self, start: int, end: int) -> Span | None:
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (first, last) if first < last else None

    def spans(self, pairs: list[list[int]]) -> list[Span]:
        return sorted(s for s in (self.span(*p) for p in pairs) if s)


def _word_labels(count: int) -> np.ndarray:
    return np.full(count, "", dtype=object)


def _silver_layers(document: Document, record: dict, find: WordFinder) -> list[list[Span | None]]:
    """CoreNLP's tokens onto words: a token's first word carries its labels, its other words `+`."""
    count = len(document.words)
    document.pos, document.relation, document.entity = (_word_labels(count) for _ in range(3))
    document.governor = np.full(count, UNKNOWN)
    token_words = []
    for sentence in record["sentences"]:
        spans = [find.span(t[0], t[1]) for t in sentence]
        token_words.append(spans)
        previous = "O"
        for token, span in zip(sentence, spans):
            if not span:
                continue
            first, end = span
            document.pos[first], document.relation[first] = token[2], token[5]
            document.pos[first + 1 : end] = document.relation[first + 1 : end] = "+"
            kind = token[3]
            begin = kind if kind == "O" else ("I-" if kind == previous else "B-") + kind
            document.entity[first] = begin
            document.entity[first + 1 : end] = "O" if kind == "O" else "I-" + kind
            governor = spans[token[4]] if token[4] >= 0 else None
            document.governor[first] = governor[0] if governor else first
            document.governor[first + 1 : end] = first
            previous = kind
        covered = [s for s in spans if s]
        if covered:
            document.sentences.append((covered[0][0], covered[-1][1]))
    return token_words


def _silver_chains(document: Document, record: dict, token_words: list[list[Span | None]]) -> None:
    """CoreNLP's coreference chains as mentions to learn antecedents from."""
    found: dict[Span, Mention] = {}
    for number, chain in enumerate(record["coref"]):
        for sentence, first, end in chain:
            spans = [s for s in token_words[sentence][first:end] if s]
            if not spans:
                continue
            inside = range(first, end)
            tokens = record["sentences"][sentence]
            head = next((i for i in inside if tokens[i][4] not in inside), end - 1)
            if not token_words[sentence][head]:
                continue
            tag = tokens[head][2]
            form = "name" if tag.startswith("NNP") else "pronoun" if tag.startswith(("PRP", "W")) else "nominal"
            span = (spans[0][0], spans[-1][1])
            found.setdefault(span, Mention(*span, token_words[sentence][head][0], UNKNOWN, FORMS.index(form), f"s{number}"))
    document.chained = sorted(found.values(), key=lambda m: (m.head, m.start))
    _mark_first(document.chained)


def _mark_first(mentions: list[Mention]) -> None:
    seen: set[str | None] = {None}
    for mention in mentions:
        mention.first_of_chain = mention.chain not in seen
        seen.add(mention.chain)


def read_polnear(path: Path, vocabulary: WordPieces) -> list[Document]:
    documents = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            document = Document(record["id"], record["text"], words_of(record["text"], vocabulary))
            find = WordFinder(document.words)
            document.gold = record["attributions"]
            document.attributions = []
            for marked in record["attributions"]:
                cue = find.spans(marked["cue"])
                content = find.spans(marked["content"])
                if cue and content:
                    document.attributions.append(
                        Attribution((cue[0][0], cue[-1][1]), find.spans(marked["source"]), content))
            if "sentences" in record:  # the dev split has no machine-made layers
                token_words = _silver_layers(document, record, find)
                _silver_chains(document, record, token_words)
            documents.append(document)
    return documents


def _gum_mentions(gum: GumDocument, find: WordFinder) -> list[Mention]:
    mentions = []
    for entity in gum.entities:
        span = find.span(gum.tokens[entity.first].start, gum.tokens[entity.last].end)
        token = gum.tokens[entity.head]
        head = find.span(token.start, token.end)
        if span and head:
            mentions.append(Mention(*span, head[0], TYPES.index(gum.type_of(entity)),
                                    FORMS.index(gum.form_of(entity)), entity.chain))
    mentions.sort(key=lambda m: (m.head, m.start, -m.end))
    _mark_first(mentions)
    return mentions


def read_gum_documents(path: Path, vocabulary: WordPieces) -> list[Document]:
    documents = []
    for gum in read_gum(path):
        document = Document(gum.id, gum.text, words_of(gum.text, vocabulary), genre=gum.genre)
        find = WordFinder(document.words)
        document.mentions = _gum_mentions(gum, find)
        document.chained = document.mentions
        document.pos = _word_labels(len(document.words))
        document.governor = np.full(len(document.words), UNKNOWN)
        spans = [find.span(t.start, t.end) for t in gum.tokens]
        for token, span in zip(gum.tokens, spans):
            if span:
                document.pos[span[0]] = token.xpos
                document.pos[span[0] + 1 : span[1]] = "+"
        for first, end in gum.sentences:
            covered = [s for s in spans[first:end] if s]
            if covered:
                document.sentences.append((covered[0][0], covered[-1][1]))
        documents.append(document)
    return documents
