"""The cue lexicon holds together."""

import pytest

from readouts.data import load_tables
from readouts.data.cues import FRAMES, Cue, CueNoun, check_cue

LEXICON = load_tables().lexicon


def test_keys_are_the_cues() -> None:
    assert all(row.cue == key for key, row in LEXICON.cues.items())
    assert all(row.noun == key for key, row in LEXICON.nouns.items())


def test_particles_are_the_second_words() -> None:
    assert {"out", "forward", "clear"} <= LEXICON.particles
    assert all(cue.partition(" ")[2] in LEXICON.particles for cue in LEXICON.cues if " " in cue)


@pytest.mark.parametrize("row", LEXICON.cues.values(), ids=lambda row: row.cue)
def test_every_cue_has_known_frames(row: Cue) -> None:
    assert check_cue(row) is None


def cue(name: str, *frames: str) -> Cue:
    return Cue(cue=name, frames=frames, kind="indirect", act="STATE", polarity=None)


@pytest.mark.parametrize("frame", [*FRAMES[:-2], "prep:on", "prep:on/upon", "np:well-being/view"])
def test_a_frame_that_the_reader_knows(frame: str) -> None:
    assert check_cue(cue("quip", "np", frame)) is None


@pytest.mark.parametrize(
    "frame", ["prep", "prep:", "np:", "np:a/", "prep:on upon", "that:x", "THAT", "clause"]
)
def test_a_frame_that_it_does_not(frame: str) -> None:
    problem = check_cue(cue("quip", "np", frame)) or ""
    assert problem.startswith(f"frame {frame!r} must be one of that, np, inf, as,")


def test_a_cue_needs_a_frame_and_small_letters() -> None:
    assert (check_cue(cue("quip")) or "").startswith("no frame: give one or more of that,")
    assert check_cue(cue("Quip", "np")) == "cue 'Quip' must be in small letters: the verb's lemma"


@pytest.mark.parametrize("row", LEXICON.nouns.values(), ids=lambda row: row.noun)
def test_every_noun_has_verbs_and_prepositions(row: CueNoun) -> None:
    assert row.verbs
    assert row.prepositions


@pytest.mark.parametrize("kind", ["cues", "nouns"])
def test_words_are_lemmas(kind: str) -> None:
    words = [word for key in getattr(LEXICON, kind) for word in key.split()]
    assert all(word == word.lower() and word.isascii() for word in words)


def test_topics_are_discussed() -> None:
    topics = [r for r in (*LEXICON.cues.values(), *LEXICON.nouns.values()) if r.kind == "topic"]
    assert len(topics) > 20
    assert {row.act for row in topics} == {"DISCUSS"}
    assert {row.polarity for row in topics} == {"neutral"}


@pytest.mark.parametrize(
    ("cue", "act", "polarity"),
    [
        ("say", "STATE", None),
        ("thank", "THANK", "favor"),
        ("condemn", "CONDEMN", "against"),
        ("urge", "CALL_FOR", "favor"),
        ("agree", "AGREE", "favor"),
        ("pledge", "COMMIT", "favor"),
        ("warn", "WARN", "against"),
        ("deny", "DENY", "against"),
        ("reject", "REJECT", "against"),
        ("oppose", "OPPOSE", "against"),
        ("invite", "ASK", "favor"),
        ("congratulate", "CONGRATULATE", "favor"),
        ("discuss", "DISCUSS", "neutral"),
    ],
)
def test_acts(cue: str, act: str, polarity: str | None) -> None:
    row = LEXICON.cues[cue]
    assert (row.act, row.polarity) == (act, polarity)
