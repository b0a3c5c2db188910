"""A linear-chain CRF over B/I labels whose impossible transitions are ruled out."""

import torch
from torch import Tensor, nn

IMPOSSIBLE = -10000.0


def bio_labels(kinds: list[str]) -> list[str]:
    """O, then B-kind and I-kind for every kind."""
    return ["O"] + [f"{prefix}-{kind}" for kind in kinds for prefix in "BI"]


def impossible_transitions(labels: list[str]) -> Tensor:
    """[from, to]: true where `to` continues a span that `from` is not in."""
    table = torch.zeros(len(labels), len(labels), dtype=torch.bool)
    for j, after in enumerate(labels):
        if after.startswith("I-"):
            for i, before in enumerate(labels):
                table[i, j] = before[1:] != after[1:]
    return table


class Crf(nn.Module):
    """Scores of label sequences; sequences are padded at their end only."""

    def __init__(self, labels: list[str]):
        super().__init__()
        self.transitions = nn.Parameter(torch.zeros(len(labels), len(labels)))
        self.register_buffer("ruled_out", impossible_transitions(labels), persistent=False)
        starts = torch.tensor([label.startswith("I-") for label in labels])
        self.register_buffer("start", torch.where(starts, IMPOSSIBLE, 0.0), persistent=False)

    def table(self) -> Tensor:
        return self.transitions.masked_fill(self.ruled_out, IMPOSSIBLE)

    def log_partition(self, emissions: Tensor, mask: Tensor) -> Tensor:
        table = self.table()
        rows, real = emissions.unbind(1), mask[..., None].unbind(1)  # slicing step by step would be slow backwards
        alpha = rows[0] + self.start
        for row, is_real in zip(rows[1:], real[1:]):
            step = torch.logsumexp(alpha[:, :, None] + table, dim=1) + row
            alpha = torch.where(is_real, step, alpha)
        return torch.logsumexp(alpha, dim=1)

    def score(self, emissions: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        table = self.table()
        unary = emissions.gather(2, tags[:, :, None]).squeeze(2) * mask
        pairs = table[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        return self.start[tags[:, 0]] + unary.sum(1) + pairs.sum(1)

    def loss(self, emissions: Tensor, tags: Tensor, mask: Tensor) -> Tensor:
        """Negative log likelihood of each sequence."""
        emissions = emissions.float()
        return self.log_partition(emissions, mask) - self.score(emissions, tags, mask)
