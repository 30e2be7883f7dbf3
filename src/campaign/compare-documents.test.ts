import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../test/command-line.ts';
import { compareDocuments } from './compare-documents.ts';
import { createCampaign } from './create-campaign.ts';
import { openCampaign } from './open-campaign.ts';
import { versionBefore } from './view-documents.ts';

it('two versions of a source stand side by side: what is the same, changed, gone and new', async () => {
  const folder = temporaryFolder();
  const same = Array.from({ length: 9 }, (_, at) => `Sentence number ${at} stays as it was.`);
  writeFileSync(
    join(folder.path, 'old.md'),
    [...same, 'We will close all nine mills by 2030.', 'The lamp stays lit.'].join('\n\n'),
  );
  writeFileSync(
    join(folder.path, 'new.md'),
    [...same, 'We will close two mills by 2040.', 'Boats are welcome here.'].join('\n\n'),
  );
  writeFileSync(
    join(folder.path, 'campaign.yaml'),
    `name: Two versions
asks: [{ id: mills, text: Close the mills. }]
parties: [{ id: wren, name: Wren }]
documents:
  - { party: wren, kind: manifesto, published: 2025-01-01, file: old.md }
  - { party: wren, kind: manifesto, published: 2025-03-01, file: new.md }
`,
  );
  const path = join(folder.path, 'a.onrecord');
  const now = () => '2026-01-01T00:00:00Z';
  const made = await createCampaign(path, join(folder.path, 'campaign.yaml'), now, () => {});
  if (!made.ok) throw new Error(made.message);
  const opened = await openCampaign(path, folder.path);
  if (!opened.ok) throw new Error(opened.message);
  await opened.value.read(async (reader) => {
    const [older, newer] = await reader.documents();
    if (older === undefined || newer === undefined) throw new Error('They are missing');
    expect(versionBefore(newer, [newer, older])?.id).toBe(older.id);
    expect(versionBefore(older, [newer, older])).toBeUndefined();
    const comparison = await compareDocuments(reader, older.id, newer.id);
    expect(comparison).toMatchObject({ same: 9, changed: 1, gone: 1, added: 1 });
    expect(comparison?.rows.map(({ type }) => type)).toEqual(['cut', 'same', 'changed', 'added', 'gone']);
    const changed = comparison?.rows.find((row) => row.type === 'changed');
    expect(changed?.parts.filter(({ type }) => type === 'added').map(({ text }) => text)).toContain('two');
  });
  await opened.value.close();
  folder.remove();
});
