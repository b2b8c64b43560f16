from tests.linking.factories import Told

from readouts.linking.sources import Sources, by_report
from readouts.model import Origin, Passage


def origin(account, *spans):
    return Origin(
        id="o.x",
        reports=(account.report, "zz"),
        passages=tuple(
            Passage(a=account.report, b="zz", a_span=span, b_span=(0, 1)) for span in spans
        ),
    )


def test_an_account_whose_statements_stand_in_passages_has_the_origin():
    account = Told("a").account()
    assert Sources(by_report([origin(account, (0, 2_000))])).of(account) == "o.x"


def test_what_a_report_adds_of_its_own_has_none():
    account = Told("a").account()
    assert Sources(by_report([origin(account, (0, 60))])).of(account) is None


def test_overlapping_passages_are_not_counted_twice():
    account = Told("a").account()
    first, last = account.statements[0].spans[0][0], account.statements[2].spans[0][1]
    assert Sources(by_report([origin(account, *[(first, last)] * 5)])).of(account) is None


def test_passages_count_from_either_end():
    account = Told("a").account()
    found = Origin(
        id="o.x",
        reports=("aa", account.report),
        passages=(Passage(a="aa", b=account.report, a_span=(0, 1), b_span=(0, 2_000)),),
    )
    assert Sources(by_report([found])).of(account) == "o.x"


def test_an_account_without_statements_has_that_of_its_report():
    account = Told("a", said=()).account()
    assert Sources(by_report([origin(account)])).of(account) == "o.x"
    assert Sources(by_report([])).of(account) is None
