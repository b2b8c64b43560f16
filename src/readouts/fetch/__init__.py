"""Pages from the web, politely and only when asked: the one place that opens a connection.

`fetcher.open_fetcher` gives what gets one page. It is not imported here: whoever only says how to
fetch, or does not, need not wait for what fetching takes.
"""

from readouts.fetch.options import Fetch, usual_cache

__all__ = ["Fetch", "usual_cache"]
