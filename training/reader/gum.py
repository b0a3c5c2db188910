"""GUM's CoNLL-U → plain text with tokens, syntax and entity mentions."""

import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path

# GUM entity type → ours; every other type is a thing.
TYPES = {"person": "person", "organization": "organisation", "place": "place"}
OPENED = re.compile(r"\(([^()]+)|(\d+)\)|\)")


@dataclass
class Token:
    start: int
    end: int
    upos: str
    xpos: str
    features: str
    head: int  # token index in the document, -1 for the root
    relation: str


@dataclass
class Entity:
    """One mention as GUM marks it; first and last are token indices of the document."""

    first: int
    last: int
    chain: str
    type: str
    linked: bool
    head: int = -1


@dataclass
class GumDocument:
    id: str
    genre: str
    text: str = ""
    tokens: list[Token] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def head_of(self, entity: Entity) -> int:
        """The first word of the mention whose syntactic head lies outside it."""
        inside = range(entity.first, entity.last + 1)
        return next((i for i in inside if self.tokens[i].head not in inside), entity.first)

    def form_of(self, entity: Entity) -> str:
        """`name` where the head is a proper noun. (Linked nominals — "the region" — read as nominals.)"""
        upos = self.tokens[entity.head].upos
        if upos == "PROPN":
            return "name"
        if upos in ("PRON", "DET"):
            return "pronoun"
        return "nominal"

    def type_of(self, entity: Entity) -> str:
        """Plural persons headed by a common noun are a group; names keep GUM's type ("Americans": person)."""
        kind = TYPES.get(entity.type, "thing")
        head = self.tokens[entity.head]
        plural = "Number=Plur" in head.features and head.upos not in ("PRON", "PROPN")
        return "group" if kind == "person" and plural else kind


def _open_and_close(column: str, at: int, stack: list[Entity], done: list[Entity]) -> None:
    """Follow the bracket notation of one token's `Entity=` value."""
    for piece in OPENED.finditer(column):
        if piece.group(1):
            parts = piece.group(1).split("-")
            linked = len(parts) > 7
            stack.append(Entity(at, at, parts[0], parts[1] if len(parts) > 1 else "", linked))
            closes = column[piece.end() : piece.end() + 1] == ")"
            if closes:
                done.append(stack.pop())
        elif piece.group(2):
            found = max(i for i, e in enumerate(stack) if e.chain == piece.group(2))
            entity = stack.pop(found)
            entity.last = at
            done.append(entity)


def read_gum(path: Path) -> list[GumDocument]:
    """All documents of one `.conllu.gz`; paragraphs are parted by a blank line, sentences by a space."""
    documents: list[GumDocument] = []
    stack: list[Entity] = []
    paragraph, glue_until, base, gap = False, 0, 0, ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                name = line.split(" = ")[1]
                documents.append(GumDocument(name, name.split("_")[1]))
                stack, gap = [], ""
                continue
            document = documents[-1]
            if line.startswith("# newpar") and not line.startswith("# newpar_block"):
                paragraph = True
            elif line.startswith("# sent_id"):
                base = len(document.tokens)
                gap = "\n\n" if paragraph and document.text else gap
                paragraph = False
            elif line and line[0].isdigit():
                columns = line.split("\t")
                misc = columns[9].split("|")
                number = columns[0]
                if "." in number:
                    continue
                if "-" in number:  # a surface word made of several tokens: its parts are glued
                    glue_until = int(number.split("-")[1])
                    surface_space = "SpaceAfter=No" not in misc
                    continue
                document.text += gap
                start = len(document.text)
                document.text += columns[1]
                at = len(document.tokens)
                head = int(columns[6])
                document.tokens.append(
                    Token(start, len(document.text), columns[3], columns[4], columns[5],
                          base + head - 1 if head else -1, columns[7]))
                if int(number) < glue_until:
                    gap = ""
                elif int(number) == glue_until:
                    gap, glue_until = (" " if surface_space else ""), 0
                else:
                    gap = "" if "SpaceAfter=No" in misc else " "
                for item in misc:
                    if item.startswith("Entity="):
                        _open_and_close(item[7:], at, stack, document.entities)
            elif not line:
                glue_until = 0
                if len(document.tokens) > base:
                    document.sentences.append((base, len(document.tokens)))
    for document in documents:
        for entity in document.entities:
            entity.head = document.head_of(entity)
        document.entities.sort(key=lambda e: (e.first, -e.last))
    return documents
