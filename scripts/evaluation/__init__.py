"""What docs/accuracy.md shows: readings held against gold, counted, and put into words.

The order of work: `marks` makes comparable statements of a reading and of the gold, `comparing`
pairs them and names the cause of every error, `counts` and `confidence` count, `measuring` does so
for one gold set, `measured` keeps the counts in docs/accuracy.json, `page` writes the page.
"""
