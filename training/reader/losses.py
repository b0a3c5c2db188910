"""What the heads are trained on, one function a task. Every loss is a mean over its items."""

import random

import torch
from torch import Tensor
from torch.nn import functional as F

from .batches import (IGNORE, Batch, Candidate, cue_tags, mentions_inside, role_tags, weak_labels, word_labels)
from .model import Reader, bucket
from .windows import region_of

WEIGHTS = {"cue": 1.0, "roles": 1.0, "valid": 1.0, "act": 0.1, "certainty": 0.1, "mention": 1.0, "form": 0.5,
           "edges": 0.5, "link": 0.3, "vector": 2.0, "pos": 0.1, "relation": 0.1, "entity": 0.3, "governor": 0.1}
FALSE_PER_WINDOW = 3
JITTER = 0.15


def cue_loss(model: Reader, batch: Batch, emissions: Tensor) -> Tensor | None:
    rows = [i for i, w in enumerate(batch.windows) if w.document.attributions is not None]
    if not rows:
        return None
    tags = cue_tags(batch)[rows]
    loss = model.cue.crf.loss(emissions[rows], tags, batch.word_mask[rows])
    return loss.sum() / ((tags == 1).sum() + len(rows))


def candidates_of(batch: Batch, emissions: Tensor, rng: random.Random) -> list[Candidate]:
    """Gold cues, some with a moved edge, and the false cues the cue head likes best."""
    found = []
    tags = cue_tags(batch)
    likes = (1 - emissions.detach().float().softmax(-1)[..., 0]).masked_fill(~batch.word_mask, 0)
    for row, window in enumerate(batch.windows):
        if window.document.attributions is None:
            continue
        count = window.end - window.first
        for a in window.document.attributions:
            first, end = a.cue[0] - window.first, a.cue[1] - window.first
            if first < 0 or end > count:
                continue
            if rng.random() < JITTER:
                first, end = first + rng.choice((-1, 0, 0, 1)), end + rng.choice((-1, 0, 1))
                first, end = max(first, 0), min(end, count)
                if end <= first:
                    first, end = a.cue[0] - window.first, a.cue[1] - window.first
            found.append(Candidate(row, (first, end), a))
        wrong = likes[row].masked_fill(tags[row] > 0, 0)
        best = wrong.topk(min(FALSE_PER_WINDOW, count))
        for value, at in zip(best.values.tolist(), best.indices.tolist()):
            if value > 0.02:
                length = rng.choice((1, 1, 2, 3))
                end = min(at + length, count)
                if not tags[row, at:end].any():
                    found.append(Candidate(row, (at, end), None))
    return found


def attribution_losses(model: Reader, batch: Batch, words: Tensor, candidates: list[Candidate]) -> dict[str, Tensor]:
    if not candidates:
        return {}
    width = words.shape[1]
    regions = [region_of(c.cue, batch.windows[c.row].end - batch.windows[c.row].first) for c in candidates]
    index, real, place, inside = (torch.stack([torch.as_tensor(r[k]) for r in regions]) for k in range(4))
    index = index + torch.tensor([c.row * width for c in candidates])[:, None]
    labels, valid, act, certainty = model.attribution(words.flatten(0, 1), index, real, place, inside)
    truth = torch.tensor([float(c.attribution is not None) for c in candidates])
    losses = {"valid": F.binary_cross_entropy_with_logits(valid.float(), truth)}
    kept, tags = [], []
    for i, c in enumerate(candidates):
        if c.attribution is not None:
            target = role_tags(c, batch.windows[c.row])
            if target is not None:
                kept.append(i)
                tags.append(torch.as_tensor(target))
    if kept:
        losses["roles"] = model.attribution.crf.loss(labels[kept], torch.stack(tags), real[kept]).mean()
    weak = [weak_labels(c.attribution, batch.windows[c.row].document) if c.attribution else (IGNORE, IGNORE)
            for c in candidates]
    for name, logits, column in (("act", act, 0), ("certainty", certainty, 1)):
        target = torch.tensor([w[column] for w in weak])
        if (target != IGNORE).any():
            losses[name] = F.cross_entropy(logits.float(), target, ignore_index=IGNORE)
    return losses


def mention_losses(model: Reader, batch: Batch, words: Tensor) -> dict[str, Tensor]:
    rows = [i for i, w in enumerate(batch.windows) if w.document.mentions is not None]
    if not rows:
        return {}
    type_target = torch.zeros(batch.word_mask.shape, dtype=torch.long).masked_fill(~batch.word_mask, IGNORE)
    form_target = torch.full(batch.word_mask.shape, IGNORE)
    edge_losses = []
    by_row = words.unbind(0)
    for row in rows:
        window = batch.windows[row]
        count = window.end - window.first
        chosen = {}
        for m in mentions_inside(window.document.mentions, window):
            kept = chosen.get(m.head)
            if kept is None or m.end - m.start < kept.end - kept.start:
                chosen[m.head] = m
        for m in chosen.values():
            type_target[row, m.head - window.first] = 1 + m.type
            form_target[row, m.head - window.first] = m.form
        if chosen:
            heads = torch.tensor([h - window.first for h in chosen])
            first, last = model.mention.edges(by_row[row][:count], heads)
            starts = torch.tensor([m.start - window.first for m in chosen.values()])
            ends = torch.tensor([m.end - 1 - window.first for m in chosen.values()])
            edge_losses.append(F.cross_entropy(first.float(), starts) + F.cross_entropy(last.float(), ends))
    types, forms = model.mention(words[rows])
    losses = {"mention": 3 * F.cross_entropy(types.float().flatten(0, 1), type_target[rows].flatten(), ignore_index=IGNORE)}
    if edge_losses:
        losses["edges"] = torch.stack(edge_losses).mean()
        losses["form"] = F.cross_entropy(forms.float().flatten(0, 1), form_target[rows].flatten(), ignore_index=IGNORE)
    return losses


def link_loss(model: Reader, batch: Batch, words: Tensor) -> Tensor | None:
    """Marginal likelihood of all right antecedents of pronouns and nominals, with "none" scored zero."""
    losses = []
    for window, row_words in zip(batch.windows, words.unbind(0)):
        document = window.document
        mentions = mentions_inside(document.chained, window)
        if len(mentions) < 2:
            continue
        heads = torch.tensor([m.head - window.first for m in mentions])
        chains = [m.chain for m in mentions]
        text = document.text
        strings = [text[document.words.start[m.head] : document.words.end[m.head]].lower() for m in mentions]
        gold = document.mentions is not None
        asked = [i for i, m in enumerate(mentions) if m.form != 0]
        usable, right = [], []
        for i in asked:
            row_right = [chains[j] == chains[i] and mentions[j].head < mentions[i].head for j in range(len(mentions))]
            none = not any(row_right)
            if none and not (gold and mentions[i].first_of_chain):
                continue
            usable.append(i)
            right.append(row_right + [none])
        if not usable:
            continue
        later = torch.tensor(usable)
        gap = heads[later][:, None] - heads[None, :]
        same = torch.tensor([[strings[i] == s for s in strings] for i in usable]).long()
        earlier = row_words[heads]
        scores = model.link(earlier[later], earlier, bucket(gap.clamp(min=0)), same).float()
        scores = scores.masked_fill(gap <= 0, -1e4)
        scores = torch.cat([scores, torch.zeros(len(usable), 1)], dim=1)
        good = scores.masked_fill(~torch.tensor(right), -1e4)
        losses.append(torch.logsumexp(scores, 1) - torch.logsumexp(good, 1))
    return torch.cat(losses).mean() if losses else None


def vector_loss(model: Reader, batch: Batch, words: Tensor, rng: random.Random, most: int = 8) -> Tensor | None:
    """Cosine distance of pooled spans from the frozen teacher's vectors of the isolated texts."""
    pooled, targets = [], []
    for window, row_words in zip(batch.windows, words.unbind(0)):
        document = window.document
        inside = [i for i, (s, e) in enumerate(document.spans) if s >= window.first and e <= window.end]
        chosen = rng.sample(inside, min(most, len(inside)))
        if not chosen:
            continue
        share = torch.zeros(len(chosen), len(row_words))
        for k, i in enumerate(chosen):
            start, end = document.spans[i]
            share[k, start - window.first : end - window.first] = 1 / (end - start)
            targets.append(document.vectors[i].float())
        pooled.append(share @ row_words)
    if not pooled:
        return None
    ours = model.vector(torch.cat(pooled)).float()
    return (1 - F.cosine_similarity(ours, torch.stack(targets))).mean()


def auxiliary_losses(model: Reader, batch: Batch, words: Tensor, ids: dict[str, dict[str, int]]) -> dict[str, Tensor]:
    losses = {}
    for layer in ("pos", "relation", "entity"):
        target = word_labels(batch, layer, ids[layer])
        if (target != IGNORE).any():
            logits = getattr(model.auxiliary, layer)(words).float()
            losses[layer] = F.cross_entropy(logits.flatten(0, 1), target.flatten(), ignore_index=IGNORE)
    target = word_labels(batch, "governor")
    if (target != IGNORE).any():
        scores = model.auxiliary.governors(words).float().masked_fill(~batch.word_mask[:, None, :], -1e4)
        losses["governor"] = F.cross_entropy(scores.flatten(0, 1), target.flatten(), ignore_index=IGNORE)
    return losses


def losses_of(model: Reader, batch: Batch, ids: dict, rng: random.Random) -> dict[str, Tensor]:
    """Every loss of one batch, unweighted, by task name."""
    words = model.words(**batch.inputs)
    emissions = model.cue(words)
    losses: dict[str, Tensor | None] = {"cue": cue_loss(model, batch, emissions)}
    losses |= attribution_losses(model, batch, words, candidates_of(batch, emissions, rng))
    losses |= mention_losses(model, batch, words)
    losses["link"] = link_loss(model, batch, words)
    losses["vector"] = vector_loss(model, batch, words, rng)
    losses |= auxiliary_losses(model, batch, words, ids)
    return {name: loss for name, loss in losses.items() if loss is not None}
