import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PositionCode, positionCodes } from '../model/code.ts';
import type { Cell } from '../model/position.ts';
import { publicationJsonSchema, publicationSchema } from './publication.ts';
import { sampleCells, sampleInput } from './sample.test-data.ts';
import { toPublication } from './to-publication.ts';

const publication = toPublication(sampleInput);
const cellOf = (ask: string, party: string) => {
  const found = publication.cells.find((cell) => cell.ask === ask && cell.party === party);
  if (found === undefined) throw new Error(`No cell: ${ask} ${party}`);
  return found;
};

describe('a publication', () => {
  it('says what its schema says, and survives being written and read', () => {
    expect(publicationSchema.parse(JSON.parse(JSON.stringify(publication)))).toEqual(publication);
    expect(JSON.parse(publicationJsonSchema()).title).toBe('Onrecord publication');
  });

  it('of the sample has every position, so that the other tests see them all', () => {
    const further: readonly PositionCode[] = ['refused', 'not-asked', 'not-readable'];
    expect(new Set(publication.cells.map((cell) => cell.position))).toEqual(
      new Set(positionCodes.filter((code) => !further.includes(code))),
    );
  });

  it('publishes every kind of nothing as what it is, whoever judged', () => {
    const made = (position: PositionCode) =>
      toPublication({
        ...sampleInput,
        cells: sampleCells.map((cell) => ({ ...cell, position, basis: 'suggested' })),
      });
    for (const position of ['awaited', 'refused', 'not-asked', 'not-readable'] as const)
      expect(new Set(made(position).cells.map((cell) => cell.position))).toEqual(new Set([position]));
    for (const position of ['silent', 'committed', 'opposed'] as const)
      expect(new Set(made(position).cells.map((cell) => cell.position))).toEqual(new Set(['unread']));
  });

  it('is the same whatever the order of what it is made from', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...sampleInput.documents], { minLength: sampleInput.documents.length }),
        fc.shuffledSubarray([...sampleCells], { minLength: sampleCells.length }),
        (documents, cells) => {
          expect(toPublication({ ...sampleInput, documents, cells })).toEqual(publication);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('quotes the exact words and gives their place in code points', () => {
    const [quoted] = cellOf('river-law', 'harbour').evidence;
    const text = sampleInput.textOf(sampleInput.documents[0]?.id ?? ('' as never));
    expect(quoted?.text).toBe(text.slice(quoted?.start, quoted?.end));
    expect(quoted?.leadIn).toEqual(['We will:', 'Restore the water by:']);
    expect(quoted?.selector[0]).toMatchObject({
      exact: quoted?.text,
      suffix: '\nDoubling the number of inspectors.\nTravel\nThe night trains were',
    });
    expect(quoted?.link).toBe('https://harbour.example/a-fair-shore.pdf#page=12');
  });

  it('counts a character beyond the first plane once in the selector and twice in the offsets', () => {
    const cell = sampleCells.find(({ party, ask }) => party === 'keel' && ask === 'night-trains');
    const firstLine = '𝒜'.repeat(13);
    const made = toPublication({
      ...sampleInput,
      cells: [cell as Cell],
      textOf: (id) => `${firstLine}${sampleInput.textOf(id).slice(firstLine.length)}`,
    });
    const [quoted] = made.cells[0]?.evidence ?? [];
    expect(quoted?.start).toBe(27);
    expect(quoted?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 14, end: 14 + 71 });
    expect(quoted?.selector[0].prefix).toBe(`${firstLine}\n`);
  });

  it('publishes no position that no person confirmed, even if the cell claims one', () => {
    const claimed: readonly Cell[] = sampleCells.map((cell) => ({
      ...cell,
      basis: 'suggested',
      position: 'committed',
    }));
    const made = toPublication({ ...sampleInput, cells: claimed });
    expect(new Set(made.cells.map((cell) => cell.position))).toEqual(new Set(['unread']));
  });

  it('numbers its readers in the order of their first judgements, and names them only if it is told to', () => {
    expect(JSON.stringify(publication)).not.toMatch(/Marant|Okoye/);
    expect(cellOf('river-law', 'harbour').evidence[0]?.judgedBy).toEqual(['Reader 1']);
    expect(cellOf('school-meals', 'lantern').evidence.map((each) => each.judgedBy)).toEqual([
      ['Reader 1'],
      ['Reader 2'],
    ]);
    const named = toPublication({ ...sampleInput, readers: 'named' });
    expect(JSON.stringify(named)).toContain('Tomas Okoye');
  });

  it('says nothing of who judged a suggestion', () => {
    expect(cellOf('night-trains', 'keel').evidence[0]).toMatchObject({ basis: 'suggested', judgedBy: [] });
  });

  it('refuses a quotation from a document that it does not describe', () => {
    expect(() => toPublication({ ...sampleInput, documents: [] })).toThrow('not among the documents');
  });
});
