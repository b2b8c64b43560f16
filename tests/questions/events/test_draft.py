"""An event while it is gathered."""

from tests.questions.events.making import CODER

from readouts.data.codebook import load_event_codes
from readouts.questions.events.cast import Named
from readouts.questions.events.draft import Draft, _contexts, with_people

CHINA, IRAN = CODER.government("CHN"), CODER.government("IRN")
XI = Named(CHINA, "Xi Jinping", "Q15031", "President")
WANG = Named(CHINA, "Wang Yi", None, "Minister of Foreign Affairs")


def test_people_are_noted_on_their_own_side_only() -> None:
    draft = Draft(CHINA, IRAN, "THANK")
    draft.name([XI, Named(IRAN, "Ebrahim Raisi")], [XI, Named(IRAN, "Ebrahim Raisi"), Named(IRAN)])
    actor, recipient = draft.ends()
    assert actor.people == ("Xi Jinping",)
    assert recipient and recipient.people == ("Ebrahim Raisi",)


def test_people_in_the_order_of_their_names() -> None:
    side = with_people(CHINA, [XI, WANG])
    assert side.people == ("Wang Yi", "Xi Jinping")
    assert side.qids == ("Q15031",)
    assert side.offices == ("Minister of Foreign Affairs", "President")


def test_a_draft_without_statements_has_its_own_code() -> None:
    draft = Draft(CHINA, None, "DISCUSS", code=load_event_codes().talk("meeting", "host"))
    coding = draft.coding({})
    assert (coding.cameo, coding.plover_type, coding.contexts) == ("043", "CONSULT", ())
    assert draft.polarity is None
    assert draft.ends()[1] is None


def test_contexts_are_those_of_the_issues_in_use_as_plover_spells_them() -> None:
    known = {"arctic": "human rights", "climate": "environment", "ice": "environment"}
    assert _contexts(["arctic", "unheard-of", "ice", "climate"], known) == (
        "human_rights", "environment",
    )  # fmt: skip
