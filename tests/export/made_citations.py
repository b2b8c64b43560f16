"""Citations made to order, hostile ones among them."""

from hypothesis import strategies as st

from readouts.model import Citation

HOSTILE = (
    "a { without an end",
    "} and @article{evil, author={x}}",
    "100 % of $5 & #1_a ~ ^ \\end{document}",
    "two\r\nlines\nER  - \r\nTY  - JOUR",
    'a "quoted", title, with commas',
    "制裁 and عقوبات \u202egnirts\u202c and 🚑",
    "e\u0301 nul \x00 escape \x1b[31m",
    "month = {x},\n@comment{",
)
texts = st.text(max_size=60) | st.sampled_from(HOSTILE)


def report(title: str = "A title", **values: object) -> Citation:
    """A report, with these values."""
    return Citation(
        **{"key": "r1", "of": "report", "id": "r1", "title": title, **values}  # type: ignore[arg-type]
    )


CALL = Citation(
    key="r1.c1", of="contact", id="r1.c1", title="A and B, phone call", first_day="2021-08-17",
    last_day="2021-08-18", place="Lisbon", people=("A", "B"), see=("r1", "r2"),
)  # fmt: skip
