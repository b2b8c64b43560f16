import random
from dataclasses import replace

from tests.linking.factories import either, on, telling
from tests.linking.wordings.making import groups_of

from readouts.linking.merging import Group
from readouts.linking.wordings.told import told


def with_date(group, date):
    return Group(tuple(replace(account, date=date) for account in group.accounts), ())


def test_columns_fit_together():
    groups = groups_of(["salt", "iron", "wood"])
    table = told(groups)
    texts = list(table.texts())
    assert sorted(texts) == ["iron", "salt", "wood"]
    for piece, text in enumerate(texts):
        assert table.text(piece) == text
        statement = table.statements[table.owner[piece]]
        assert table.start(piece) == statement.spans[0][0]
        talk = table.talks[table.talk_of_pieces()[piece]]
        assert talk.id.startswith(statement.report)


def test_several_pieces():
    (group,) = groups_of(["salt and iron"])
    account = group.accounts[0]
    statement = account.statements[0]
    start, end = statement.spans[0]
    two = replace(statement, spans=((start, start + 4), (end - 4, end)), pieces=("salt", "iron"))
    table = told([Group((telling(account, (two, statement)),), ())])
    assert list(table.texts()) == ["salt", "iron", "salt and iron"]
    assert [table.text(n) for n in range(3)] == list(table.texts())
    assert table.start(1) == end - 4


def test_no_order_shows():
    groups = groups_of(["salt", "iron", "wood", "glass"])
    random.Random(3).shuffle(groups)
    assert list(told(groups).texts()) == list(told(groups[::-1]).texts())


def test_days_and_occasions():
    salt, iron = groups_of(["salt", "iron"])
    known = told([with_date(salt, on("2021-05-02"))]).talks[0]
    assert (known.day, known.occasion) == ("2021-05-02", ("2021-05", "DEU", "IND"))
    open_ = told([with_date(salt, either("2021-05-02", "2021-05-03"))]).talks[0]
    assert open_.day == "2021-05-02"
    undated = told([salt, iron]).talks
    assert undated[0].day is None
    assert undated[0].occasion != undated[1].occasion


def test_nothing_told():
    assert list(told([]).texts()) == []
