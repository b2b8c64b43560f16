"""The two readers, rules and network, over one text each; what training and fitting look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from readouts.data import load_tables
from readouts.model import Spans
from readouts.reading.actors import find_actors
from readouts.reading.attribution import find_attributions
from readouts.reading.joining import Manner, Proposer, on_relations
from readouts.reading.joining.proposals import Proposal
from readouts.reading.parse import Parse, parse
from readouts.reading.parties import party_words
from readouts.reading.statements import Draft, Quotes, find_drafts, find_quotes, lifted


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the rules see it."""

    parsed: Parse
    regions: Spans
    quotes: Quotes
    manner: Manner
    rules: tuple[Draft, ...]

    def proposals(self) -> tuple[Proposal, ...]:
        """What the network makes of it."""
        found = find_attributions(self.parsed.text, self.regions, self.manner.name)
        return tuple(Proposer(self.parsed, load_tables().lexicon, self.quotes).proposals(found))


def manner_of(row: Mapping[str, Any]) -> Manner:
    """What kind of report a row {text, publisher} is; the publisher may have a note in brackets."""
    return Manner(_side(row) is not None, on_relations(row["text"]))


def _side(row: Mapping[str, Any]) -> str | None:
    """The country of the government that published it."""
    publisher = load_tables().publisher((row.get("publisher") or "").partition(" (")[0])
    return publisher.side if publisher is not None else None


def ruled(row: Mapping[str, Any], regions: Spans) -> Text:
    """The rules' reading of `regions` of a row {text, publisher, title, date}."""
    text, tables, manner = row["text"], load_tables(), manner_of(row)
    parsed = parse(text, regions) if regions else Parse(text, ())
    side = _side(row)
    cast = find_actors(parsed, row.get("title"), row.get("date"), tables, side=side)
    quotes = lifted(find_quotes(parsed.paragraphs), parsed, tables.lexicon)
    rules = find_drafts(
        parsed,
        tables.lexicon,
        quotes,
        own_readout=manner.own_readout,
        parties=party_words(cast, tables),
    )
    return Text(parsed, regions, quotes, manner, rules)
