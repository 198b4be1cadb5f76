"""Runs notebooks from beginning to end and keeps what they showed.

usage: run.py FOLDER KERNEL...    runs each *.ipynb of FOLDER whose kernel is named, in place

A notebook fails when a cell raises, when it prints to standard error, when no cell shows a picture, or when a picture
or a table is empty.
"""

import base64
import io
import sys
from pathlib import Path

import matplotlib.image
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError


def run(path, attempts):
    """Kernels of Java sometimes do not answer when they start, or die; a second start does not."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(notebook, timeout=240, startup_timeout=60, resources={"metadata": {"path": str(path.parent)}})
    try:
        client.execute()
    except (RuntimeError, CellTimeoutError) as fault:
        if attempts == 1:
            raise
        print(f"{path.name}: {fault}; once more")
        return run(path, attempts - 1)
    nbformat.write(notebook, path)
    return notebook


def complaints(notebook):
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    shown = [output for cell in cells for output in cell.outputs]
    yield from (f"wrote to standard error: {o.text.strip()[:200]}" for o in shown if o.get("name") == "stderr")
    pictures = [data for data in (o.get("data", {}).get("image/png") for o in shown) if data]
    if not pictures:
        yield "shows no picture"
    for picture in pictures:
        pixels = matplotlib.image.imread(io.BytesIO(base64.b64decode(picture)))
        if pixels.std() < 0.01:
            yield "shows an empty picture"
    for table in (o["data"].get("text/plain", "") for o in shown if o.get("output_type") == "execute_result"):
        if any(nothing in table for nothing in ("Empty DataFrame", "shape: (0,", "0 rows")):
            yield f"shows an empty table: {table[:80]!r}"


folder, kernels = Path(sys.argv[1]), sys.argv[2:]
failed = ran = 0
for path in sorted(folder.glob("*.ipynb")):
    kernel = nbformat.read(path, as_version=4).metadata.kernelspec.name
    if kernel not in kernels:
        print(f"{path.name}: left out, no kernel {kernel} here")
        continue
    ran += 1
    try:
        found = list(complaints(run(path, attempts=2)))
    except (CellExecutionError, CellTimeoutError, RuntimeError) as fault:
        found = [str(fault)]
    failed += bool(found)
    print(f"{path.name}: " + ("; ".join(found) or "ran to its end"))
print(f"{ran - failed} passed, {failed} failed")
sys.exit(failed > 0)
