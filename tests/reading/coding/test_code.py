"""The coding of whole statements, and its floor on the project's own sample."""

import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.coding import Coder, Coding, Context, Told, load_coder
from readouts.reading.coding.scorer import shipped


def code(coder: Coder | None = None, **told: Any) -> Coding:
    """The coding of a statement, by default by the coder that ships."""
    return (coder or load_coder(load_tables())).code(Told(**told))


def coded(content: str, *, cue: str = "said", joint: bool = False, **known: Any) -> Coding:
    """The coding of a statement that stands after "She" and its cue."""
    text = f"She {cue} {content}"
    start = 5 + len(cue)
    return code(
        known.pop("coder", None),
        text=text,
        content=((start, len(text)),),
        cue=((4, 4 + len(cue)),),
        kind=known.pop("kind", "indirect"),
        act=known.pop("act", "STATE"),
        polarity=known.pop("polarity", None),
        joint=joint,
        **known,
    )


def test_a_statement_of_support() -> None:
    found = coded("Norway's support for Moldova's territorial integrity", cue="reaffirmed")
    assert (found.act, found.polarity) == ("SUPPORT", "favor")
    assert found.object == "Moldova"
    assert found.issues == ("sovereignty",)


def test_spans_belong_to_the_text() -> None:
    text = "🤝 Norway, the envoy said, supports the food corridor"
    content = ((2, 8), (26, len(text)))
    found = code(
        text=text, content=content, cue=((20, 24),), kind="indirect", act="STATE", polarity=None,
        joint=False,
    )  # fmt: skip
    assert found.act == "SUPPORT"
    assert found.act_span is not None
    assert text[slice(*found.act_span)] == "supports"
    assert found.issues == ("food-security",)
    assert [(label, text[slice(*span)]) for label, span in found.issue_spans] == [
        ("food-security", "food")
    ]


def test_a_topic() -> None:
    found = coded("the situation in Yemen", cue="discussed", kind="topic", joint=True)
    assert (found.act, found.polarity, found.object) == ("DISCUSS", "neutral", None)
    assert found.issues == ("yemen",)


def test_a_joint_undertaking() -> None:
    found = coded("to hold a summit on climate", cue="agreed", act="AGREE", joint=True)
    assert (found.act, found.issues) == ("AGREE", ("climate",))


def test_an_issue_from_the_context_has_no_span() -> None:
    about = Context(
        previous=("ukraine",), report=("ukraine",), shares=(("ukraine", 1.0),), titled=("ukraine",)
    )
    found = coded("this has to stop", context=about)
    assert found.issues == ("ukraine",)
    assert found.onward == ("ukraine",)
    assert found.issue_spans == ()


def test_every_statement_has_an_issue() -> None:
    assert coded("so it is").issues
    assert code(text="", content=(), kind="direct", act="STATE", polarity=None, joint=False).issues


def test_praise_of_something_under_way() -> None:
    found = coded("the talks on trade as very productive", cue="hailed", act="PRAISE")
    assert (found.act, found.polarity) == ("PRAISE", "favor")


def test_only_the_first_sentence_gives_the_act_but_all_give_issues() -> None:
    found = coded("We thank Kenya. The climate must be saved.", cue="said", kind="direct")
    assert found.act == "THANK"
    assert found.issues == ("climate",)


def test_own_tables_can_be_given() -> None:
    tables = load_tables()
    issues = [
        replace(one, aliases=("widgets",)) if one.label == "energy" else one
        for one in tables.issues
    ]
    own = Coder(issues, tables.act_phrases, tables.stance_words)
    assert coded("widgets are dear", coder=own).issues == ("energy",)
    assert coded("widgets are dear").issues != ("energy",)


def test_an_issue_that_the_weights_do_not_know_counts_where_it_is_named() -> None:
    tables = load_tables()
    arctic = replace(tables.issues[0], label="arctic", aliases=("polar",))
    own = Coder([*tables.issues, arctic], tables.act_phrases, tables.stance_words)
    found = coded("polar routes need pilots", coder=own)
    assert "arctic" in found.issues
    assert dict(found.issue_spans)["arctic"] == (9, 14)
    only = Coder([arctic], tables.act_phrases, tables.stance_words)
    assert coded("polar routes need pilots", coder=only).issues == ("arctic",)


def test_a_label_without_phrases_is_out_of_use() -> None:
    tables = load_tables()
    issues = [
        replace(one, aliases=(), places=(), echoes=(), weak=()) if one.label == "climate" else one
        for one in tables.issues
    ]
    own = Coder(issues, tables.act_phrases, tables.stance_words)
    assert coded("climate change is upon us").issues == ("climate",)
    assert "climate" not in coded("climate change is upon us", coder=own).issues


def test_nothing_is_forced_into_a_label() -> None:
    assert coded("", cue="said").issues
    few = [one for one in load_tables().issues if one.label in ("korea", "other")]
    own = Coder(few, load_tables().act_phrases, load_tables().stance_words)
    assert coded("the winters are mild", coder=own).issues == ("other",)


def test_the_words_that_weigh_most_show_an_act_that_no_phrase_gives() -> None:
    scorers = shipped()
    found = coded("It was a wonderful, truly unforgettable evening", cue="said")
    assert found.act in scorers.acts.classes
    if found.act_span is not None:
        assert found.act_span[0] >= 9


def test_what_a_report_is_about() -> None:
    text = "Climate talks\n\nThe climate needs carbon markets. Emissions rise."
    coder = load_coder(load_tables())
    about = coder.about(text, ((0, len(text)),), "Wheat", "2021-05-01")
    assert about.report == ("climate",)
    assert dict(about.shares)["climate"] > 0.5
    assert (about.title, about.titled, about.day) == (("wheat",), ("food-security",), "2021-05-01")
    assert coder.about(text, ((0, 7),), None, None).report == ()


def test_the_shipped_coder_is_made_once() -> None:
    assert load_coder(load_tables()) is load_coder(load_tables())


@given(st.text(max_size=80), st.sampled_from(["direct", "carried", "topic", "indirect"]))
def test_any_text_is_coded_the_same_each_time(text: str, kind: Any) -> None:
    def once() -> Coding:
        return code(
            text=text, content=((0, len(text)),), kind=kind, act="STATE", polarity=None, joint=True
        )

    first = once()
    assert first == once()
    assert first.issues
    spans = [span for _, span in first.issue_spans]
    for start, end in [*spans, *filter(None, (first.act_span, first.object_span))]:
        assert 0 <= start < end <= len(text)
    if first.object_span is not None:
        assert text[slice(*first.object_span)] == first.object


@pytest.mark.parametrize("unit", ["and ", "Peru's ", "if, ", "support for ", "a. ", "🤝"])
def test_long_statements_take_linear_time(unit: str) -> None:
    text = unit * 30_000
    start = time.process_time()
    code(
        text=text, content=((0, len(text)),), kind="carried", act="STATE", polarity=None, joint=True
    )
    assert time.process_time() - start < 15
