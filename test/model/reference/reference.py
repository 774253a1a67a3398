"""A second, independent implementation of the model, written from its description alone.

Usage: python3 reference.py CASES.json RESULTS.json
CASES is a list of inputs; RESULTS has for every case, by scenario, all outputs. Nothing here is
clever: full matrices, plain lists, one year after the other.
"""

import json
import sys

from dwellings import carry, fit_ratios, fitted_start, need
from households import (
    ageing_matrix,
    autonomous_stream,
    component_stream,
    household_size,
    student_households,
)


def scenario_outputs(inputs, matrix, start, autonomous, scenario):
    t0, groups = inputs["t0"], range(len(inputs["groups"]))
    years = range(t0, inputs["T"] + 1)
    streams, students = [("", *autonomous)], {}
    for code in scenario["components"]:
        component = {**inputs["components"][code], **scenario.get("overrides", {}).get(code, {})}
        streams.append((code, *component_stream(component, inputs, matrix, autonomous[0])))
        if component["kind"] == "students":
            students[code] = [student_households(component, inputs, year) for year in years]
    in_streams = [[sum(h[t][g] for _, h, _ in streams) for g in groups] for t in range(len(years))]
    in_units = [[sum(h[t][g] for h in students.values()) for g in groups] for t in range(len(years))]
    households = [[a + b for a, b in zip(*both)] for both in zip(in_streams, in_units)]
    totals = [sum(row) for row in households]
    carried = list(carry(inputs, matrix, start, in_streams, [e for _, _, e in streams]))
    sizes = [household_size(inputs, year) for year in years]
    by_stream = {code: [sum(row) for row in h] for code, h, _ in streams}
    for code, rows in students.items():
        by_stream[code] = [a + sum(row) for a, row in zip(by_stream[code], rows)]
    steps = [year - t0 for year in inputs["reportYears"]]
    return {
        "households": households,
        "totals": totals,
        "persons": [
            inputs["basePopulation"] + h * size - totals[0] * sizes[0]
            for h, size in zip(totals, sizes)
        ],
        "streams": by_stream,
        "rowSums": [[sum(row) for row in carried[t][0]] for t in steps],
        "inStreams": [in_streams[t] for t in steps],
        "need": [need(inputs, t, start, *carried[t], households, in_units[t]) for t in steps],
        "fit": [fit_ratios(inputs, households[t]) for t in [0, *steps]],
    }


def outputs(inputs):
    matrix, start = ageing_matrix(inputs), fitted_start(inputs)
    autonomous = autonomous_stream(inputs, matrix)
    return {
        "start": start,
        "scenarios": {
            code: scenario_outputs(inputs, matrix, start, autonomous, scenario)
            for code, scenario in inputs["scenarios"].items()
        },
    }


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as source:
        cases = json.load(source)
    with open(sys.argv[2], "w", encoding="utf-8") as target:
        json.dump([outputs(inputs) for inputs in cases], target, allow_nan=False)
