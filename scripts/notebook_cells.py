# ruff: noqa
# fmt: off
# What docs/notebook.ipynb is made of (make_notebook.py).
# %% [markdown]
# # A record, asked from Python
#
# This notebook works on a copy of the sample that ships with Readouts: 19 short reports on ten calls and
# meetings, written for the program, some of them by two governments on the same contact. It opens
# no connection. `scripts/make_notebook.py` runs it and writes what you see; a test holds it to that.
# A forge shows its tables plainly; in Jupyter they have their style, light or dark as you have it.
#
# ## Open, add
# %%
import shutil

import readouts
from readouts import sample

shutil.copytree(sample.folder() / "texts", "texts", dirs_exist_ok=True)
record = readouts.open("sample.db")
added = record.add("texts")
added.added, added.unchanged, len(added.failed)
# %% [markdown]
# Adding again takes nothing twice:
# %%
record.add("texts").unchanged
# %% [markdown]
# ## Ask
#
# What a question finds can be gone through again and again, has a length where that costs nothing,
# and shows itself. A day that is not certain stays open: the first call was on the evening of one
# day on one side of the ocean and the morning of the next on the other.
# %%
contacts = record.contacts()
contacts
# %% [markdown]
# Statements are looked up when somebody looks, one at a time, however many there are.
# %%
record.statements("peace")
# %%
for said in record.statements(issue="ukraine", act="CALL_FOR", party="CHN"):
    print(said.first_day, *said.speakers, "|", said.text)
# %% [markdown]
# ## Into a data frame
#
# `to_polars()`, `to_pandas()` and `to_arrow()` need `pip install readouts[analytics]`. A list stays a
# list, a day a day; [columns](columns.md) tells what the columns of each table mean.
# %%
import polars

polars.Config.set_tbl_rows(12)
polars.Config.set_fmt_str_lengths(30)
contacts.to_polars().select("first_day", "last_day", "mode", "participants", "independent")
# %%
table = record.table("statements").to_polars()
table.explode("issues").group_by("issues").len().sort(
    "len", "issues", descending=[True, False]
).head(5)
# %% [markdown]
# ## Two governments on one call
#
# Each statement once, with its version in each account: underlined is what the others have not, and
# what an account does not mention is said, too.
# %%
both = next(one for one in contacts if {"CHN", "USA"} <= {account.side for account in one.accounts})
side_by_side = record.compare(both.id)
side_by_side
# %% [markdown]
# ## A wording, or an issue, through the years
# %%
record.trace(issue="taiwan")
# %% [markdown]
# ## What a country says on an issue
# %%
record.positions("China", "ukraine")
# %% [markdown]
# ## Correct it, and take that back
#
# A judgement is signed and dated, changes what the record shows, and loses nothing: what the program
# said stays below it.
# %%
one = next(iter(record.statements("sovereignty")))
judged = record.reject(one.id, by="A. Reader", reason="not said in this call")
one.id in {each.id for each in record.statements("sovereignty")}
# %%
undone = record.undo(judged, by="A. Reader", reason="it was, in the second paragraph")
one.id in {each.id for each in record.statements("sovereignty")}
# %%
for each in record.judgements(one.id):
    print(each.judgement.by, each.judgement.verb, each.state, each.judgement.reason, sep=" | ")
# %% [markdown]
# ## Take it elsewhere
# %%
rows = record.export("statements", "statements.parquet")
lines = record.export("record", "record.jsonl")
rows, lines
# %%
record.close()
