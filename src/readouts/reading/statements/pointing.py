"""Sentences that only say who said the one before: "This was announced by the minister"."""

from dataclasses import dataclass

from spacy.tokens import Span, Token

from readouts.data.cues import Lexicon
from readouts.reading.statements.matching import can_speak
from readouts.reading.tree import child, is_passive, subject

_POINTERS = frozenset({"this", "that", "it", "so"})


@dataclass(frozen=True, slots=True)
class Pointing:
    """The cue and the head of the phrase that names who spoke."""

    cue: Token
    speaker: Token


def pointing(sentence: Span, lexicon: Lexicon) -> Pointing | None:
    """Who is named as the speaker of what stands before `sentence`; None for other sentences."""
    verb = sentence.root
    row = lexicon.cues.get(verb.lemma_)
    if row is None or "that" not in row.frames:
        return None
    if is_passive(verb):
        agent = child(verb, "agent")
        thing, speaker = subject(verb), child(agent, "pobj") if agent is not None else None
    else:
        thing, speaker = child(verb, "dobj"), subject(verb)
    if thing is None or speaker is None or thing.lower_ not in _POINTERS:
        return None
    return Pointing(verb, speaker) if can_speak(speaker) and not _says_more(verb) else None


def _says_more(verb: Token) -> bool:
    """True where the sentence has content of its own: "This was noted by Lee, who said ..."."""
    return child(verb, "ccomp") is not None
