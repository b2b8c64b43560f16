"""What people say in a transcript: the words behind their labels, up to the next mark."""

from collections import Counter
from collections.abc import Iterator, Sequence

from readouts.model import Span
from readouts.reading.parse import Paragraph
from readouts.reading.statements.draft import Draft
from readouts.reading.statements.labels import (
    Label,
    ends_speech,
    is_greeting,
    is_speech,
    label_at,
    label_name,
)
from readouts.reading.statements.trim import trim

_CERTAINTY = 0.8


class Transcript:
    """Walks the sentences of a report; keeps under whose label they stand."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        self._text = text
        self._paragraph: Paragraph | None = None
        self._names = Counter(label_name(text, p.start, p.end) for p in paragraphs)
        self._speaking = False  # under a label
        self._opening: Label | None = None  # the label that the sentence in hand opens with
        self._unheard: Label | None = None  # a label behind which only greetings have come

    def begin_paragraph(self, paragraph: Paragraph) -> None:
        """To be told of each paragraph; a line such as "* * *" ends the speech."""
        self._paragraph = paragraph
        self._speaking = self._speaking and not ends_speech(paragraph.text)

    def hears(self, sentence: Span) -> bool:
        """Whether the sentence opens or continues what somebody says under a label."""
        self._opening = self._label(sentence[0])
        if self._opening is not None:
            self._speaking = True
        elif self._speaking and ends_speech(self._text[slice(*sentence)]):
            self._speaking = False
        return self._speaking

    def _label(self, start: int) -> Label | None:
        """The label at `start`: one amid speech, one that recurs, or one behind which is speech.

        Headlines ("Poll: Voters ...") and notes ("Correction: An earlier ...") look like labels.
        """
        end = self._paragraph.end if self._paragraph is not None else start
        label = label_at(self._text, start, end)
        if label is None or self._speaking or self._names[self._text[slice(*label.span)]] > 1:
            return label
        return label if is_speech(self._text[label.speech : end]) else None

    def drafts(self, sentence: Span) -> Iterator[Draft]:
        """The statement of a sentence that was heard; none where it only greets.

        The first sentence behind a label is `direct` with the label as source, each further one
        is `carried`.
        """
        label = self._opening
        start = label.speech if label is not None else sentence[0]
        content = trim(self._text, start, max(start, sentence[1]))
        if content is None or is_greeting(self._text[start : sentence[1]]):
            self._unheard = label or self._unheard
            return
        label, self._unheard = label or self._unheard, None
        yield Draft(
            content=(content,),
            source=(label.span,) if label else (),
            kind="direct" if label else "carried",
            inherits=label is None,
            labelled=True,
            certainty=_CERTAINTY,
        )
