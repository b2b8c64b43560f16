"""What each word of the corpus can be in a wording: content, its edge, a name, none."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from readouts.data.word_lists import word_set
from readouts.linking.wordings.corpus import BREAK, FUNCTION, Corpus
from readouts.model import ActorKind, RecordActor
from readouts.text.words import forms, stop_words, unspaced

Flags = npt.NDArray[np.bool_]

_NAME = 0.8  # share of a word's uses with a capital letter from which it may be a name


@dataclass(frozen=True, slots=True, eq=False)
class Lexis:
    """By the number of each form, whether it is so.

    `content` words make a wording and `light` ones only belong to it; `edge` words can begin or
    end it, and `barred` ones are in none. `closing` words end what stands before them;
    `before_verb` and `determiner` words show what stands behind or before them. `country` and
    `capital` words are those of the names of countries, and of any names.
    """

    content: Flags
    edge: Flags
    barred: Flags
    closing: Flags
    before_verb: Flags
    determiner: Flags
    country: Flags
    capital: Flags
    function: Flags


def lexis(corpus: Corpus, actors: Iterable[RecordActor]) -> Lexis:
    """What the words of the corpus can be, given the actors of the record."""
    actors = tuple(actors)
    capital = corpus.capital >= _NAME
    persons = _among(corpus, _named(actors, "person")) & capital
    country = _among(corpus, _named(actors, "country")) & capital
    stop = _among(corpus, stop_words())
    number = np.array([form[:1].isdigit() for form in corpus.forms])
    function, closing = stop.copy(), stop | np.array([unspaced(form) for form in corpus.forms])
    function[[BREAK, FUNCTION]] = closing[[BREAK, FUNCTION]] = True
    return Lexis(
        content=~(function | number | country | _among(corpus, word_set("light words"))),
        edge=~(function | number | _among(corpus, word_set("words at the edge of no wording"))),
        barred=persons | _among(corpus, word_set("personal pronouns")),
        closing=closing,
        before_verb=_among(corpus, word_set("words before a verb")),
        determiner=_among(corpus, word_set("determiners")),
        country=country,
        capital=capital,
        function=function,
    )


def _named(actors: Iterable[RecordActor], kind: ActorKind) -> frozenset[str]:
    """The words of the names of actors of one kind."""
    names = (actor.name for actor in actors if actor.kind == kind)
    return frozenset(form for name in names for form in forms(name)) - stop_words()


def _among(corpus: Corpus, known: frozenset[str]) -> Flags:
    return np.array([form in known for form in corpus.forms])
