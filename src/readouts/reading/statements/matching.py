"""A verb with its row of the cue lexicon and what it takes: the core of one statement."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.cues import Cue, CueNoun, Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.statements.complements import Complement
from readouts.reading.statements.frames import complement, reaching
from readouts.reading.statements.tellers import teller
from readouts.reading.tree import child, children, is_passive, subject

_VERB_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_PARTICLES = frozenset({"prt", "advmod", "acomp", "oprd", "ccomp", "dobj"})
_SPEAKING_PRONOUNS = word_set("speaking pronouns")
_SILENT = word_set("silent nouns")
_PARTY_NOUNS = word_set("nouns of a party")
_HUMAN_NOUNS = word_set("nouns of people")
_HUMAN_ENDINGS = ("ister", "ssador", "ident", "ator", "eader", "ian", "ist", "man", "men", "person")
_POSITION_VERBS = word_set("verbs of position")
_AUDIENCES = word_set("audiences")
_SPEAKERS = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "DET"})
_ADDRESSING_FRAMES = ("obj-", "on-inf")
_STATE = "be "


@dataclass(frozen=True, slots=True)
class Match:
    """A cue with its complement; `words` are the tokens of the cue in order."""

    verb: Token
    row: Cue | CueNoun
    frame: str
    words: tuple[int, ...]
    complement: Complement

    @property
    def passive(self) -> bool:
        """True if the subject is what was said and not who said it."""
        stative = isinstance(self.row, Cue) and self.row.cue.startswith(_STATE)
        return is_passive(self.verb) and not stative


def cue_verbs(sentence: Span, lexicon: Lexicon) -> Iterator[tuple[Token, Cue]]:
    """The cues of `sentence` that the lexicon lists, with their rows, in order.

    Verbs, and what comes after "be": "is *grateful*", "was *convinced*".
    """
    for token in sentence:
        row = _state(token, lexicon)
        if row is None and token.tag_ in _VERB_TAGS and token.pos_ != "AUX":
            row = _row(token, lexicon)
        if row is not None:
            yield token, row


def _state(token: Token, lexicon: Lexicon) -> Cue | None:
    """The row of an adjective or participle after "be" that somebody is said to feel."""
    if token.dep_ in {"acomp", "oprd"}:
        stands = token.head.lemma_ == "be"
    else:
        stands = token.tag_ == "VBN" and child(token, "auxpass") is not None
    row = lexicon.cues.get(_STATE + token.lower_) if stands else None
    return row if row is not None and _feels(teller(token)) else None


def _feels(head: Token | None) -> bool:
    """A name, a person or a side: of other things "is ready" says nothing of will."""
    if head is None:
        return False
    if head.pos_ == "PRON":
        return head.lower_ in _SPEAKING_PRONOUNS
    return holds_views(head)


def _row(verb: Token, lexicon: Lexicon) -> Cue | None:
    for word in verb.children:
        if word.dep_ in _PARTICLES and word.lower_ in lexicon.particles:
            row = lexicon.cues.get(f"{verb.lemma_} {word.lower_}")
            if row is not None:
                return row
    return lexicon.cues.get(verb.lemma_)


def match_verb(verb: Token, row: Cue, lexicon: Lexicon, *, speaks: bool = False) -> Match | None:
    """The first frame of `row` that `verb` has; `speaks` if its subject is known to speak."""
    passive = is_passive(verb) and not row.cue.startswith(_STATE)
    for frame in _ordered(row.frames):
        if passive and frame.startswith(_ADDRESSING_FRAMES):
            continue
        if not speaks and not _may_take(verb, frame, passive):
            continue
        found = _taken(verb, row, frame, lexicon)
        if found is not None and found.content:
            words = _words(verb, row.cue, found.cue)
            return Match(verb, row, frame, _taking(verb, frame, found, words), found)
    return None


def _taken(verb: Token, row: Cue, frame: str, lexicon: Lexicon) -> Complement | None:
    """What the verb takes, else what its noun or adjective does: "paid tribute *to* ..."."""
    found = complement(verb, frame, lexicon)
    if row.cue.startswith(_STATE):
        return found
    particle = next((c for c in verb.children if c.lower_ == row.cue.partition(" ")[2]), None)
    if particle is None or particle.dep_ not in {"dobj", "acomp", "advmod"}:
        return found
    found = found or complement(particle, frame, lexicon)
    if found is None or not found.content:
        return None
    of = next((p for p in children(particle, "prep") if p.lower_ == "of"), None)
    if of is not None and of.i < found.content[0][0] - 1:  # "drew the attention of Lee to ..."
        found = Complement(found.content, found.cue, child(of, "pobj"))
    return reaching(verb, found, lexicon)


def _ordered(frames: tuple[str, ...]) -> list[str]:
    """Frames with an addressee first: they are the more exact ones."""
    return sorted(frames, key=lambda frame: not frame.startswith(_ADDRESSING_FRAMES))


def _may_take(verb: Token, frame: str, passive: bool) -> bool:
    """Only somebody who can speak takes a noun phrase or an infinitive as something said."""
    if frame in {"that", "obj-that"}:
        head = teller(verb)
        return head is None or head.lemma_.lower() not in _SILENT
    if passive:
        impersonal = frame == "inf" and child(verb, "nsubjpass", "expl") is not None
        return frame.startswith(("np", "as", "prep")) or (impersonal and _is_it(subject(verb)))
    if frame == "as" and verb.tag_ in {"VBN", "VBD"} and verb.dep_ == "acl":
        return False  # "the station, called Rome": a name
    head = teller(verb)
    if head is None or not can_speak(head) or _is_speech(verb):
        return False
    return verb.lemma_ not in _POSITION_VERBS or holds_views(head)


def _is_speech(verb: Token) -> bool:
    """True for "addressed the assembly": who listened, not what was talked about."""
    thing = child(verb, "dobj")
    return verb.lemma_ == "address" and thing is not None and thing.lemma_.lower() in _AUDIENCES


def holds_views(head: Token) -> bool:
    """A name, a pronoun or a noun of people: of other things "supports" says no opinion."""
    word = head.lemma_.lower()
    known = word in _PARTY_NOUNS or word in _HUMAN_NOUNS or word.endswith(_HUMAN_ENDINGS)
    return head.pos_ in {"PROPN", "PRON", "NUM", "DET"} or known


def _is_it(head: Token | None) -> bool:
    return head is not None and head.lower_ == "it"


def can_speak(head: Token) -> bool:
    """A name, a personal pronoun or any noun that is not an event or a paper."""
    if head.pos_ == "PRON":
        return head.lower_ in _SPEAKING_PRONOUNS
    return head.pos_ in _SPEAKERS and head.lemma_.lower() not in _SILENT


def _words(verb: Token, name: str, more: tuple[int, ...]) -> tuple[int, ...]:
    particle = name.partition(" ")[2]
    inside = [c.i for c in verb.children if particle and c.lower_ == particle]
    return tuple(sorted({verb.i, *inside[:1], *more}))


def _taking(verb: Token, frame: str, found: Complement, words: tuple[int, ...]) -> tuple[int, ...]:
    """The words with the preposition of "paid tribute *to* ...", where it stands beside them."""
    before = found.content[0][0] - 1
    beside = before - 1 in words and verb.doc[before].pos_ in {"ADP", "PART"}
    taken = {*words, before} if beside and frame.startswith("prep") else set(words)
    return tuple(sorted(taken))


def source_head(match: Match) -> Token | None:
    """The head of the phrase that names the speaker."""
    if match.passive:
        agent = child(match.verb, "agent")
        return child(agent, "pobj") if agent is not None else None
    head = teller(match.verb)
    if head is None or head.dep_ == "expl":
        return None
    if any(first <= head.i <= last for first, last in match.complement.content):
        return None
    return head
