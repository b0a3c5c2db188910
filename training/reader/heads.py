"""The heads over word vectors. Each is cheap: the encoder does the work."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from .corpora import FORMS, TYPES
from .crf import Crf, bio_labels
from .encoder import attend

CUE_LABELS = bio_labels(["cue"])
ROLE_LABELS = bio_labels(["source", "content", "cue"])
ACTS = ["assert", "confirm", "deny", "retract", "decline"]
CERTAINTIES = ["certain", "probable", "possible", "unknown"]

REGION_LEFT, REGION_RIGHT = 64, 96      # words before the cue's first word, and from it on
DISTANCES = 16                          # buckets of the distance between two mentions
BOUNDARY_REACH = 48                     # words from a mention's head to its edges that have their own bias


class CueHead(nn.Module):
    def __init__(self, width: int):
        super().__init__()
        self.inner = nn.Linear(width, 128)
        self.label = nn.Linear(128, len(CUE_LABELS))
        self.crf = Crf(CUE_LABELS)

    def forward(self, words: Tensor) -> Tensor:
        return self.label(F.gelu(self.inner(words)))


class MentionHead(nn.Module):
    """Is a word the head of a mention, of which type and form; and where that mention begins and ends."""

    def __init__(self, width: int, inner: int = 128):
        super().__init__()
        self.inner = nn.Linear(width, 256)
        self.kind = nn.Linear(256, 1 + len(TYPES))
        self.form = nn.Linear(256, len(FORMS))
        self.of_head = nn.Linear(width, 2 * inner)
        self.of_edge = nn.Linear(width, 2 * inner)
        self.reach = nn.Embedding(2 * BOUNDARY_REACH + 1, 2)
        self.size = inner

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor]:
        x = F.gelu(self.inner(words))
        return self.kind(x), self.form(x)

    def edges(self, words: Tensor, heads: Tensor) -> tuple[Tensor, Tensor]:
        """words [N, D], heads [M] → scores [M, N] of each word to be the first and the last of the mention."""
        query = self.of_head(words[heads])
        key = self.of_edge(words)
        offset = torch.arange(words.shape[0], device=words.device)[None, :] - heads[:, None]
        bias = self.reach(offset.clamp(-BOUNDARY_REACH, BOUNDARY_REACH) + BOUNDARY_REACH)
        scale = self.size ** -0.5
        first = query[:, : self.size] @ key[:, : self.size].T * scale + bias[..., 0]
        last = query[:, self.size :] @ key[:, self.size :].T * scale + bias[..., 1]
        return first, last


class RegionLayer(nn.Module):
    """A small pre-norm transformer layer."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        qkv = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = attend(*qkv, mask[:, None, None, :], self.training)
        x = x + self.out(attended.transpose(1, 2).reshape(batch, length, width))
        return x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))


class AttributionHead(nn.Module):
    """For one candidate cue: label the words around it as source, content and cue, and judge the candidate."""

    def __init__(self, width: int, inner: int = 192, layers: int = 2, dropout: float = 0.1):
        super().__init__()
        self.project = nn.Linear(width, inner)
        self.of_cue = nn.Linear(inner, inner)
        self.place = nn.Embedding(REGION_LEFT + REGION_RIGHT + 1, inner)
        self.norm = nn.LayerNorm(inner)
        self.layers = nn.ModuleList(RegionLayer(inner, 4, 512, dropout) for _ in range(layers))
        self.last = nn.LayerNorm(inner)
        self.label = nn.Linear(inner, len(ROLE_LABELS))
        self.valid = nn.Linear(2 * inner, 1)
        self.act = nn.Linear(2 * inner, len(ACTS))
        self.certainty = nn.Linear(2 * inner, len(CERTAINTIES))
        self.crf = Crf(ROLE_LABELS)

    def forward(self, words: Tensor, index: Tensor, mask: Tensor, place: Tensor, in_cue: Tensor):
        """words [N, D]; the rest [cues, region]: word index, realness, place id, whether in the candidate cue.

        Returns label emissions [cues, region, labels] and, per cue, the logits of validity, act and certainty.
        """
        x = self.project(words)[index]
        weight = in_cue.to(x.dtype)
        weight = (weight / weight.sum(1, keepdim=True))[:, None, :]
        cue = self.of_cue((weight @ x).squeeze(1))
        x = self.norm(x + cue[:, None, :] + self.place(place))
        for layer in self.layers:
            x = layer(x, mask)
        x = self.last(x)
        pooled = torch.cat([(weight.to(x.dtype) @ x).squeeze(1), cue.to(x.dtype)], dim=1)
        return self.label(x), self.valid(pooled).squeeze(1), self.act(pooled), self.certainty(pooled)


class LinkHead(nn.Module):
    """Does one mention refer to what an earlier one does? The score of "to nothing earlier" is zero."""

    def __init__(self, width: int, inner: int = 128):
        super().__init__()
        self.later, self.earlier = nn.Linear(width, inner), nn.Linear(width, inner)
        self.hidden_later, self.hidden_earlier = nn.Linear(width, 64), nn.Linear(width, 64)
        self.distance = nn.Embedding(DISTANCES, 64)
        self.same_head = nn.Embedding(2, 64)
        self.score = nn.Linear(64, 1)
        self.size = inner

    def forward(self, later: Tensor, earlier: Tensor, distance: Tensor, same_head: Tensor) -> Tensor:
        """later [A, D], earlier [B, D], distance and same_head [A, B] → scores [A, B]."""
        product = self.later(later) @ self.earlier(earlier).T * self.size ** -0.5
        hidden = self.hidden_later(later)[:, None] + self.hidden_earlier(earlier)[None]
        hidden = torch.relu(hidden + self.distance(distance) + self.same_head(same_head))
        return product + self.score(hidden).squeeze(-1)


class AuxiliaryHeads(nn.Module):
    """Machine-made syntax and names as extra tasks; used in training only."""

    def __init__(self, width: int, pos: int, relation: int, entity: int, inner: int = 64):
        super().__init__()
        self.pos = nn.Linear(width, pos)
        self.relation = nn.Linear(width, relation)
        self.entity = nn.Linear(width, entity)
        self.dependent, self.governor = nn.Linear(width, inner), nn.Linear(width, inner)
        self.size = inner

    def governors(self, words: Tensor) -> Tensor:
        """[B, N, D] → [B, N, N] scores of each word's syntactic head."""
        return self.dependent(words) @ self.governor(words).transpose(1, 2) * self.size ** -0.5
