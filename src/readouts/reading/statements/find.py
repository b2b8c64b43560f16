"""The drafts of a whole report: sentence by sentence, with what runs on between them."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span as SentenceSpan

from readouts.data.cues import Lexicon
from readouts.model import Span
from readouts.reading.parse import Paragraph, Parse
from readouts.reading.statements.carried import Voice, carried_weight
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.places import Places
from readouts.reading.statements.pointing import pointing
from readouts.reading.statements.quoted import with_quotes
from readouts.reading.statements.quotes import Quotes
from readouts.reading.statements.sentence import SentenceReader
from readouts.reading.statements.transcript import Transcript
from readouts.reading.statements.trim import trim
from readouts.reading.tree import source_piece

CARRIED_FROM = 0.6  # weight from which a sentence without a cue counts as carried
CARRIED_OVER = 0.65  # the same for the first of a paragraph, in a side's own readout
_OWN_SUBJECTS = frozenset({"i", "we", "it"})
_OWN_PRONOUNS = frozenset({"i", "my", "we", "our", "your"})
_POSITION_TAGS = frozenset({"VBZ", "VBP", "JJ", "VB"})


def find_drafts(
    parse: Parse,
    lexicon: Lexicon,
    quotes: Quotes,
    *,
    own_readout: bool = False,
    parties: frozenset[str] = frozenset(),
) -> tuple[Draft, ...]:
    """All statements of the parsed text before speakers are resolved, in the order of the text.

    `quotes` are those of the parse; `own_readout` says that a government published the text
    itself; `parties` are lower-case words that name a government ("china", "iranian").
    """
    finder = _Finder(parse, lexicon, quotes, Voice(own_readout=own_readout), parties)
    return tuple(finder.drafts())


class _Finder:
    """Walks the report once; keeps who may be speaking from one sentence to the next."""

    def __init__(
        self, parse: Parse, lexicon: Lexicon, quotes: Quotes, voice: Voice, parties: frozenset[str]
    ) -> None:
        self._text = parse.text
        self._paragraphs = parse.paragraphs
        self._lexicon = lexicon
        self._quotes = quotes
        self._voice = voice
        self._parties = parties
        self._transcript = Transcript(parse.text, parse.paragraphs)
        self._speaking = False  # a statement stands directly before
        self._unsaid: Span | None = None  # the sentence before, if nobody is known to say it
        self._needed = CARRIED_FROM

    def drafts(self) -> Iterator[Draft]:
        """The drafts of all paragraphs; quotations without a cue need a speaker before them."""
        heard = False
        for paragraph in self._paragraphs:
            cued = list(self._paragraph(paragraph))
            found = with_quotes(self._text, paragraph, cued, self._quotes, heard=heard)
            heard = bool(found)
            yield from found

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Draft]:
        self._speaking = self._speaking and self._voice.own_readout
        self._needed, self._unsaid = CARRIED_OVER, None
        self._transcript.begin_paragraph(paragraph)
        for sentence in paragraph.sentences():
            span = paragraph.place(sentence)
            if self._transcript.hears(span):
                yield from self._transcript.drafts(span)
            elif not self._inside_quote(span):
                yield from self._told(paragraph, sentence, span)
                self._needed = CARRIED_FROM

    def _inside_quote(self, span: Span) -> bool:
        """True if a quotation that began before the sentence holds it, or it is all quoted."""
        inner = trim(self._text, *span)
        quote = self._quotes.at(inner[0]) if inner else None
        return quote is not None and inner is not None and quote.end >= inner[1]

    def _told(self, paragraph: Paragraph, sentence: SentenceSpan, span: Span) -> list[Draft]:
        """What the sentence says by its own cues, or, without any, by the speaker before it."""
        reader = SentenceReader(paragraph, sentence, self._lexicon, self._quotes, self._text)
        found = reader.drafts() or self._pointed_at(paragraph, sentence)
        found = [
            replace(draft, via=draft.via or self._quotes.carrier(draft.content[0][0]))
            for draft in found
        ]
        self._unsaid = None if found else span
        if self._speaking and (not found or self._voices_party(sentence, found)):
            carried = self._carried(sentence, span)
            if carried is not None:
                self._learn_voice(sentence)
                return [carried]
        self._speaking = bool(found)
        return found

    def _pointed_at(self, paragraph: Paragraph, sentence: SentenceSpan) -> list[Draft]:
        """The sentence before as a statement, if this one only says who made it."""
        found = pointing(sentence, self._lexicon) if self._unsaid is not None else None
        content = trim(self._text, *self._unsaid) if self._unsaid is not None else None
        if found is None or content is None:
            return []
        places = Places(self._text, paragraph)
        row = self._lexicon.cues[found.cue.lemma_]
        return [
            Draft(
                content=(content,),
                cue=places.words((found.cue.i,)),
                source=places.spans((source_piece(found.speaker),)),
                act=row.act,
                polarity=row.polarity,
                certainty=0.6,
            )
        ]

    def _carried(self, sentence: SentenceSpan, span: Span) -> Draft | None:
        """The sentence as what the speaker before it goes on to say, where that is likely."""
        weight = carried_weight(sentence, self._voice, self._parties)
        content = trim(self._text, *span)
        if content is None or weight < self._needed or self._announces(span):
            return None
        return Draft(content=(content,), kind="carried", inherits=True, certainty=weight * 0.8)

    def _announces(self, span: Span) -> bool:
        """True for "The letter reads, in part: “We ...": the quotation is said, not the rest."""
        before = (self._text[span[0] : q.start - 1] for q in self._quotes.within(span))
        return any(words.rstrip().endswith(":") for words in before)

    def _voices_party(self, sentence: SentenceSpan, found: list[Draft]) -> bool:
        """True if all cues of the sentence are verbs of position in the present, said of a party.

        "China supports Iran" after "Xi stressed that ..." is what Xi goes on to say.
        """
        sources = [self._text[s:e].lower() for draft in found for s, e in draft.source]
        if len(sources) < len(found) or sentence.root.tag_ not in _POSITION_TAGS:
            return False
        voiced = _OWN_SUBJECTS | self._parties
        return all(set(source.split()) & voiced for source in sources) and "“" not in sentence.text

    def _learn_voice(self, sentence: SentenceSpan) -> None:
        if not self._voice.first_person and any(t.lower_ in _OWN_PRONOUNS for t in sentence):
            self._voice = replace(self._voice, first_person=True)
