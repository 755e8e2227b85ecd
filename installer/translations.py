"""Keeps the catalogues of Qt Linguist in resources/translations in step with the words of the app.

Qt's ``lupdate`` finds what windows say through ``tr`` and ``translate``. Three more places are read here:
module functions that translate in one context (``_tr("Undo")``), the words that the model declares (labels,
help, choices, registers, gap rules), and the sentences of the layers below the window, with numbered places
for what varies in them (see ``qms_desktop/catalogue.py``). ``lrelease`` makes the .qm files that the
window loads.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from installer.environment import ROOT, program

FOLDER = ROOT / "resources" / "translations"
WINDOW = ROOT / "qms_desktop" / "ui"
TOLD = (
    *(f"insight/{name}.py" for name in ("figure_text", "review_inputs", "review_pack", "sheet")),
    *(f"insight/{name}.py" for name in ("objectives", "capas", "marks", "status", "tally", "recurrence")),
    "model/xmr.py", "model/judgement.py", "model/capa_stages.py",
    "charts/process_map.py",
)  # fmt: skip
"""Where texts are composed that papers and the window retell."""
_PLACE = re.compile(r"\{\d+(:day)?\}")
PRINTED = tuple(ROOT / "qms_desktop" / name for name in ("reports", "charts", "insight"))
"""What says its words through ``say``."""
NAMING = ROOT / "qms_desktop" / "exchange"
"""What names changes through ``titled``, besides the window, and says pieces of sentences by ``worded``."""
BELOW = tuple(
    ROOT / "qms_desktop" / name for name in ("model", "store", "workflow", "insight", "exchange", "files.py")
)
"""What speaks to the user in sentences without knowing a language."""
LANGUAGES = ("de", "fr")

Key = tuple[str, str]
"""Context and source text."""


@dataclass(slots=True)
class Message:
    """One text to translate; several forms where it counts something (``%n``)."""

    context: str
    source: str
    counts: bool = False
    forms: list[str] = field(default_factory=list)
    """The translation, empty where there is none yet."""

    @property
    def key(self) -> Key:
        """What makes it one of its kind."""
        return self.context, self.source

    @property
    def is_finished(self) -> bool:
        """Whether every form is translated."""
        return bool(self.forms) and all(self.forms)


def main(arguments: list[str]) -> int:
    """Bring every catalogue up to date and compile it; with ``--check`` only say what is missing."""
    wanted = sources()
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"qms_{language}.ts"
        messages = merged(wanted, read(path) if path.exists() else [])
        unfinished = [message for message in messages if not message.is_finished]
        missing += len(unfinished)
        print(f"{language}: {len(messages)} texts, {len(unfinished)} without a translation")
        if "--check" in arguments:
            continue
        write(path, language, messages)
        release(path)
    return 1 if missing and "--check" in arguments else 0


@cache
def sources() -> tuple[Message, ...]:
    """Return every text of the window, by context and text, each once. The sources are read once a run."""
    found: dict[Key, Message] = {}
    for message in (*_of_windows(), *_of_functions(), *_declared(), *_sentences(), *_told()):
        found.setdefault(message.key, message)
    return tuple(found[key] for key in sorted(found))


def merged(wanted: Iterable[Message], known: Iterable[Message]) -> list[Message]:
    """Return the wanted texts with the translations that are known; others are dropped."""
    forms = {message.key: message.forms for message in known}
    return [Message(one.context, one.source, one.counts, forms.get(one.key, [])) for one in wanted]


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts file."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314  # our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = translation.findall("numerusform") if translation is not None else []
            texts = [form.text or "" for form in plural] or [(message.findtext("translation") or "")]
            counts = message.get("numerus") == "yes"
            found.append(Message(name, message.findtext("source") or "", counts, texts if any(texts) else []))
    return found


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a .ts file as Qt Linguist reads it; French signs are bound to the words they belong to."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for message in messages:
        if language == "fr":
            message.forms = [_bound(form) for form in message.forms]
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        _element(contexts[message.context], message)
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _bound(form: str) -> str:
    """Return a French text in which no line can begin with a sign, and with its own apostrophe."""
    form = re.sub(r" (?=[;:?!»])|(?<=«) ", "\u00a0", form)
    return re.sub(r"(?<=\w)'(?=\w)", "’", form)


def release(path: Path) -> Path:
    """Compile a .ts file beside it and return the .qm file."""
    compiled = path.with_suffix(".qm")
    _run("pyside6-lrelease", "-silent", str(path), "-qm", str(compiled))
    return compiled


def _element(parent: ElementTree.Element, message: Message) -> None:
    element = ElementTree.SubElement(parent, "message", {"numerus": "yes"} if message.counts else {})
    ElementTree.SubElement(element, "source").text = message.source
    translation = ElementTree.SubElement(
        element, "translation", {} if message.is_finished else {"type": "unfinished"}
    )
    if message.counts:
        for form in message.forms or ["", ""]:
            ElementTree.SubElement(translation, "numerusform").text = form
    else:
        translation.text = next(iter(message.forms), "")


def _run(name: str, *arguments: str) -> None:
    done = subprocess.run([str(program(name)), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{name} failed; the catalogues are as they were: {done.stderr.strip()}")


def _of_windows() -> list[Message]:
    """What ``lupdate`` finds."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "found.ts")
        _run("pyside6-lupdate", *map(str, sorted(WINDOW.rglob("*.py"))), "-ts", str(path))
        return read(path)


def _of_functions() -> Iterator[Message]:
    """What is said through ``say`` and module functions such as ``_tr``, wherever they are imported."""
    trees = {
        path: _tree(path) for folder in (WINDOW, *PRINTED, NAMING) for path in sorted(folder.rglob("*.py"))
    }
    contexts = {
        (path.stem, node.name): context
        for path, tree in trees.items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and (context := _context_of(node)) is not None
    }
    contexts["catalogue", "say"] = "paper"
    contexts["catalogue", "titled"] = "changes"
    contexts["catalogue", "worded"] = "sentences"
    for path, tree in trees.items():
        names = {own: context for (module, own), context in contexts.items() if module == path.stem}
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                module = (node.module or "").rpartition(".")[2]
                names |= {
                    alias.asname or alias.name: contexts[module, alias.name]
                    for alias in node.names
                    if (module, alias.name) in contexts
                }
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id in names:
                yield from (_message(names[call.func.id], text) for text in _literals(call.args[0]))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _context_of(function: ast.FunctionDef) -> str | None:
    """The context in which a function translates its own argument, where that is all it does."""
    last = function.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
        return None
    if call.func.attr != "translate" or len(call.args) < 2 or not function.args.args:
        return None
    context, text = call.args[:2]
    own = isinstance(text, ast.Name) and text.id == function.args.args[0].arg
    return str(context.value) if own and isinstance(context, ast.Constant) else None


def _literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be: itself, or either branch of a condition."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _message(context: str, source: str) -> Message:
    return Message(context, source, counts="%n" in source)


def _declared() -> Iterator[Message]:
    """The words that the model and tables of the window declare."""
    from qms_desktop.exchange.words import unsupported, with_article
    from qms_desktop.files import CAUSES
    from qms_desktop.insight.columns import figures
    from qms_desktop.insight.gaps import RULES
    from qms_desktop.insight.objectives import Health
    from qms_desktop.model.fields import fields
    from qms_desktop.model.judgement import Outcome
    from qms_desktop.model.registers import PARTS, REGISTERS
    from qms_desktop.model.trail import IMPORT, REDO, UNDO
    from qms_desktop.reports.review import ATTESTATION
    from qms_desktop.ui import empty_state, menus, state_verbs

    for one in (figure for name in REGISTERS for figure in figures(name).values()):
        yield _message("fields", one.label)
        yield from (_message("choices", choice.label) for choice in one.choices or ())
    for cls in (*REGISTERS.values(), *PARTS.values()):
        yield from (_message("registers", words) for words in (cls.label, cls.plural))
        for one in fields(cls).values():
            yield from (
                _message("fields", words) for words in (one.label, one.help, one.note, one.section) if words
            )
            yield from (_message("choices", choice.label) for choice in one.choices or ())
    yield from (_message("choices", one.label) for one in (*Outcome, *Health))
    yield from (_message("rules", words) for words in RULES.values())
    yield from (_message("registers", with_article(kind)) for kind in unsupported())
    yield from (_message("sentences", words) for words in CAUSES)
    yield _message("paper", ATTESTATION)
    yield from (
        _message("changes", words) for words in (IMPORT + "{0}", UNDO + "{0:title}", REDO + "{0:title}")
    )
    entries = [one for table in vars(menus).values() if isinstance(table, tuple) for one in table]
    yield from (_message("menus", one.words) for one in entries if isinstance(one, menus.Entry) and one.words)
    yield from (_message("verbs", words) for words in state_verbs.VERBS)
    yield from (_message("empty", words) for words in empty_state.BELONGS.values())


def _sentences() -> Iterator[Message]:
    """What the layers below the window say, whole sentences only."""
    paths = [
        path for place in BELOW for path in ([place] if place.is_file() else sorted(place.rglob("*.py")))
    ]
    for path in (path for path in paths if "migrations" not in path.parts):
        finder = _Sentences()
        finder.visit(_tree(path))
        yield from (Message("sentences", text) for text in finder.found if _is_sentence(text))


def _told() -> Iterator[Message]:
    """What insight composes in English and papers retell, and the nouns that papers count."""
    for name in TOLD:
        finder = _Sentences()
        finder.visit(_tree(ROOT / "qms_desktop" / name))
        yield from (Message("paper", text) for text in finder.found if _is_told(text))
    for path in sorted((ROOT / "qms_desktop" / "reports").rglob("*.py")):
        for call in (node for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Name) and call.func.id == "counted":
                for noun in (text for argument in call.args[1:2] for text in _literals(argument)):
                    yield from (Message("paper", noun), Message("paper", f"{noun}s"))


def _is_told(text: str) -> bool:
    """Whether a text is meant to be read: words, no name of a column or class."""
    words = _PLACE.sub("", text).strip()
    return bool(re.search("[a-z]{2}", words)) and (" " in text.strip() or text[:1].isupper())


def _is_sentence(text: str) -> bool:
    """Whether a text is a whole sentence, or the beginning of one that another ends."""
    starts = text[:1].isupper() or text[:1] in "{“"
    is_sql = text.startswith(("SELECT", "UNIQUE", "VACUUM", "PRAGMA"))
    goes_on = re.search(r"[.:] \{\d+\}$", text) is not None and len(_PLACE.sub("", text).split()) > 2
    is_whole = len(text.split()) > 2 and text.rstrip().endswith((".", "?", ":"))
    return starts and not is_sql and (is_whole or goes_on)


class _Sentences(ast.NodeVisitor):
    """Collects texts that are no docstrings; what an f-string puts in becomes a numbered place.

    What it puts in as a day, by ``isoformat()`` or a format of days, becomes a place for days.
    """

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:  # ast's own name
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.found.append(node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        places = iter(range(len(node.values)))
        self.found.append(
            "".join(
                str(value.value) if isinstance(value, ast.Constant) else _place(next(places), value)
                for value in node.values
            )
        )
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)


def _place(number: int, value: ast.expr) -> str:
    """The place of what an f-string puts in."""
    call = value.value if isinstance(value, ast.FormattedValue) else None
    is_day = isinstance(call, ast.Call) and ast.unparse(call.func).endswith(".isoformat")
    is_moment = isinstance(value, ast.FormattedValue) and "%Y-%m-%d" in ast.dump(value)
    return f"{{{number}{':day' if is_day or is_moment else ''}}}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
