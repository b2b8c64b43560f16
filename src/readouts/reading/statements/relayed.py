"""What an outlet only passes on: "the ministry said Lund thanked ...".

The words are then Lund's, and the ministry is their carrier. Ministries also put such reports of
what others said in quotation marks: “Lund praised ... . She called for ...,” the ministry said.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from readouts.data.cues import Lexicon
from readouts.data.word_lists import word_set
from readouts.model import Span
from readouts.reading.parse import Paragraph, Parse
from readouts.reading.statements.interposed import interposed
from readouts.reading.statements.light import match_noun
from readouts.reading.statements.matching import cue_verbs, holds_views, match_verb
from readouts.reading.statements.places import Places
from readouts.reading.statements.quotes import Quote, Quotes
from readouts.reading.tree import Piece, child, is_negated, source_piece, subject, subtree

_OUTLETS = word_set("outlets")
_REPORTING = word_set("verbs of reporting")
_POSITION_VERBS = word_set("verbs of position")
_OWN_VOICE = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me)\b")
_OWN_PRONOUNS = frozenset({"i", "we", "you"})


def is_outlet(doc: Doc, source: Piece) -> bool:
    """True for "the ministry" or "state television", which pass on what somebody said."""
    return any(t.lemma_.lower() in _OUTLETS for t in doc[source[0] : source[1] + 1])


def tells(verb: Token, lexicon: Lexicon) -> bool:
    """True for the verb of "Lund thanked ...", by which a report tells what somebody said."""
    if verb.tag_ != "VBD" or not (_is_of_speech(verb, lexicon) or match_noun(verb, lexicon)):
        return False
    head = subject(verb)
    if head is None or head.lower_ in _OWN_PRONOUNS or not holds_views(head):
        return False
    return not is_outlet(verb.doc, source_piece(head))


def _is_of_speech(verb: Token, lexicon: Lexicon) -> bool:
    """True for a cue that is more than a will or a position."""
    row = lexicon.cues.get(verb.lemma_)
    return row is not None and row.frames != ("inf",) and verb.lemma_ not in _POSITION_VERBS


def carrier_of(verb: Token, lexicon: Lexicon) -> tuple[Piece, Piece] | None:
    """The ministry of "the ministry said Lund thanked ...", and what it passes on; else None.

    `verb` is "said". Only where the clause holds a statement of its own.
    """
    clause, head = child(verb, "ccomp"), child(verb, "nsubj")
    if verb.lemma_ not in _REPORTING or is_negated(verb) or clause is None or head is None:
        return None
    if clause.i < verb.i or not tells(clause, lexicon) or not _says(clause, lexicon):
        return None
    piece = source_piece(head)
    return (piece, subtree(clause)) if is_outlet(verb.doc, piece) else None


def _says(verb: Token, lexicon: Lexicon) -> bool:
    """True if the verb has a content."""
    if is_negated(verb):
        return False
    rows = (row for _, row in cue_verbs(verb.doc[verb.i : verb.i + 1], lexicon))
    found = match_noun(verb, lexicon) or next(
        (match_verb(verb, row, lexicon) for row in rows), None
    )
    return found is not None


def lifted(quotes: Quotes, parse: Parse, lexicon: Lexicon) -> Quotes:
    """`quotes` without those in which a report is passed on; these are its `relayed`."""
    found = {
        quote: carrier
        for paragraph in parse.paragraphs
        for quote, carrier in _relayed(paragraph, lexicon, quotes, parse.text)
    }
    kept = tuple(quote for quote in quotes.quotes if quote not in found)
    relayed = tuple(((quote.start, quote.end), carrier) for quote, carrier in found.items())
    return Quotes.of(kept, relayed)


def _relayed(
    paragraph: Paragraph, lexicon: Lexicon, quotes: Quotes, text: str
) -> Iterator[tuple[Quote, Span]]:
    """The quotations of a paragraph in which a report is passed on, with who passes it on."""
    for end, carrier in _outlets(paragraph, lexicon, Places(text, paragraph)):
        quote = quotes.before(end)
        if quote is None or quote.start < paragraph.start:
            continue
        if any(map(str.isalnum, text[quote.end : end])):
            continue
        own = _OWN_VOICE.search(text, quote.start, quote.end)
        if quote.closed and own is None and any(_told(paragraph, quote, lexicon)):
            yield quote, carrier


def _outlets(paragraph: Paragraph, lexicon: Lexicon, places: Places) -> Iterator[tuple[int, Span]]:
    """Each "..., the ministry said": where it begins, and the span of the outlet."""
    for sentence in paragraph.sentences():
        for verb, row in cue_verbs(sentence, lexicon):
            found = interposed(verb, row, sentence)
            if found is not None and is_outlet(sentence.doc, found.source):
                named = places.span(found.source)
                if named is not None:
                    yield places.at(sentence.doc[found.inner[0]]), named


def _told(paragraph: Paragraph, quote: Quote, lexicon: Lexicon) -> Iterator[bool]:
    """For each word of the quotation, whether it tells what somebody said."""
    start, end = quote.start - paragraph.start, quote.end - paragraph.start
    words = paragraph.doc.char_span(start, end, alignment_mode="contract")
    return (tells(token, lexicon) for token in words or ())
