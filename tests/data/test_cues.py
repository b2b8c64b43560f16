"""The cue lexicon holds together."""

import pytest

from readouts.data.cues import Cue, CueNoun, load_lexicon

LEXICON = load_lexicon()
FRAMES = {
    "that", "np", "inf", "as", "obj-that", "obj-inf", "obj-for", "obj-about", "obj-of", "on-inf",
    "prep",
}  # fmt: skip


def test_it_is_read_once() -> None:
    assert load_lexicon() is LEXICON


def test_keys_are_the_cues() -> None:
    assert all(row.cue == key for key, row in LEXICON.cues.items())
    assert all(row.noun == key for key, row in LEXICON.nouns.items())


def test_particles_are_the_second_words() -> None:
    assert {"out", "forward", "clear"} <= LEXICON.particles
    assert all(cue.partition(" ")[2] in LEXICON.particles for cue in LEXICON.cues if " " in cue)


@pytest.mark.parametrize("row", LEXICON.cues.values(), ids=lambda row: row.cue)
def test_every_cue_has_known_frames(row: Cue) -> None:
    assert row.frames
    for frame in row.frames:
        name, colon, words = frame.partition(":")
        assert name in FRAMES
        assert not colon or name in ("prep", "np")
        assert bool(colon) or name != "prep"
        assert not colon or all(words.split("/"))


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
