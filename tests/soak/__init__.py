"""What takes long: crowds of writers and readers, runs that are killed, files that are damaged.

`make soak` runs all of it at full length; the tests beside these modules run a short part of each.
"""
