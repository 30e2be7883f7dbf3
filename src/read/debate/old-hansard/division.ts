import type { Division, Side, Voter } from '../../../model/speech.ts';
import { childElements, descendants, named, wordsOf, type XmlElement } from '../../xml/xml-element.ts';

type SideName = 'ayes' | 'noes';

/**
 * Lists of a vote as they were set in columns. One list may run on over several tables, so that the side of the one
 * before goes on; and what a table holds is never the whole count, which the House's own sentence gives.
 */
export class DivisionLists {
  private side: SideName | undefined;
  /** Tellers stand in one column below their heading, while the other columns go on with names. */
  private tellers: number | undefined;

  read(element: XmlElement): { readonly lines: readonly string[]; readonly division: Division } {
    const names: Record<SideName, Voter[]> = { ayes: [], noes: [] };
    const lines: string[] = [];
    let number: string | undefined;
    for (const [column, words] of cellsOf(element)) {
      const printed = /^\[?Division (?:No\.? ?)?(\d+)/i.exec(words)?.[1];
      number ??= printed;
      if (printed !== undefined || this.turnsTo(words, column)) lines.push(words.replace(/^\[|\]$/g, ''));
      else this.addNames(words, column, names);
    }
    const side = (which: SideName): Side => ({
      count: names[which].filter((voter) => !voter.teller).length,
      names: names[which],
    });
    const [ayes, noes] = [side('ayes'), side('noes')];
    const shown = lines.length > 0 || ayes.names.length + noes.names.length === 0 ? lines : ['Division'];
    return {
      lines: shown,
      division: { ...(number === undefined ? {} : { number }), ayes, noes, outcome: 'unknown' },
    };
  }

  /** A cell that is a heading of the lists, such as `AYES.` or `TELLERS FOR THE NOES—`. */
  private turnsTo(words: string, column: number): boolean {
    const tellers = /^TELLERS? FOR THE (AYES|NOES|CONTENTS|NOT[- ]CONTENTS)\b[.,—–:\s-]*$/i.exec(words)?.[1];
    if (tellers !== undefined) {
      this.side = sideOf(tellers);
      this.tellers = column;
      return true;
    }
    const heading = /^(AYES|NOES|CONTENTS|NOT[- ]CONTENTS)[.,—–:\s-]*$/i.exec(words)?.[1];
    if (heading !== undefined) {
      this.side = sideOf(heading);
      this.tellers = undefined;
    }
    return heading !== undefined || /^\[?\d+\.\d+ [ap]\.m\.?\]?$/i.test(words);
  }

  private addNames(words: string, column: number, names: Record<SideName, Voter[]>): void {
    if (this.side === undefined) return;
    const areTellers = this.tellers === column;
    const each = areTellers ? words.replace(/\.$/, '').split(/ and /) : [words];
    for (const printed of each)
      names[this.side].push({
        printed,
        identifiers: {},
        ...(areTellers ? { teller: true as const } : {}),
      });
  }
}

/** The cells of the tables that hold words, each with its column; what stands outside of rows is a column of its own. */
const cellsOf = (element: XmlElement): readonly (readonly [number, string])[] =>
  descendants(element, named('tr', 'p')).flatMap((row) =>
    (row.name === 'p' ? [row] : childElements(row)).flatMap((cell, column) => {
      const words = wordsOf(cell, ['col', 'image']);
      return words === '' ? [] : [[column, words] as const];
    }),
  );

const sideOf = (words: string): SideName => (/^(?:ayes|contents)/i.test(words) ? 'ayes' : 'noes');
