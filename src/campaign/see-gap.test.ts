import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { onrecord, temporaryFolder } from '../../test/command-line.ts';
import { day } from '../model/day.ts';
import { askId, documentId, partyId } from '../model/ids.ts';
import { createCampaign } from './create-campaign.ts';
import { deriveOneCell } from './derive-table.ts';
import { openCampaign } from './open-campaign.ts';
import { seeGaps } from './see-gap.ts';

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Two pages: words, and a picture. */
async function withPicture(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const picture = await pdf.embedPng(pixel);
  pdf
    .addPage([400, 600])
    .drawText('We will plant a million trees along the roads.', { x: 40, y: 500, size: 12 });
  pdf.addPage([400, 600]).drawImage(picture, { x: 0, y: 0, width: 400, height: 600 });
  return pdf.save();
}

describe('a page that gave no text', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);
  afterAll(() => folder.remove());
  const now = () => '2025-01-02T10:00:00.000Z';

  it('keeps a party from being called silent until somebody has looked at it', async () => {
    writeFileSync(file('river.pdf'), await withPicture());
    const yaml = {
      name: 'Roads',
      asks: [{ id: 'bridges', text: 'Repair every bridge along the roads.' }],
      parties: [{ id: 'river', name: 'River Party' }],
      documents: [{ party: 'river', kind: 'manifesto', published: '2024-12-01', file: 'river.pdf' }],
    };
    writeFileSync(file('campaign.yaml'), JSON.stringify(yaml));
    const made = await createCampaign(file('roads.onrecord'), file('campaign.yaml'), now, () => undefined);
    if (!made.ok) throw new Error(made.message);
    const opened = await openCampaign(file('roads.onrecord'), folder.path);
    if (!opened.ok) throw new Error(opened.message);
    const store = opened.value;
    const asOf = day('2025-01-01');
    if (asOf === undefined) throw new Error('no day');
    const position = () =>
      store.read(async (reader) => {
        const at = { ask: askId('bridges'), party: partyId('river') };
        return (await deriveOneCell(reader, at, { asOf }, { others: false })).cell.position;
      });
    const id = made.value.documents[0]?.id ?? documentId('');
    await store.write(async (transactor) => {
      for (const { passage } of await transactor.findings({ ask: askId('bridges') }))
        await transactor.addJudgement({
          ask: askId('bridges'),
          document: id,
          passage,
          code: 'irrelevant',
          reader: 'Ana',
          at: now(),
        });
    });
    expect(await position()).toBe('not-readable');
    const look = { document: id, characters: false, reader: 'Ana' };
    expect(await seeGaps(store, { ...look, pages: [1] }, now)).toMatchObject({
      ok: false,
      message: `Page 1 of ${id} gave its text. What gave none: pages 2 (--page).`,
    });
    expect(await position()).toBe('not-readable');
    expect((await seeGaps(store, { ...look, pages: [2], note: 'a photograph' }, now)).ok).toBe(true);
    expect(await position()).toBe('silent');
    await store.close();
    expect(onrecord(['show', 'bridges', 'river'], folder.path).out.replace(/\s+/g, ' ')).toContain(
      'page 2 has a picture and no text; a person looked and found no words there',
    );
    expect(onrecord(['check'], folder.path).status).toBe(0);
  });
});
