from tests.linking.reuse.pairs import text

from readouts.linking.reuse import Text
from readouts.text.footprints import footprint


def test_a_text_has_the_id_of_its_report():
    assert text("r1", "grain moves").id == "r1"


def test_nothing_need_be_known_of_the_publication():
    publication = Text(footprint("r1", "grain moves")).publication
    assert (publication.page, publication.publisher, publication.day) == (None, None, None)
    assert publication.credits == ()
