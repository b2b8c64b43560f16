"""Answers as HTML: views (plain values), templates (markup) and style, each apart.

A view is made from what questions answer and knows no markup; a template knows no record. The
parts under `templates/parts` are for every page: the dossier, and whatever else shows a record.
"""
