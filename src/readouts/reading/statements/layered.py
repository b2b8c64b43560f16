"""Words at second hand: "it cited Xi as saying that ...", "Xi was quoted by it as saying ..."."""

from spacy.tokens import Span, Token

from readouts.data.cues import Lexicon
from readouts.data.word_lists import word_set
from readouts.reading.statements.frames import complement
from readouts.reading.statements.interposed import Interposed, around
from readouts.reading.tree import Piece, child, children, is_passive, source_piece, subject, subtree

_LONGEST_DAY = 5  # tokens
_BEFORE_DAYS = frozenset({"on", "in", "at", "earlier", "late", "today", "yesterday"})
_PASSING = word_set("outlets") | {"report", "source", "agency"}
_CITING = frozenset({"cite", "quote"})


def cited(verb: Token, sentence: Span, lexicon: Lexicon) -> Interposed | None:
    """The one who is cited as the source, the one who cites as the carrier; None for other verbs.

    The content stands behind it, or around it as around "..., Xi said, ...".
    """
    marked = next((c for c in children(verb, "prep") if c.lower_ == "as"), None)
    said = child(marked, "pcomp") if marked is not None else None
    if verb.lemma_ not in _CITING or said is None:
        return None
    speaker, carrier = _layers(verb)
    if speaker is None:
        return None
    heads = [head for head in (speaker, carrier) if head is not None]
    inner = (min(verb.i, *(subtree(head)[0] for head in heads)), _end(said, sentence))
    content = around(inner, sentence) or _behind(said, sentence, lexicon)
    if not content:
        return None
    named = source_piece(carrier) if carrier is not None else None
    return Interposed(inner, source_piece(speaker), content, named, (verb.i, said.i))


def _end(said: Token, sentence: Span) -> int:
    """The last token of the citation: "saying", or the day behind it that ends the sentence."""
    rest = sentence.doc[said.i + 1 : sentence.end]
    short = len(rest) <= _LONGEST_DAY and not any(t.pos_ in {"VERB", "AUX"} for t in rest)
    if short and len(rest) > 1 and rest[0].lower_ in _BEFORE_DAYS:
        return max(t.i for t in rest if not t.is_punct)
    return said.i


def _layers(verb: Token) -> tuple[Token | None, Token | None]:
    """Who is cited, and who cites."""
    if not is_passive(verb):
        return child(verb, "dobj"), subject(verb)
    agent = child(verb, "agent")
    return subject(verb), child(agent, "pobj") if agent is not None else None


def _behind(said: Token, sentence: Span, lexicon: Lexicon) -> tuple[Piece, ...]:
    """The clause that "saying" takes, else the rest of the sentence."""
    clause = complement(said, "that", lexicon)
    if clause is not None:
        return clause.content
    return ((said.i + 1, sentence.end - 1),) if said.i + 2 < sentence.end else ()


def passed_on(sentence: Span) -> Piece | None:
    """The stretch of "citing ..." or "quoting ...", whose words the speaker passes on.

    Only where it names somebody: "citing the rain" gives a reason.
    """
    for token in sentence:
        if token.tag_ == "VBG" and token.lemma_ in _CITING:
            target = child(token, "dobj")
            if target is not None and _names(target):
                return (token.i, source_piece(target)[1])
    return None


def _names(head: Token) -> bool:
    """A name, or something said "by" or "of" a name ("remarks by Scholz")."""
    makers = (child(preposition, "pobj") for preposition in children(head, "prep"))
    if {head.lemma_.lower(), head.lower_} & _PASSING:
        return True
    return any(t is not None and t.pos_ == "PROPN" for t in (head, *makers))
