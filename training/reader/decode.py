"""Best label sequences and spans, in plain numpy: the reference that TypeScript ports one to one."""

import numpy as np

Span = tuple[int, int]


def viterbi(emissions: np.ndarray, transitions: np.ndarray, start: np.ndarray) -> tuple[list[int], float]:
    """The best path and its score; ties go to the lower label id."""
    score = emissions[0] + start
    back = []
    for row in emissions[1:]:
        paths = score[:, None] + transitions
        best = paths.argmax(axis=0)
        back.append(best)
        score = paths[best, np.arange(len(row))] + row
    at = int(score.argmax())
    path = [at]
    for best in reversed(back):
        at = int(best[at])
        path.append(at)
    return path[::-1], float(score.max())


def log_sum_exp(values: np.ndarray, axis: int) -> np.ndarray:
    top = values.max(axis=axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis=axis, keepdims=True))).squeeze(axis)


def log_partition(emissions: np.ndarray, transitions: np.ndarray, start: np.ndarray) -> float:
    """The log of the summed exponentials of all paths' scores."""
    alpha = emissions[0] + start
    for row in emissions[1:]:
        alpha = log_sum_exp(alpha[:, None] + transitions, 0) + row
    return float(log_sum_exp(alpha, 0))


def spans_of(path: list[int], begin: int) -> list[Span]:
    """Spans of one kind in a label path; its B label is `begin`, its I label the next id."""
    spans, first = [], None
    for i, label in enumerate(path + [0]):
        if first is not None and label != begin + 1:
            spans.append((first, i))
            first = None
        if label == begin:
            first = i
    return spans


def softmax(values: np.ndarray) -> np.ndarray:
    grown = np.exp(values - values.max(axis=-1, keepdims=True))
    return grown / grown.sum(axis=-1, keepdims=True)


def sigmoid(value: float) -> float:
    return float(1 / (1 + np.exp(-value)))
