"""Counts in how many news articles each word stands, for telling rare words from common ones when gathering stories.

    python3 training/stories/commonness.py CORPUS.jsonl.gz… > src/reading/lang/en/commonness.ts

Each input is gzipped JSON lines with a `text` field (PolNeAR's train.jsonl.gz was used: 840 articles). Only word counts
leave the corpus. The words are taken as `src/stories/words.ts` takes them; its test holds the two together.
"""
import collections
import gzip
import json
import math
import re
import sys

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*", re.UNICODE)
FEWEST = 3
STEP = 0.25


def normal(word: str) -> str:
    word = re.sub(r"'s?$", '', word.lower().replace('’', "'"))
    if len(word) > 4 and word.endswith('ies'):
        return word[:-3] + 'y'
    return word[:-1] if len(word) > 3 and word.endswith('s') and not word.endswith('ss') else word


def main() -> None:
    counts, articles = collections.Counter(), 0
    for path in sys.argv[1:]:
        for line in gzip.open(path, 'rt', encoding='utf-8'):
            articles += 1
            counts.update({normal(m.group()) for m in WORD.finditer(json.loads(line)['text'])})
    rarest = math.log(articles + 1)
    buckets = collections.defaultdict(list)
    for word, n in counts.items():
        if n >= FEWEST and re.fullmatch(r"[a-z']{2,}", word):
            buckets[round(math.log((articles + 1) / (n + 0.5)) / STEP)].append(word)
    print('/** Made by training/stories/commonness.py: how rare a word is in news, in steps of a quarter, common words first. */')
    print('export const commonness = {')
    print(f'  /** ln of articles / articles with the word, for words that stand in fewer than {FEWEST} */')
    print(f'  rarest: {rarest:.2f},')
    print(f'  step: {STEP},')
    print('  /** rarity in steps → words */')
    print('  words: {')
    for rarity in sorted(buckets):
        print(f'    {rarity}: "{" ".join(sorted(buckets[rarity]))}",')
    print('  } as Readonly<Record<number, string>>,')
    print('} as const')


main()
