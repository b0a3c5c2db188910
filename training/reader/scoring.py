"""PolNeAR and GUM scores, as gold/SCORING.md defines them, over character spans."""

from collections import Counter

Span = tuple[int, int]


def match(a: Span, b: Span) -> bool:
    """The overlap covers at least half of the shorter span."""
    overlap = min(a[1], b[1]) - max(a[0], b[0])
    return overlap > 0 and 2 * overlap >= min(a[1] - a[0], b[1] - b[0])


def paired(system: list[Span], gold: list[Span]) -> int:
    """How many system and gold spans pair up, greedily by overlap, each used once."""
    gold, used, pairs = sorted(gold), set(), 0
    options = []
    for i, s in enumerate(system):
        for j, g in enumerate(gold):
            if g[0] >= s[1]:
                break
            if match(s, g):
                options.append((-(min(s[1], g[1]) - max(s[0], g[0])), i, j))
    taken = set()
    for _, i, j in sorted(options):
        if i not in taken and j not in used:
            taken.add(i)
            used.add(j)
            pairs += 1
    return pairs


def f1(right: int, system: int, gold: int) -> dict[str, float]:
    p, r = right / max(system, 1), right / max(gold, 1)
    return {"p": round(p, 4), "r": round(r, 4), "f1": round(2 * p * r / max(p + r, 1e-9), 4)}


def _spans(items: list[dict], kind: str) -> list[Span]:
    return [tuple(s) for item in items for s in item[kind]]


class AttributionScore:
    """Counts over documents; items are {source, cue, content} of character spans."""

    def __init__(self):
        self.counts: Counter = Counter()

    def add(self, system: list[dict], gold: list[dict]) -> None:
        for kind in ("cue", "source", "content"):
            ours, theirs = _spans(system, kind), _spans(gold, kind)
            self._count(kind, (Counter(ours) & Counter(theirs)).total(), ours, theirs)
            if kind != "cue":
                self._count(kind + ".overlap", paired(ours, theirs), ours, theirs)
        key = lambda item: tuple(tuple(sorted(map(tuple, item[k]))) for k in ("cue", "source", "content"))  # noqa: E731
        ours, theirs = [key(i) for i in system], [key(i) for i in gold]
        self._count("whole", (Counter(ours) & Counter(theirs)).total(), ours, theirs)

    def _count(self, name: str, right: int, system: list, gold: list) -> None:
        self.counts[name, "right"] += right
        self.counts[name, "system"] += len(system)
        self.counts[name, "gold"] += len(gold)

    def result(self) -> dict[str, dict[str, float]]:
        names = dict.fromkeys(name for name, _ in self.counts)
        return {n: f1(*(self.counts[n, k] for k in ("right", "system", "gold"))) for n in names}


def same_statement(system: dict, gold: dict) -> bool:
    """What the confidence is the probability of: a content span matches, and the sources match (or both lack one)."""
    content = any(match(tuple(a), tuple(b)) for a in system["content"] for b in gold["content"])
    if not system["source"] or not gold["source"]:
        return content and not system["source"] and not gold["source"]
    return content and any(match(tuple(a), tuple(b)) for a in system["source"] for b in gold["source"])


def right_statements(system: list[dict], gold: list[dict]) -> list[bool]:
    return [any(same_statement(s, g) for g in gold) for s in system]


def calibration(confidences: list[float], right: list[bool], bins: int = 10) -> tuple[float, list[dict]]:
    """Expected calibration error over equal-width bins, and the reliability table."""
    table, error = [], 0.0
    for b in range(bins):
        inside = [i for i, c in enumerate(confidences) if min(int(c * bins), bins - 1) == b]
        if inside:
            mean = sum(confidences[i] for i in inside) / len(inside)
            accuracy = sum(right[i] for i in inside) / len(inside)
            error += abs(mean - accuracy) * len(inside) / len(confidences)
            table.append({"bin": f"{b / bins:.1f}–{(b + 1) / bins:.1f}", "statements": len(inside),
                          "confidence": round(mean, 3), "right": round(accuracy, 3)})
    return round(error, 4), table
