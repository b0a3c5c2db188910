"""The whole reader: encoder and heads."""

import torch
from torch import Tensor, nn

from .encoder import Encoder
from .heads import AttributionHead, AuxiliaryHeads, CueHead, LinkHead, MentionHead


class Reader(nn.Module):
    def __init__(self, encoder: Encoder, pos: int, relation: int, entity: int):
        super().__init__()
        width = encoder.width
        self.encoder = encoder
        self.drop = nn.Dropout(0.1)
        self.cue = CueHead(width)
        self.mention = MentionHead(width)
        self.attribution = AttributionHead(width)
        self.link = LinkHead(width)
        self.vector = nn.Linear(width, width)
        self.auxiliary = AuxiliaryHeads(width, pos, relation, entity)
        nn.init.eye_(self.vector.weight)
        nn.init.zeros_(self.vector.bias)

    def words(self, pieces: Tensor, shape: Tensor, gap: Tensor, quote: Tensor, first: Tensor, last: Tensor,
              mask: Tensor | None = None) -> Tensor:
        """Word vectors [B, N, D]: the mean of a word's first and last piece."""
        x = self.encoder(pieces, shape, gap, quote, mask)
        width = x.shape[-1]
        pick = lambda at: x.gather(1, at[..., None].expand(-1, -1, width))  # noqa: E731
        return self.drop((pick(first) + pick(last)) * 0.5)


DISTANCE_EDGES = [1, 2, 3, 4, 5, 8, 12, 18, 27, 40, 60, 90, 135, 200, 400]  # words between two mentions


def bucket(distance: Tensor) -> Tensor:
    """Distances in words to one of 16 buckets: how many edges are not above it."""
    return torch.bucketize(distance, torch.tensor(DISTANCE_EDGES, device=distance.device), right=True)
