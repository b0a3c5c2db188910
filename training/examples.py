"""Run the exported model over examples.txt and write the worked examples that TypeScript must reproduce."""

import argparse
import json
from pathlib import Path

from reader.backends import OnnxBackend
from reader.pipeline import Read, read
from reader.text import WordPieces

ESCAPES = {"\\n": "\n", "e\\u0301": "e\u0301", "e\\u0308": "e\u0308", "i\\u0308": "i\u0308", "a\\u0300": "a\u0300"}


def texts_of(path: Path) -> list[str]:
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    for escape, character in ESCAPES.items():
        lines = [line.replace(escape, character) for line in lines]
    return lines


def utf16_offsets(text: str) -> list[int]:
    """Where each code point (and the text's end) stands in UTF-16 code units."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + (2 if ord(character) > 0xFFFF else 1))
    return offsets


def example(text: str, done: Read) -> dict:
    at = utf16_offsets(text)
    place = lambda first, end: [at[int(done.words.start[first])], at[int(done.words.end[end - 1])]]  # noqa: E731
    return {
        "text": text,
        "words": len(done.words),
        "statements": [
            {"source": [place(*s) for s in s_.source], "cue": [place(*s_.cue)], "content": [place(*s) for s in s_.content],
             "act": s_.act, "certainty": s_.certainty, "confidence": round(s_.confidence, 3)}
            for s_ in done.statements],
        "mentions": [
            {"span": place(m.start, m.end), "head": place(m.head, m.head + 1), "type": m.type, "form": m.form,
             "score": round(m.score, 3), "antecedent": m.antecedent}
            for m in done.mentions],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder of the exported model")
    parser.add_argument("--texts", type=Path, default=Path(__file__).parent / "examples.txt")
    options = parser.parse_args()
    config = json.loads((options.model / "config.json").read_text())
    backend = OnnxBackend(options.model, {k: v["file"] for k, v in config["files"].items()})
    vocabulary = WordPieces(options.model / config["vocabulary"]["file"])
    examples = [example(t, read(t, backend, vocabulary, config)) for t in texts_of(options.texts)]
    lines = ",\n".join(json.dumps(e, ensure_ascii=False) for e in examples)
    (options.model / "examples.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(len(examples), "examples,", sum(len(e["statements"]) for e in examples), "statements")


if __name__ == "__main__":
    main()
