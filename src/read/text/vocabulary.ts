/** The words of a document, to decide whether a hyphen at the end of a line is a printer's or the word's own. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly printerHyphenates: boolean;

  constructor(lines: readonly string[]) {
    lines.forEach((line, index) => {
      this.count(line, endsInHyphen(lines[index - 1] ?? ''));
    });
    this.printerHyphenates = this.cutsWords(lines);
  }

  /**
   * Whether `before` (without its hyphen) and `after` are halves of one word. The document itself decides where it
   * has the word elsewhere, whole (`manufacture`) or with its hyphen (`two-child`).
   */
  readonly joinsWord = (before: string, after: string): boolean => {
    const halves = halvesOf(before, after);
    if (halves === undefined) return false;
    return this.known(halves) ?? this.looksCut(halves);
  };

  /** Counts the line's words; halves at its ends are none. */
  private count(line: string, beginsInHalf: boolean): void {
    const words = line.toLowerCase().match(wordPattern) ?? [];
    words.forEach((word, index) => {
      const isHalf = word.endsWith('-') || (index === 0 && beginsInHalf);
      if (!isHalf) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
    });
  }

  private known({ head, tail }: Halves): boolean | undefined {
    const whole = this.counts.get(head + tail) ?? 0;
    const hyphenated = this.counts.get(`${head}-${tail}`) ?? 0;
    if (whole === 0 && hyphenated === 0) return undefined;
    return whole > hyphenated;
  }

  private looksCut({ head, tail }: Halves): boolean {
    const lastPart = head.slice(head.lastIndexOf('-') + 1);
    if (prefixes.has(lastPart)) return false;
    const headIsWord = this.counts.has(lastPart);
    const tailIsWord = this.counts.has(tail) || /^\p{L}{3,}(?:ed|ing)$/u.test(tail);
    if (headIsWord && tailIsWord) return false;
    return this.printerHyphenates || !headIsWord;
  }

  /** Whether most hyphens at line ends that the document decides are the printer's. */
  private cutsWords(lines: readonly string[]): boolean {
    let cut = 0;
    let kept = 0;
    lines.forEach((line, index) => {
      const halves = endsInHyphen(line) ? halvesOf(line.slice(0, -1), lines[index + 1] ?? '') : undefined;
      const known = halves === undefined ? undefined : this.known(halves);
      if (known === true) cut += 1;
      if (known === false) kept += 1;
    });
    return cut > kept;
  }
}

interface Halves {
  readonly head: string;
  readonly tail: string;
}

const wordPattern = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*-?/gu;

const endsInHyphen = (line: string): boolean => line.endsWith('-') || line.endsWith('\u2010');

/** The two halves in lower case, where the second begins so and both are letters. */
function halvesOf(before: string, after: string): Halves | undefined {
  const head = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+){0,4}$/u.exec(before.slice(-60))?.[0];
  const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(after.slice(0, 60))?.[0];
  return head === undefined || tail === undefined
    ? undefined
    : { head: head.toLowerCase(), tail: tail.toLowerCase() };
}

/** Prefixes that keep their hyphen more often than not, in English. */
const prefixes: ReadonlySet<string> = new Set(
  'non self multi cross anti pre post co ex semi ultra pro well long short high low full part half mid off state'.split(
    ' ',
  ),
);
