"""Pages from the web, politely and only when asked: the one place that opens a connection.

`open_fetcher` gives what gets one page; httpx is imported there and nowhere else.
"""

from readouts.fetch.fetcher import Fetcher, open_fetcher
from readouts.fetch.options import Fetch, usual_cache
from readouts.fetch.page import Page

__all__ = ["Fetch", "Fetcher", "Page", "open_fetcher", "usual_cache"]
