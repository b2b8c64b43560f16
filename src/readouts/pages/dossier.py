"""The dossier: one HTML file that a person can mail, and print through the browser."""

from readouts.pages.contact import ContactPage
from readouts.pages.issue import IssuePage
from readouts.pages.pair import PairPage
from readouts.pages.render import page

_TEMPLATES = {ContactPage: "contact", PairPage: "pair", IssuePage: "issue"}


def dossier(view: ContactPage | PairPage | IssuePage) -> str:
    """The whole file; it has no script and asks no host for anything."""
    return page(_TEMPLATES[type(view)], page=view)
