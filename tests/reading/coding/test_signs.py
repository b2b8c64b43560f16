"""The signs of a statement, and that their spans are their words."""

from hypothesis import given
from hypothesis import strategies as st

from readouts.data import load_tables
from readouts.reading.coding.context import Context
from readouts.reading.coding.rules import Rules, Told
from readouts.reading.coding.signs import Sign, act_signs, issue_signs, title_words
from readouts.reading.coding.words import words

TABLES = load_tables()
RULES = Rules(TABLES.issues, TABLES.act_phrases, TABLES.stance_words)


def told(content: str, context: Context | None = None) -> Told:
    """A statement after "She said "."""
    text = f"She said {content}"
    return Told(
        text=text,
        content=((9, len(text)),),
        cue=((4, 8),),
        kind="indirect",
        act="STATE",
        polarity=None,
        joint=False,
        context=context or Context(),
    )


def names(signs: list[Sign]) -> set[str]:
    return {name for name, _, _ in signs}


def test_signs_of_an_act() -> None:
    statement = told("Norway supports the truce")
    found = names(list(act_signs(statement, RULES.read(statement))))
    assert {"rule:SUPPORT", "by:supports", "cue:said", "q:said", "s:truce", "s:norwa"} <= found
    assert {"b:norway supports", "phrase:verb:SUPPORT", "s:suppo", "joint:False"} <= found
    assert "asks" not in found


def test_a_question_is_a_sign() -> None:
    statement = told("who will pay?")
    assert "asks" in names(list(act_signs(statement, RULES.read(statement))))


def test_signs_of_issues_by_name_and_around() -> None:
    context = Context(
        previous=("sanctions",), shares=(("climate", 0.5),), titled=("energy",), title=("gas",)
    )
    statement = told("wheat reached the ports", context)
    found = list(issue_signs(statement, RULES.read(statement)))
    assert {"sure:food-security", "w:wheat", "w:port", "previous:sanctions"} <= names(found)
    assert {"titled:energy", "title:gas", "share:climate"} <= names(found)
    assert "only previous:sanctions" not in names(found)


def test_what_stands_around_counts_once_more_where_nothing_is_named() -> None:
    statement = told("it goes on", Context(previous=("sanctions",)))
    found = names(list(issue_signs(statement, RULES.read(statement))))
    assert {"nothing named", "previous:sanctions", "only previous:sanctions"} <= found


def test_the_words_of_a_title() -> None:
    title = "The talks on the talks in Oslo"
    assert title_words(words(title, ((0, len(title)),))) == ("talk", "oslo")


@given(st.text(st.sampled_from("ab é́🤝中ق سtheof.?,'’ \n"), min_size=1, max_size=60))
def test_spans_are_words_of_the_statement(content: str) -> None:
    statement = told(content)
    ruled = RULES.read(statement)
    first, last = statement.content[0]
    for name, _, span in (*act_signs(statement, ruled), *issue_signs(statement, ruled)):
        if span is None or name.startswith("q:"):
            continue
        assert first <= span[0] < span[1] <= last
        if name.startswith("s:"):
            said = statement.text[slice(*span)].lower().replace(".", "")
            assert said[:5] == name[2:]
