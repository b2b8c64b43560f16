"""Inputs that name pages more than they hold them: feeds, sitemaps, lists of addresses, GDELT.

What such an input holds in full becomes a report. What it only names is a `Listed`: an error as
long as nobody asks for the network, and followed by `following` where somebody does.
"""
