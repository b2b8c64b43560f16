"""Words of contact, and the means that the words around them name."""

import pytest
from tests.reading.telling import paragraph, sentence

from readouts.reading.contacts.triggers import triggers


def seen(text: str) -> list[tuple[str, str, bool]]:
    return [(t.token.text, t.mode, t.explicit) for t in triggers(sentence(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ann Lee met Bo Kim.", [("met", "meeting", True)]),
        ("Ann Lee called Bo Kim.", [("called", "phone call", True)]),
        ("Ann Lee phoned Bo Kim.", [("phoned", "phone call", True)]),
        ("Ann Lee spoke with Bo Kim.", [("spoke", "phone call", False)]),
        ("Ann Lee spoke by telephone with Bo Kim.", [("spoke", "phone call", True)]),
        ("Ann Lee spoke with Bo Kim face to face.", [("spoke", "meeting", True)]),
        ("Ann Lee held a phone conversation with Bo Kim.", [("conversation", "phone call", True)]),
        ("Ann Lee held a call with Bo Kim.", [("call", "phone call", True)]),
        ("Ann Lee held talks with Bo Kim.", [("talks", "meeting", False)]),
        ("Ann Lee held telephone talks with Bo Kim.", [("talks", "phone call", True)]),
        ("Ann Lee held a video call with Bo Kim.", [("call", "video call", True)]),
        ("Ann Lee held a virtual meeting with Bo Kim.", [("meeting", "video call", True)]),
        ("Ann Lee met Bo Kim online.", [("met", "video call", True)]),
        ("Ann Lee visited Oslo.", [("visited", "visit", True)]),
        ("Ann Lee sent a letter to Bo Kim.", [("letter", "message", True)]),
        ("Ann Lee hosted Bo Kim.", [("hosted", "meeting", True)]),
        ("Ann Lee received Bo Kim.", [("received", "meeting", True)]),
        ("Ann Lee spoke of trains.", []),
        ("Ann Lee and Bo Kim spoke today.", [("spoke", "phone call", False)]),
        ("Ann Lee called for calm.", []),
        ("Ann Lee called on Bo Kim to go.", []),
        ("Ann Lee called the talks a success.", [("talks", "meeting", False)]),
        ("The call for calm was heard.", []),
        ("The call on Monday was long.", [("call", "phone call", True)]),
        ("The call center was closed.", []),
        ("Ann Lee called.", []),
        ("Ann Lee did not meet Bo Kim.", []),
        ("Ann Lee never met Bo Kim.", []),
        ("Ann Lee held no talks with Bo Kim.", []),
        ("Ann Lee was received by Bo Kim.", [("received", "meeting", True)]),
        ("Ann Lee was well received.", []),
        ("Nothing happened.", []),
    ],
)
def test_words_and_means(text: str, found: list[tuple[str, str, bool]]) -> None:
    assert seen(text) == found


def test_the_means_are_looked_for_near_the_word_only() -> None:
    far = "Ann Lee met Bo Kim in the old town hall of Oslo, where rain fell all day, online too."
    assert seen(far) == [("met", "meeting", True)]


def test_several_words_in_order() -> None:
    text = "Ann Lee met Bo Kim after a call with Cy Doe."
    assert [word for word, _, _ in seen(text)] == ["met", "call"]


def test_offsets_do_not_matter() -> None:
    text = "🙂 习近平. Ann Lee held a video call with Bo Kim."
    last = paragraph(text).sentences()[-1]
    assert [t.mode for t in triggers(last)] == ["video call"]
