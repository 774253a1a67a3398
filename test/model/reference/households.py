"""Households by group: ageing, the autonomous stream and the components, year by year."""

INCOMES = ("laag", "midden", "hoog")


def sigma(group, income):
    """Share of an income class within a group."""
    if income not in group["incomes"]:
        return 0.0
    if len(group["incomes"]) == 1:
        return 1.0
    return group["sigma"][income]


def ageing_matrix(inputs):
    """A as a full matrix: row g says where a household of g is a year later."""
    groups = inputs["groups"]
    matrix = [[0.0] * len(groups) for _ in groups]
    for g, origin in enumerate(groups):
        phase = origin["phase"]
        rates = inputs["transitions"].get(phase, {})
        matrix[g][g] = 1.0 - inputs["dissolution"][phase] - sum(rates.values())
        for h, target in enumerate(groups):
            if target["milieu"] != origin["milieu"] or target["phase"] == phase:
                continue
            shared = [i for i in origin["incomes"] if i in target["incomes"]]
            matrix[g][h] = rates.get(target["phase"], 0.0) * sum(sigma(origin, i) for i in shared)
    return matrix


def aged(matrix, households):
    """A' H."""
    size = range(len(households))
    return [sum(matrix[g][h] * households[g] for g in size) for h in size]


def linear(series, year):
    """A value between the given years on a straight line; the years must reach around it."""
    known = {int(key): value for key, value in series.items()}
    if year in known:
        return known[year]
    before = max(y for y in known if y < year)
    after = min(y for y in known if y > year)
    part = (year - before) / (after - before)
    return known[before] * (1 - part) + known[after] * part


def household_size(inputs, year):
    size = inputs["householdSize"]
    return linear(size, year) if isinstance(size, dict) else size


def autonomous_stream(inputs, matrix):
    """(households, entries) by year, from control totals or from a forecast by group."""
    start = [group["h0"] for group in inputs["groups"]]
    t0, total = inputs["t0"], sum(start)
    profile = inputs["profiles"][inputs["autonomousProfile"]]
    households, entries = [start], [[0.0] * len(start)]
    for year in range(t0 + 1, inputs["T"] + 1):
        before = aged(matrix, households[-1])
        if "controlTotals" in inputs["forecast"]:
            totals = {**inputs["forecast"]["controlTotals"], str(t0): total}
            missing = linear(totals, year) - sum(before)
            if missing >= 0:
                entry = [missing * share for share in profile]
            else:
                entry = [h * missing / sum(before) for h in before]
        else:
            paths = {**inputs["forecast"]["byGroup"], str(t0): start}
            goal = [linear({y: row[g] for y, row in paths.items()}, year) for g in range(len(start))]
            entry = [to - was for to, was in zip(goal, before)]
            entry = [0.0 if abs(e) < 1e-9 * total else e for e in entry]
        entries.append(entry)
        households.append([h + e for h, e in zip(before, entry)])
    return households, entries


def phased(component, inputs, year):
    """Share of a total that falls in a year."""
    if "phasing" in component:
        return component["phasing"].get(str(year), 0.0)
    return 1.0 / (inputs["T"] - inputs["t0"])


def extra_households(component, inputs, autonomous, year):
    """X(t): net extra households of a component in a year."""
    kind, t0 = component["kind"], inputs["t0"]
    if kind == "migration":
        if year > t0 + component["years"]:
            return 0.0
        if "k" in component:
            return component["k"]
        return (component["trend"] - component["forecast"]) / household_size(inputs, year)
    if kind == "pendel":
        all_workers = component.get("K")
        if all_workers is None:
            all_workers = component["workers"] / component["workersPerHousehold"]
        return all_workers * (component["p0"] - component["p1"]) * phased(component, inputs, year)
    if kind == "jobs":
        jobs = component["jobs"]
        new = (
            jobs.get(str(year), 0.0)
            if isinstance(jobs, dict)
            else jobs * phased(component, inputs, year)
        )
        return new * component["capture"] / component["workersPerHousehold"]
    if kind == "households":
        return component["total"] * phased(component, inputs, year)
    if kind == "labour":

        def workers(households):
            rates = component["lambda"]
            return sum(h * rates[g["phase"]] for h, g in zip(households, inputs["groups"]))

        shrinking = workers(autonomous[year - t0 - 1]) - workers(autonomous[year - t0])
        return max(0.0, shrinking) * component["fill"] / component["workersPerHousehold"]
    assert kind == "students", kind
    units = component["units"]
    above = linear(units, year - 1) - linear(units, t0)
    return component["stay"] * above / component["duration"]


def component_stream(component, inputs, matrix, autonomous):
    """(households, entries) by year: those who dissolve are replaced through the profile."""
    groups = inputs["groups"]
    name = component["stayProfile" if component["kind"] == "students" else "profile"]
    profile = inputs["profiles"][name]
    loss = [inputs["dissolution"][group["phase"]] for group in groups]
    households, entries = [[0.0] * len(groups)], [[0.0] * len(groups)]
    for year in range(inputs["t0"] + 1, inputs["T"] + 1):
        extra = extra_households(component, inputs, autonomous, year)
        extra += sum(d * h for d, h in zip(loss, households[-1]))
        entries.append([extra * share for share in profile])
        before = aged(matrix, households[-1])
        households.append([h + e for h, e in zip(before, entries[-1])])
    return households, entries


def student_households(component, inputs, year):
    """Student households above those of t0, by group: they stay students."""
    units = component["units"]
    above = linear(units, year) - linear(units, inputs["t0"])
    return [above * share for share in inputs["profiles"][component["profile"]]]
