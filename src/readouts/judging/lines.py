"""The JSON Schema of what is told of judgements."""

from typing import Any

import msgspec

from readouts.judging.differing import Agreement, Difference
from readouts.judging.history import Judged


def review_schema() -> dict[str, Any]:
    """JSON Schema of a line about judgements, by its `type`."""
    references, parts = msgspec.json.schema_components(
        (Judged, Difference, Agreement), ref_template="#/$defs/{name}"
    )
    return {"oneOf": list(references), "$defs": parts}
