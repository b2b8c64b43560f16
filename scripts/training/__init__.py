"""Trains the network that finds source, cue and content; see docs/model-card.md."""
