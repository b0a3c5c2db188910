"""What the TypeScript port relies on: run with `python -m pytest` in training/."""

from itertools import product
from pathlib import Path

import numpy as np
import pytest
import torch

from reader.crf import Crf
from reader.decode import log_partition, spans_of, viterbi
from reader.gum import read_gum
from reader.heads import CUE_LABELS, ROLE_LABELS
from reader.lexicon import act_of, certainty_of
from reader.scoring import calibration, match, same_statement
from reader.text import GAPS, QUOTES, SHAPES, WordPieces, words_of
from reader.windows import REGION, REGION_LEFT, owners, region_of, windows_of


@pytest.fixture
def vocabulary(tmp_path: Path) -> WordPieces:
    path = tmp_path / "vocab.txt"
    path.write_text("\n".join(["[UNK]", "[CLS]", "[SEP]", "cafe", "don", "t", "’", "un", "##able", "“", "”", '"', "."]))
    return WordPieces(path)


def read(text: str, vocabulary: WordPieces):
    words = words_of(text, vocabulary)
    return [text[s:e] for s, e in zip(words.start, words.end)], words


def test_words_keep_marks_and_part_punctuation(vocabulary):
    strings, words = read("Don’t! Cafe\u0301 2,000 🙏🏽", vocabulary)
    assert strings == ["Don", "’", "t", "!", "Cafe\u0301", "2", ",", "000", "🙏", "🏽"]
    assert words.pieces[:3] == [[4], [6], [5]] and words.pieces[4] == [3]
    assert [SHAPES[i] for i in words.shape[:6]] == ["title", "other", "lower", "other", "title", "digits"]


def test_pieces_are_greedy_and_fall_back_to_unknown(vocabulary):
    assert vocabulary.of("unable") == [7, 8] and vocabulary.of("unabled") == [0]


def test_gaps_and_quotation_states(vocabulary):
    _, words = read("“a b” c\nd\n\n“e\n\nf", vocabulary)
    assert [GAPS[i] for i in words.gap] == ["paragraph", "glued", "space", "glued", "space", "line", "paragraph", "glued", "paragraph"]
    assert [QUOTES[i] for i in words.quote] == [
        "opening", "inside", "inside", "closing", "outside", "outside", "opening", "inside", "outside"]


def test_windows_cover_all_words_once_by_their_owners():
    lengths = [1, 3, 1, 1, 2] * 40
    ranges = windows_of(lengths, 30, 10)
    assert all(sum(lengths[a:b]) <= 30 for a, b in ranges)
    assert [i for a, b in owners(ranges) for i in range(a, b)] == list(range(len(lengths)))


def test_region_tells_where_the_cue_is():
    index, real, place, inside = region_of((70, 72), 100)
    assert index[0] == 70 - REGION_LEFT and real.sum() == 94 and inside.sum() == 2
    assert list(place[REGION_LEFT - 1 : REGION_LEFT + 3]) == [REGION_LEFT - 1, REGION, REGION, REGION_LEFT]


def test_decoding_agrees_with_trying_every_path():
    rng = np.random.default_rng(0)
    crf = Crf(CUE_LABELS)
    torch.nn.init.normal_(crf.transitions)
    table, start = crf.table().detach().numpy(), crf.start.numpy()
    emissions = rng.normal(size=(5, 3)).astype(np.float32)
    score = {p: start[p[0]] + sum(emissions[i, t] for i, t in enumerate(p)) + sum(table[a, b] for a, b in zip(p, p[1:]))
             for p in product(range(3), repeat=5)}
    path, best = viterbi(emissions, table, start)
    assert tuple(path) == max(score, key=score.get) and best == pytest.approx(max(score.values()), abs=1e-4)
    whole = np.log(sum(np.exp(v) for v in score.values()))
    assert log_partition(emissions, table, start) == pytest.approx(whole, abs=1e-4)
    batched = crf.log_partition(torch.tensor(emissions)[None], torch.ones(1, 5, dtype=torch.bool))
    assert float(batched) == pytest.approx(whole, abs=1e-4)


def test_spans_part_where_a_new_one_begins():
    b = ROLE_LABELS.index("B-content")
    assert spans_of([0, b, b + 1, b, 0, b], b) == [(1, 3), (3, 4), (5, 6)]


def test_nested_entities_of_gum(tmp_path: Path):
    import gzip

    rows = ["# newdoc id = GUM_news_x", "# newpar", "# sent_id = 1",
            "1\tthe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-place-new-n-cf-2-sgl",
            "2\tport\tport\tNOUN\tNN\tNumber=Sing\t0\troot\t_\t_",
            "3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_",
            "4\tVesk\tVesk\tPROPN\tNNP\tNumber=Sing\t2\tnmod\t_\tEntity=(2-place-new-n-cf-1-sgl-Vesk)1)|SpaceAfter=No",
            "5\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_", ""]
    path = tmp_path / "x.conllu.gz"
    path.write_bytes(gzip.compress("\n".join(rows).encode()))
    document, = read_gum(path)
    assert document.text == "the port of Vesk."
    assert [(e.first, e.last, e.head, e.linked, document.form_of(e)) for e in document.entities] == [
        (0, 3, 1, False, "nominal"), (3, 3, 3, True, "name")]


def test_scores_and_weak_labels():
    assert match((0, 10), (5, 30)) and not match((0, 10), (6, 30))
    gold = {"source": [[0, 4]], "content": [[10, 30]]}
    assert same_statement({"source": [(0, 4)], "content": [(12, 30)]}, gold)
    assert not same_statement({"source": [], "content": [(12, 30)]}, gold)
    assert calibration([0.95, 0.95], [True, False])[0] == pytest.approx(0.45)
    assert [act_of(c) for c in ("said", "denied", "declined to say", "confirmed", "withdrew")] == [
        "assert", "deny", "decline", "confirm", "retract"]
    assert certainty_of("said", "rates may rise") == "possible" and certainty_of("believes", "x") == "probable"
