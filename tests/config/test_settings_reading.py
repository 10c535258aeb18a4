from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livecaption.config.migrations import migrated
from livecaption.config.settings_reading import MOST_BYTES, FileState, Reading, read_settings
from livecaption.config.toml_lines import line_in, statements_of
from livecaption.model.messages import render, translate_with
from livecaption.model.settings import BY_NAME, SETTINGS, Settings


def reading(text: str) -> Reading:
    return read_settings(text.encode(), "settings.toml")


def said(text: str) -> str:
    (problem,) = reading(text).problems
    return render(problem)


def test_what_can_be_used_counts() -> None:
    read = reading('schema_version = 1\n[captions]\nlines = 4 # four\nfont_px = 40\ntext_colour = "#fe4"\n')
    assert read.state is FileState.GOOD
    assert read.problems == ()
    assert read.values == {"captions.lines": 4, "captions.font_px": 40.0, "captions.text_colour": "#FFEE44"}
    assert isinstance(read.values["captions.font_px"], float)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("lines = 0", "captions.lines takes 1 to 10, not 0."),
        ("lines = -3", "captions.lines takes 1 to 10, not -3."),
        ("lines = 2.5", "captions.lines takes a whole number, not 2.5."),
        ('lines = "two"', "captions.lines takes a number, not “two”."),
        ("lines = true", "captions.lines takes a number, not “true”."),
        ("font_px = nan", "captions.font_px takes 10 to 400 px, not nan."),
        ("font_px = inf", "captions.font_px takes 10 to 400 px, not inf."),
        ("font_px = 1" + "0" * 400, "captions.font_px takes 10 to 400 px, not 1000"),
        ("font_px = 0x1" + "0" * 9000, "captions.font_px takes 10 to 400 px, not …."),
        ('flow = "wavy"', "captions.flow takes one of rolling, blocks, not “wavy”."),
        ("flow = 3", "captions.flow takes text in quotes, not 3."),
        ('text_colour = "red"', "captions.text_colour takes a colour such as #FFE14D, not “red”."),
        ('text_colour = "#12345"', "captions.text_colour takes a colour such as #FFE14D, not “#12345”."),
        ('text_colour = "#１２３４５６"', "captions.text_colour takes a colour such as #FFE14D"),
        ('show_speakers = "yes"', "captions.show_speakers takes true or false, not yes."),
        ('font_family = ""', "captions.font_family takes the name of a font, not “”."),
        ("font_family = {}", "captions.font_family takes text in quotes, not {…}."),
        ("window_opacity = -0.1", "captions.window_opacity takes 0 to 1, not -0.1."),
        ("lins = 3", "There is no setting captions.lins; captions.lines is the nearest."),
        ("zzzzzzz = 3", "There is no setting captions.zzzzzzz"),
    ],
)
def test_each_mistake_is_a_sentence_with_its_line_and_spares_the_others(line: str, says: str) -> None:
    read = reading(f"schema_version = 1\n\n[captions]\ncolumns = 50\n{line}\n\n[overlay]\nlocked = true\n")
    (problem,) = read.problems
    assert render(problem).startswith(f"settings.toml, line 5: {says}")
    assert read.values == {"captions.columns": 50, "overlay.locked": True}
    assert read.may_be_written


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[caption]\nlines = 3\n", "line 2: There is no setting caption.lines; captions.lines is the nearest."),
        (
            "window_opacity = 1.0\n",
            "line 1: There is no setting window_opacity; captions.window_opacity is the nearest",
        ),
        ("captions = 3\n", "line 1: captions is the name of a group: write [captions] on a line of its own, not 3."),
        ("[[captions]]\nlines = 3\n", "line 1: captions is the name of a group"),
        ('"captions.lines" = 3\n', "line 1: There is no setting captions.lines"),
        ("[captions.lines]\nx = 3\n", "line 1: captions.lines takes a number, not “{…}”."),
        ('schema_version = "1"\n', "line 1: schema_version takes a whole number, not “1”."),
        ("schema_version = -1\n", "line 1: schema_version takes a whole number, not “-1”."),
        ("[endpoint]\nurls = 'wss://a.example'\n", "line 2: endpoint.urls takes a list of texts in quotes"),
        ("[endpoint]\nurls = ['wss://a.example/x?token=abc']\n", "line 2: A key inside the address would be seen"),
        ("[endpoint]\nurls = [\n 'wss://u:p@a.example']\n", "line 2: A key inside the address would be seen"),
        ("[shortcuts]\npause = 'Ctrl+Alt+Nope'\n", "line 2: “Nope” in the hotkey"),
        ("[words]\ncorrections = ['March']\n", "line 2: words.corrections takes pairs such as"),
        ("[general]\nlanguage = '../de'\n", "line 2: general.language takes the code of a language"),
        ("[capture]\nsource = 'tape'\n", "line 2: There is no source “tape”."),
    ],
)
def test_each_other_mistake(text: str, says: str) -> None:
    assert said(text).startswith(f"settings.toml, {says}")


def test_a_key_in_an_address_is_not_repeated() -> None:
    assert "abc" not in said("[endpoint]\nurls = ['wss://a.example/x?token=abc']\n")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"[captions]\nlines = = 3\n", "settings.toml cannot be read: there is a mistake in line 2, column 9 ("),
        (b'[captions]\nfont_family = "x', "settings.toml cannot be read: there is a mistake in line 2, column "),
        (b"[a]\n[a]\n", "settings.toml cannot be read: there is a mistake in line 2, column 3 ("),
        (b"a = 1\na = 2\n", "settings.toml cannot be read: there is a mistake in line 2, column "),
        (b"a = 2026-13-45\n", "settings.toml cannot be read: there is a mistake in"),
        (b"a = " + b"9" * 5000, "settings.toml cannot be read: there is a mistake in it ("),
        (b"a = 1\nb = '\xff'\n", "settings.toml cannot be read: line 2 is not text in UTF-8."),
        (b"a = " + b"[" * 100_000, "settings.toml has lists or tables too deep within each other."),
        (b"#" * (MOST_BYTES + 1), "settings.toml is larger than 1000 kB"),
    ],
)
def test_a_broken_file_gives_the_place_and_no_settings(data: bytes, says: str) -> None:
    read = read_settings(data, "settings.toml")
    (problem,) = read.problems
    assert render(problem).startswith(says)
    assert read.values == {}
    assert read.state is FileState.BROKEN
    assert not read.may_be_written


def test_a_file_from_the_future_counts_as_far_as_it_is_known() -> None:
    read = reading('schema_version = 7\n[captions]\nlines = 3\nsparkle = "much"\n')
    assert read.state is FileState.FUTURE
    assert not read.may_be_written
    assert read.values == {"captions.lines": 3}
    assert [render(each)[:44] for each in read.problems] == [
        "settings.toml is from a newer livecaption (v",
        "settings.toml, line 4: There is no setting c",
    ]


def test_version_0_is_read_under_its_old_names() -> None:
    text = 'lines = 3\nfont_size = 40\nopacity = 80\nendpoint = "wss://a.example"\nmine = 1\n[captions]\ncolumns = 50\n'
    read = reading(text)
    assert read.values == {
        "captions.lines": 3,
        "captions.columns": 50,
        "captions.font_px": 40.0,
        "captions.window_opacity": 0.8,
        "endpoint.urls": ("wss://a.example/transcribe",),
    }
    assert said(text).startswith("settings.toml, line 5: There is no setting mine")
    assert said("lines = 30\n").startswith("settings.toml: captions.lines takes 1 to 10, not 30.")
    assert reading("schema_version = 1\nlines = 3\n").values == {}


def test_migrations_go_step_by_step_and_leave_what_is_new_alone() -> None:
    steps = {0: lambda tree: {"b": tree["a"]}, 1: lambda tree: {"c": tree["b"] + 1}}
    assert migrated({"a": 1}, 0, steps) == {"c": 2}
    assert migrated({"b": 1}, 1, steps) == {"c": 2}
    now = {"captions": {"lines": 3}}
    assert migrated(now, 2, steps) is now
    assert migrated(now, 0) is now


def test_lines_are_found_in_every_way_of_writing() -> None:
    text = '''# [captions]
captions.lines = 3
words.keyterms = [
  "[captions]",
  "columns = 3",
]
overlay = { locked = true, dock = """
top""" }
[captions.deep] # x
a = 1
[general]
theme = "dark"
'''
    assert line_in(statements_of(text), ("captions", "lines")) == 2
    assert line_in(statements_of(text), ("words", "keyterms")) == 3
    assert line_in(statements_of(text), ("overlay", "dock")) == 7
    assert line_in(statements_of(text), ("captions", "deep")) == 9
    assert line_in(statements_of(text), ("general", "theme")) == 12
    assert line_in(statements_of(text), ("captions", "columns")) is None


def test_problems_are_worded_in_the_language_of_the_moment() -> None:
    read = reading("[captions]\nlines = 99\n")
    translate_with(lambda code, _english, _n: "{option}: 1-10" if code == "usage.out_of_range" else None)
    try:
        assert render(read.problems[0]).startswith("settings.toml, line 2: captions.lines: 1-10 This line")
    finally:
        translate_with(None)


def test_hundreds_of_mistakes_are_counted_not_told() -> None:
    text = "[captions]\n" + "".join(f"made_up_{number} = 1\n" for number in range(300))
    problems = reading(text).problems
    assert len(problems) == 21
    assert render(problems[-1]) == "settings.toml: 280 more lines cannot be used and are left out."


NAMES = st.sampled_from([each for name in BY_NAME for each in name.split(".")]) | st.text(
    "ab._-\"'[]{}= \n#", max_size=6
)
VALUES = st.sampled_from(
    ["1", "-1", "1.5", "nan", "true", '"x"', "'#FFF'", "[1]", "{a=1}", "[", "2026-01-01", '"""', "wss://x", "1e999", ""]
)
LINES = st.one_of(
    st.builds("[{}]".format, NAMES),
    st.builds("{} = {}".format, NAMES, VALUES),
    st.builds("[[{}.{}]]".format, NAMES, NAMES),
    st.builds("{}.{} = {}".format, NAMES, NAMES, VALUES),
)


@given(st.binary(max_size=200) | st.lists(LINES, max_size=8).map(lambda lines: "\n".join(lines).encode()))
def test_no_bytes_make_a_traceback_and_what_counts_is_usable(data: bytes) -> None:
    read = read_settings(data, "settings.toml")
    Settings(read.values)
    assert (read.state is FileState.BROKEN) <= bool(read.problems)
    for problem in read.problems:
        assert render(problem).isprintable()


def test_every_default_is_a_value_that_a_file_may_have() -> None:
    from livecaption.config.validation import usable_value

    for setting in SETTINGS:
        assert usable_value(setting, setting.default, setting.name) == setting.default, setting.name


@pytest.mark.parametrize(
    "text", ["a" + ".a" * 3000 + " = 1", "[a" + " . 'a'" * 3000 + "]", 'b = {"a"' + '."a"' * 3000 + "=1}"]
)
def test_a_key_without_end_is_not_read_into_memory(text: str) -> None:
    found = reading(text)
    assert found.state is FileState.BROKEN
    assert found.problems[0].code == "settings.too_deep"


def test_dots_in_values_are_no_deep_key() -> None:
    dots = "." * 200 + " 1.2.3.4 " + "a, b... " * 50
    assert reading(f'[words]\nkeyterms = ["{dots[:60]}"]\n# {dots}').state is FileState.GOOD


@pytest.mark.parametrize(
    "text",
    [
        '[endpoint]\nurls = "wss://me:hunter2@a.example"',
        '[endpoint]\nurls = "wss://a.example/?token=hunter2"',
        'schema_version = 1\nendpoint = "wss://me:hunter2@a.example"',
        '[captions]\nlines = "wss://a.example/?token=hunter2"',
    ],
)
def test_a_key_in_an_address_is_in_no_sentence(text: str) -> None:
    (problem,) = reading(text).problems
    assert "hunter2" not in repr(problem)
    assert "a.example" in render(problem)


def test_lines_are_told_of_long_values_within_reason() -> None:
    long = "x" * 20_000
    text = "unknown = 1\nlong = '''\n" + f"{long}\n" * 45 + "'''\nunknown_too = 1\n"
    first, _, last = reading(text).problems
    assert "1" in render(first)
    assert last.code == "settings.left_out"
