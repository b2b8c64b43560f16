"""The statements of one sentence that have a cue of their own."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span as SentenceSpan
from spacy.tokens import Token

from readouts.data.cues import Cue, Lexicon
from readouts.model import Span, Spans, StatementKind
from readouts.reading.parse import Paragraph
from readouts.reading.statements.according import According, according_to
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.frames import addressee
from readouts.reading.statements.interposed import Interposed, interposed
from readouts.reading.statements.joints import before_joint, joins, parts
from readouts.reading.statements.layered import cited, passed_on
from readouts.reading.statements.light import match_noun
from readouts.reading.statements.matching import (
    Match,
    can_speak,
    cue_verbs,
    match_verb,
    source_head,
)
from readouts.reading.statements.partners import partner
from readouts.reading.statements.places import Places
from readouts.reading.statements.quotes import Quotes
from readouts.reading.statements.reach import without_occasion
from readouts.reading.statements.relayed import carrier_of, is_outlet
from readouts.reading.statements.tellers import speaker_piece, teller
from readouts.reading.statements.topics import topics
from readouts.reading.statements.trim import trim
from readouts.reading.tree import (
    SUBJECTS,
    Piece,
    child,
    depth,
    is_negated,
    source_piece,
    subject,
)

Verbs = list[tuple[Token, Cue]]


class SentenceReader:
    """Finds the drafts of one sentence; outer cues first, so that nested ones are left alone."""

    def __init__(
        self,
        paragraph: Paragraph,
        sentence: SentenceSpan,
        lexicon: Lexicon,
        quotes: Quotes,
        text: str,
    ) -> None:
        self.paragraph = paragraph
        self.sentence = sentence
        self.lexicon = lexicon
        self.quotes = quotes
        self.places = Places(text, paragraph)
        self._covered: set[int] = set()
        self._joined_to: dict[int, Token] = {}
        self._found: list[Draft] = []
        self._carrier: Span | None = None
        self._passed_on: list[tuple[Span, Span]] = []  # clauses, each with who passes it on

    def drafts(self) -> list[Draft]:
        """All drafts of the sentence, in the order of the text."""
        verbs = [v for v in cue_verbs(self.sentence, self.lexicon) if not self._quoted(v[0])]
        passed = passed_on(self.sentence) if verbs else None
        if passed is not None:
            verbs = [v for v in verbs if v[0].i != passed[0]]
        steps = (self._interposed(verbs), self._topics(), self._light(), self._governing(verbs))
        for step in steps:
            for draft in step:
                self._found.append(draft)
        carried = map(self._with_own_carrier, self._with_carrier())
        found = sorted(carried, key=lambda draft: (draft.start, draft.cue))
        return self._passing_on(list(_with_sources(found)), passed)

    def _passing_on(self, found: list[Draft], passed: Piece | None) -> list[Draft]:
        """Adds whose words are passed on: "..., he said, citing Xi"; no content reaches there."""
        if passed is None or not found:
            return found
        at = self.places.at(self.sentence.doc[passed[0]])
        whose = self.places.span((passed[0] + 1, passed[1]))
        cut = list(self._cut_at(found, at))
        return [replace(draft, quoting=whose) for draft in cut[:1]] + cut[1:]

    def _cut_at(self, found: list[Draft], at: int) -> Iterator[Draft]:
        """The drafts with contents that end before `at`, those without any left out."""
        for draft in found:
            content = self._until(draft.content, at)
            if content:
                yield replace(draft, content=content)

    def _until(self, content: Spans, at: int) -> Spans:
        """The content, a piece that begins before `at` and goes on behind it cut there."""
        cut = (
            trim(self.places.text, start, at) if start < at < end else (start, end)
            for start, end in content
        )
        return tuple(span for span in cut if span is not None)

    def _quoted(self, token: Token) -> bool:
        return self.quotes.at(self.places.at(token)) is not None

    def _interposed(self, verbs: Verbs) -> Iterator[Draft]:
        """ "China, Xi said, supports ...", "..., he said"."""
        for verb, row in verbs:
            if verb.i in self._covered:
                continue
            found = cited(verb, self.sentence, self.lexicon) or interposed(verb, row, self.sentence)
            if found is not None and not self._reports(verb, found):
                pieces = self._cut(self._free(found.content), verb, in_past=False)
                self._cover((*pieces, found.inner))
                if not is_negated(verb):
                    yield from self._around(verb, row, found, pieces)

    def _free(self, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
        """The pieces without what the cues before have taken: "A, Xi said, and B, he added"."""
        taken = max(self._covered, default=-1)
        return tuple((max(first, taken + 1), last) for first, last in pieces if last > taken)

    def _reports(self, verb: Token, found: Interposed) -> bool:
        """True for "Zarif stressed that ..., the ministry reported": it only carries the words."""
        if verb.lemma_ != "report" and not is_outlet(verb.doc, found.source):
            return False
        first, last = found.content[0]
        told = (t for t in self.sentence if first <= t.i <= last and t.tag_ in {"VBD", "VBN"})
        heads = (t for t in told if t.dep_ in {"ccomp", "ROOT"} and t.lemma_ in self.lexicon.cues)
        head = next(heads, None)
        if head is None or not self._speaks(head):
            return False
        self._carrier = self.places.span(found.source)
        self._cover((found.inner,))
        return True

    def _speaks(self, verb: Token) -> bool:
        head = subject(verb)
        return head is not None and can_speak(head)

    def _around(
        self, verb: Token, row: Cue, found: Interposed, pieces: tuple[Piece, ...]
    ) -> Iterator[Draft]:
        particles = tuple(c.i for c in verb.children if c.dep_ == "prt")
        content = self.places.spans(pieces)
        if content:
            yield Draft(
                content=content,
                cue=self.places.words((verb.i, *particles, *found.cue)),
                source=self.places.spans((found.source,)),
                addressee=self._told_to(verb, row),
                via=self.places.span(found.carrier) if found.carrier else None,
                act=row.act,
                polarity=row.polarity,
                certainty=0.8,
            )

    def _told_to(self, verb: Token, row: Cue) -> Span | None:
        """Who is spoken to: "..., he told reporters", "..., he said to the minister"."""
        told = any(frame.startswith("obj") for frame in row.frames)
        head = (child(verb, "dobj", "dative") if told else None) or addressee(verb)
        return self.places.span(source_piece(head)) if head is not None else None

    def _topics(self) -> Iterator[Draft]:
        """ "The focus was on ...", "Trade was among the topics"."""
        for topic in topics(self.sentence, self.lexicon):
            if topic.cue[0] in self._covered or self._quoted(self.sentence.doc[topic.cue[0]]):
                continue
            self._cover((*topic.content, *((i, i) for i in topic.cue)))
            who = topic.talkers
            source = self.places.spans((speaker_piece(who),)) if who is not None else ()
            content = self.places.spans(topic.content)
            if content:
                yield Draft(
                    content=content,
                    cue=self.places.words(tuple(sorted(topic.cue))),
                    source=source,
                    kind="topic",
                    act="DISCUSS",
                    polarity="neutral",
                    joint=not source,
                )

    def _light(self) -> Iterator[Draft]:
        """ "gave an update on ..."."""
        for token in self.sentence:
            if token.pos_ == "VERB" and token.i not in self._covered and not self._quoted(token):
                match = match_noun(token, self.lexicon)
                if match is not None:
                    yield from self._from_match(match)

    def _governing(self, verbs: Verbs) -> Iterator[Draft]:
        """ "Xi said that ...", "thanked China for ..."."""
        for verb, row in sorted(verbs, key=lambda pair: (depth(pair[0]), pair[0].i)):
            if verb.i not in self._covered and not self._only_carries(verb):
                match = match_verb(verb, row, self.lexicon, speaks=verb.i in self._joined_to)
                if match is not None:
                    yield from self._from_match(match)

    def _only_carries(self, verb: Token) -> bool:
        """True for "the ministry said Lund thanked ...": the statement is Lund's."""
        found = carrier_of(verb, self.lexicon)
        carrier, clause = map(self.places.span, found) if found is not None else (None, None)
        if carrier is None or clause is None:
            return False
        self._passed_on.append((clause, carrier))
        return True

    def _with_own_carrier(self, draft: Draft) -> Draft:
        """The draft with the ministry of "the ministry said Lund thanked ...", if it is Lund's."""
        at = draft.cue[0][0] if draft.cue else draft.start
        carriers = (by for (start, end), by in self._passed_on if start <= at < end)
        return replace(draft, via=draft.via or next(carriers, None))

    def _from_match(self, match: Match) -> Iterator[Draft]:
        pieces = self._cut(match.complement.content, match.verb, in_past=True)
        self._cover((*pieces, (match.verb.i, match.verb.i)))
        pieces = (*pieces[:-1], without_occasion(self.sentence.doc, pieces[-1])) if pieces else ()
        if is_negated(match.verb):  # what somebody did not say is no statement, nor is a part of it
            return
        source = self._source(match)
        content = self.places.spans(pieces)
        if content:
            yield Draft(
                content=content,
                cue=self.places.words(match.words),
                source=source,
                addressee=self._addressee(_whom(match), pieces),
                kind=_kind(match),
                act=match.row.act,
                polarity=match.row.polarity,
                joint=not source and _is_joint(match),
                shares=not match.passive,
            )

    def _source(self, match: Match) -> Spans:
        """Who speaks: of a joined cue the speaker of the cue before it, else the subject."""
        outer = self._joined_to.get(match.verb.i)
        if outer is None:
            before = self._spoke_before(match.verb)
            if before:
                return before
        head = source_head(match) if outer is None else teller(outer)
        return self.places.spans((speaker_piece(head),)) if head is not None else ()

    def _spoke_before(self, verb: Token) -> Spans:
        """The speaker of "..., he said, adding that ...": the one of the cue before."""
        if verb.tag_ != "VBG" or any(c.dep_ in SUBJECTS for c in verb.children):
            return ()
        at = self.places.at(verb)
        before = [d for d in self._found if d.cue and d.cue[0][0] < at and d.source]
        return max(before, key=lambda draft: draft.cue[0][0]).source if before else ()

    def _addressee(self, head: Token | None, pieces: tuple[Piece, ...]) -> Span | None:
        """The phrase of the addressee, up to where the content begins."""
        if head is None:
            return None
        first, last = source_piece(head)
        content = min(
            (piece[0] for piece in pieces if piece[0] > head.i), default=self.sentence.end + 1
        )
        if content <= last:  # the word before the content is the preposition that takes it
            last = max(head.i, content - 2)
        while last + 2 < content and self._named_on(head, last + 1):
            last += 1
        return self.places.span((first, last))

    def _named_on(self, head: Token, at: int) -> bool:
        """True for the name behind "his counterpart" that the parser took for something else."""
        doc = self.sentence.doc
        return head.pos_ == "NOUN" and at < self.sentence.end and doc[at].pos_ == "PROPN"

    def _cut(self, pieces: tuple[Piece, ...], verb: Token, *, in_past: bool) -> tuple[Piece, ...]:
        """Pieces that end before ", adding that ...": what follows is a statement of its own."""
        cut = []
        for first, last in pieces:
            for token in self.sentence.doc[first + 1 : last + 1]:
                clause = parts(token, self.lexicon)
                if clause is not None and clause.i > first and not self._quoted(token):
                    last = before_joint(clause)
                    break
                if joins(token, self.lexicon, in_past=in_past) and not self._quoted(token):
                    self._joined_to[token.i] = self._joined_to.get(verb.i, verb)
                    last = before_joint(token)
                    break
            if last >= first:
                cut.append((first, last))
        return tuple(cut)

    def _cover(self, pieces: tuple[Piece, ...]) -> None:
        for first, last in pieces:
            self._covered.update(range(first, last + 1))

    def _with_carrier(self) -> list[Draft]:
        """Adds "according to ...": as `via` of a statement, else as a cue of its own."""
        if self._carrier is not None:
            return self._carried_by(self._carrier, self._carrier[0])
        found = according_to(self.sentence)
        if found is None or self._quoted(self.sentence.doc[found.cue[0]]):
            return self._found
        carrier = self.places.span(found.carrier)
        if self._found and carrier is not None:
            cue = self.places.at(self.sentence.doc[found.cue[0]])
            return self._carried_by(carrier, cue)
        return list(self._according(found))

    def _carried_by(self, carrier: Span, at: int) -> list[Draft]:
        """The drafts with their carrier; no content reaches to where it is named."""
        return [replace(draft, via=carrier) for draft in self._cut_at(self._found, at)]

    def _according(self, found: According) -> Iterator[Draft]:
        content = self.places.spans(found.content)
        if content:
            yield Draft(
                content=content,
                cue=self.places.words(found.cue),
                source=self.places.spans((found.carrier,)),
            )


def _with_sources(found: list[Draft]) -> Iterator[Draft]:
    """Drafts whose cue has no subject of its own, with the speaker of the cue before them."""
    source: Spans = ()
    for draft in found:
        if draft.shares and not draft.source and source:
            draft = replace(draft, source=source)
        source = draft.source or source
        yield draft


def _whom(match: Match) -> Token | None:
    """Who is spoken to: named with the cue, else the partner of the talk that is told of."""
    if match.passive:
        return subject(match.verb) if _informs(match) else match.complement.addressee
    return match.complement.addressee or partner(match.verb)


def _informs(match: Match) -> bool:
    """True for cues with somebody as their object: "briefed", "told"."""
    return isinstance(match.row, Cue) and any(f.startswith("obj-") for f in match.row.frames)


def _kind(match: Match) -> StatementKind:
    about = match.frame == "obj-about"
    topic = about or (match.row.kind == "topic" and not match.frame.endswith("that"))
    return "topic" if topic else "indirect"


def _is_joint(match: Match) -> bool:
    """ "X was discussed" is said of all who met; "it was noted that ..." leaves open by whom."""
    clause = match.frame.endswith("that") or any(c.dep_ == "ccomp" for c in match.verb.children)
    return match.passive and not clause and not _informs(match)
