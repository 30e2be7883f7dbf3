import type { Campaign } from '../model/campaign.ts';
import type { PositionCode } from '../model/code.ts';
import type { Day } from '../model/day.ts';
import type { Cell } from '../model/position.ts';
import { positionWords } from '../publish/position-words.ts';
import { openInShort } from '../publish/reading-in-words.ts';
import { cellOf } from '../record/derive-cells.ts';
import { count, harmless, shorten } from './words.ts';

const columnWidth = 15;

/**
 * Prints parties by asks: judged positions as sign and word; where nobody has judged, "unread", and under it in
 * brackets what the program suggests. As many parties side by side as fit, the others in a further table.
 */
export function printTable(
  campaign: Campaign,
  cells: readonly Cell[],
  asOf: Day,
  width = process.stdout.columns ?? 160,
): void {
  const asksWidth = Math.min(30, Math.max(...campaign.asks.map((ask) => ask.id.length)) + 2);
  const fitting = Math.max(1, Math.floor((width - asksWidth) / columnWidth));
  process.stdout.write(`${harmless(campaign.name)}, as of ${asOf}\n`);
  for (let first = 0; first < campaign.parties.length; first += fitting) {
    const parties = campaign.parties.slice(first, first + fitting);
    const heads = parties.map((party) => pad(party.id, columnWidth)).join('');
    process.stdout.write(
      `\n${' '.repeat(asksWidth)}${heads.trimEnd()}\n${'─'.repeat(asksWidth + parties.length * columnWidth)}\n`,
    );
    for (const ask of campaign.asks) {
      const row = parties.map((party) => twoLines(cellOf(cells, party.id, ask.id)));
      process.stdout.write(
        `${pad(ask.id, asksWidth)}${row
          .map(([upper]) => pad(upper, columnWidth))
          .join('')
          .trimEnd()}\n`,
      );
      if (row.some(([, lower]) => lower !== ''))
        process.stdout.write(
          `${' '.repeat(asksWidth)}${row
            .map(([, lower]) => pad(lower, columnWidth))
            .join('')
            .trimEnd()}\n`,
        );
    }
  }
  process.stdout.write(`\n${legend(cells)}\n`);
}

function twoLines(cell: Cell | undefined): readonly [string, string] {
  if (cell === undefined) return ['', ''];
  const { position, suggested } = cell;
  const open = openInShort(cell.reading);
  if (open !== undefined && position === 'unread') return [signed('unread'), open];
  if (position !== 'unread') return [signed(position), ''];
  return [signed('unread'), suggested === 'unread' ? '(not searched)' : `(${signed(suggested)})`];
}

const signed = (code: PositionCode): string => `${positionWords[code].sign} ${positionWords[code].word}`;

const pad = (text: string, width: number): string => shorten(text, width - 1).padEnd(width);

function legend(cells: readonly Cell[]): string {
  const unread = cells.filter((cell) => cell.position === 'unread').length;
  const judged = cells.filter((cell) => cell.basis === 'judged').length;
  const awaited = cells.filter((cell) => cell.position === 'awaited').length;
  const note =
    unread === 0
      ? ''
      : '\n(in brackets) is what the program suggests: nobody has judged it. "onrecord show ASK PARTY" gives the words behind a cell.';
  const disagree = cells.filter(({ reading }) => reading.state === 'readers-disagree').length;
  const others = [
    ...kinds.flatMap(([code, word]) => {
      const number = cells.filter((cell) => cell.position === code).length;
      return number === 0 ? [] : [`, ${number} ${word}`];
    }),
    ...(disagree === 0 ? [] : [`; readers disagree in ${disagree}`]),
  ].join('');
  return `${count(judged, 'cell')} judged${byOneReader(cells)}, ${unread} unread, ${awaited} awaited${others}.${note}`;
}

const kinds = [
  ['refused', 'refused'],
  ['not-asked', 'not asked'],
  ['not-readable', 'not readable'],
] as const;

/** One reader can be wrong where two would have noticed, so the table says which it was. */
function byOneReader(cells: readonly Cell[]): string {
  const judged = cells.filter((cell) => cell.basis === 'judged');
  const byOne = judged.filter(({ reading }) => reading.agreeing < 2).length;
  if (byOne === 0) return '';
  return byOne === judged.length ? ' by one reader' : ` (${byOne} by one reader)`;
}
