"""What a user adds to the tables, and what a mistake tells."""

import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from readouts.data import Tables, load_tables
from readouts.data.loading import _digest
from readouts.errors import DataError

SHIPPED = files("readouts.data") / "tables"
TABLES = load_tables()
EXTENSIBLE = (
    "act_phrases.csv",
    "aliases.csv",
    "blocks.csv",
    "countries.csv",
    "cue_nouns.csv",
    "cues.csv",
    "institutions.csv",
    "issue_words.csv",
    "issues.csv",
    "offices.csv",
    "posts.csv",
    "publishers.csv",
    "stance_words.csv",
    "state_domains.csv",
    "terms.csv",
    "ties.csv",
)
ALL = {path.name for path in SHIPPED.iterdir() if path.name.endswith(".csv")}
FIXED = sorted(ALL - {*EXTENSIBLE})
SPELL_HEADER = "row,person,names,qid,country,office_class,office,start,end,last_attested\n"


def _with(folder: Path, name: str, text: str) -> Tables:
    (folder / name).write_text(text, encoding="utf-8")
    return load_tables(folder)


def test_a_users_rows_are_added_and_override(tmp_path: Path) -> None:
    ours = TABLES.holders("CHN", "HOS", "2021-08-18")[0]
    rows = f"{ours.row},Test Person,Test Person,,CHN,HOS,President,2013-03-14,,2022\n"
    rows += "X1,Other Person,Other Person|O. Person,,FIN,OTHER,Envoy,2020,,2022\n"
    tables = _with(tmp_path, "offices.csv", SPELL_HEADER + rows)
    assert [s.person for s in tables.holders("CHN", "HOS", "2021-08-18")] == ["Test Person"]
    assert [s.row for s in tables.people("O. Person")] == ["X1"]
    assert len(tables.spells) == len(TABLES.spells) + 1
    assert TABLES.people("O. Person") == ()


def test_a_users_aliases_reach_our_people(tmp_path: Path) -> None:
    tables = _with(tmp_path, "aliases.csv", "person,names\nJens Stoltenberg,The Secretary\n")
    assert {s.person for s in tables.people("The Secretary")} == {"Jens Stoltenberg"}


def test_a_users_country_and_publisher(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_text("code,name\nZZZ,Ruritania\n", encoding="utf-8")
    text = "name,domains,kind,side\nRuritanian Court,court.example,government,ZZZ\n"
    tables = _with(tmp_path, "publishers.csv", text)
    assert tables.country("the Ruritania") == "ZZZ"
    publisher = tables.publisher("https://www.court.example/1")
    assert publisher is not None
    assert publisher.side == "ZZZ"


def test_the_digest_tells_tables_apart(tmp_path: Path) -> None:
    one = _with(tmp_path, "blocks.csv", "phrase,why\nFoo,a test\n")
    other = _with(tmp_path, "blocks.csv", "phrase,why\nBar,a test\n")
    assert len({TABLES.digest, one.digest, other.digest}) == 3
    assert load_tables(tmp_path).digest == other.digest
    assert len(TABLES.digest) == 16


def test_every_shipped_table_counts_for_the_digest(tmp_path: Path) -> None:
    shutil.copytree(str(SHIPPED), tmp_path / "tables")
    before = _digest(tmp_path / "tables")
    assert before == TABLES.digest
    for path in sorted((tmp_path / "tables").glob("*.csv")):
        text = path.read_text("utf-8")
        path.write_text(text + "\n", encoding="utf-8")
        assert _digest(tmp_path / "tables") != before, path.name
        path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", EXTENSIBLE)
def test_each_of_these_tables_can_be_extended(tmp_path: Path, name: str) -> None:
    header = (SHIPPED / name).read_text("utf-8").splitlines()[0]
    assert _with(tmp_path, name, f"{header}\n").digest != TABLES.digest


@pytest.mark.parametrize("name", [*FIXED, "notes.csv", "office.csv", "Offices.CSV"])
def test_any_other_table_is_an_error_and_not_ignored(tmp_path: Path, name: str) -> None:
    (tmp_path / "blocks.csv").write_text("phrase,why\nFoo,a test\n", encoding="utf-8")
    with pytest.raises(DataError) as caught:
        _with(tmp_path, name, "a,b\n")
    told = str(caught.value)
    assert told.startswith(f"{tmp_path / name}: not a table that can be extended")
    assert told.endswith(", ".join(EXTENSIBLE))


def test_files_of_other_kinds_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine\n", encoding="utf-8")
    assert _with(tmp_path, "blocks.csv", "phrase,why\nFoo,a test\n").blocks[-1].phrase == "Foo"


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_without_tables_is_an_error(tmp_path: Path, there: bool) -> None:
    if there:
        (tmp_path / "notes.txt").write_text("a,b\n", encoding="utf-8")
    with pytest.raises(DataError, match="no tables in this folder; put there one of act_phrases"):
        load_tables(tmp_path if there else tmp_path / "none")


def test_a_wrong_row_names_file_and_line(tmp_path: Path) -> None:
    rows = "X1,Test Person,Test Person,,FIN,HOG,Premier,2020-02-30,,\n"
    with pytest.raises(DataError, match=r"offices\.csv, line 2: start '2020-02-30' is no ISO day"):
        _with(tmp_path, "offices.csv", SPELL_HEADER + rows)


def test_a_wrong_class_names_those_that_there_are(tmp_path: Path) -> None:
    rows = "X1,Test Person,Test Person,,FIN,KING,King,2020,,\n"
    with pytest.raises(DataError, match="must be one of HOS, HOG, VP, FM, NSA, IO, OTHER"):
        _with(tmp_path, "offices.csv", SPELL_HEADER + rows)


def test_a_users_issues_replace_ours_and_stand_behind_them(tmp_path: Path) -> None:
    rows = "climate,environment,weather*\narctic,territory,Arctic*|Northern Sea Route\n"
    tables = _with(tmp_path, "issues.csv", "label,context,aliases\n" + rows)
    by_label = {issue.label: issue for issue in tables.issues}
    assert by_label["climate"].aliases == ("weather*",)
    assert by_label["arctic"].aliases == ("Arctic*", "Northern Sea Route")
    assert [issue.label for issue in tables.issues] == [
        *(issue.label for issue in TABLES.issues), "arctic",
    ]  # fmt: skip


def test_a_users_words_are_joined_to_ours_and_to_his_own(tmp_path: Path) -> None:
    (tmp_path / "issues.csv").write_text("label,context\narctic,territory\n", encoding="utf-8")
    rows = "climate,permafrost|climat*,thaw\narctic,Arctic*,\n"
    tables = _with(tmp_path, "issue_words.csv", "label,aliases,weak\n" + rows)
    ours = next(issue for issue in TABLES.issues if issue.label == "climate")
    by_label = {issue.label: issue for issue in tables.issues}
    assert by_label["climate"].aliases == (*ours.aliases, "permafrost")
    assert by_label["climate"].weak == (*ours.weak, "thaw")
    assert by_label["arctic"].aliases == ("Arctic*",)


def test_a_users_cues_reach_the_lexicon(tmp_path: Path) -> None:
    (tmp_path / "cue_nouns.csv").write_text(
        "noun,verbs,prepositions,kind,act,polarity\nquip,make,about,topic,DISCUSS,neutral\n"
    )
    text = "cue,frames,kind,act\nquip back,that|np,indirect,STATE\nsay,np,indirect,WARN\n"
    lexicon = _with(tmp_path, "cues.csv", text).lexicon
    assert lexicon.cues["quip back"].frames == ("that", "np")
    assert lexicon.cues["say"].act == "WARN"
    assert "back" in lexicon.particles
    assert lexicon.nouns["quip"].verbs == ("make",)
    assert "quip back" not in TABLES.lexicon.cues


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("issues.csv", "label,context\nArctic Council,territory\n",
         "issues.csv, line 2: label 'Arctic Council': write it 'arctic-council'"),
        ("issues.csv", "label,context,since\narctic,territory,1996-13\n",
         "issues.csv, line 2: since '1996-13' is no ISO day"),
        ("issue_words.csv", "label,aliases\nclimate,frost\nclimte,thaw\n",
         "issue_words.csv, line 3: issues.csv has no 'climte'; correct the row or remove it"),
        ("issue_words.csv", "label,aliases\nclimate,fr*st\n",
         "issue_words.csv, line 2: phrase 'fr*st': `*` may only end a word"),
        ("cues.csv", "cue,frames,kind,act\nquip,subj,indirect,STATE\n",
         "cues.csv, line 2: frame 'subj' must be one of that, np, inf"),
        ("act_phrases.csv", "key,where,phrase,act\nx,verb,have no choice,STATE\n",
         "act_phrases.csv, line 2: the key must be 'verb: have no choice'"),
        ("stance_words.csv", "phrase,polarity\nfrosty,contra\n",
         "stance_words.csv, line 2: polarity 'contra': must be one of favor, against"),
    ],
)  # fmt: skip
def test_a_mistake_in_what_coding_reads_names_file_and_line(
    tmp_path: Path, name: str, text: str, told: str
) -> None:
    with pytest.raises(DataError) as caught:
        _with(tmp_path, name, text)
    assert told in str(caught.value)
