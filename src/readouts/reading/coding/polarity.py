"""For or against: by the act, and where that leaves it open by the words of stance."""

from collections.abc import Iterable, Sequence
from typing import Literal

from readouts.data.acts import StanceWord
from readouts.model import Act, Polarity
from readouts.reading.coding.act import Reading
from readouts.reading.coding.phrases import Phrases
from readouts.reading.coding.words import Word

Stance = Literal["favor", "against"]


class PolarityReader:
    """Weighs the words of stance in a content."""

    def __init__(self, rows: Iterable[StanceWord]) -> None:
        self._phrases = Phrases((row.phrase, row.polarity) for row in rows)

    def settle(
        self, text: str, content: Sequence[Word], found: Reading, *, judged: bool
    ) -> tuple[Act, Polarity]:
        """The act and polarity of a statement.

        `judged`: the cue calls something good or bad, so that good is praise.
        """
        if found.polarity is not None:
            return found.act, found.polarity
        polarity = self.stance(text, content)
        act: Act = "PRAISE" if judged and polarity == "favor" else found.act
        return act, polarity

    def stance(self, text: str, content: Sequence[Word]) -> Polarity:
        """What most words of stance say; the first of them where they balance.

        Without any: neutral if the content gives a figure, since that reports a fact; else favor,
        since readouts are written to show agreement and name what they oppose in words.
        """
        signs = self.signs(text, content)
        if not signs:
            return "neutral" if any(word.raw.isdigit() for word in content) else "favor"
        balance = signs.count("favor") - signs.count("against")
        if balance == 0:
            return signs[0]
        return "favor" if balance > 0 else "against"

    def signs(self, text: str, content: Sequence[Word]) -> list[Stance]:
        """For or against, of every word of stance in the order of the text."""
        return [match.payloads[0] for match in self._phrases.find(text, content)]
