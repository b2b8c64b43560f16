"""What is new or different in a record, and up to where it was told."""

from typing import TYPE_CHECKING

from readouts.library.found import FoundList
from readouts.model import RecordChange

if TYPE_CHECKING:
    from readouts.questions.journal import Changes


class FoundChanges(FoundList[RecordChange]):
    """Changes in the order in which they happened."""

    def __init__(self, answer: "Changes") -> None:
        super().__init__(RecordChange, "changes", answer.lines)
        self.answer = answer

    @property
    def lines(self) -> tuple[RecordChange, ...]:
        """All of them."""
        return self.answer.lines

    @property
    def record(self) -> str:
        """The id of the record that they happened to."""
        return self.answer.record

    @property
    def last(self) -> int:
        """The generation up to which this tells: ask for what has come `since` it."""
        return self.answer.last

    @property
    def begins(self) -> str | None:
        """When the journal begins, where that is later than what was asked for."""
        return self.answer.begins
