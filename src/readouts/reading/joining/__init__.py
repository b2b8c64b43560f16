"""Two readers of the same report, rules and network, made one: what each found is weighed."""

from readouts.reading.joining.join import join
from readouts.reading.joining.proposals import Proposer
from readouts.reading.joining.register import on_relations
from readouts.reading.joining.signs import Manner

__all__ = ["Manner", "Proposer", "join", "on_relations"]
