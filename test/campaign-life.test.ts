import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PositionLine } from '../src/campaign/position-lines.ts';
import type { ArticleCheck } from '../src/campaign/press/check-article.ts';
import { jsonLines, onrecord, temporaryFolder } from './command-line.ts';

// A campaign grows: a new ask, a new document, judgements, an article to check.

const trees = { id: 'trees', text: 'Plant a million trees along the roads.' };
const bridges = { id: 'bridges', text: 'Repair every bridge that is older than a hundred years.' };
const river = { id: 'river', name: 'River Party' };
const hill = { id: 'hill', name: 'Hill Alliance' };
const manifesto = { party: 'river', kind: 'manifesto', published: '2025-04-02', file: 'river.txt' };

describe('the life of a campaign', () => {
  const folder = temporaryFolder();
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder.path, name), typeof content === 'string' ? content : JSON.stringify(content));
  const campaign = (more: object) =>
    write('campaign.yaml', {
      name: 'Roads',
      asks: [trees],
      parties: [river, hill],
      documents: [manifesto],
      ...more,
    });
  const run = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status, ran.err).toBe(0);
    return ran.out;
  };
  const refusal = (...words: string[]) => {
    const ran = onrecord(words, folder.path);
    expect(ran.status).toBe(1);
    return ran.err;
  };
  const position = (ask: string, party: string) =>
    jsonLines<PositionLine>(run('positions', '--format', 'jsonl')).find(
      (line) => line.ask === ask && line.party === party,
    );

  beforeAll(() => {
    write(
      'river.txt',
      'Our roads\n\nWe will plant a million trees along the roads of the country. Shade is a right.\n',
    );
    write('hill.txt', 'Our bridges\n\nWe will repair every bridge that is older than a hundred years.\n');
    campaign({});
    run('new', 'roads.onrecord', 'campaign.yaml');
  });
  afterAll(() => folder.remove());

  it('takes in a new ask and a new document, and searches only what is new', () => {
    campaign({
      asks: [trees, bridges],
      documents: [manifesto, { ...manifesto, party: 'hill', file: 'hill.txt' }],
    });
    expect(run('update', 'campaign.yaml')).toMatch(/1 new document; searched 3 .* 1 were up to date/);
    expect(run('update', 'campaign.yaml')).toMatch(/0 new documents; searched 0 .* 4 were up to date/);
    expect(position('bridges', 'hill')).toMatchObject({ position: 'committed', basis: 'suggested' });
  });

  it('searches an ask again whose words were changed', () => {
    campaign({ asks: [{ ...trees, text: 'Plant two million trees.' }, bridges] });
    expect(run('update', 'campaign.yaml')).toMatch(/searched 2 .* 2 were up to date/);
  });

  it('keeps a judgement of words that stand in a document, and none of several where one does not', () => {
    const right = {
      party: 'river',
      ask: 'trees',
      text: 'We will plant a million trees along the roads of the country.',
      code: 'partial',
      reader: 'Ana',
    };
    write('wrong.yaml', [right, { ...right, text: 'We will plant a thousand trees.' }]);
    expect(refusal('judge', 'wrong.yaml')).toMatch(
      /No document of "river" has the words “We will plant a thousand/,
    );
    expect(position('trees', 'river')).toMatchObject({ basis: 'suggested' });
    write('right.yaml', [right]);
    expect(run('judge', 'right.yaml')).toBe('Kept 1 judgement\n');
    expect(position('trees', 'river')).toMatchObject({ position: 'partial', basis: 'judged' });
    write('odd.yaml', [{ ...right, code: 'perhaps' }]);
    expect(refusal('judge', 'odd.yaml')).toMatch(/odd\.yaml: judgement 1, code/);
  });

  it('lets go of no party that has a document and no ask that was judged', () => {
    campaign({ parties: [hill], documents: [] });
    expect(refusal('update', 'campaign.yaml')).toMatch(
      /no longer lists the party "river".* Put the party back/,
    );
    campaign({ asks: [bridges] });
    expect(refusal('update', 'campaign.yaml')).toMatch(/no longer lists the ask "trees".* Put the ask back/);
    expect(position('trees', 'river')).toMatchObject({ position: 'partial', basis: 'judged' });
  });

  it('sets the quotations of an article beside the documents', () => {
    write(
      'article.txt',
      'The River Party said: “We will plant a million trees along the roads of the country.” The Hill Alliance promised to “repair every bridge that is older than a thousand years”. “Nobody asked for any of this,” a driver said.\n',
    );
    const { entries } = JSON.parse(run('verify', 'article.txt', '--json')) as ArticleCheck;
    const quotations = entries.filter((each) => each.type === 'quotation');
    expect(quotations.map((each) => each.class)).toEqual(['identical', 'words-changed', 'not-found']);
    expect(quotations.map(({ who }) => who.party)).toEqual(['river', 'hill', undefined]);
    expect(quotations[1]?.sentence).toMatch(/“hundred” where the quotation has “thousand”/);
    expect(refusal('verify')).toMatch(/Nothing to verify/);
  });

  it('publishes over its own site, and never over anything else', () => {
    run('publish', 'site');
    expect(run('publish', 'site')).toMatch(/files in site/);
    expect(refusal('publish', '.')).toMatch(/not a site of Onrecord/);
  });
});
