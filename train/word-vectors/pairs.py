"""Gathers pairs of a short text and a sentence that belongs to it: what an ask is to a passage.

    python pairs.py SHARED_DATA MINED_FOLDER

Titles of press releases with the sentences below them, and the asks of asks.tsv, which were written for this project,
with the sentences for which they were written; these are found again among the mined sentences by their hash. Writes
pairs.tsv (group, source) and, line by line with it, pair-left.tsv and pair-right.tsv (source, tab, text) into the same
folder. Sentences of one group are no counterexamples of each other.
"""

import hashlib
import re
import sys
from pathlib import Path

from gather import members, sentences_of

MOST_SENTENCES = 12


def main(shared: Path, mined: Path) -> None:
    rows = list(titled(shared / "scale/scoop-six-parties.tar.gz")) + list(asked(mined / "sentences.tsv"))
    with open(mined / "pairs.tsv", "w") as groups, open(mined / "pair-left.tsv", "w") as left, open(mined / "pair-right.tsv", "w") as right:
        for source, group, short, sentence in rows:
            print(f"{source} {group}", source, sep="\t", file=groups)
            print(source, short, sep="\t", file=left)
            print(source, sentence, sep="\t", file=right)


def titled(archive: Path):
    for at, text in enumerate(members(archive, ".md")):
        title = title_of(text)
        if title is None:
            continue
        sentences = list(body_sentences(text, title))
        if len(sentences) > 1:
            for sentence in sentences[:MOST_SENTENCES]:
                if len(sentence.split()) > 5:
                    yield "title", at, title, sentence


def title_of(text: str) -> str | None:
    """Without the speaker before or after a colon or dash."""
    found = re.search(r'^title: "?(.*?)"?$', text, re.MULTILINE)
    if found is None:
        return None
    parts = [part for part in re.split(r"\s*[:–—]\s+| - ", found.group(1)) if len(part.split()) > 2]
    return max(parts, key=len) if parts else None


def body_sentences(text: str, title: str):
    body = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text.split("\n---\n", 1)[-1])
    for paragraph in re.split(r"\n\s*\n|  \n", body):
        furniture = re.search(r"Advertisement - scroll|Press Release:|Speech:|Article:|© Scoop|^=+$|\d+:\d+ [ap]m", paragraph)
        if furniture is None and title.lower()[:25] not in paragraph.lower():
            yield from sentences_of(re.sub(r"[*_=#>]+", " ", paragraph))


def asked(sentences: Path):
    by_hash: dict[str, list[str]] = {}
    for line in Path(__file__).with_name("asks.tsv").read_text().splitlines():
        key, _code, ask = line.split("\t")
        by_hash.setdefault(key, []).append(ask)
    for line in open(sentences):
        sentence = line.rstrip("\n").split("\t", 1)[1]
        key = hashlib.blake2b(sentence.lower().encode(), digest_size=8).hexdigest()
        for ask in by_hash.get(key, []):
            yield "ask", key, ask, sentence


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
