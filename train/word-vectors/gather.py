"""Mines sentences from the texts that lie beside the project. Writes one sentence a line, without repetition.

    python gather.py SHARED_DATA SCOWL_FOLDER OUT_FOLDER

SCOWL_FOLDER holds the word lists of the Debian package scowl (/usr/share/dict/scowl). They and terms.txt are written
to the same folder, an entry a line (dictionary.txt, terms.txt).

What is measured on is left out: the manifestos of 2024, ContractNLI, the sentences and manifestos of 2010; and one
sentence in 32 of every other source, by its hash (held-out.tsv).
"""

import csv
import hashlib
import html
import io
import json
import re
import sys
import tarfile
from pathlib import Path

_END = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])")
_TAG = re.compile(r"<[^>]*>")
_SPEECH = re.compile(r"<p\b[^>]*>(.*?)</p>", re.DOTALL | re.IGNORECASE)


def main(shared: Path, scowl: Path, out: Path) -> None:
    out.mkdir(parents=True, exist_ok=True)
    (out / "dictionary.txt").write_text("\n".join(dictionary(scowl)))
    (out / "terms.txt").write_text("\n".join(terms()))
    sources = {
        "press": press_releases(shared / "scale/scoop-six-parties.tar.gz"),
        "hansard": pages_of_archive(shared / "scale/twfy-html-hongkong-2000-2023.tar.gz"),
        "hansard-more": paragraphs_of_files(sorted((shared / "hansard").rglob("*.html")) + sorted((shared / "hansard").rglob("*.xml"))),
        "news": news(shared),
        "quotes": lines_of_files(sorted((shared / "quotes/polnear").rglob("text/*.txt"))),
        "pledges": pledges(shared / "pledges"),
    }
    seen: set[bytes] = set()
    with open(out / "sentences.tsv", "w") as kept, open(out / "held-out.tsv", "w") as aside:
        for name, texts in sources.items():
            count = 0
            for sentence in (each for text in texts for each in sentences_of(text)):
                key = hashlib.blake2b(sentence.lower().encode(), digest_size=8).digest()
                if key in seen:
                    continue
                seen.add(key)
                count += 1
                print(name, sentence, sep="\t", file=aside if key[0] < 8 else kept)
            print(f"{name}: {count} sentences", file=sys.stderr)


def dictionary(scowl: Path) -> list[str]:
    """Words of up to size 70, which is what a large dictionary holds; no variants that SCOWL itself calls rare."""
    files = [file for file in scowl.iterdir() if int(file.suffix[1:]) <= 70 and "variant" not in file.name]
    words = {word.strip() for file in files for word in file.read_text("latin-1").splitlines()}
    return sorted(word for word in words if "'" not in word)


def terms() -> list[str]:
    lines = Path(__file__).with_name("terms.txt").read_text().splitlines()
    return [term.strip() for line in lines if not line.startswith("#") for term in line.split(";") if term.strip()]


def sentences_of(text: str):
    plain = re.sub(r"\s+", " ", html.unescape(_TAG.sub(" ", text))).strip()
    for sentence in _END.split(plain):
        letters = sum(letter.isalpha() for letter in sentence)
        if 12 <= len(sentence) <= 600 and letters > 0.7 * len(sentence):
            yield sentence


def press_releases(archive: Path):
    for text in members(archive, ".md"):
        body = text.split("\n---\n", 1)[-1]
        body = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body)
        for paragraph in re.split(r"\n\s*\n|  \n", body):
            if not re.search(r"Advertisement - scroll|Press Release:|© Scoop|^=+$|\d+:\d+ [ap]m", paragraph):
                yield re.sub(r"[*_=#>]+", " ", paragraph)


def pages_of_archive(archive: Path):
    for page in members(archive, ".html"):
        yield from _SPEECH.findall(page)


def members(archive: Path, ending: str):
    with tarfile.open(archive) as files:
        for member in files:
            if member.name.endswith(ending):
                file = files.extractfile(member)
                if file is not None:
                    yield file.read().decode("utf8", "replace")


def paragraphs_of_files(files):
    for file in files:
        yield from _SPEECH.findall(file.read_text("utf8", "replace"))


def lines_of_files(files):
    for file in files:
        yield from file.read_text("utf8", "replace").splitlines()


def news(shared: Path):
    truth = shared / "news/article-bodies/ground-truth.json"
    for each in json.loads(truth.read_text()).values():
        yield from each["articleBody"].split("\n")


def pledges(folder: Path):
    yield from column(folder / "all210126.tsv", "text", only=("country", "India"))
    for file in sorted((folder / "au").glob("*.csv")):
        yield from column(file, "Sentence", ",", "latin-1")


def column(file: Path, name: str, separator: str = "\t", encoding: str = "utf8", only: tuple[str, str] | None = None):
    csv.field_size_limit(10_000_000)
    quoting = csv.QUOTE_NONE if separator == "\t" else csv.QUOTE_MINIMAL
    for row in csv.DictReader(io.StringIO(file.read_text(encoding, "replace")), delimiter=separator, quoting=quoting):
        if only is None or row.get(only[0]) == only[1]:
            yield row.get(name) or ""


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
