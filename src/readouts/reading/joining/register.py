"""What kind of report it is: on relations between states, or other news."""

from collections import Counter

from readouts.reading.actors import Cast

# Mentions for a thousand words. Of the marked readouts and articles on contacts nine in ten have
# more, of the articles on a campaign at home nine in ten have fewer.
FROM = 8.0


def on_relations(cast: Cast, text: str) -> bool:
    """True if people and institutions of more than one country come up all along.

    Counted are the mentions of those of all countries but the one that is mentioned most.
    """
    mentions: Counter[str] = Counter()
    for actor in cast.actors:
        if actor.country is not None:
            mentions[actor.country] += len(actor.mentions)
    others = mentions.total() - max(mentions.values(), default=0)
    return others * 1000 >= FROM * max(len(text.split()), 1)
