/** How the reports of British parliaments shorten parties behind a name: `Claire Baker (Mid Scotland and Fife) (Lab)`. */
const marks: ReadonlySet<string> = new Set([
  'Alba',
  'Alliance',
  'APNI',
  'CB',
  'Con',
  'DUP',
  'GP',
  'Green',
  'Ind',
  'Lab',
  'Lab/Co-op',
  'LD',
  'Non-Afl',
  'PC',
  'Plaid Cymru',
  'Reform',
  'SDLP',
  'SF',
  'SNP',
  'TUV',
  'UKIP',
  'UUP',
]);

/** The party that a printed name ends with, as it is printed. */
export function partyMarkIn(printed: string): string | undefined {
  const mark = /\(([^()]{2,12})\)\s*$/.exec(printed)?.[1];
  return mark !== undefined && marks.has(mark) ? mark : undefined;
}
