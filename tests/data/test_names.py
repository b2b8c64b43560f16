"""Names are folded to compare them, and the part used alone follows the custom of the country."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readouts.data.names import family_names, fold, spellings
from readouts.data.rows import Spell


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Mevlüt Çavuşoğlu", "mevlut cavusoglu"),
        ("Ban Ki-moon", "ban kimoon"),
        ("Ban Ki‑moon", "ban kimoon"),
        ("Joseph R. Biden, Jr.", "joseph r biden jr"),
        ("Robert O’Brien", "robert obrien"),
        ("Robert O'Brien", "robert obrien"),
        ("  JENS   STOLTENBERG\n", "jens stoltenberg"),
        ("Lars Løkke Rasmussen", "lars lokke rasmussen"),
        ("Binali Yıldırım", "binali yildirim"),
        ("İbrahim Kalın", "ibrahim kalin"),
        ("Lech Wałęsa", "lech walesa"),
        ("Þórdís Gylfadóttir", "thordis gylfadottir"),
        ("Đặng Thị Ngọc Thịnh", "dang thi ngoc thinh"),
        ("Nguyễn Xuân Phúc", "nguyen xuan phuc"),
        ("Gauß", "gauss"),
        ("习近平", "习近平"),
        ("محمد", "محمد"),
        ("محمّد", "محمد"),
        ("Владимир Путин", "владимир путин"),
        ("😀", ""),
        ("", ""),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


@given(st.text())
def test_folding_leaves_no_marks_and_no_double_spaces(name: str) -> None:
    folded = fold(name)
    assert not any(unicodedata.combining(c) for c in folded)
    assert folded == " ".join(folded.split())


@given(st.text(st.characters(codec="ascii")))
def test_ascii_takes_the_short_way_to_the_same_end(name: str) -> None:
    assert fold(name + "é").replace("e", "") == fold(name + "e").replace("e", "")


@pytest.mark.parametrize(
    ("name", "country", "alone"),
    [
        ("Xi Jinping", "CHN", ("Xi",)),
        ("Wang Yi", "CHN", ("Wang",)),
        ("Kim Jong Un", "PRK", ("Kim",)),
        ("Yoon Suk-yeol", "KOR", ("Yoon",)),
        ("Syngman Rhee", "KOR", ("Syngman",)),
        ("Tsai Ing-wen", "TWN", ("Tsai",)),
        ("Joseph Wu", "TWN", ("Wu",)),
        ("Lee Hsien Loong", "SGP", ("Lee",)),
        ("Vivian Balakrishnan", "SGP", ("Balakrishnan",)),
        ("Carrie Lam", "HKG", ("Lam",)),
        ("Yoshihide Suga", "JPN", ("Suga",)),
        ("Phạm Minh Chính", "VNM", ("Chính",)),
        ("Viktor Orbán", "HUN", ("Orbán",)),
        ("Min Aung Hlaing", "MMR", ()),
        ("Abiy Ahmed", "ETH", ("Abiy", "Ahmed")),
        ("Anwar Ibrahim", "MYS", ("Anwar", "Ibrahim")),
        ("Don Pramudwinai", "THA", ("Pramudwinai",)),
        ("Katrín Jakobsdóttir", "ISL", ("Jakobsdóttir",)),
        ("Abdel Fattah el-Sisi", "EGY", ("el-Sisi", "Al Sisi", "Sisi")),
        ("Bashar Al-Assad", "SYR", ("Al-Assad", "Al Assad", "Assad")),
        ("Faisal bin Farhan Al Saud", "SAU", ("Al Saud", "Saud")),
        ("Ursula von der Leyen", None, ("von der Leyen", "Leyen")),
        ("Alexander De Croo", "BEL", ("De Croo", "Croo")),
        ("Jean-Yves Le Drian", "FRA", ("Le Drian", "Drian")),
        ("Luiz Inácio Lula da Silva", "BRA", ("da Silva", "Silva")),
        ("Luis Lacalle Pou", "URY", ("Lacalle Pou", "Pou")),
        ("Nicolás Maduro", "VEN", ("Maduro",)),
        ("Joseph R. Biden, Jr.", "USA", ("Biden",)),
        ("Dee-Maxwell Kemaya Sr.", "LBR", ("Kemaya",)),
        ('Jioji "George" Konrote', "FJI", ("Konrote",)),
        ("Jioji (George) Konrote", "FJI", ("Konrote",)),
        ("Charles III", "GBR", ()),
        ("Francis", "VAT", ()),
        ("Jr.", None, ()),
        ("", None, ()),
    ],
)
def test_the_part_that_stands_alone(name: str, country: str | None, alone: tuple[str, ...]) -> None:
    assert family_names(name, country) == alone


def _spell(country: str, *names: str) -> Spell:
    return Spell(
        row="r", person=names[0], names=names, qid=None, country=country, office_class="HOG",
        office="Prime Minister", start="2021", end=None, last_attested="2022",
    )  # fmt: skip


def test_a_spell_gives_the_family_names_of_all_its_spellings() -> None:
    spell = _spell("IRN", "Hassan Rouhani", "Hasan Fereidun Ruhani")
    assert family_names(spell) == ("Rouhani", "Ruhani")


def test_a_spelling_with_the_same_words_in_another_order_adds_none() -> None:
    assert family_names(_spell("JPN", "Fumio Kishida", "KISHIDA Fumio")) == ("Kishida",)


@pytest.mark.parametrize("name", ["zelensky", "zelenskyy", "zelenskiy", "zelenskii"])
def test_slavic_endings_meet(name: str) -> None:
    assert spellings(name)[0] == name
    assert {"zelensky", "zelenskyy", "zelenskiy"} <= set(spellings(name))


@pytest.mark.parametrize("name", ["kennedy", "modi", "sisi", "sk", "", "prodi", "sky", "習近平"])
def test_other_names_have_one_spelling(name: str) -> None:
    assert spellings(name) == (name,)


@given(st.text(), st.sampled_from(["CHN", "ESP", "ETH", "MMR", "TWN", "USA", None]))
def test_family_names_are_made_of_the_names_words(name: str, country: str | None) -> None:
    for part in family_names(name, country):
        assert part
        assert fold(part).removeprefix("al ") in fold(name) or not fold(part)
