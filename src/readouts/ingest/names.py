"""Which of an input's own names (keys, column heads) is which field of a report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from readouts.errors import UsageError

# Each field with the names that say it plainly, best first; case, spaces and punctuation do not
# count. "source" is left out: it is a publisher in some collections and a path in others.
SYNONYMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "text": ("text", "fulltext", "body", "bodytext", "content", "articlebody", "articletext",
                 "maintext", "story"),
        "title": ("title", "headline", "heading"),
        "publisher": ("publisher", "publishername", "sourcename", "sitename", "outlet", "medianame",
                      "publication", "newspaper", "agency"),
        "url": ("url", "link", "permalink", "href", "uri", "weburl", "canonicalurl", "sourceurl"),
        "published": ("published", "date", "publishedat", "datepublished", "publisheddate",
                      "publishdate", "datepublish", "pubdate", "publicationdate", "publishedon",
                      "datetime"),
        "published_basis": ("publishedbasis",),
        "modified": ("modified", "updated", "datemodified", "modifiedat", "updatedat",
                     "lastmodified", "lastupdated", "modifieddate", "updateddate", "lastmod"),
        "fetched": ("fetched", "retrieved", "fetchedat", "retrievedat", "accessed", "datefetched",
                    "dateretrieved", "crawledat", "scrapedat", "datedownload", "downloadedat"),
        "id": ("id", "externalid", "docid", "documentid", "articleid", "guid", "uid", "identifier"),
        "lang": ("lang", "language", "languagecode"),
    }
)  # fmt: skip
_LONGEST = 100  # what is longer is no name, but text that is being looked at
_FIELD_OF: Final = {name: field for field, names in SYNONYMS.items() for name in names}


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """`name` in lower case without spaces, punctuation and marks: "Published At" is publishedat."""
    return re.sub(r"[\W_]+", "", name.lower())


def checked(mapping: Mapping[str, str]) -> Mapping[str, str]:
    """`mapping` with its fields under their own names. Raises UsageError for an unknown field."""
    fields: dict[str, str] = {}
    for name, source in mapping.items():
        field = _FIELD_OF.get(plain(name))
        if field is None:
            known = ", ".join(SYNONYMS)
            raise UsageError(f"no field {name!r} to map", hint=f"the fields are {known}")
        fields[field] = source
    return MappingProxyType(fields)


def columns(names: Iterable[str], mapping: Mapping[str, str]) -> dict[str, Sequence[str]]:
    """For each field those of `names` that hold it, best first: what is mapped, then synonyms."""
    by_name: dict[str, list[str]] = {}
    for name in names:
        if len(name) <= _LONGEST:
            by_name.setdefault(_key(name), []).append(name)
    return {
        field: [name for wanted in _wanted(field, mapping) for name in by_name.get(wanted, ())]
        for field in SYNONYMS
    }


def _wanted(field: str, mapping: Mapping[str, str]) -> tuple[str, ...]:
    return (_key(mapping[field]), *SYNONYMS[field]) if field in mapping else SYNONYMS[field]


def _key(name: str) -> str:
    """The plain name; a name without letters ("#") only as it is."""
    return plain(name) or name
