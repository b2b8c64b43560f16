"""The coding of one statement: act, polarity, object and issues, from its own words.

The tables speak first (`rules`); weights learned from statements coded by hand then decide, to
whom what the tables say is a sign among others. What the weights were not taught, such as an issue
of the user's own, is decided by the tables alone.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import cast

from readouts.data import Tables
from readouts.data.acts import ActPhrase, StanceWord
from readouts.data.issues import NOTHING_FOUND, Issue
from readouts.model import Act, Polarity, Span, Spans
from readouts.reading.coding.context import Context, prevailing, shares
from readouts.reading.coding.object import find_object
from readouts.reading.coding.rules import Ruled, Rules, Told
from readouts.reading.coding.scorer import Scorer, Scorers, Seen, seen, shipped
from readouts.reading.coding.signs import Sign, act_signs, issue_signs, title_words
from readouts.reading.coding.words import Word, words

MAX_WEIGHED = 1_000_000  # longer texts are dumps of a site: all words of one would fill the memory
ENOUGH = -0.8  # the score from which a statement is on an issue: a probability of 0.31
BARELY = -1.5  # where none has enough, the best is taken from here on: 0.18


@dataclass(frozen=True, slots=True, kw_only=True)
class Coding:
    """What a statement does, for or against what, and on which issues.

    Spans are code points of the report's text. `act_span` are the words of the content that give
    the act, None where the cue or the kind does. `object` is the text of `object_span`.
    `issue_spans` has the words that name an issue first, or else speak most for it; an issue that
    comes from the context alone has none. `issues` is in the order of the text, never empty.
    `onward` are the issues that the next statement may go on from.
    """

    act: Act
    polarity: Polarity
    act_span: Span | None = None
    object: str | None = None
    object_span: Span | None = None
    issues: tuple[str, ...] = ()
    issue_spans: tuple[tuple[str, Span], ...] = ()
    onward: tuple[str, ...] = ()


class Coder:
    """Tables and weights, made ready once; `code` is pure."""

    def __init__(
        self,
        issues: Iterable[Issue],
        act_phrases: Iterable[ActPhrase],
        stance_words: Iterable[StanceWord],
        scorers: Scorers | None = None,
    ) -> None:
        known = tuple(issues)
        self._rules = Rules(known, act_phrases, stance_words)
        self._given = scorers
        # without a phrase a label is out of use
        self._issues = {issue.label: issue for issue in known if issue.phrases}

    @cached_property
    def _scorers(self) -> Scorers:
        return self._given or shipped()

    def signs(self, told: Told) -> tuple[Ruled, tuple[Sign, ...], tuple[Sign, ...]]:
        """What the tables say of a statement, and its signs of act and polarity, and of issues."""
        ruled = self._rules.read(told)
        return ruled, tuple(act_signs(told, ruled)), tuple(issue_signs(told, ruled))

    def code(self, told: Told) -> Coding:
        """Codes a statement."""
        ruled, of_act, of_issues = self.signs(told)
        acts, issues = seen(of_act), seen(of_issues)
        act, act_span = self._act(told, ruled, acts)
        aim = find_object(told.text, ruled.sentence, act, act_span)
        labels = self._labels(told, ruled, issues)
        return Coding(
            act=act,
            polarity=cast(Polarity, _best(self._scorers.polarities, acts)),
            act_span=act_span,
            object=told.text[slice(*aim)] if aim else None,
            object_span=aim,
            issues=tuple(label for label, _ in labels),
            issue_spans=tuple((label, span) for label, span in labels if span is not None),
            onward=ruled.issues,
        )

    def _act(self, told: Told, ruled: Ruled, signs: Seen) -> tuple[Act, Span | None]:
        """The act, and the words of the content that give it."""
        act = cast(Act, _best(self._scorers.acts, signs))
        if told.kind == "topic" or act == ruled.act:
            return ruled.act, ruled.span
        span = self._scorers.acts.reason(signs, act)
        within = span is not None and any(a <= span[0] < b for a, b in told.content)
        return act, span if within else None

    def _labels(self, told: Told, ruled: Ruled, signs: Seen) -> list[tuple[str, Span | None]]:
        """The issues in the order of the text, those that only the context gives last."""
        named = dict(ruled.sure)
        chosen = self._chosen(told, ruled, signs)
        scorer = self._scorers.issues
        spans = {label: named.get(label) or scorer.reason(signs, label) for label in chosen}
        return sorted(spans.items(), key=lambda item: (item[1] is None, item[1] or (0, 0), item[0]))

    def _chosen(self, told: Told, ruled: Ruled, signs: Seen) -> list[str]:
        """The labels that score enough, else the best if it may be; else `other`.

        Of labels that the weights do not know, those that are named.
        """
        scorer, day = self._scorers.issues, told.context.day
        scores = {
            label: float(score)
            for label, score in zip(scorer.classes, scorer.scores(signs), strict=True)
            if label in self._issues and self._issues[label].in_scope(day)
        }
        chosen = [label for label, _ in ruled.sure if label not in scorer.classes]
        chosen += [label for label, score in scores.items() if score > ENOUGH]
        best = max(scores, key=lambda label: scores[label], default=NOTHING_FOUND)
        return chosen or [best if scores.get(best, BARELY) > BARELY else NOTHING_FOUND]

    def names(
        self, text: str, found: Sequence[Word], day: str | None
    ) -> tuple[tuple[str | None, Span], ...]:
        """What names an issue for sure, or (None) only looks so, in words of the text."""
        return self._rules.names(text, found, day)

    def about(self, text: str, regions: Spans, title: str | None, day: str | None) -> Context:
        """What is known of every statement of a report: the issues of its text and title.

        `regions` are its title and body, of which the first MAX_WEIGHED code points of the text
        count.
        """
        context = Context(day=day)
        near = tuple((start, min(end, MAX_WEIGHED)) for start, end in regions)
        mentions = self._rules.mentions(text, words(text, near), context)
        title = title or ""
        headed = words(title, ((0, len(title)),))
        return Context(
            day=day,
            report=prevailing(mentions),
            shares=shares(mentions),
            title=title_words(headed),
            titled=self._rules.named(title, headed, context),
        )


def _best(scorer: Scorer, signs: Seen) -> str:
    return scorer.classes[int(scorer.scores(signs).argmax())]


@lru_cache(maxsize=4)
def load_coder(tables: Tables) -> Coder:
    """The coder with these tables, made once."""
    return Coder(tables.issues, tables.act_phrases, tables.stance_words)
