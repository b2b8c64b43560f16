"""What users of comparable tools complain of, on storing, merging, ids, offsets and search.

One test each, on the real program from files to answers; each is named after the complaint, with
the project and the number of the thread where it was made.
"""

import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from readouts.cli.main import run as command

CALL = (
    "On 20 November 2023, President Xi Jinping held a phone conversation with German Chancellor"
    " Olaf Scholz.\nXi Jinping stressed that China is ready to import more German products."
    " Scholz said that trade between the two countries must be balanced.\n"
)
OTHER_WORDS = (
    "BERLIN, 20 November 2023 – Chancellor Olaf Scholz spoke by phone today with President Xi"
    " Jinping of China.\nMr Scholz said he had pressed for fair competition and for the release of"
    " two researchers. He thanked his host for the help of the embassy.\n"
)
ASK = "find", "contacts", "--status", "any"
Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Ask:
    """Run a command on a record of its own; what it prints, a line an object."""
    monkeypatch.setenv("READOUTS_DB", str(tmp_path / "record.db"))

    def run(*arguments: object) -> list[dict[str, Any]]:
        capfd.readouterr()
        alone = ("--jobs", "1") if arguments[0] == "add" else ()
        code = command([str(each) for each in (*arguments, *alone)])
        out, err = capfd.readouterr()
        assert code == 0, err
        return [json.loads(line) for line in out.splitlines()]

    return run


def rows(folder: Path, *reports: dict[str, str], name: str = "reports.jsonl") -> Path:
    """A file with these reports."""
    path = folder / name
    path.write_text("".join(json.dumps(one) + "\n" for one in reports), encoding="utf-8")
    return path


def printed(count: int, text: str = CALL) -> list[dict[str, str]]:
    """The same text in so many newspapers."""
    return [
        {"url": f"https://paper{n}.example.org/1", "publisher": f"Paper {n}", "text": text,
         "published": "2023-11-21"}
        for n in range(count)
    ]  # fmt: skip


def test_ten_reprints_of_one_wire_counted_as_ten_sources_worldmonitor_6428(
    ask: Ask, tmp_path: Path
) -> None:
    ask("add", rows(tmp_path, *printed(10)))
    (contact,) = ask(*ASK)
    assert len(contact["accounts"]) == 10
    assert contact["independent"] == 1


def test_one_quote_counted_25_times_mediacloud_backend_705(ask: Ask, tmp_path: Path) -> None:
    ask("add", rows(tmp_path, *printed(25)))
    (contact,) = ask(*ASK)
    said = [each for each in contact["statements"] if each["speakers"] == ["Q15031"]]
    assert [len(each["versions"]) for each in said] == [25]
    (use,) = ask("trace", "import more German products")
    assert len(use["also"]) == 24


def test_the_same_event_worded_differently_is_never_merged_worldmonitor_3195(
    ask: Ask, tmp_path: Path
) -> None:
    one, other = set(CALL.lower().split()), set(OTHER_WORDS.lower().split())
    assert len(one & other) / len(one | other) < 0.25
    for name, text in (("a.txt", CALL), ("b.txt", OTHER_WORDS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    ask("add", tmp_path / "a.txt", tmp_path / "b.txt", "--published", "2023-11-20")
    (contact,) = ask(*ASK)
    assert len(contact["accounts"]) == 2


def test_missing_dates_fall_back_to_the_day_of_collection_and_make_a_spike_web_tools_1469(
    ask: Ask, tmp_path: Path
) -> None:
    undated = CALL.replace("On 20 November 2023, ", "")
    ask("add", rows(tmp_path, *({**one, "published": ""} for one in printed(3, undated))))
    found = ask(*ASK)
    assert found
    for contact in found:
        assert contact["date"]["value"] is None
        assert datetime.now(UTC).date().isoformat() not in json.dumps(contact)
    assert {one["published"] for one in ask("find", "reports")} == {None}
    assert {one["day"] for one in ask("export", "events", "--format", "jsonl")} == {None}
    assert all(one["dated"] == 0 and one["counts"] == {} for one in ask("holdings"))


def test_offsets_break_after_an_emoji_label_studio_1347_and_4929(ask: Ask, tmp_path: Path) -> None:
    text = f"🕊️👩‍👩‍👧 é 外交 السلام — {CALL}"
    (tmp_path / "call.txt").write_bytes(text.encode())
    ask("add", tmp_path / "call.txt")
    found = ask("find", "statements")
    assert len(found) == 2
    for one in found:
        assert " … ".join(text[start:end] for start, end in one["content"]) == one["text"]
    (said,) = ask("find", "statements", "German products")
    assert said["text"].endswith("import more German products")
    (shown,) = ask("show", said["report"])
    assert shown["report"]["text"] == text


def test_no_stable_link_to_an_annotation_inception_1248(ask: Ask, tmp_path: Path) -> None:
    """Every id that was shown still leads to the contact, whatever was added in between."""
    shown = set[str]()
    texts = [CALL, OTHER_WORDS, *(f"{CALL}Scholz welcomed visa rule {n}.\n" for n in range(3))]
    for number, text in enumerate(texts):
        ask("add", rows(tmp_path, {"id": str(number), "text": text}, name=f"{number}.jsonl"))
        shown.update(one["id"] for one in ask(*ASK))
        shown.update(account["id"] for one in ask(*ASK) for account in one["accounts"])
        shown.update(one["id"] for one in ask("find", "statements"))
    (contact,) = ask(*ASK)
    for one in shown:
        (found,) = ask("show", one)[:1]
        if "/" not in one:
            assert found["id"] == contact["id"]


def test_collation_depends_on_order_and_loses_tokens_collatex_58_and_94(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [
        CALL,
        CALL.replace("is ready to import more", "stands ready, at once, to import many more"),
        OTHER_WORDS,
    ]
    told = []
    for number, order in enumerate(permutations(enumerate(texts))):
        monkeypatch.setenv("READOUTS_DB", str(tmp_path / f"{number}.db"))
        for name, text in order:
            ask("add", rows(tmp_path, {"id": str(name), "text": text}))
        (contact,) = ask(*ASK)
        told.append(ask("compare", contact["id"]))
        texts_of = {
            one["report"]["id"]: one["report"]["text"] for one in map(_first(ask), _reports(ask))
        }
        _nothing_lost(contact, texts_of)
    assert all(one == told[0] for one in told)


def _reports(ask: Ask) -> list[str]:
    return [one["id"] for one in ask("find", "reports")]


def _first(ask: Ask) -> Callable[[str], dict[str, Any]]:
    return lambda any_id: ask("show", any_id)[0]


def _nothing_lost(contact: dict[str, Any], texts: dict[str, str]) -> None:
    """Of two aligned statements, what is outside the changes is word by word the same."""
    reworded = [one for one in contact["alignments"] if one["changes"]]
    assert reworded
    for one in reworded:
        for change in one["changes"]:
            cut = [texts[one[side][0]][slice(*change[side])] for side in ("a", "b")]
            assert cut[0].split() != cut[1].split()
            assert not any(word in ",.;" for each in cut for word in each.split())


def test_white_space_shown_as_change_diffengine_14(ask: Ask, tmp_path: Path) -> None:
    """Of a page that was only set anew no word is said to have changed."""
    page = {"url": "https://example.org/1", "text": CALL}
    ask("add", rows(tmp_path, page))
    ask("add", rows(tmp_path, {**page, "text": CALL.replace("\n", "\n\n").replace(". ", ".  ")}))
    (line,) = (one for one in ask("changes") if one["change"] == "revised")
    assert [(each["field"], each["gone"], each["new"]) for each in line["fields"]] == [
        ("marks", [], [])
    ]
    (contact,) = ask(*ASK)
    assert len(contact["accounts"]) == 1


def test_two_character_chinese_terms_are_not_found_by_trigrams(ask: Ask, tmp_path: Path) -> None:
    text = "习近平主席同德国总理通电话。双方谈到制裁问题。"
    ask("add", rows(tmp_path, {"id": "1", "text": text}, {"id": "2", "text": "双方谈到贸易。"}))
    assert len(ask("find", "reports", "制裁")) == 1
    assert len(ask("find", "reports", "双方")) == 2
    assert ask("find", "reports", "裁制") == []


def test_offline_phones_home_datashare_1809(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(*given: object) -> None:
        raise AssertionError(f"asked the network for {given}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, no_network)
    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    ask("add", rows(tmp_path, *printed(2)))
    assert ask(*ASK)
    assert ask("changes")
    assert ask("holdings")
