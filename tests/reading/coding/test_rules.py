"""What the tables alone say of statements, and its floor on the project's own sample."""

import json
from collections import Counter
from functools import cache
from typing import Any

from readouts import sample
from readouts.data import load_tables
from readouts.model import text_sha256
from readouts.reading.coding.context import Context
from readouts.reading.coding.rules import Ruled, Rules, Told

TABLES = load_tables()
RULES = Rules(TABLES.issues, TABLES.act_phrases, TABLES.stance_words)
# Reached on the sample with an open cue act: 0.81, 0.83 and 0.79; a change may not fall below.
FLOORS = {"act": 0.756, "polarity": 0.80, "issues": 0.76}


def test_what_the_tables_say() -> None:
    text = "She said Norway supports the grain corridor"
    told = Told(
        text=text, content=((9, len(text)),), cue=((4, 8),), kind="indirect", act="STATE",
        polarity=None, joint=False,
    )  # fmt: skip
    found = RULES.read(told)
    assert (found.act, found.polarity) == ("SUPPORT", "favor")
    assert found.span is not None
    assert text[slice(*found.span)] == "supports"
    assert [label for label, _ in found.sure] == ["food-security"]
    assert [place for place, _, _ in found.shown] == ["verb"]
    assert found.stance == ("favor",)
    assert [word.low for word in found.cue] == ["said"]


@cache
def sample_texts() -> dict[str, str]:
    """The plain texts of the sample by their hash."""
    texts = {}
    for path in sample.inputs():
        with open(path, encoding="utf-8", newline="") as file:  # noqa: PTH123 - keeps line ends
            content = file.read()
        found = [content]
        if path.endswith(".jsonl"):
            found = [json.loads(line)["text"] for line in content.splitlines() if line.strip()]
        texts.update({text_sha256(text): text for text in found})
    return texts


def sample_codings() -> list[tuple[dict[str, Any], Ruled]]:
    """The sample's statements with spans and kind as in its gold, their cue's act left open."""
    gold = json.loads(sample.gold().read_text(encoding="utf-8"))
    previous: dict[str, tuple[str, ...]] = {}
    out = []
    for statement in gold["statements"]:
        doc = statement["doc"]
        text = sample_texts().get(gold["files"][doc])
        if text is None:
            continue
        countries = gold["contacts"][f"{doc}:c1"]["countries"]
        told = Told(
            text=text,
            content=tuple((start, end) for start, end in statement["spans"]),
            cue=tuple((start, end) for start, end in statement["cue"]),
            kind=statement["kind"],
            act=_CUES.get(statement["act"], "STATE"),
            polarity=None,
            joint=len(statement["speakers"]) > 1,
            context=Context(previous=previous.get(doc, ()), parties=frozenset(countries)),
        )
        found = RULES.read(told)
        previous[doc] = found.issues
        out.append((statement, found))
    return out


# Acts that the cue alone gives and the content cannot show ("agreed to ...", "invited to ...").
_CUES: dict[str, Any] = {act: act for act in ("AGREE", "THANK", "ASK", "CONDEMN", "REJECT")}


def test_floors_of_the_tables_alone_on_the_sample() -> None:
    codings = sample_codings()
    assert len(codings) > 150
    right = Counter(
        act=sum(found.act == statement["act"] for statement, found in codings),
        polarity=sum(found.polarity == statement["polarity"] for statement, found in codings),
    )
    named = sum(len(found.issues) + len(statement["issues"]) for statement, found in codings)
    shared = sum(len(set(found.issues) & set(s["issues"])) for s, found in codings)
    figures = {name: right[name] / len(codings) for name in right} | {"issues": 2 * shared / named}
    assert {name: round(figures[name], 3) for name in FLOORS if figures[name] < FLOORS[name]} == {}
