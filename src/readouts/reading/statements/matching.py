"""A verb with its row of the cue lexicon and what it takes: the core of one statement."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.cues import Cue, CueNoun, Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.statements.frames import Complement, addressee, complement, reaching
from readouts.reading.tree import child, children, is_passive, subject

_VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_PARTICLES = frozenset({"prt", "advmod", "acomp", "oprd", "ccomp", "dobj"})
_SPEAKING_PRONOUNS = word_set("speaking pronouns")
_SILENT = word_set("silent nouns")
_SPEAKERS = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "DET"})
_ADDRESSING_FRAMES = ("obj-", "on-inf")


@dataclass(frozen=True, slots=True)
class Match:
    """A cue with its complement; `words` are the tokens of the cue in order."""

    verb: Token
    row: Cue | CueNoun
    frame: str
    words: tuple[int, ...]
    complement: Complement


def cue_verbs(sentence: Span, lexicon: Lexicon) -> Iterator[tuple[Token, Cue]]:
    """The verbs of `sentence` that the lexicon lists, with their rows, in order."""
    for token in sentence:
        if token.tag_ in _VERB_TAGS and token.pos_ != "AUX":
            row = _row(token, lexicon)
            if row is not None:
                yield token, row


def _row(verb: Token, lexicon: Lexicon) -> Cue | None:
    for word in verb.children:
        if word.dep_ in _PARTICLES and word.lower_ in lexicon.particles:
            row = lexicon.cues.get(f"{verb.lemma_} {word.lower_}")
            if row is not None:
                return row
    return lexicon.cues.get(verb.lemma_)


def match_verb(verb: Token, row: Cue, *, speaks: bool = False) -> Match | None:
    """The first frame of `row` that `verb` has; `speaks` if its subject is known to speak."""
    passive = is_passive(verb)
    for frame in _ordered(row.frames):
        if passive and frame.startswith(_ADDRESSING_FRAMES):
            continue
        if not speaks and not _may_take(verb, frame, passive):
            continue
        found = complement(verb, frame)
        if found is not None and found.content:
            return Match(verb, row, frame, _words(verb, row.cue, found.cue), found)
    return None


def _ordered(frames: tuple[str, ...]) -> list[str]:
    """Frames with an addressee first: they are the more exact ones."""
    return sorted(frames, key=lambda frame: not frame.startswith(_ADDRESSING_FRAMES))


def _may_take(verb: Token, frame: str, passive: bool) -> bool:
    """Only somebody who can speak takes a noun phrase or an infinitive as something said."""
    if frame in {"that", "obj-that"}:
        teller = subject(verb)
        return teller is None or teller.lemma_.lower() not in _SILENT
    if passive:
        return frame.startswith(("np", "as", "prep"))
    head = subject(verb)
    return head is not None and can_speak(head)


def can_speak(head: Token) -> bool:
    """A name, a personal pronoun or any noun that is not an event or a paper."""
    if head.pos_ == "PRON":
        return head.lower_ in _SPEAKING_PRONOUNS
    return head.pos_ in _SPEAKERS and head.lemma_.lower() not in _SILENT


def _words(verb: Token, name: str, more: tuple[int, ...]) -> tuple[int, ...]:
    particle = name.partition(" ")[2]
    inside = [c.i for c in verb.children if particle and c.lower_ == particle]
    return tuple(sorted({verb.i, *inside[:1], *more}))


def match_noun(verb: Token, lexicon: Lexicon) -> Match | None:
    """ "gave an update on ...", "attention was paid to ...": the noun carries the meaning."""
    passive = is_passive(verb)
    noun = subject(verb) if passive else child(verb, "dobj")
    row = lexicon.nouns.get(noun.lemma_.lower()) if noun is not None else None
    if noun is None or row is None or verb.lemma_ not in row.verbs:
        return None
    if not passive and not _may_take(verb, "np", False):
        return None
    places = [*children(noun, "prep"), *children(verb, "prep")]
    preposition = next((p for p in places if p.lower_ in row.prepositions), None)
    if preposition is None or child(preposition, "pobj", "pcomp") is None:
        return None
    words = (noun.i, verb.i, preposition.i) if passive else tuple(range(verb.i, preposition.i + 1))
    found = Complement(((preposition.i + 1, preposition.right_edge.i),), (), addressee(verb))
    return Match(verb, row, "prep", words, reaching(verb, found))


def source_head(match: Match) -> Token | None:
    """The head of the phrase that names the speaker."""
    if is_passive(match.verb):
        agent = child(match.verb, "agent")
        return child(agent, "pobj") if agent is not None else None
    head = subject(match.verb)
    if head is None or head.dep_ == "expl":
        return None
    if any(first <= head.i <= last for first, last in match.complement.content):
        return None
    return head
