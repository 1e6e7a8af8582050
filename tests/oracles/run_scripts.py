"""Runs each script named on the command line and prints what they printed: a JSON object, script -> {id: value}.

One process for all of them, because importing torch takes longer than everything else.
"""

import contextlib
import io
import json
import sys
import traceback

outcomes = {}
for path in sys.argv[1:]:
    printed = io.StringIO()
    readouts = {}
    try:
        with open(path, encoding="utf-8") as script, contextlib.redirect_stdout(printed):
            exec(compile(script.read(), path, "exec"), {"__name__": "__main__"})
    except Exception:
        readouts["(exception)"] = traceback.format_exc()
    for line in printed.getvalue().splitlines():
        name, equals, value = line.partition(" = ")
        if equals and name not in readouts:
            readouts[name] = value
        else:
            readouts["(not a readout)"] = line
    outcomes[path] = readouts
json.dump(outcomes, sys.stdout)
