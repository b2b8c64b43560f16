"""What the tables alone say of a statement: act, polarity and issues, by phrases."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readouts.data.acts import ActPhrase, Place, StanceWord
from readouts.data.issues import Issue
from readouts.model import Act, Polarity, Span, Spans, StatementKind
from readouts.reading.coding.act import ActReader, Reading
from readouts.reading.coding.context import NO_CONTEXT, Context
from readouts.reading.coding.issues import Found, IssueFinder, settle
from readouts.reading.coding.polarity import PolarityReader, Stance
from readouts.reading.coding.words import Word, first_sentence, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A statement before it is coded.

    `act` and `polarity` are those of its cue (STATE and None without a cue or where the cue
    leaves them open); `joint`: several speak; `context` is what stands around it.
    """

    text: str
    content: Spans
    cue: Spans = ()
    kind: StatementKind
    act: Act
    polarity: Polarity | None
    joint: bool
    context: Context = NO_CONTEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """What the tables say of a statement.

    `content` are its words, `sentence` those of its first sentence, `cue` those of the cue. `span`
    are the words that give the act (None: the cue or the kind). `sure` and `weak` are the issues
    that it names or may mean; `issues` those that it is on by the rules. `shown` are all phrases
    of acts in its first sentence, `stance` its words of stance.
    """

    content: Sequence[Word]
    sentence: Sequence[Word]
    cue: Sequence[Word]
    act: Act
    polarity: Polarity
    span: Span | None
    sure: Found
    weak: Found
    issues: tuple[str, ...]
    shown: tuple[tuple[Place, tuple[ActPhrase, ...], int], ...]
    stance: tuple[Stance, ...]


class Rules:
    """The tables of acts, stance and issues, compiled once."""

    def __init__(
        self,
        issues: Iterable[Issue],
        act_phrases: Iterable[ActPhrase],
        stance_words: Iterable[StanceWord],
    ) -> None:
        self._issues = IssueFinder(issues)
        self._acts = ActReader(act_phrases)
        self._stance = PolarityReader(stance_words)

    def read(self, told: Told) -> Ruled:
        """What the tables say of a statement."""
        text, found = told.text, words(told.text, told.content)
        sentence, said = first_sentence(text, found), words(text, told.cue)
        default = Reading(told.act, told.polarity)
        read = self._acts.act(
            text, sentence, said, kind=told.kind, default=default, joint=told.joint
        )
        judged = self._acts.judges(text, said)
        act, polarity = self._stance.settle(text, found, read, judged=judged)
        sure, weak = self._issues.find(text, found, told.context)
        return Ruled(
            content=found,
            sentence=sentence,
            cue=said,
            act=act,
            polarity=polarity,
            span=read.span,
            sure=sure,
            weak=weak,
            issues=settle(sure, weak, told.context, carried=told.kind == "carried"),
            shown=tuple(self._acts.shown(text, sentence)),
            stance=tuple(self._stance.signs(text, found)),
        )

    def names(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> tuple[tuple[str | None, Span], ...]:
        """What names an issue for sure, or (None) only looks so, in words of the text."""
        return tuple(self._issues.names(text, found, day))

    def mentions(self, text: str, found: Sequence[Word], context: Context) -> Counter[str]:
        """How often a whole report names each issue."""
        return self._issues.mentions(text, found, context)

    def named(self, text: str, found: Sequence[Word], context: Context) -> tuple[str, ...]:
        """The issues that words name for sure, in their order."""
        return tuple(label for label, _ in self._issues.find(text, found, context)[0])
