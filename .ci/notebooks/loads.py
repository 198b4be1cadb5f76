"""Runs the files load.* and holds what they find against one another.

usage: loads.py KERNEL...    in a folder that holds data/, jars/ and notebooks/; R runs where the kernel ir is named

Each file runs twice: as it is, and on a source that withholds small figures, since a sum of nothing must be nothing
known, and not zero, in every language.
"""

import contextlib
import glob
import io
import re
import runpy
import subprocess
import sys
from pathlib import Path

import pandas

SOURCES = {
    "usa-cbp-encounters": lambda text: text,
    "can-ircc-permanent-residents": lambda text: text.replace("usa-cbp-encounters", "can-ircc-permanent-residents")
    .replace("'ENC'", "'IMM'")
    .replace('"ENC"', '"IMM"'),
}


def told(command):
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, f"{command}: {run.stdout}{run.stderr}"
    return run.stdout


def figures(frame):
    """By name and period; None where no figure is known."""
    rows = frame[["name_es", "time_period", "obs_value"]].itertuples(index=False)
    return {(name, period): None if pandas.isna(value) else float(value) for name, period, value in rows}


def python(file):
    with contextlib.redirect_stdout(io.StringIO()):
        found = runpy.run_path(str(file))["encounters"]
    return found if isinstance(found, pandas.DataFrame) else found.to_pandas()


def sql(file):
    told(["duckdb", "-init", str(file), "-c", "copy encounters to 'sql.csv'"])
    return pandas.read_csv("sql.csv")


def jshell(file):
    lines = told(["jshell", "--class-path", *glob.glob("jars/duckdb_jdbc-*.jar"), str(file)]).splitlines()
    rows = [re.fullmatch(r"(.*), (\S+), (\S+)", line).groups() for line in lines]
    frame = pandas.DataFrame(rows, columns=["name_es", "time_period", "obs_value"])
    return frame.assign(obs_value=pandas.to_numeric(frame["obs_value"].replace("null", None)))


def r(file):
    told(["Rscript", "-e", f"source('{file}'); write.csv(encounters, 'r.csv', row.names = FALSE)"])
    return pandas.read_csv("r.csv")


def stata(file):
    """What Python does in it, and in the place of Stata what its own lines say."""
    exec(re.search(r"^python:\n(.*?)^end$", file.read_text(), re.S | re.M)[1], {})
    rows = pandas.read_stata("flows.dta")
    assert max(map(len, rows.columns)) <= 32, "names longer than Stata's"
    return rows.groupby(["name_es", "time_period"], as_index=False)["obs_value"].sum(min_count=1)


ways = {"load.py": python, "load-polars.py": python, "load.sql": sql, "load.jsh": jshell, "load.do": stata}
if "ir" in sys.argv:
    ways["load.R"] = r
for source, changed in SOURCES.items():
    found = {}
    for name, way in ways.items():
        file = Path(source) / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(changed((Path("notebooks") / name).read_text()))
        found[name] = figures(way(file))
    expected = found["load.py"]
    assert len(expected) > 10, f"load.py finds hardly anything of {source}"
    for name, figure in found.items():
        differ = set(figure.items()) ^ set(expected.items())
        assert not differ, f"{name} and load.py differ on {source}: {sorted(differ, key=str)[:6]}"
    unknown = sum(value is None for value in expected.values())
    print(f"{', '.join(found)}: the same {len(expected)} figures of {source}, {unknown} of them not known")
