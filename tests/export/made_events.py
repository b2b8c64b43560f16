"""Events made to order for the layouts."""

from dataclasses import replace
from typing import Any

from readouts import model

CHINA = model.EventActor(
    id="CHNGOV", name="China", code="CHNGOV", country="CHN", cameo_country="CHN", roles=("GOV",),
    cow=710, people=("Xi Jinping",), qids=("Q15031",), offices=("President",),
)  # fmt: skip
UNION = model.EventActor(
    id="IGOEUREEC", name="European Union", code="IGOEUREEC", cameo_country="EUR", roles=("IGO",),
    group="EEC",
)  # fmt: skip
_EVENT = model.Event(
    id="r1.c1:CHNGOV:IGOEUREEC:THANK", contact="r1.c1", mode="meeting", place="Brussels",
    participants=("Xi Jinping", "Ursula von der Leyen"), day="2021-02-17", earliest="2021-02-17",
    latest="2021-02-17", basis="stated", actor=CHINA, recipient=UNION, act="THANK",
    polarity="favor", issues=("energy", "climate"),
    coding=model.EventCoding(
        plover_type="SUPPORT", plover_quad="VERBAL COOPERATION", plover_intensity=4.6,
        contexts=("resource", "environment"), cameo="051", cameo_root="05", cameo_quad=1,
        goldstein=3.4,
    ),
    origins=2, reports=3, sides=("CHN",),
    sources=(
        model.EventSource(
            report="r1", origin="o1", side="CHN", publisher="Ministry", url="https://m.example/1",
            published="2021-02-18", language="en",
        ),
        model.EventSource(report="r2", origin="o2", publisher="The Almanac", language="en"),
    ),
    texts=(
        model.EventText(
            report="r1", statement="s1", spans=((3, 40),), text="He thanked\nthe Union"
        ),
        model.EventText(report="r2", spans=(), text="A\ttitle"),
    ),
    codebook="book", codebook_version="1",
)  # fmt: skip


def event(**changes: Any) -> model.Event:
    """One event with some fields changed."""
    return replace(_EVENT, **changes)


UNDATED = event(day=None, earliest="2021-02-16", latest="2021-02-17", basis="inferred")
UNTYPED = event(
    act="STATE",
    coding=model.EventCoding(cameo="010", cameo_root="01", cameo_quad=1, goldstein=0.0),
)
