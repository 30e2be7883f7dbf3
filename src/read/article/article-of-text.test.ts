import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../model/span.ts';
import { readDocument } from '../read-document.ts';
import type { ArticleKind } from './kinds.ts';

async function read(text: string, kind: ArticleKind = 'article') {
  const outcome = await readDocument(new TextEncoder().encode(text), { fileName: 'a.txt', kind });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const first =
  'LONDON, 12 June (PA) – The reservoir at Hara, which feeds four towns, was closed on Tuesday after fish were found dead.';
const second = '“We were told that it was safe,” said Ada Lund, who has fished there for thirty years.';
const third = 'The company promised a report, new filters and free water for the towns until the autumn.';

describe('articleOfText', () => {
  it('takes headline, byline, day and agency from above the first paragraph', async () => {
    const text = `Reservoir closed after fish die\n\nBy Dana Oke\n\n12 June 2031\n\n${first}\n\n${second}\n\n${third}\n`;
    const reading = await read(text);
    expect(reading.about).toEqual({
      headline: 'Reservoir closed after fish die',
      published: { day: '2031-06-12', printed: '12 June 2031' },
      bylines: ['Dana Oke'],
      agency: 'PA',
    });
    expect(reading.text).toBe([first, second, third].join('\n'));
    expect(reading.title).toBe('Reservoir closed after fish die');
  });

  it('sets captions apart with the short line above that says the same', async () => {
    const caption = 'Ada Lund, who fishes at Hara, beside the closed gate (Tom Moe/PA)';
    const reading = await read(`${first}\n\n${second}\n\nAda Lund at a gate\n${caption}\n\n${third}\n`);
    expect(reading.text).toBe([first, second, third].join('\n'));
    expect(reading.furniture.map(({ what }) => what)).toContain('caption');
    expect(reading.lines.map((line) => wordsAt(reading.text, line)).join('\n')).toBe(reading.text);
  });

  it('ends an article at "Ends", and keeps what a release says below', async () => {
    const text = `PRESS RELEASE\n\nClean rivers now\n\n${second}\n\n${third}\n\n– ENDS –\n\nNotes to editors\n\nWe have asked for this since 2025.\n`;
    expect((await read(text)).text).not.toContain('2025');
    const release = await read(text, 'release');
    expect(release.text).toContain('since 2025');
    expect(release.text).not.toContain('ENDS');
    expect(release.about?.headline).toBe('Clean rivers now');
  });

  it('keeps every line of a letter, and says who signed it and when', async () => {
    const text = `Clear Water Campaign\n1 Mill Lane, Hara\n\n12 June 2031\n\nDear Minister,\n\nRe: the reservoir\n\n${third}\n\nYours sincerely,\n\nRavi Sen\nExecutive Director\n\nAda Lund\nPresident of the Norland Anglers\n`;
    const reading = await read(text, 'letter');
    expect(reading.about).toEqual({
      headline: 'the reservoir',
      published: { day: '2031-06-12', printed: '12 June 2031' },
      bylines: [],
      signatories: [
        { name: 'Ravi Sen', role: 'Executive Director' },
        { name: 'Ada Lund', role: 'President of the Norland Anglers' },
      ],
    });
    expect(reading.text).toContain('Clear Water Campaign');
    expect(reading.text).toContain('Yours sincerely');
  });

  it('is refused where it is a login page or a cookie wall, saved as text', async () => {
    const refused = async (text: string) => {
      const bytes = new TextEncoder().encode(text);
      const outcome = await readDocument(bytes, { fileName: 'a.txt', kind: 'article' });
      return outcome.ok ? 'read' : outcome.message;
    };
    expect(await refused('Log in\n\nYour address\nYour password\n')).toMatch(
      /^There is no article .* a login page/,
    );
    expect(
      await refused('We use cookies. Our partners ask for your consent to cookies.\n\nAccept all cookies'),
    ).toMatch(/a cookie wall/);
  });

  it('keeps a text of one line, whatever it looks like', async () => {
    expect((await read('By Dana Oke')).text).toBe('By Dana Oke');
    expect((await read('Ends')).text).not.toBe('');
  });
});

const seed = fileURLToPath(new URL('../../../../shared/seed/', import.meta.url));
const seedFile = ((): string | undefined => {
  try {
    return readdirSync(seed).find((name) => name.endsWith('.txt'));
  } catch {
    return undefined;
  }
})();

describe.skipIf(seedFile === undefined)(
  seedFile === undefined ? 'the seed article (skipped: ../shared/seed is missing)' : 'the seed article',
  () => {
    it('has its two lines of caption apart from its twelve paragraphs', async () => {
      const reading = await read(readFileSync(`${seed}${seedFile}`, 'utf8'));
      expect(reading.blocks).toHaveLength(12);
      expect(reading.furniture.map(({ what }) => what)).toEqual(['caption', 'caption']);
    });
  },
);
