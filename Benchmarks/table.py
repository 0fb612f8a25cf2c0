"""Runs the benchmarks and prints their figures, the bars beside them: table.py TOOL MEASURE FOLDER

Figures are of processor time, the best of several rounds, so that other work on the machine counts little.
Nothing large is held here: the peak memory of a child would begin with that of its parent.
"""

import html
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

MEGABYTE = 1_000_000
TEXT_BYTES = 16 * MEGABYTE
# XML of the Word file that is read, and of the one that becomes a PDF.
WORD_BYTES = 20 * MEGABYTE
PDF_BYTES = 4 * MEGABYTE
# Megabytes a second of the peer on the machine that the bars were set on.
PEER_THERE = 34
# What a pathology is measured in: seconds of each stage, pages of memory of all; and what of it is too little to compare.
STAGES = {"extract": 0.01, "json": 0.01, "reports": 0.01, "compare": 0.01, "pages": 10_000}


class Usage:
    """What a command took."""

    def __init__(self, command, output=os.devnull):
        start = time.perf_counter()
        sink = [(os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
        child = os.posix_spawnp(command[0], command, os.environ, file_actions=sink)
        _, status, usage = os.wait4(child, 0)
        self.wall = time.perf_counter() - start
        self.seconds = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss * 1024 / MEGABYTE
        code = os.waitstatus_to_exitcode(status)
        if code not in (0, 1):
            raise SystemExit(f"{' '.join(command[:3])} … ended with {code}")


def asked(command):
    """The JSON object that a command prints."""
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def plans(folder):
    found = sorted(p for p in Path(folder).rglob("*") if p.suffix in (".txt", ".md") and p.name != "README.md")
    if not found:
        raise SystemExit(f"no plans in {folder}")
    return found


def repeated(paths, size, target):
    """Writes the plans one after the other until the file has so many bytes."""
    written = 0
    with open(target, "wb") as output:
        while written < size:
            for path in paths:
                with open(path, "rb") as plan:
                    shutil.copyfileobj(plan, output)
                output.write(b"\n\n")
            written = output.tell()
    return written


class Table:
    """Rows: what, figure, bar, whether it is reached; and what the figure is at the pace of the machine of the bars.

    A bar in seconds or in bytes a second says nothing of a machine that is half as fast: the peer tells how fast this one is.
    """

    def __init__(self):
        # How much faster the peer was there, once it has been measured here.
        self.pace = None
        print(f"\n{'':44}{'figure':>16}  {'bar':<16}{'':12}{'at that pace':>16}")

    def paced(self, figure, unit):
        """The figure at the pace of the machine of the bars; empty where it has none."""
        if self.pace is None or unit not in ("MB/s", "ms", "s"):
            return ""
        scaled = figure * self.pace if unit == "MB/s" else figure / self.pace
        return f"{scaled:,.1f} {unit}"

    def heading(self, text):
        print(f"\n{text}")

    def row(self, what, figure, unit, bar=None, *, most=False, note=""):
        text = f"{figure:,.1f} {unit}" if figure < 100 else f"{figure:,.0f} {unit}"
        against, mark = "", ""
        if bar is not None:
            against = f"{'≤' if most else '≥'} {bar:,g} {unit}"
            reached = figure <= bar if most else figure >= bar
            mark = "reached" if reached else "not reached"
        paced = self.paced(figure, unit) if bar is not None else ""
        print(f"  {what:<42}{text:>16}  {against:<16}{mark:<12}{paced:>16}  {note}".rstrip(), flush=True)


def extraction(table, measure, peer, paths, text, size):
    names = [str(path) for path in paths]
    once = sum(path.stat().st_size for path in paths)
    rounds = max(1, TEXT_BYTES // once // 4)
    best = {"extract": float("inf"), "json": float("inf")}
    theirs = float("inf")
    for _ in range(4):
        ours = asked([measure, "extract", str(rounds), *names])
        for stage in best:
            best[stage] = min(best[stage], ours[stage])
        theirs = min(theirs, asked([*peer, str(max(1, rounds // 4)), *names])["seconds"])
    whole = asked([measure, "extract", "2", text])["extract"]
    speed, peer_speed = once / best["extract"] / MEGABYTE, once / theirs / MEGABYTE
    table.pace = PEER_THERE / peer_speed
    table.heading(f"In process, one core: {len(paths)} plans, {once / 1000:,.0f} KB, to {TEXT_BYTES // MEGABYTE} MB")
    table.row("extraction", speed, "MB/s", 100, note=f"peer there: {PEER_THERE} MB/s")
    table.row("Python re, four patterns", peer_speed, "MB/s")
    table.row("extraction to Python re", speed / peer_speed, "×", round(100 / PEER_THERE, 1))
    table.row(f"extraction, one text of {size // MEGABYTE} MB", size / whole / MEGABYTE, "MB/s")
    table.row("writing JSON, bytes read", once / best["json"] / MEGABYTE, "MB/s")


def command_line(table, tool, paths, text, size, folder):
    parse = [tool, "parse", "--format", "ndjson"]
    table.heading("Command line")
    runs = [Usage([*parse, text]) for _ in range(3)]
    table.row("parse --format ndjson", size / min(run.seconds for run in runs) / MEGABYTE, "MB/s", 40)
    tiny = folder / "tiny.txt"
    tiny.write_text("KẾ HOẠCH\n", encoding="utf-8")
    starts = [Usage([*parse, str(tiny)]) for _ in range(40)]
    table.row("start-up", min(run.wall for run in starts) * 1000, "ms", 10, most=True)
    table.row(f"peak memory, one text of {size // MEGABYTE} MB", min(run.megabytes for run in runs), "MB", 60, most=True)
    peaks = []
    for copies in (1, 4):
        batch = folder / f"batch{copies}"
        batch.mkdir()
        wanted, number = 300 * copies, 0
        while number < wanted:
            for path in paths[: wanted - number]:
                shutil.copyfile(path, batch / f"{number}.txt")
                number += 1
        peaks.append((number, Usage([*parse, str(batch)]).megabytes))
    for number, peak in peaks:
        table.row(f"peak memory, a batch of {number:,} plans", peak, "MB")
    table.row("four times the batch", peaks[1][1] / peaks[0][1], "×", 1.2, most=True)


def pathologies(table, measure):
    """Each at a quarter of its size and at all of it: four times the text may take four times as long."""
    table.heading("Pathologies: how much longer four times the text takes, in the stage where it is most")
    listed = subprocess.run([measure, "pathologies"], check=True, stdout=subprocess.PIPE, text=True).stdout
    for line in listed.splitlines():
        name, count = line.split()
        quarter, whole = ({}, {})
        for _ in range(3):
            for part, least in ((4, quarter), (1, whole)):
                taken = asked([measure, "pathology", name, str(int(count) // part)])
                least.update({what: min(figure, least.get(what, figure)) for what, figure in taken.items()})
            # What takes no time at all cannot be compared.
            growth = {stage: whole[stage] / max(quarter[stage], floor) for stage, floor in STAGES.items()}
            stage = max(growth, key=growth.get)
            # Another run may have disturbed one of them: the best of three counts.
            if growth[stage] <= 6:
                break
        speed = whole["bytes"] / whole["extract"] / MEGABYTE
        note = f"{stage}; extraction {speed:,.1f} MB/s of {whole['bytes'] / MEGABYTE:,.1f} MB"
        table.row(name, growth[stage], "×", 6, most=True, note=note)


def aligned(paths):
    """The pair that a file align-*.json beside the plans is about, else the two longest plans."""
    for folder in sorted({path.parent for path in paths}):
        for gold in sorted(folder.glob("align-*.json")):
            about = json.loads(gold.read_text(encoding="utf-8"))["about"]
            pair = [folder / f"{about[side]}.txt" for side in ("upper", "lower")]
            if all(path in paths for path in pair):
                return pair
    return sorted(paths, key=lambda path: -path.stat().st_size)[:2]


def comparisons(table, measure, paths):
    """A pair, one plan against plans made from all of them, families of their units."""
    upper, lower = (str(path) for path in aligned(paths))
    names = [str(path) for path in paths]
    table.heading("Comparisons")
    pair = asked([measure, "compare", "pair", "30", upper, lower])
    note = f"prepared in {pair['prepare'] * 1000:.1f}, indexed in {pair['index'] * 1000:.1f}, aligned in {pair['align'] * 1000:.1f}"
    table.row("one pair, parsed", pair["whole"] * 1000, "ms", 2, most=True, note=note)
    many = asked([measure, "compare", "many", "10000", "2", upper, *names])
    table.row("one plan against 10,000, on the wall", many["wall"], "s", 90, most=True,
              note=f"{many['bytes'] / MEGABYTE:,.0f} MB on {many['jobs']} cores, parsing included")
    table.row("memory at the end to that at a tenth", many["peak"] / many["peakAtTenth"], "×", 1.2, most=True,
              note=f"{many['peak'] / MEGABYTE:,.0f} MB")
    families = asked([measure, "compare", "families", "64000", *names])
    most = families[-1]
    table.row(f"families of {most['units']:,} units", most["seconds"], "s", 5, most=True,
              note=f"{most['families']:,} families")
    table.row("four times the units", most["seconds"] / families[0]["seconds"], "×", 6, most=True)


def word_file(paths, size, target):
    """Writes the plans as a Word file whose text is so many bytes of XML; gives how many."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    font = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
    style = '<w:pPr><w:spacing w:after="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr>'
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    parts, written = [f'<w:document xmlns:w="{space}"><w:body>'], 0
    while written < size:
        for line in lines:
            words = line.split(" ")
            # Runs of a few words, as editing leaves them.
            runs = [" ".join(words[at:at + 8]) for at in range(0, len(words), 8)]
            texts = "".join(
                f'<w:r>{font}<w:t xml:space="preserve">{html.escape(run)} </w:t></w:r>' for run in runs)
            parts.append(f"<w:p>{style}{texts}</w:p>")
            written += len(parts[-1].encode())
            if written >= size:
                break
    document = "".join([*parts, "</w:body></w:document>"]).encode()
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    main_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>')
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" '
            f'Type="{office}/officeDocument" Target="word/document.xml"/></Relationships>')
        archive.writestr("word/document.xml", document)
    return len(document)


def files(table, tool, measure, paths, folder):
    """Word files by their XML; PDF files beside what poppler's program takes alone."""
    table.heading("Files")
    word = folder / "plans.docx"
    size = word_file(paths, WORD_BYTES, word)
    best = min(asked([measure, "read", "3", str(word)])["read"] for _ in range(3))
    table.row(f"Word file of {size / MEGABYTE:,.0f} MB of XML to text", size / best / MEGABYTE, "MB/s", 10)
    if not shutil.which("soffice") or not shutil.which("pdftotext"):
        print("  PDF: not measured, soffice or pdftotext is not on this machine (make tools)", flush=True)
        return
    word_file(paths, PDF_BYTES, word)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    Usage(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(word)])
    pdf = str(folder / "plans.pdf")
    ours = [tool, "parse", "--format", "ndjson", pdf]
    runs = {"plain": ["pdftotext", pdf, "-"], "words": ["pdftotext", "-bbox", pdf, "-"], "ours": ours}
    # In turns, so that other work on the machine falls on all alike.
    taken = {name: [] for name in runs}
    for _ in range(9):
        for name, command in runs.items():
            taken[name].append(Usage(command))
    seconds = {name: min(run.seconds for run in all_runs) for name, all_runs in taken.items()}
    wall = {name: min(run.wall for run in all_runs) for name, all_runs in taken.items()}
    note = f"{seconds['ours']:.2f} s, pdftotext -bbox {seconds['words']:.2f} s, pdftotext {seconds['plain']:.2f} s"
    table.row("PDF to pdftotext -bbox, processor", seconds["ours"] / seconds["words"], "×", 1.5, most=True, note=note)
    table.row("PDF to pdftotext -bbox, wall", wall["ours"] / wall["words"], "×", 1.5, most=True)
    table.row("PDF to pdftotext without places, wall", wall["ours"] / wall["plain"], "×", 1.5, most=True)


def main():
    tool, measure, corpus = sys.argv[1:4]
    peer = [sys.executable, str(Path(__file__).with_name("peer.py"))]
    paths = plans(corpus)
    with tempfile.TemporaryDirectory(prefix="plantrace-bench-") as name:
        folder = Path(name)
        text = folder / "plans.txt"
        size = repeated(paths, TEXT_BYTES, text)
        table = Table()
        extraction(table, measure, peer, paths, str(text), size)
        command_line(table, tool, paths, str(text), size, folder)
        files(table, tool, measure, paths, folder)
        comparisons(table, measure, paths)
        pathologies(table, measure)


main()
