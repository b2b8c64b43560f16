"""Whether a content holds on a condition, tells what was done, or what is to come.

Tense is that of the main predicate in the parse; clauses that hang on it do not count. In words
that are reported in the past ("said that relations *were* good") a past form of a state is the
present of who spoke, and "would" is his "will". The lists are in flags.csv.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from spacy.tokens import Token

from readouts.data.reader import read_table
from readouts.data.word_lists import WordList
from readouts.model import Act, Flag, StatementKind

_REPORTED: frozenset[StatementKind] = frozenset({"indirect", "mixed"})
_WILLED: frozenset[Act] = frozenset({"COMMIT", "AGREE"})
_CLAUSES = frozenset({"acl", "ccomp", "relcl", "xcomp", "advcl"})
_VERBS = frozenset({"VERB", "AUX"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NEAR = 3  # tokens after a main verb that tell whether it speaks of what is to come


@dataclass(frozen=True, slots=True)
class Clause:
    """The tokens of a content's first sentence and of its cue, with how the content is told."""

    content: Sequence[Token]
    cue: Sequence[Token]
    kind: StatementKind
    act: Act


def find_flags(clause: Clause) -> tuple[Flag, ...]:
    """The flags in the order conditional, past, future; none for a topic."""
    if clause.kind == "topic" or not clause.content:
        return ()
    main = _main(clause.content)
    to_come = _is_future(main, clause)
    return tuple(
        _flags(_is_conditional(clause.content), not to_come and _is_past(main, clause), to_come)
    )


def _flags(conditional: bool, past: bool, future: bool) -> Iterator[Flag]:
    if conditional:
        yield "conditional"
    if past:
        yield "past"
    if future:
        yield "future"


@cache
def _lists() -> Mapping[str, frozenset[str]]:
    rows = read_table(files("readouts.reading.coding").joinpath("flags.csv"), WordList)
    return {row.name: frozenset(row.words) for row in rows}


def _main(content: Sequence[Token]) -> Token:
    """What governs the rest: from the first word that is no mark up as far as the content goes.

    What stands between the parts of an interrupted quotation is the narrator's. Where the first
    part hangs on that and has no verb of its own, it is the first finite verb of the content.
    """
    inside = set(content)
    token = next((each for each in content if not each.is_punct), content[0])
    while token.head != token and token.head in inside:
        token = token.head
    interrupted = token.head not in inside and content[0].i < token.head.i < content[-1].i
    if interrupted and token.pos_ not in _VERBS:
        finite = next((each for each in content if each.tag_ in _FINITE), token)
        helps = finite.dep_ in ("aux", "auxpass") and finite.head in inside
        return finite.head if helps else finite
    return token


def _auxiliaries(main: Token) -> list[Token]:
    return [t for t in main.children if t.dep_ in ("aux", "auxpass") and t.i < main.i]


def _is_past(main: Token, clause: Clause) -> bool:
    """In the past or perfect, unless it is the present of words that are reported."""
    helpers = _auxiliaries(main)
    if any(t.tag_ == "MD" or t.lower_ == "to" for t in helpers):
        return False
    finite = next((t for t in helpers if t.tag_ in ("VBD", "VBZ", "VBP")), None)
    if finite is not None and finite.lemma_ == "have":
        return main.tag_ in ("VBN", "VBD", "VBG")
    tensed = finite or main
    if tensed.tag_ != "VBD":
        return False
    passive = main.tag_ == "VBN"
    may_last = not passive and (tensed is not main or main.lemma_ in _lists()["state"])
    return not (may_last and _backshifted(clause)) or _then(clause)


def _then(clause: Clause) -> bool:
    return any(token.lower_ in _lists()["then"] for token in clause.content)


def _backshifted(clause: Clause) -> bool:
    """Whether the content is reported by a cue in the past."""
    return clause.kind in _REPORTED and any(t.tag_ in ("VBD", "VBN", "VBG") for t in clause.cue)


def _is_future(main: Token, clause: Clause) -> bool:
    """With "will", with a verb such as "plans to", or as what a cue of undertaking takes."""
    helpers = _auxiliaries(main)
    if main.lemma_ in _lists()["noun"]:
        return any(_comes(each) for each in main.children if each.dep_ in _CLAUSES)
    words = {token.lower_ for token in helpers}
    if words & _lists()["will"] or (words & _lists()["would"] and _backshifted(clause)):
        return main.lemma_ != "like"
    if clause.act in _WILLED and _undertaken(main, clause):
        return True
    following = [t.lower_ for t in main.doc[main.i + 1 : main.i + 1 + _NEAR]]
    tensed = main.tag_ in ("VBP", "VBZ", "VBG", "VB")
    return (
        tensed and main.lemma_ in _lists()["intend"] and bool(_lists()["coming"] & set(following))
    )


def _comes(verb: Token) -> bool:
    """Whether the clause of a noun is an infinitive or has "will"."""
    words = {token.lower_ for token in _auxiliaries(verb)}
    return "to" in words or bool(words & (_lists()["will"] | _lists()["would"]))


def _undertaken(main: Token, clause: Clause) -> bool:
    """An infinitive or a phrase in -ing that a cue of undertaking takes."""
    if not any(token.lemma_ in _lists()["undertaking"] for token in clause.cue):
        return False
    infinitive = any(token.lower_ == "to" for token in _auxiliaries(main))
    return infinitive or main.tag_ in ("VB", "VBG")


def _is_conditional(content: Sequence[Token]) -> bool:
    """Whether a word of condition stands in the sentence: "if", "provided that", "as long as"."""
    words = [token.lower_ for token in content]
    opening = _lists()["condition"]
    return any(word in opening and _conditions(words, at) for at, word in enumerate(words))


def _conditions(words: Sequence[str], at: int) -> bool:
    """Whether a word of condition is one here."""
    if words[at] == "long":
        return words[at - 1 : at + 2] == ["as", "long", "as"]
    before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
    if words[at] in _lists()["needs that"]:
        return after == "that"
    if words[at] in _lists()["needs on"]:
        return after in ("on", "upon")
    return before not in _lists()["not condition"]
