"""The interface's languages: Qt's own tools over the catalogue of sentences in `model/sentences/`.

    python installer/translations.py update    put new sentences into installer/translations/*.ts, as unfinished
    python installer/translations.py release   make assets/translations/*.qm of them
    python installer/translations.py check     fail on unmarked strings, unfinished or wrong translations, stale .qm

A sentence's context is "catalogue", its disambiguation its code, so that one English text may read differently in two
places. To begin a language, add its code to LANGUAGES and run update.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from livecaption.model.messages import CATALOGUE

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ROOT / "installer" / "translations"
RELEASED = ROOT / "assets" / "translations"
MANIFEST = ROOT / "assets" / "manifest.json"
LANGUAGES = ("de", "pl", "ar")
CONTEXT = "catalogue"

_WINDOWS = ("ui", "desktop")
_TAKES_WORDS = re.compile(
    r"set(?:Text|ToolTip|WindowTitle|AccessibleName|AccessibleDescription|PlaceholderText|StatusTip|WhatsThis|Title|Prefix"
    r"|Suffix|Html|PlainText|SubTitle|InformativeText|LabelText|NameFilter|HeaderLabels|HorizontalHeaderLabels|ButtonText"
    r"|SpecialValueText)|add(?:Action|Menu|Tab|Item|Items|Row|Button|Text)|insertItem|showMessage|drawText"
    r"|Q(?:Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action|Menu|TableWidgetItem|ListWidgetItem|StandardItem"
    r"|TreeWidgetItem)"
)
"""Methods and classes of Qt whose text a person reads: what they are given comes from the catalogue."""


def main() -> int:
    """Do what the command line says; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "release", "check"))
    match parser.parse_args().what:
        case "update":
            update()
        case "release":
            release(RELEASED)
            _into_manifest()
        case _:
            return _report([*unmarked(), *wrong(), *stale()])
    return 0


def update() -> None:
    """Bring every language's .ts up to the catalogue; sentences that are gone leave it."""
    SOURCES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        # lupdate reads C++; what is translated is a dictionary in Python, so it is shown the same sentences as C++.
        marked = Path(folder) / "catalogue.cpp"
        marked.write_text("".join(_marked_lines()), encoding="utf-8")
        for language in LANGUAGES:
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", language]
            _run("lupdate", str(marked), *options, "-ts", str(SOURCES / f"livecaption_{language}.ts"))


def _marked_lines() -> Iterator[str]:
    for number, (code, sentence) in enumerate(sorted(CATALOGUE.items())):
        macro = "QT_TRANSLATE_NOOP3" if isinstance(sentence, str) else "QT_TRANSLATE_N_NOOP3"
        text = sentence if isinstance(sentence, str) else sentence.other
        quoted = ", ".join(json.dumps(each, ensure_ascii=False) for each in (CONTEXT, text, code))
        yield f"static const char *s{number} = {macro}({quoted});\n"


def release(folder: Path) -> None:
    """Compile every .ts into `folder`."""
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        source, made = SOURCES / f"livecaption_{language}.ts", folder / f"livecaption_{language}.qm"
        _run("lrelease", "-silent", "-nounfinished", str(source), "-qm", str(made))


def _into_manifest() -> None:
    entries = [
        entry
        for entry in json.loads(MANIFEST.read_text(encoding="utf-8"))
        if not entry["path"].startswith("translations/")
    ]
    for path in sorted(RELEASED.glob("*.qm")):
        entries.append(
            {
                "path": f"translations/{path.name}",
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
                "licence": "MIT",
                "licence_file": "../LICENSE",
                "origin": f"installer/translations/{path.stem}.ts, compiled by lrelease",
            }
        )
    MANIFEST.write_text(json.dumps(entries, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def unmarked(source: Path = ROOT / "src" / "livecaption") -> Iterator[str]:
    """Strings that are not in the catalogue: words given to a widget as they are, or as a field of a sentence."""
    yield from _in_windows(source)
    yield from _in_fields(source)


def _in_windows(source: Path) -> Iterator[str]:
    for package in _WINDOWS:
        for path in sorted((source / package).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _TAKES_WORDS.fullmatch(_name_of(node.func)):
                    for text in filter(_has_words, map(_literal_in, node.args)):
                        place = f"{path.relative_to(source)}:{node.lineno}"
                        yield f"{place}: {text!r} is not in the catalogue; give {_name_of(node.func)} a text_of(...)"


def _in_fields(source: Path) -> Iterator[str]:
    """Several words as a field of a message: a single one may be a name, such as that of an environment variable."""
    for path in sorted(source.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _takes_fields(_name_of(node.func)):
                for text in (_words_in(field.value) for field in node.keywords):
                    if " " in text and _has_words(text):
                        place = f"{path.relative_to(source)}:{node.lineno}"
                        yield f"{place}: {text!r} is not in the catalogue; give the sentence a text_of(...)"


def _takes_fields(called: str) -> bool:
    return called in ("message", "text_of") or called.endswith("Error")


def _words_in(argument: ast.expr) -> str:
    """What `_literal_in` finds, or the last resort of an `or`."""
    if isinstance(argument, ast.BoolOp):
        return _literal_in(argument.values[-1])
    return _literal_in(argument).strip()


def _name_of(called: ast.expr) -> str:
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _literal_in(argument: ast.expr) -> str:
    """The words written out in an argument: a string's, or those of an f-string between its fields."""
    match argument:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(map(_literal_in, parts))
        case ast.BinOp(left=left, right=right):
            return _literal_in(left) + _literal_in(right)
        case ast.IfExp(body=one, orelse=other):
            return _literal_in(one) + _literal_in(other)
        case ast.List(elts=each) | ast.Tuple(elts=each):
            return "".join(map(_literal_in, each))
        case _:
            return ""


def _has_words(text: str) -> bool:
    return any(letter.isalpha() for letter in text)


def wrong() -> Iterator[str]:
    """Translations that are missing, or whose fields are not those of the English sentence."""
    for language in LANGUAGES:
        path = SOURCES / f"livecaption_{language}.ts"
        found = {}
        for entry in ET.parse(path).getroot().iter("message"):
            code, source = entry.findtext("comment", ""), entry.findtext("source", "")
            translation = entry.find("translation")
            assert translation is not None
            found[code] = source
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") or not all(forms):
                yield f"{path.name}: {code} is not translated"
            elif any(_fields(form) - {"n"} != _fields(source) - {"n"} for form in forms):
                yield f"{path.name}: {code} has other fields than “{source}”"
            elif any(form.count("&") != source.count("&") for form in forms):
                yield f"{path.name}: {code} has another number of & than “{source}”: & stands before a menu's key"
        wanted = {code: each if isinstance(each, str) else each.other for code, each in CATALOGUE.items()}
        if found != wanted:
            yield f"{path.name} is older than the catalogue: run make translations"


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def stale() -> Iterator[str]:
    """Compiled files that are not what the sources compile to."""
    with tempfile.TemporaryDirectory() as folder:
        release(Path(folder))
        for path in sorted(Path(folder).glob("*.qm")):
            there = RELEASED / path.name
            if not there.exists() or there.read_bytes() != path.read_bytes():
                yield f"{there.name} is older than its source: run make translations"


def _run(tool: str, *arguments: str) -> None:
    command = [str(Path(sys.executable).parent / f"pyside6-{tool}"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


def _report(troubles: list[str]) -> int:
    print("\n".join(troubles) if troubles else f"{len(CATALOGUE)} sentences, {len(LANGUAGES)} languages beside English")
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
