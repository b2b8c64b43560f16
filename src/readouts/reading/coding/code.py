"""The coding of one statement: act, polarity, object and issues, from its own words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from readouts.data import Tables, load_tables
from readouts.data.acts import ActPhrase, StanceWord
from readouts.data.issues import Issue
from readouts.model import Act, Polarity, Span, Spans, StatementKind
from readouts.reading.coding.act import ActReader, Reading
from readouts.reading.coding.issues import NO_CONTEXT, Context, IssueFinder, settle
from readouts.reading.coding.object import find_object
from readouts.reading.coding.polarity import PolarityReader
from readouts.reading.coding.words import Word, first_sentence, words

MAX_WEIGHED = 1_000_000  # longer texts are dumps of a site: all words of one would fill the memory


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """What a statement does, for or against what, and on which issues.

    Spans are code points of the report's text. `act_span` are the words of the content that give
    the act, None where the cue or the kind does. `object` is the text of `object_span`.
    `issue_spans` has the words that name an issue first; an issue that comes from the context
    (the statement before) has none. `issues` is in the order of the text, never empty.
    """

    act: Act
    polarity: Polarity
    act_span: Span | None = None
    object: str | None = None
    object_span: Span | None = None
    issues: tuple[str, ...] = ()
    issue_spans: tuple[tuple[str, Span], ...] = ()


class Coder:
    """The tables of acts, stance and issues, compiled once; `code` is pure."""

    def __init__(
        self,
        issues: Iterable[Issue],
        act_phrases: Iterable[ActPhrase],
        stance_words: Iterable[StanceWord],
    ) -> None:
        self._issues = IssueFinder(issues)
        self._acts = ActReader(act_phrases)
        self._stance = PolarityReader(stance_words)

    def code(
        self,
        *,
        text: str,
        content: Spans,
        cue: Spans = (),
        kind: StatementKind,
        act: Act,
        polarity: Polarity | None,
        joint: bool,
        context: Context = NO_CONTEXT,
    ) -> Coding:
        """Codes the statement at `content` of `text`.

        `act` and `polarity` are those of its cue (STATE and None without a cue or where the cue
        leaves them open); `joint`: several speak. `context` is what stands around it.
        """
        found = words(text, content)
        sentence, said = first_sentence(text, found), words(text, cue)
        default = Reading(act, polarity)
        read = self._acts.act(text, sentence, said, kind=kind, default=default, joint=joint)
        judged = self._acts.judges(text, said)
        settled, side = self._stance.settle(text, found, read, judged=judged)
        aim = find_object(text, sentence, settled, read.span)
        sure, weak = self._issues.find(text, found, context)
        issues = settle(sure, weak, context, carried=kind == "carried")
        return Coding(
            act=settled,
            polarity=side,
            act_span=read.span,
            object=text[aim[0] : aim[1]] if aim else None,
            object_span=aim,
            issues=issues,
            issue_spans=tuple((label, span) for label, span in sure or weak if label in issues),
        )

    def names(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> tuple[tuple[str | None, Span], ...]:
        """What names an issue for sure, or (None) only looks so, in words of the text."""
        return tuple(self._issues.names(text, found, day))

    def prevailing(
        self, text: str, regions: Spans, context: Context = NO_CONTEXT
    ) -> tuple[str, ...]:
        """The issues that a report is about, the most frequent first: `Context.report`.

        `regions` are its title and body, of which the first MAX_WEIGHED code points of the text
        count. Of `context` only the parties and the day count.
        """
        near = tuple((start, min(end, MAX_WEIGHED)) for start, end in regions)
        return self._issues.prevailing(text, words(text, near), context)


@lru_cache(maxsize=4)
def load_coder(tables: Tables) -> Coder:
    """The coder with these tables, made once."""
    return Coder(tables.issues, tables.act_phrases, tables.stance_words)


def code(
    *,
    text: str,
    content: Spans,
    cue: Spans = (),
    kind: StatementKind,
    act: Act,
    polarity: Polarity | None,
    joint: bool,
    context: Context = NO_CONTEXT,
    coder: Coder | None = None,
) -> Coding:
    """Codes one statement with `coder`, by default the tables that ship: see `Coder.code`."""
    return (coder or load_coder(load_tables())).code(
        text=text,
        content=content,
        cue=cue,
        kind=kind,
        act=act,
        polarity=polarity,
        joint=joint,
        context=context,
    )
