"""Weak labels for statement act and certainty, from the words of a cue and of its content.

No corpus at hand marks either, so these word lists are the supervision. The head sees vectors, not
words, and so reaches cues the lists lack; HELD_OUT stems are hidden from training to measure that.
"""

import regex

ACT_STEMS = {
    "confirm": "confirm acknowledg admit admis conced verif corroborat concession",
    "deny": "deny denie denial reject refut dismiss disput rebut contradict debunk disavow disclaim repudiat",
    "retract": "retract recant withdr backtrack walk_back walked_back backpedal apologi apology correct_that take_back rescind",
    "decline": "declin refus no_comment not_comment not_respond not_immediately not_return not_reply not_say not_discuss not_answer not_elaborate not_specify",
}
CERTAINTY_STEMS = {
    "probable": "believ think thought expect likely appear seem assum presum predict probabl project forecast consider estimat feel felt anticipat conclud",
    "possible": "suspect fear suggest speculat possib perhaps may might could hope alleg claim rumor rumour hint imply implie worr concern propos theor accus potential",
    "unknown": "ask wonder unclear question unknown doubt unsure uncertain whether inquir not_know not_sure not_clear",
    "certain": "said say says told tell announc confirm know knew report stat declar show demonstrat prov found find learn reveal disclos add not acknowledg insist explain",
}
HEDGES = {
    "possible": {"may", "might", "could", "possibly", "perhaps", "maybe", "possible"},
    "probable": {"probably", "likely", "presumably", "apparently", "appears", "seems", "expected"},
    "unknown": {"whether", "if", "why", "how", "what", "who"},
}
HELD_OUT = ("refut", "corroborat", "presum", "speculat", "recant", "rebuf", "verif", "anticipat")
NEGATIONS = {"not", "n", "t", "never", "neither"}
WORDS = regex.compile(r"\p{L}+")


def _tokens(text: str) -> list[str]:
    return WORDS.findall(text.lower().replace("won’t", "not").replace("won't", "not"))


def _matches(tokens: list[str], stem: str) -> bool:
    """A stem begins a word; `a_b` needs both parts in order; a leading `not` is any negation."""
    parts, at = stem.split("_"), 0
    for token in tokens:
        wanted = parts[at]
        hit = token in NEGATIONS if wanted == "not" else token.startswith(wanted)
        at += hit
        if at == len(parts):
            return True
    return False


def held_out(cue: str) -> bool:
    return any(_matches(_tokens(cue), stem) for stem in HELD_OUT)


def act_of(cue: str) -> str:
    tokens = _tokens(cue)
    for act in ("decline", "retract", "deny", "confirm"):
        if any(_matches(tokens, stem) for stem in ACT_STEMS[act].split()):
            negated = bool(NEGATIONS & set(tokens))
            if act == "confirm" and negated:
                return "decline"
            return "confirm" if act == "deny" and negated else act
    return "assert"


def certainty_of(cue: str, content: str) -> str | None:
    """None where the lists say nothing about the cue."""
    tokens, start = _tokens(cue), _tokens(content)[:12]
    if start and start[0] in HEDGES["unknown"] and start[0] in ("whether", "if"):
        return "unknown"
    for certainty in ("unknown", "possible", "probable", "certain"):
        if any(_matches(tokens, stem) for stem in CERTAINTY_STEMS[certainty].split()):
            if certainty == "certain":
                for weaker in ("possible", "probable"):
                    if HEDGES[weaker] & set(start):
                        return weaker
            return certainty
    return None
