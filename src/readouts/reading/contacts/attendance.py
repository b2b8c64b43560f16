"""Who else took part: "the delegation was led by A", "the President was joined by B", lists."""

import re
from collections.abc import Iterator

from spacy.tokens import Span as Sentence
from spacy.tokens import Token

from readouts.data.word_lists import phrase_pattern, word_set
from readouts.model import Span
from readouts.reading.parse import Paragraph
from readouts.reading.tree import agent, child, is_passive, subject, subtree

_HEADING, _DELEGATIONS = word_set("verbs of heading"), word_set("delegations")
_ATTENDEES = frozenset({"participant", "attendee", "delegation", "meeting", "call", "which"})
_ITEMS = 3  # items in one line that make it a list without a heading
_JOINING = frozenset({"join", "accompany"})
_OPENS_LIST = re.compile(rf"(?i)\b(?:{phrase_pattern('openings of rosters')})\b[^.]*:\s*$")
_BULLET = re.compile(r"\s*(?:[-–—•*·▪►]|\d{1,2}[.)])\s")
_ITEM = re.compile(r"(?:^|\s)[-–•]\s[A-Z][^-–•]{2,60},")
_NAME = re.compile(r"\W*[A-Z]")
_LONGEST_ITEM = 160  # code points
_STOP = re.compile(r"[.!?]\s*$")


def attendees(sentence: Sentence, paragraph: Paragraph) -> Iterator[Span]:
    """The phrases that name more people of a contact which another sentence tells of."""
    for verb in sentence:
        if verb.pos_ in {"VERB", "AUX"}:
            for head in _attending(verb):
                first, last = subtree(head)
                yield paragraph.span(verb.doc[first], verb.doc[last])


def _attending(verb: Token) -> Iterator[Token]:
    """Who leads a delegation, is among the participants, joins or is present."""
    lemma, taken, head = verb.lemma_, child(verb, "dobj"), subject(verb)
    by = child(verb, "agent")
    if lemma in _HEADING:
        led = head if is_passive(verb) else taken
        leader = agent(verb)
        if led is not None and led.lemma_ in _DELEGATIONS and leader is not None:
            yield leader
    elif lemma == "include" and head is not None and head.lemma_.lower() in _ATTENDEES:
        yield from (taken,) if taken is not None else ()
    elif lemma in _JOINING and is_passive(verb) and by is not None:
        yield from verb.doc[by.i : by.i + 1]
    elif lemma == "be" and any(c.lower_ == "present" for c in verb.children):
        yield from (c for c in verb.children if c.dep_ in {"nsubj", "attr"})


class Roster:
    """Walks the paragraphs of a report: which of them are items of a list of those who attended."""

    def __init__(self) -> None:
        self._open = False

    def holds(self, paragraph: Paragraph) -> bool:
        """Whether the paragraph is an item; to be asked of each paragraph, in order."""
        text = paragraph.text
        if _OPENS_LIST.search(text):
            self._open = True
            return False
        if len(_ITEM.findall(text)) >= _ITEMS:
            return True
        short = len(text) <= _LONGEST_ITEM and not _STOP.search(text)
        self._open = self._open and bool(_BULLET.match(text) or (short and _NAME.match(text)))
        return self._open
