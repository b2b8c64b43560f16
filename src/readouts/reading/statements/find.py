"""The drafts of a whole report: sentence by sentence, with what runs on between them."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span as SentenceSpan

from readouts.data.cues import Lexicon
from readouts.model import Span, Spans
from readouts.reading.parse import Paragraph, Parse
from readouts.reading.statements.carried import Voice, carried_weight
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.labels import Label, ends_speech, is_greeting, label_at
from readouts.reading.statements.quotes import Quote, Quotes, find_quotes
from readouts.reading.statements.sentence import SentenceReader
from readouts.reading.statements.trim import trim

CARRIED_FROM = 0.6  # weight from which a sentence without a cue counts as carried
_WORDS_OF_A_QUOTE = 4  # a shorter quotation without a cue is a name or a scare quote


def find_drafts(
    parse: Parse,
    lexicon: Lexicon,
    *,
    own_readout: bool = False,
    parties: frozenset[str] = frozenset(),
) -> tuple[Draft, ...]:
    """All statements of the parsed text before speakers are resolved, in the order of the text."""
    finder = _Finder(parse, lexicon, Voice(own_readout=own_readout), parties)
    return tuple(finder.drafts())


class _Finder:
    """Walks the report once; keeps who may be speaking from one sentence to the next."""

    def __init__(
        self, parse: Parse, lexicon: Lexicon, voice: Voice, parties: frozenset[str]
    ) -> None:
        self.text = parse.text
        self.paragraphs = parse.paragraphs
        self.lexicon = lexicon
        self.voice = voice
        self.parties = parties
        self.quotes: Quotes = find_quotes(parse.paragraphs)
        self._label: Label | None = None
        self._unheard: Label | None = None  # a label after which only greetings have come
        self._speaking = False  # a statement stands directly before

    def drafts(self) -> Iterator[Draft]:
        previous: Draft | None = None
        for paragraph in self.paragraphs:
            found = list(self._paragraph(paragraph))
            found = self._with_quotes(paragraph, found, previous)
            previous = found[-1] if found else None
            yield from found

    def _paragraph(self, paragraph: Paragraph) -> Iterator[Draft]:
        self._speaking = False
        if ends_speech(paragraph.doc.text):
            self._label = None
        for sentence in paragraph.sentences():
            yield from self._sentence(paragraph, sentence)

    def _sentence(self, paragraph: Paragraph, sentence: SentenceSpan) -> Iterator[Draft]:
        start = paragraph.start + sentence.start_char
        end = paragraph.start + sentence.end_char
        label = label_at(self.text, start, end)
        if label is not None:
            self._label = label
            yield from self._spoken(paragraph, label.speech, end, label)
        elif self._label is not None:
            if ends_speech(sentence.text):
                self._label = None
            else:
                yield from self._spoken(paragraph, start, end, None)
        elif not self._inside_quote(start, end):
            yield from self._told(paragraph, sentence, start, end)

    def _inside_quote(self, start: int, end: int) -> bool:
        """True if a quotation that began before the sentence holds it, or it is all quoted."""
        first = trim(self.text, start, end)
        quote = self.quotes.at(first[0]) if first else None
        return quote is not None and first is not None and quote.end >= first[1]

    def _spoken(
        self, paragraph: Paragraph, start: int, end: int, label: Label | None
    ) -> Iterator[Draft]:
        """A sentence of a transcript."""
        content = trim(self.text, start, end)
        if content is None or is_greeting(self.text[start:end]):
            self._unheard = label or self._unheard
            return
        label, self._unheard = label or self._unheard, None
        yield Draft(
            paragraph=paragraph.index,
            content=(content,),
            source=(label.span,) if label else (),
            kind="direct" if label else "carried",
            inherits=label is None,
            certainty=0.8,
        )

    def _told(
        self, paragraph: Paragraph, sentence: SentenceSpan, start: int, end: int
    ) -> Iterator[Draft]:
        reader = SentenceReader(paragraph, sentence, self.lexicon, self.quotes, self.text)
        found = reader.drafts()
        if found and not self._voices_party(sentence, found):
            self._speaking = True
            yield from found
            return
        if not self._speaking:
            yield from found
            self._speaking = bool(found)
            return
        weight = carried_weight(sentence, self.voice, self.parties)
        content = trim(self.text, start, end)
        if content is None or weight < CARRIED_FROM:
            self._speaking = bool(found)
            yield from found
            return
        self._learn_voice(sentence)
        yield Draft(
            paragraph=paragraph.index,
            content=(content,),
            kind="carried",
            inherits=True,
            certainty=weight * 0.8,
        )

    def _voices_party(self, sentence: SentenceSpan, found: list[Draft]) -> bool:
        """True if all cues of the sentence are verbs of position in the present, said of a party.

        "China supports Iran" after "Xi stressed that ..." is what Xi goes on to say.
        """
        sources = [self.text[s:e].lower() for draft in found for s, e in draft.source]
        if not sources or len(sources) < len(found):
            return False
        voiced = {"i", "we", "it"} | self.parties
        named = all(set(source.split()) & voiced for source in sources)
        return (
            named and sentence.root.tag_ in {"VBZ", "VBP", "JJ", "VB"} and "“" not in sentence.text
        )

    def _learn_voice(self, sentence: SentenceSpan) -> None:
        if any(t.lower_ in {"i", "my", "we", "our", "your"} for t in sentence):
            self.voice = replace(self.voice, first_person=True)

    def _with_quotes(
        self, paragraph: Paragraph, found: list[Draft], previous: Draft | None
    ) -> list[Draft]:
        """Contents grown to the ends of their quotations, and quotations that have no cue."""
        bounds = (paragraph.start, paragraph.start + len(paragraph.doc.text))
        quotes = self.quotes.within(bounds)
        grown = [self._grown(draft, quotes) for draft in found]
        held = [span for draft in grown for span in draft.content]
        alone = [q for q in quotes if not _touches(q, held) and self._is_speech(q)]
        orphans = [self._orphan(paragraph, q) for q in alone if grown or previous is not None]
        return sorted([*grown, *orphans], key=lambda draft: draft.start)

    def _grown(self, draft: Draft, quotes: tuple[Quote, ...]) -> Draft:
        content = tuple(self._grown_span(span, quotes) for span in draft.content)
        return draft if content == draft.content else replace(draft, content=_distinct(content))

    def _grown_span(self, span: Span, quotes: tuple[Quote, ...]) -> Span:
        start, end = span
        for quote in quotes:
            if quote.start <= start < quote.end:
                start = min(start, quote.start)
            if quote.start < end <= quote.end:
                end = max(end, quote.end)
        return trim(self.text, start, end) or span

    def _is_speech(self, quote: Quote) -> bool:
        words = self.text[quote.start : quote.end].split()
        return len(words) >= _WORDS_OF_A_QUOTE and words[0][:1].isupper()

    def _orphan(self, paragraph: Paragraph, quote: Quote) -> Draft:
        content = trim(self.text, quote.start, quote.end) or (quote.start, quote.end)
        return Draft(
            paragraph=paragraph.index,
            content=(content,),
            kind="direct",
            inherits=True,
            certainty=0.6,
        )


def _touches(quote: Quote, spans: list[Span]) -> bool:
    return any(start < quote.end and quote.start < end for start, end in spans)


def _distinct(spans: Spans) -> Spans:
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start < out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return tuple(out)
