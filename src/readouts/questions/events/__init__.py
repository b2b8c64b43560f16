"""Event data: who did what to whom in each contact, one event a contact, actor, recipient, act."""

from readouts.questions.events.find import find_events

__all__ = ["find_events"]
