"""Events in general news: a root and a quad code for what a source does to a target."""

from readouts.reading.events.code import CodedEvent, code_event

__all__ = ["CodedEvent", "code_event"]
