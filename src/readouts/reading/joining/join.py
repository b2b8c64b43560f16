"""The statements of two readers as one list: the likelier of what overlaps, no less than likely."""

from collections.abc import Sequence
from dataclasses import replace

from readouts.reading.joining.candidates import Candidate, Nearby, candidates
from readouts.reading.joining.likeness import overlap, size
from readouts.reading.joining.proposals import Proposal
from readouts.reading.joining.signs import Manner, signs
from readouts.reading.joining.weighing import Scale, load
from readouts.reading.statements import Draft, Quotes

SHARED = 0.3  # share of the smaller content from which two candidates exclude each other


def join(
    rules: Sequence[Draft], network: Sequence[Proposal], quotes: Quotes, manner: Manner
) -> tuple[Draft, ...]:
    """Drafts in the order of the text; `certainty` is the probability that a draft is right.

    What the rules alone can know is not weighed and keeps the certainty that they gave it.

    `rules` and `network` are what the two readers found in one report.
    """
    return choose(candidates(rules, network), quotes, load(), manner)


def choose(
    found: Sequence[Candidate], quotes: Quotes, scale: Scale, manner: Manner
) -> tuple[Draft, ...]:
    """The best candidates that do not exclude each other."""
    labels = [_decides(candidate, manner) for candidate in found]
    weighed = [
        c.draft.certainty if label else scale.weigh(c, manner, signs(c, manner, quotes))
        for c, label in zip(found, labels, strict=True)
    ]
    behind = [_stands_behind(candidate, manner) for candidate in found]
    order = sorted(
        range(len(found)),
        key=lambda n: (not labels[n], behind[n], -weighed[n], found[n].draft.start, n),
    )
    taken, chosen = Nearby(), []
    for n in order:
        draft = found[n].draft
        if scale.keeps(found[n], weighed[n], manner) and taken.taken(draft) < SHARED:
            taken.add(draft)
            chosen.append(replace(_known(found[n], manner), certainty=weighed[n]))
    return tuple(sorted(chosen, key=lambda draft: draft.start))


def _decides(candidate: Candidate, manner: Manner) -> bool:
    """True for what the rules alone can know, so that nothing else is weighed against it.

    That is what stands behind a label in a transcript that a government published (in the press,
    much that looks like a label is none), and whose words somebody passes on. In news, where
    nobody speaks to anybody, the network does better with that, too.
    """
    draft = candidate.draft
    if manner.name == "news":
        return False
    labelled = draft.labelled and manner.own_readout
    return labelled or draft.via is not None or draft.quoting is not None


def _stands_behind(candidate: Candidate, manner: Manner) -> bool:
    """True for the rules' drafts in news, whose conventions the network has learned."""
    return manner.name == "news" and candidate.proposal is None


def _known(candidate: Candidate, manner: Manner) -> Draft:
    """The draft; where the rules found the same, with what only they know of it.

    That is the act, the carrier, whose words are passed on, who is spoken to. On relations
    between states who is spoken to is taken out of the content, too.
    """
    draft, rule = candidate.draft, candidate.partner
    if candidate.proposal is None or rule is None or not candidate.paired:
        return draft
    if draft.inherits or rule.inherits:
        return draft
    spoken_to = rule.addressee
    if spoken_to is not None and overlap((spoken_to,), draft.content):
        if manner.name == "relations" and overlap(rule.content, draft.content) == size(
            rule.content
        ):
            return rule
        spoken_to = None
    return replace(
        rule, content=draft.content, cue=draft.cue, source=draft.source, addressee=spoken_to
    )
