"""Runs the Python of the bank's cards and compares what it shows with what the cards say.

Standard input: a list of {"card", "blocks": [{"number", "code", "output"}]}. A card's blocks share their names, as in a notebook; each
card starts with `import torch` and `from torch import tensor`. A block shows what it prints, then the value of its last
expression, or else the last line of its error. A block that begins with "# needs fastai" is not run: it has to compile, and to use
no name but its own, Python's, and those in fastainames.json, which says where fastai defines each. Standard output: a line for each block that differs; the exit status is then 1.
"""

import ast
import builtins
import contextlib
import io
import json
import pathlib
import sys

import torch


def run(code, names):
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        try:
            tree = ast.parse(code)
            last = None
            if tree.body and isinstance(tree.body[-1], ast.Expr):
                last = ast.Expression(tree.body.pop().value)
            exec(compile(tree, "card", "exec"), names)
            value = eval(compile(last, "card", "eval"), names) if last else None
            if value is not None:
                print(repr(value))
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    return shown.getvalue().rstrip("\n")


def unknown_names(code, known):
    """The names that a block reads and nobody gives it; adds its own to `known`."""
    reads = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            reads.add(node.id)
        elif isinstance(node, ast.Name):
            known.add(node.id)
        elif isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            known.add(node.name)
        elif isinstance(node, ast.arg):
            known.add(node.arg)
        elif isinstance(node, ast.alias):
            known.add((node.asname or node.name).split(".")[0])
    return sorted(reads - known)


def main():
    wrong = 0
    with open(pathlib.Path(__file__).with_name("fastainames.json"), encoding="utf-8") as file:
        fastai = set(json.load(file))
    for card in json.load(sys.stdin):
        torch.manual_seed(0)
        names = {"torch": torch, "tensor": torch.tensor}
        known = fastai | set(dir(builtins)) | set(names) | {"dls"}  # a learner's data, as the chapters call it
        for block in card["blocks"]:
            if block["code"].startswith("# needs fastai"):
                if unknown := unknown_names(block["code"], known):
                    wrong += 1
                    print(f"{card['card']}, block {block['number']}: nothing defines {', '.join(unknown)}\n")
                continue
            shown = run(block["code"], names)
            if shown != block["output"]:
                wrong += 1
                print(f"{card['card']}, block {block['number']}: the card shows\n{block['output']}\nbut Python\n{shown}\n")
    return 1 if wrong else 0


sys.exit(main())
