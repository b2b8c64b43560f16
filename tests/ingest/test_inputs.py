"""All of ingest: what a user names, what comes out, and that nothing ends the run."""

from __future__ import annotations

import codecs
import io
import itertools
import json
import os
import random
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readouts.errors import InputError, UsageError
from readouts.ingest import Defaults, Ingested, Outcome, ingest

Run = Callable[..., list[Outcome]]
Good = Callable[[list[Outcome]], list[Ingested]]
Errors = Callable[[list[Outcome]], list[str]]
PAGE = (
    "<html><head><title>A call</title></head><body><article>"
    + "".join(
        f"<p>In part {word} of their call the ministers spoke about the price of {word} fish.</p>"
        for word in ("one", "two", "three", "four", "five", "six")
    )
    + "</article></body></html>"
)
FIXTURES: dict[str, bytes] = {
    "a.txt": "Zwei Minister sprachen über Fisch 🐟.\r\n".encode(),
    "b.md": b"# A call\n\nThey *spoke*.",
    "c.html": PAGE.encode(),
    "d.jsonl": b'{"text": "one", "id": 1}\n{"text": "two", "date": "2021-08-21"}\n',
    "e.json": b'[{"text": "three"}, {"text": "four", "title": "Four"}]',
    "f.csv": b'id,text,date\n1,"five,\n5",2021-08-21\n2,six,soon\n',
    "g.tsv": b"id\ttext\n1\tseven\n",
}
lasting = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
visible = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60)


@pytest.fixture
def planted(folder: Path) -> Path:
    """One input of every form."""
    for name, data in FIXTURES.items():
        Path(name).write_bytes(data)
    return folder


def test_every_form(planted: Path, run: Run, good: Good) -> None:
    found = good(run("."))
    assert [item.where for item in found] == [
        "a.txt",
        "b.md",
        "c.html",
        "d.jsonl:line 1",
        "d.jsonl:line 2",
        "e.json:item 1",
        "e.json:item 2",
        "f.csv:line 2",
        "f.csv:line 4",
        "g.tsv:line 2",
    ]
    texts = [item.report.text for item in found if item.report.source != "c.html"]
    assert texts == [
        FIXTURES["a.txt"].decode(),
        FIXTURES["b.md"].decode(),
        "one",
        "two",
        "three",
        "four",
        "five,\n5",
        "six",
        "seven",
    ]


def test_a_bad_date_is_noted_and_not_lost(planted: Path, run: Run, good: Good) -> None:
    item = good(run("f.csv"))[1]
    assert (item.report.published, item.report.published_basis) == (None, "unknown")
    assert (item.where, item.notes) == (
        "f.csv:line 4",
        ("published 'soon' is no full date; left out",),
    )


def bad_files() -> dict[str, tuple[bytes, str]]:
    """Bad inputs: name, bytes, how the error line begins."""
    return {
        "b1.txt": (b"", "b1.txt: empty"),
        "b2.txt": (b" \n\t", "b2.txt: empty"),
        "b3.txt": (bytes(range(256)), "b3.txt: a binary file"),
        "b4.txt": (b"x" * 20_001, "b4.txt: over the limit of 20,000 bytes a report"),
        "b5.txt": ("Größe für Übung".encode() + b"\xff", "b5.txt: invalid UTF-8"),
        "b6.jsonl": (b'{"text":"a"}\n\n{"text":\n', "b6.jsonl:line 3: broken JSON"),
        "b7.jsonl": (b'{"body_html":"a"}\n', "b7.jsonl:line 1: no text field among: 'body_html'"),
        "b8.jsonl": (b'{"text":"a\xff"}\n', "b8.jsonl:line 1: invalid UTF-8"),
        "b9.jsonl": (b'{"text":["a"]}\n', "b9.jsonl:line 1: the text (field 'text') is a list"),
        "c1.json": (b"[" * 15_000, "c1.json: JSON nested too deeply"),
        "c2.jsonl": (rb'{"text":"\ud83d"}', "c2.jsonl:line 1: its text has a lone surrogate"),
        "c3.html": (b"<html><body><p>Log in</p></body></html>", "c3.html: no article found"),
        "c4.csv": (b"1,2\n3,4\n", "c4.csv: no text field among: '1', '2'"),
        "c5.csv": (b"id,text\n1,2,3\n", "c5.csv:line 2: 3 columns, but the header has 2"),
        "c6.pdf": (b"%PDF-1.7", "c6.pdf: a broken PDF"),
        "c7.csv": (b"", "c7.csv: empty"),
        "c8.jsonl": (b"\n", "c8.jsonl: empty"),
        "c9.json": (b"", "c9.json: empty"),
    }


@pytest.mark.parametrize("name", sorted(bad_files()))
def test_a_bad_file_is_one_line_and_the_others_are_read(
    name: str, planted: Path, run: Run, good: Good, errors: Errors
) -> None:
    data, line = bad_files()[name]
    Path(name).write_bytes(data)
    found = run("a.txt", name, "g.tsv", limit_bytes=20_000)
    assert [item.report.source for item in good(found) if item.report.source != name] == [
        "a.txt",
        "g.tsv",
    ]
    (told,) = errors(found)
    assert told.startswith(line)
    assert "\n" not in told


def test_no_permission(
    planted: Path, run: Run, good: Good, errors: Errors, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = Path.open

    def refuse(self: Path, *args: object, **options: object) -> object:
        if self.name == "b.md":
            raise PermissionError(13, "Permission denied")
        return really(self, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    found = run("a.txt", "b.md", "g.tsv")
    assert [item.report.source for item in good(found)] == ["a.txt", "g.tsv"]
    assert errors(found)[0].startswith("b.md: no permission to read it;")


def test_a_disk_that_fails_on_the_way(planted: Path, errors: Errors) -> None:
    class Failing(io.BytesIO):
        def readline(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 0:
                raise OSError(5, "Input/output error")
            return super().readline(size)

        def seekable(self) -> bool:
            return False

    found = list(ingest(["-", "a.txt"], stdin=Failing(b'{"text": "one"}\n{"text": "two"}\n')))
    assert errors(found)[0].startswith("-: the disk could not be read")
    assert isinstance(found[-1], Ingested)
    assert found[-1].where == "a.txt"


def test_a_missing_file(planted: Path, run: Run, errors: Errors) -> None:
    found = run("gone.txt", "a.txt")
    assert errors(found) == ["gone.txt: no such file or folder; check the path"]
    assert isinstance(found[1], Ingested)


def test_a_path_with_a_nul(planted: Path, run: Run, errors: Errors) -> None:
    (line,) = errors(run("a\0.txt"))
    assert "null" in line


def test_a_directory_loop(planted: Path, run: Run, good: Good, errors: Errors) -> None:
    Path("loop").symlink_to(".")
    found = run(".")
    (line,) = errors(found)
    assert line.startswith("loop: a directory loop: this link leads back to .;")
    assert len(good(found)) == 10


def test_a_dangling_link_and_a_pipe(folder: Path, run: Run, errors: Errors) -> None:
    Path("n").mkdir()
    Path("n/link").symlink_to("nowhere")
    os.mkfifo("n/pipe")
    assert errors(run("n")) == [
        "n/link: no such file or folder; check the path",
        "n/pipe: not a regular file; only files, folders and links are read",
    ]


def test_a_closed_standard_input(errors: Errors) -> None:
    stream = io.BytesIO(b"x")
    stream.close()
    (line,) = errors(list(ingest(["-"], stdin=stream)))
    assert line.startswith("-: cannot be read: I/O operation on closed file")


def test_a_file_name_that_is_no_utf8(folder: Path, run: Run, good: Good) -> None:
    Path("n").mkdir()
    Path(os.fsdecode(b"n/\xff.txt")).write_text("They met.")
    (item,) = good(run("n"))
    assert item.report.source == "n/\\udcff.txt"


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (FIXTURES["a.txt"], "-"),
        (FIXTURES["c.html"], "-"),
        (FIXTURES["d.jsonl"], "-:line 1"),
        (FIXTURES["e.json"], "-:item 1"),
        (FIXTURES["f.csv"], "-:line 2"),
        (FIXTURES["g.tsv"], "-:line 2"),
    ],
)
def test_standard_input_is_looked_at(data: bytes, where: str, piped: Run, good: Good) -> None:
    item = good(piped(data))[0]
    assert (item.where, item.report.source) == (where, "-")


def test_a_form_can_be_forced(piped: Run, good: Good, errors: Errors) -> None:
    assert good(piped(b'{"text": "x"}', form="text"))[0].report.text == '{"text": "x"}'
    assert errors(piped(b"They met.", form="jsonl"))[0].startswith("-:line 1: broken JSON")
    assert errors(piped(b"They met.", form="csv"))[0].startswith("-: no text field among")
    assert errors(piped(b"They met.", form="html"))[0].startswith("-: no article found")


def test_json_lines_in_a_json_file(folder: Path, run: Run, good: Good) -> None:
    Path("a.json").write_bytes(FIXTURES["d.jsonl"])
    assert [item.where for item in good(run("a.json"))] == ["a.json:line 1", "a.json:line 2"]


def test_a_mapping(piped: Run, good: Good) -> None:
    row = b'{"story": "They met.", "dct": "21 August 2021", "date": "1999-01-01"}'
    (item,) = good(piped(row, mapping={"text": "story", "published": "dct"}))
    assert (item.report.text, item.report.published) == ("They met.", "2021-08-21")


def test_defaults(piped: Run, good: Good) -> None:
    defaults = Defaults(published="21 August 2021", publisher="The Gazette", lang="en")
    (item,) = good(piped(b"They met.", defaults=defaults))
    assert (item.report.published, item.report.publisher) == ("2021-08-21", "The Gazette")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"form": "doc"}, "no form 'doc'"),
        ({"limit_bytes": 0}, "a limit of 0 bytes"),
        ({"mapping": {"words": "w"}}, "no field 'words' to map"),
        ({"defaults": Defaults(published="soon")}, "'soon' is no full date"),
        ({"defaults": Defaults(lang="Elvish")}, "'Elvish' is no known language"),
    ],
)
def test_options_without_sense_are_refused_at_once(options: dict[str, object], words: str) -> None:
    with pytest.raises(UsageError, match=words):
        ingest(["a.txt"], **options)  # type: ignore[arg-type]


@lasting
@given(visible, st.sampled_from(["", "\r\n", "\n", "\r"]), st.booleans())
def test_any_text_comes_back_from_txt_and_json_lines(
    folder: Path, text: str, end: str, mark: bool
) -> None:
    whole = ("\ufeff" if mark else "") + f"a{text}{end}e\u0301 🇨🇱 قال{end}"
    Path("a.txt").write_bytes(whole.encode())
    Path("a.jsonl").write_text(json.dumps({"text": whole}), "utf-8")
    Path("b.jsonl").write_text(json.dumps({"text": whole}, ensure_ascii=False), "utf-8", newline="")
    found = list(ingest(["a.txt", "a.jsonl", "b.jsonl"]))
    assert all(isinstance(item, Ingested) and item.report.text == whole for item in found)
    assert len({item.report.sha256 for item in found if isinstance(item, Ingested)}) == 1


@pytest.mark.parametrize("order", list(itertools.permutations(["a.txt", "d.jsonl", "f.csv", "."])))
def test_the_set_of_reports_does_not_depend_on_the_order(
    order: tuple[str, ...], planted: Path, run: Run, good: Good
) -> None:
    reports = [item.report for item in good(run(*order))]
    ids = [report.id for report in reports]
    assert len(ids) == len(set(ids)) == 10
    assert sorted(ids) == sorted(item.report.id for item in good(run(".")))


def test_twice_is_the_same(planted: Path, run: Run) -> None:
    assert run(".") == run(".")


def test_the_same_page_in_two_files_is_one_report(folder: Path, run: Run, good: Good) -> None:
    row = '{"text": "They met.", "url": "https://example.org/1"}'
    Path("a.jsonl").write_text(row)
    Path("b.jsonl").write_text(f"\n{row}\n")
    first, second = good(run("."))
    assert first.report.id == second.report.id


def test_the_same_words_of_two_publishers_are_two_reports(
    folder: Path, run: Run, good: Good
) -> None:
    rows = [json.dumps({"text": "They met.", "url": f"https://{name}.org/1"}) for name in "ab"]
    Path("a.jsonl").write_text("\n".join(rows))
    first, second = good(run("a.jsonl"))
    assert first.report.id != second.report.id
    assert first.report.sha256 == second.report.sha256


def damaged(data: bytes, seed: int) -> bytes:
    """`data` with some bits turned and perhaps its end cut off, by seed."""
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randint(0, 8)):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed[: chance.randint(0, len(changed))])


@pytest.mark.parametrize("name", sorted(FIXTURES))
@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF16_LE])
def test_damaged_files_never_raise(name: str, mark: bytes, folder: Path, run: Run) -> None:
    path = Path(name)
    for seed in range(15 if name == "c.html" else 60):
        path.write_bytes(mark + damaged(FIXTURES[name], seed))
        for outcome in run(name, limit_bytes=5_000):
            assert isinstance(outcome, Ingested | InputError)
            assert "\n" not in str(outcome) or isinstance(outcome, Ingested)


@lasting
@given(
    st.binary(max_size=150), st.sampled_from([None, "text", "html", "jsonl", "json", "csv", "tsv"])
)
def test_any_bytes_never_raise(data: bytes, form: str | None) -> None:
    found = list(ingest(["-"], stdin=io.BytesIO(data), form=form, limit_bytes=100))
    assert found
    for outcome in found:
        if isinstance(outcome, Ingested):
            outcome.report.text.encode()


@pytest.mark.parametrize("form", ["jsonl", "csv"])
def test_memory_is_flat(form: str, folder: Path) -> None:
    text = "They met. " * 200
    row = json.dumps({"text": text}) if form == "jsonl" else f"1,{text}"
    Path("big").write_text("id,text\n" * (form == "csv") + f"{row}\n" * 4_000)  # 8 MB
    tracemalloc.start()
    count = sum(isinstance(item, Ingested) for item in ingest(["big"], form=form))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 4_000
    assert peak < 1_500_000


def test_ending_early_leaves_nothing_open(planted: Path) -> None:
    for name in FIXTURES:
        outcomes = ingest([name])
        next(outcomes)
        del outcomes  # an unclosed file would be a ResourceWarning, and so an error


def test_real_reports(shared_data: Path) -> None:
    found = list(ingest([str(shared_data / "readouts")]))
    assert len(found) == 2_255
    assert all(isinstance(item, Ingested) and not item.notes for item in found)
    ids = {item.report.external_id for item in found if isinstance(item, Ingested)}
    assert len(ids) == 2_255


def test_real_news_texts(shared_data: Path) -> None:
    paths = sorted((shared_data / "seeds").iterdir())
    found = list(ingest([str(path) for path in paths]))
    for path, item in zip(paths, found, strict=True):
        assert isinstance(item, Ingested)
        assert item.report.text.encode() == path.read_bytes()
