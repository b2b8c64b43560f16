"""The event of a sentence of general news: what its source does to its target."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from spacy.tokens import Doc, Span, Token

from readouts import model
from readouts.reading.events.government import VERBS, above
from readouts.reading.events.lexicon import Root, load_event_lexicon
from readouts.reading.events.meaning import Interpreter, Meaning
from readouts.reading.events.mentions import mention, tokens_at
from readouts.reading.parse import Paragraph, parse

Basis = Literal["clause", "near", "none"]
NOTHING_FOUND: Root = "CONSULT"  # the commonest event of the news that PLOVER's makers code
_LINE_ENDS = str.maketrans("\r\n", "  ")
_JOINTS = frozenset({"nmod", "compound", "poss", "prep", "pobj", "agent", "conj", "appos", "amod"})


@dataclass(frozen=True, slots=True)
class CodedEvent:
    """What a source does to a target.

    `root` is an event type of PLOVER, `quad` its quad code: 1 verbal and 2 material cooperation,
    3 verbal and 4 material conflict. `spans` are the words that show it, in order, as code points
    of the sentence. `basis` is `clause` where these govern the source or are said of it, `near`
    where they merely stand in the sentence, `none` where no word tells and the root is a guess.
    """

    root: Root
    quad: int
    spans: tuple[model.Span, ...]
    basis: Basis


def code_event(sentence: str, source: str, target: str) -> CodedEvent:
    """The event between `source` and `target`, each written as in `sentence`."""
    lexicon = load_event_lexicon()
    who = mention(sentence, source)
    whom = mention(sentence, target, who)
    for paragraph in _paragraphs(sentence, who):
        doc, start = paragraph.doc, paragraph.start
        subject, object_ = tokens_at(doc, start, who), tokens_at(doc, start, whom)
        interpreter = Interpreter(lexicon, subject)
        steps: tuple[tuple[Basis, Iterator[Token]], ...] = (
            ("clause", _in_clause(subject, object_)),
            ("near", _near(doc, subject, object_)),
        )
        for basis, tokens in steps:
            meant = next(filter(None, map(interpreter.meaning, tokens)), None)
            if meant:
                spans = _spans(paragraph, meant)
                return CodedEvent(meant.root, lexicon.quads[meant.root], spans, basis)
    return CodedEvent(NOTHING_FOUND, lexicon.quads[NOTHING_FOUND], (), "none")


def _paragraphs(sentence: str, who: model.Span | None) -> list[Paragraph]:
    """The parsed pieces of the sentence, the one that names the source first."""
    found = parse(sentence.translate(_LINE_ENDS)).paragraphs
    at = who[0] if who else 0
    return sorted(found, key=lambda one: not one.start <= at < one.end)


def _in_clause(source: Span | None, target: Span | None) -> Iterator[Token]:
    """The words that govern the source, those first that govern the target, too."""
    if source is None:
        return
    way = list(above(source.root))
    nouns = [t for t in _until_verb(way) if t.pos_ in ("NOUN", "PROPN") and t not in source]
    over = list(above(target.root)) if target is not None else []
    yield from (t for t in over if t.pos_ in VERBS and t not in source and source.root in above(t))
    yield from (noun for noun in nouns if noun in over)
    verb = next((t for t in way if t.pos_ in VERBS), None)
    if verb is not None:
        joined = list(_joined(verb))
        yield from (each for each in joined if each in over)
        yield verb
        yield from joined
    yield from nouns


def _until_verb(way: list[Token]) -> Iterator[Token]:
    for token in way:
        if token.pos_ in VERBS:
            return
        yield token


def _joined(verb: Token) -> Iterator[Token]:
    """The verbs that share the subject of `verb` by "and"."""
    for each in verb.children:
        if each.dep_ == "conj" and each.pos_ in VERBS:
            yield each
            yield from _joined(each)


def _near(doc: Doc, source: Span | None, target: Span | None) -> Iterator[Token]:
    """The words over the target, then all others, those between the two mentions first."""
    if target is not None:
        yield from above(target.root)
    ends = [span.start for span in (source, target) if span is not None]
    first, last = (min(ends), max(ends)) if ends else (0, len(doc))
    yield from sorted(doc, key=lambda t: (not first <= t.i < last, t.pos_ not in VERBS, t.i))


def _spans(paragraph: Paragraph, meant: Meaning) -> tuple[model.Span, ...]:
    return tuple(paragraph.span(t, t) for t in sorted(set(meant.shown), key=lambda t: t.i))
