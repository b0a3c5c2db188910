"""The networks behind `pipeline.Backend`: the torch model, or exported ONNX files."""

from pathlib import Path

import numpy as np
import torch

from .heads import BOUNDARY_REACH, CUE_LABELS, ROLE_LABELS
from .model import DISTANCE_EDGES, Reader
from .windows import REGION, REGION_LEFT

def load_reader(checkpoint: Path, minilm: Path) -> Reader:
    from .encoder import load_minilm

    saved = torch.load(checkpoint)
    model = Reader(load_minilm(minilm), *(len(saved["ids"][k]) for k in ("pos", "relation", "entity")))
    model.load_state_dict(saved["state"])
    return model.eval()


def base_config(model: Reader) -> dict:
    """Everything decoding needs to know, with neutral thresholds; calibration fills in the rest."""
    table = lambda crf: [[round(v, 5) for v in row] for row in crf.table().tolist()]  # noqa: E731
    return {
        "window": {"pieces": 190, "overlap": 56},
        "region": {"words": REGION, "left": REGION_LEFT, "batch": 16},
        "cue": {"labels": CUE_LABELS, "transitions": table(model.cue.crf), "start": model.cue.crf.start.tolist(), "bias": 1.0},
        "roles": {"labels": ROLE_LABELS, "transitions": table(model.attribution.crf),
                  "start": model.attribution.crf.start.tolist()},
        "mention": {"threshold": 0.5, "names": 0.3, "reach": BOUNDARY_REACH},
        "link": {"distances": DISTANCE_EDGES, "reach": 160, "threshold": 0.0},
        "confidence": {"intercept": 0.0, "weights": [1.0, 0, 0, 0, 0, 0, 0, 0], "threshold": 0.5},
    }


class TorchBackend:
    def __init__(self, model: Reader):
        self.model = model.eval()

    @torch.no_grad()
    def encode(self, row):
        inputs = {k: torch.tensor([v]) for k, v in row.items()}
        words = self.model.words(**inputs)
        types, forms = self.model.mention(words)
        return tuple(x[0].float().numpy() for x in (words, self.model.cue(words), types, forms))

    @torch.no_grad()
    def attribute(self, words, index, real, place, inside):
        outputs = self.model.attribution(*(torch.as_tensor(x) for x in (words, index, real, place, inside)))
        return tuple(x.float().numpy() for x in outputs)

    @torch.no_grad()
    def edges(self, words, heads):
        return tuple(x.numpy() for x in self.model.mention.edges(torch.as_tensor(words), torch.as_tensor(heads)))

    @torch.no_grad()
    def link(self, later, earlier, distance, same_head):
        return self.model.link(*(torch.as_tensor(x) for x in (later, earlier, distance, same_head))).numpy()

    @torch.no_grad()
    def vector(self, pooled):
        return self.model.vector(torch.as_tensor(pooled)).numpy()


class OnnxBackend:
    """The exported files, at batch 1 and unpadded, as Node runs them."""

    def __init__(self, folder: Path, files: dict[str, str], threads: int = 2):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.sessions = {name: onnxruntime.InferenceSession(folder / file, options, providers=["CPUExecutionProvider"])
                         for name, file in files.items()}

    def _run(self, name, **inputs):
        return tuple(self.sessions[name].run(None, inputs))

    def encode(self, row):
        return tuple(x[0] for x in self._run("encoder", **{k: np.array([v], dtype=np.int64) for k, v in row.items()}))

    def attribute(self, words, index, real, place, inside):
        return self._run("attribute", words=words, index=index, real=real, place=place, inside=inside)

    def edges(self, words, heads):
        return self._run("edges", words=words, heads=heads)

    def link(self, later, earlier, distance, same_head):
        return self._run("link", later=later, earlier=earlier, distance=distance, same_head=same_head)[0]

    def vector(self, pooled):
        return self._run("vector", pooled=pooled)[0]
