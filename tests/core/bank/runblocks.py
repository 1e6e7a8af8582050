"""Runs the Python of the bank's cards and compares what it shows with what the cards say.

Standard input: a list of {"card", "blocks": [{"number", "code", "output"}]}. A card's blocks share their names, as in a notebook; each
card starts with `import torch` and `from torch import tensor`. A block shows what it prints, then the value of its last
expression, or else the last line of its error. Standard output: a line for each block that differs; the exit status is then 1.
"""

import ast
import contextlib
import io
import json
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


def main():
    wrong = 0
    for card in json.load(sys.stdin):
        torch.manual_seed(0)
        names = {"torch": torch, "tensor": torch.tensor}
        for block in card["blocks"]:
            shown = run(block["code"], names)
            if shown != block["output"]:
                wrong += 1
                print(f"{card['card']}, block {block['number']}: the card shows\n{block['output']}\nbut Python\n{shown}\n")
    return 1 if wrong else 0


sys.exit(main())
