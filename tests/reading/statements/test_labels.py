"""Labels of transcripts, cuts and greetings."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.telling import UNUSUAL

from readouts.reading.statements.labels import (
    ends_speech,
    is_greeting,
    is_speech,
    label_at,
    label_name,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PRESIDENT MACRON: Good evening.", "PRESIDENT MACRON"),
        ("Olaf Scholz: We are ready.", "Olaf Scholz"),
        ("Prime Minister of the Netherlands Mark Rutte: I agree.",
         "Prime Minister of the Netherlands Mark Rutte"),
        ("Q: “What next?”", None),
        ("QUESTION: What next?", "QUESTION"),
        ("Mr. O’Neill: (In Irish) Hello.", "Mr. O’Neill"),
        ("— Olaf Scholz: We are ready.", "Olaf Scholz"),
        ("• Olaf Scholz: We are ready.", "Olaf Scholz"),
        ("Élisabeth Borne: We are ready.", "Élisabeth Borne"),
        ("Olaf Scholz said: We are ready.", None),
        ("Olaf Scholz: we are ready.", None),
        ("Olaf Scholz:", None),
        ("We met at 10:30 in Paris.", None),
        ("Photo: Jane Doe", None),
        ("Source: The ministry", None),
        ("News ID: A12", None),
        ("", None),
    ],
)  # fmt: skip
def test_the_label_at_the_start(text: str, name: str | None) -> None:
    if text.startswith("Q:"):
        name = "Q"
    assert label_name(text, 0, len(text)) == name


def test_where_label_and_speech_begin() -> None:
    text = "xx — Olaf Scholz: We are ready."
    label = label_at(text, 2, len(text))
    assert label is not None
    assert text[slice(*label.span)] == "Olaf Scholz"
    assert text[label.speech :] == " We are ready."


def test_a_label_does_not_reach_into_the_next_paragraph() -> None:
    text = "Olaf Scholz\nChancellor: We are ready."
    assert label_at(text, 0, text.index("\n")) is None


def test_a_very_long_label_is_none() -> None:
    text = "Abcdefghijklmnopqrst " * 6 + "Scholz: We are ready."
    assert label_at(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("* * *", True),
        ("***", True),
        ("<…>", True),
        (" <...> ", True),
        ("< >", True),
        ("* *", False),
        ("> <", False),
        ("—", False),
        ("", False),
        ("* * * more", False),
        ("We <…> go", False),
        ("习近平 * * *", False),
    ],
)
def test_marks_of_a_cut(text: str, ends: bool) -> None:
    assert ends_speech(text) is ends


@pytest.mark.parametrize("mark", ["<", ">", "*", "* ", "<>", "…", "-"])
def test_a_long_line_of_marks_takes_little_time(mark: str) -> None:
    start = time.process_time()
    ends_speech(mark * 50_000)
    is_greeting(mark * 50_000)
    label_at(mark * 50_000, 0, 50_000 * len(mark))
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    ("text", "greets"),
    [
        ("Good morning, everyone.", True),
        ("Hello!", True),
        ("Thank you very much.", True),
        ("Thanks.", True),
        ("Please go ahead.", True),
        ("Mr. President.", True),
        ("Dear colleagues,", True),
        ("Ladies and gentlemen,", True),
        ("Good afternoon, Mr Rutte.", True),
        ("Thank you for the ships.", False),
        ("Good morning means work for us.", False),
        ("Hello to all the people who came here today in the rain.", False),
        ("We go.", False),
        ("", False),
    ],
)
def test_greetings(text: str, greets: bool) -> None:
    assert is_greeting(text) is greets


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        (" We will build trains.", True),
        (" Thank you.", True),
        (" Good evening, colleagues. The trains are late.", True),
        (" The trains are late, as you know. More will come.", True),
        (" Let's begin. Trains.", True),
        (" The trains are late. More will come.", False),
        (" We Will Build Trains", False),
        (" US trains are late. EU trains are not.", False),
        ("", False),
        (" The trains. " + "They are late. " * 100 + "I know.", False),
    ],
)
def test_somebody_is_heard_behind_a_label(text: str, speech: bool) -> None:
    assert is_speech(text) is speech


@given(UNUSUAL, st.integers(0, 20))
def test_a_label_lies_inside_what_was_asked_for(text: str, start: int) -> None:
    end = len(text)
    label = label_at(text, min(start, end), end)
    if label is not None:
        assert min(start, end) <= label.span[0] < label.span[1] < label.speech <= end
        assert text[label.span[1]] == ":"
