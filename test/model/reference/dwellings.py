"""Dwellings: the fitted start, the need by carrying the whole matrix, and what is affordable."""

from households import INCOMES, aged, sigma


def fitted_start(inputs):
    """Iterative proportional fitting of H0 * O to the groups and to every margin of the stock."""
    rows = [group["h0"] for group in inputs["groups"]]
    total = sum(rows)
    n = [[h * o for o in prior] for h, prior in zip(rows, inputs["O"])]
    targets = []
    for margin in inputs["stockMargins"]:
        stock = sum(c["stock"] for c in margin["classes"])
        targets += [(c["segments"], c["stock"] / stock * total) for c in margin["classes"]]

    def class_sum(segments):
        return sum(row[s] for row in n for s in segments)

    def deviation(found, goal):
        return abs(found - goal) / goal if goal > 0 else abs(found)

    for _ in range(10_000):
        for g, goal in enumerate(rows):
            found = sum(n[g])
            factor = goal / found if found > 0 else 0.0
            n[g] = [cell * factor for cell in n[g]]
        for segments, goal in targets:
            found = class_sum(segments)
            factor = goal / found if found > 0 else 0.0
            for row in n:
                for s in segments:
                    row[s] *= factor
        errors = [deviation(sum(row), goal) for row, goal in zip(n, rows)]
        errors += [deviation(class_sum(segments), goal) for segments, goal in targets]
        if max(errors) <= 1e-10:
            return n
    raise ValueError("the fit does not converge")


def carry(inputs, matrix, start, households, entries):
    """Yields (N, demand, moved in) for every year: ageing, choosing, leaving."""
    groups, preference = inputs["groups"], inputs["P"]
    mobility = [inputs["mobility"][group["phase"]] for group in groups]
    segments = range(len(inputs["segments"]))
    n = start
    chosen = [[0.0 for _ in segments] for _ in groups]
    yield n, chosen
    for t in range(1, len(households)):
        columns = [aged(matrix, [row[s] for row in n]) for s in segments]
        before = aged(matrix, households[t - 1])
        n, chosen = [], [row[:] for row in chosen]
        for h, mu in enumerate(mobility):
            entering = sum(max(e[t][h], 0.0) for e in entries)
            leaving = sum(min(e[t][h], 0.0) for e in entries)
            choosing = mu * before[h] + entering
            present = before[h] + entering
            # Nobody can leave a group that has nobody; a rounding error below zero is nobody.
            left = max(0.0, 1.0 + leaving / present) if leaving < 0 and present > 0 else 1.0
            row = []
            for s in segments:
                chosen[h][s] += choosing * preference[h][s]
                row.append(left * ((1 - mu) * columns[s][h] + choosing * preference[h][s]))
            n.append(row)
        yield n, chosen


def need(inputs, step, start, now, chosen, households, students):
    """One report year by milieu and segment, in the milieus' first order among the groups."""
    groups, preference = inputs["groups"], inputs["P"]
    factor = 1.0 + inputs["frictionalVacancy"]
    shortage = inputs.get("initialShortage", [0.0] * len(inputs["segments"]))
    names = list(dict.fromkeys(group["milieu"] for group in groups))
    tables = {key: [] for key in ("value", "composition", "moving", "initial", "demand", "released")}
    for milieu in names:
        members = [g for g, group in enumerate(groups) if group["milieu"] == milieu]
        for s in range(len(inputs["segments"])):
            placed = sum(students[g] * preference[g][s] for g in members)
            growth = sum(now[g][s] - start[g][s] for g in members) + placed
            there = sum(row[s] for row in start)
            here = sum(start[g][s] for g in members)
            if there > 0:
                initial = shortage[s] * here / there
            else:
                initial = shortage[s] * sum(groups[g]["h0"] for g in members) / sum(
                    group["h0"] for group in groups
                )
            composition = 0.0
            for g in members:
                h0 = groups[g]["h0"]
                share = start[g][s] / h0 if h0 > 0 else preference[g][s]
                composition += factor * (households[step][g] - h0) * share
            demand = sum(chosen[g][s] for g in members) + placed
            value = factor * growth + initial
            tables["value"].append(value)
            tables["composition"].append(composition)
            tables["moving"].append(value - initial - composition)
            tables["initial"].append(initial)
            tables["demand"].append(demand)
            tables["released"].append(demand - growth)
    return tables


def fit_ratios(inputs, now):
    """Fitting dwellings per household of each income group."""
    groups, rows = inputs["groups"], inputs["affordability"]["groups"]
    shares = inputs["affordability"]["shares"]

    def present(j, households):
        incomes = {i: sum(h * sigma(g, i) for h, g in zip(households, groups)) for i in INCOMES}
        return sum(shares[i][j] * incomes[i] for i in INCOMES)

    start = [group["h0"] for group in groups]
    return [
        (row["rent"] + row["owner"]) / (row["households"] * present(j, now) / present(j, start))
        for j, row in enumerate(rows)
    ]
