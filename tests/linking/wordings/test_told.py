from dataclasses import replace

from tests.linking.factories import either, on, telling
from tests.linking.wordings.making import groups_of

from readouts.linking.merging import Group
from readouts.linking.wordings.told import told
from readouts.model import ContactDate


def with_date(group, date):
    return Group(tuple(replace(account, date=date) for account in group.accounts), ())


def test_columns_fit_together():
    groups = groups_of(["salt", "iron", "wood"])
    table = told(groups)
    texts = list(table.texts())
    assert sorted(texts) == ["iron", "salt", "wood"]
    for piece, text in enumerate(texts):
        assert table.text(piece) == text
        place = table.account_of[table.owner[piece]]
        talk = table.talks[table.talk_of_pieces()[piece]]
        assert talk.id.startswith(table.accounts[place].report)
        (group,) = (one for one in groups if one.id == talk.id)
        assert table.start(piece) == group.accounts[0].statements[0].spans[0][0]


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


def test_contacts_are_gone_through_once_in_their_order():
    groups = groups_of(["salt", "iron", "wood", "glass"])
    assert list(told(iter(groups)).texts()) == ["salt", "iron", "wood", "glass"]


def test_where_the_words_come_from():
    groups = groups_of(["salt", "iron"])
    table = told(groups, lambda account: "o.1" if account is groups[0].accounts[0] else None)
    assert [one.origin for one in table.accounts] == ["o.1", groups[1].accounts[0].report]


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


def test_a_contact_that_may_be_of_several_years_is_of_none():
    (salt,) = groups_of(["salt"])
    over = told([with_date(salt, either("2021-12-31", "2022-01-01"))]).talks[0]
    assert over.day is None
    since = told([with_date(salt, ContactDate(earliest="2021-02-01"))]).talks[0]
    assert since.day is None
    inside = ContactDate(earliest="2021-02-01", latest="2021-11-30")
    assert told([with_date(salt, inside)]).talks[0].day == "2021-02-01"
