/** The words of a document, to decide whether a hyphen at the end of a line is a printer's or the word's own. */
export class Vocabulary {
  /** How often each word stands that a decision may need; the others are not kept. */
  private readonly counts: Map<string, number>;
  private readonly printerHyphenates: boolean;

  constructor(lines: readonly string[]) {
    this.counts = new Map(neededWords(lines).map((word) => [word, 0]));
    if (this.counts.size > 0) this.countAll(lines);
    this.printerHyphenates = this.cutsWords(lines);
  }

  private countAll(lines: readonly string[]): void {
    lines.forEach((line, index) => {
      this.count(line, endsInHyphen(lines[index - 1] ?? ''));
    });
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
    const lower = line.toLowerCase();
    const words = lower.match(/[\u0080-\uffff]/.test(lower) ? wordPattern : asciiWordPattern) ?? [];
    words.forEach((word, index) => {
      const isHalf = word.endsWith('-') || (index === 0 && beginsInHalf);
      const count = this.counts.get(word);
      if (count !== undefined && !isHalf) this.counts.set(word, count + 1);
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
    const headIsWord = this.has(lastPart);
    const tailIsWord = this.has(tail) || /^\p{L}{3,}(?:ed|ing)$/u.test(tail);
    if (headIsWord && tailIsWord) return false;
    return this.printerHyphenates || !headIsWord;
  }

  private has(word: string): boolean {
    return (this.counts.get(word) ?? 0) > 0;
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

/** The halves at the ends of lines, and what they would make together. */
function neededWords(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, index) => {
    const halves = endsInHyphen(line) ? halvesOf(line.slice(0, -1), lines[index + 1] ?? '') : undefined;
    if (halves === undefined) return [];
    const { head, tail } = halves;
    return [head.slice(head.lastIndexOf('-') + 1), tail, head + tail, `${head}-${tail}`];
  });
}

interface Halves {
  readonly head: string;
  readonly tail: string;
}

/** The same words for lines in ASCII, which are most, in a third of the time. */
const asciiWordPattern = /[a-z]+(?:-[a-z]+)*-?/g;
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
