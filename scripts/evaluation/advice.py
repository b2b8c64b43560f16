"""What to trust and what not: a verdict on each kind of value, and sentences, from the figures."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from textwrap import fill
from typing import Any

from docs_table import markdown
from evaluation.records import Accuracy
from evaluation.words import SET_NAMES, called, capital, in_order, of_100, share, spread

WIDTH = 100  # of the page's lines, in characters
USE, CHECK = 0.9, 0.75
VERDICTS = (
    "rely on it, with samples checked",
    "check before you quote",
    "read the sentence itself",
)
# Other values of a statement or contact, by the scorer's name for their figure.
VALUES = {
    "kind_accuracy": "the kind of a statement",
    "act_accuracy": "the act",
    "polarity_accuracy": "the polarity",
    "issue_f1": "the issues",
    "addressee_accuracy": "the addressee",
    "contact_of_statement": "the contact that a statement belongs to",
    "contact_f1": "contacts, with all who took part and the mode",
    "contact_date_accuracy": "the day of a contact",
}
# Sets large enough for advice: what of who says it is known there, and what it is called in short.
LARGE = {"statements": ("speaker", "readouts"), "attribution": ("source", "general news")}
LEAST = 10  # of fewer statements a bin or publisher says little
Measured = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Claim:
    """A thing that a reader may rely on, the share in which it is right, and an interval."""

    what: str
    right: float
    interval: Sequence[float] | None

    @property
    def low(self) -> float:
        """The share to count on: the lower end of the interval, where there is one."""
        return self.interval[0] if self.interval else self.right


def verdict(claim: Claim) -> str:
    """What to do with it."""
    return VERDICTS[(claim.low < USE) + (claim.low < CHECK)]


def claims(accuracy: Accuracy) -> Iterator[Claim]:
    """What can be said of readouts by kind, of other values, and of news by kind."""
    sets = accuracy["sets"]
    for name, (who, where) in LARGE.items():
        for kind, row in sets.get(name, {"kinds": {}})["kinds"].items():
            if row["precision"] is not None:
                what = f"content and {who} of {kind} statements, in {where}"
                yield Claim(what, row["precision"], row["precision_interval"])
    values = sets.get("statements", {}).get("values", {})
    for key, what in VALUES.items():
        if key in values:
            yield Claim(f"{what}, in readouts", values[key]["value"], values[key]["interval"])


def verdicts(accuracy: Accuracy) -> str:
    """The table of claims, the safest first."""
    ranked = sorted(claims(accuracy), key=lambda claim: (-claim.low, claim.what))
    rows = ((capital(c.what), spread(c.right, c.interval), verdict(c)) for c in ranked)
    return markdown(("What", "Right", "So"), rows)


def in_short(accuracy: Accuracy) -> str:
    """The page's first lines."""
    lines = [line for name, one in in_order(accuracy) for line in set_in_short(name, one)]
    return bullets([*lines, *carried_in_short(accuracy)])


def set_in_short(name: str, measured: Measured) -> Iterator[str]:
    """Precision, recall and speakers of the two large sets."""
    row = measured["all"]
    if name in LARGE:
        who, where = LARGE[name]
        yield (
            f"{capital(where)}: of 100 statements that the program gives, "
            f"{of_100(row['precision'])} have the right words and the right {who}; of 100 that a "
            f"careful reader marks, it gives {of_100(row['recall'])} so. Where the words are found "
            f"at all, the {who} is right in {of_100(row['speakers'])} of 100."
        )


def carried_in_short(accuracy: Accuracy) -> Iterator[str]:
    """Sentences without a cue, over all sets but the one that ships."""
    counts = [one["carried"] for name, one in accuracy["sets"].items() if name != "sample"]
    if gold := sum(count["gold"] for count in counts):
        right = sum(count["right"] for count in counts)
        yield (
            f"Sentences that go on reporting without a word of saying: {right} of {gold} are found "
            "with the right speaker."
        )


def warnings(accuracy: Accuracy) -> str:
    """What a reader should not conclude, with the rates."""
    sets = [(LARGE[name][1], one) for name, one in in_order(accuracy) if name in LARGE]
    makers = (silence, publishers, doubt)
    return bullets([line for maker in makers for where, one in sets for line in maker(where, one)])


def silence(where: str, measured: Measured) -> Iterator[str]:
    """How much is left out."""
    recall = measured["all"]["recall"]
    if recall is not None:
        yield (
            f"What is not listed may have been said: in {where} {of_100(1 - recall)} of "
            "100 statements are missing or wrong. Before you write that somebody did not mention "
            "something, read the report."
        )


def publishers(where: str, measured: Measured) -> Iterator[str]:
    """How far publishers differ: one that was never seen may lie anywhere between, or below."""
    rows = {k: r for k, r in measured["publishers"].items() if r["gold"] >= LEAST}
    if len(rows) > 1:
        ranked = sorted(rows, key=lambda k: (rows[k]["f1"], k))
        low, high = (f"{called(key)} ({share(rows[key]['f1'])})" for key in (ranked[0], ranked[-1]))
        yield (
            f"Publishers differ: in {where} F1 goes from {low} to {high}. Expect a "
            "publisher that is not in these tables to be read like the worse of them."
        )


def doubt(where: str, measured: Measured) -> Iterator[str]:
    """What sorting by confidence is worth."""
    sure = measured["confidence"]
    if sure and sure["errors_in_least_sure"] is not None:
        yield (
            f"Review by confidence: in {where} the fifth that the program is least sure "
            f"of holds {of_100(sure['errors_in_least_sure'])} of 100 of its wrong statements; it "
            "would hold 20 if confidence said nothing."
        )


def calibration(name: str, measured: Measured) -> str:
    """What the bins say in a sentence or two."""
    sure = measured["confidence"]
    told = [
        f"of those at {one['from']:.1f} to {one['to']:.1f}, {of_100(one['right'])} of 100 are right"
        for one in sure["bins"]
        if one["n"] >= LEAST
    ]
    return (
        f"{capital(SET_NAMES[name])}: {sure['n']} statements, expected calibration error "
        f"{sure['ece']:.3f}, Brier score {sure['brier']:.3f}. {capital('; '.join(told[-2:]))}."
    )


def bullets(lines: Sequence[str]) -> str:
    """A Markdown list."""
    return "\n".join(
        fill(line, WIDTH, initial_indent="* ", subsequent_indent="  ", break_on_hyphens=False)
        for line in lines
    )
