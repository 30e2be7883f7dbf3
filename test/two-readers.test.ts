import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { PositionLine } from '../src/campaign/position-lines.ts';
import type { Agreement } from '../src/record/agreement/agreement.ts';
import { jsonLines, onrecord, root, temporaryFolder } from './command-line.ts';

// The demo, judged by two readers and a settler from the command line alone: from unread to settled, with a reversal.

const before = '2025-05-20';
const ask = 'votes-at-sixteen';

interface WorkJson {
  readonly progress: { readonly disagreeing: number };
  readonly items: readonly { readonly kind: string; readonly party: string; readonly ask: string }[];
}

describe('two readers and a settler', () => {
  const folder = temporaryFolder();
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
  const position = (party: string, of = ask) =>
    jsonLines<PositionLine>(run('positions', '--as-of', before, '--format', 'jsonl')).find(
      (line) => line.ask === of && line.party === party,
    );
  const judge = (reader: string, party: string, code: string, text: string, of = ask) =>
    run('judge', '--party', party, '--ask', of, '--reader', reader, '--code', code, '--text', text);

  beforeAll(() => {
    cpSync(join(root, 'demo', 'documents'), join(folder.path, 'documents'), { recursive: true });
    const campaign = parse(readFileSync(join(root, 'demo', 'campaign.yaml'), 'utf8')) as {
      parties: { id: string; answer?: string }[];
      asks: { id: string; parties?: string[] }[];
      documents: { party?: string }[];
    };
    const others = campaign.parties.map(({ id }) => id).filter((id) => id !== 'straight-road');
    const changed = {
      ...campaign,
      readers: 2,
      parties: [
        ...campaign.parties,
        { id: 'fen', name: 'Fen Union', answer: 'refused' },
        { id: 'moor', name: 'Moor Union' },
      ],
      asks: campaign.asks.map((each) =>
        each.id === 'aid-target' ? { ...each, parties: [...others, 'fen', 'moor'] } : each,
      ),
    };
    writeFileSync(join(folder.path, 'campaign.yaml'), stringify(changed));
    run('new', 'demo.onrecord', 'campaign.yaml');
  });
  afterAll(() => folder.remove());

  const promise =
    'Legislation in our first year will give everyone the vote at sixteen in elections to the Chamber.';
  const councils =
    'We will lower the voting age to sixteen for county and town councils in time for the elections of 2027.';

  it('leave a cell unread until the second has judged the same passage', () => {
    judge('Ana', 'millwrights', 'committed', promise);
    expect(position('millwrights')).toMatchObject({
      basis: 'suggested',
      reading: { state: 'second-reader-awaited', waiting: 1, required: 2 },
    });
    judge('Ben', 'millwrights', 'committed', promise);
    expect(position('millwrights')).toMatchObject({
      position: 'committed',
      basis: 'judged',
      reading: { state: 'judged', agreeing: 2 },
    });
  });

  it('leave a disagreement open in the table, in the cell and in the list of work', () => {
    judge('Ana', 'heron', 'partial', councils);
    judge('Ben', 'heron', 'mentioned', councils);
    expect(position('heron')).toMatchObject({ basis: 'suggested', reading: { state: 'readers-disagree' } });
    expect(run('positions', '--as-of', before)).toMatch(/readers disagree in 1/);
    expect(run('show', ask, 'heron', '--as-of', before)).toMatch(/Readers disagree on 1 passage/);
    const work = JSON.parse(run('work', '--as-of', before, '--json')) as WorkJson;
    expect(work.progress.disagreeing).toBe(1);
    expect(work.items.some(({ kind, party }) => kind === 'disagreement' && party === 'heron')).toBe(true);
  });

  const settle = (settler: string, code = 'partial') => [
    ...['settle', '--party', 'heron', '--ask', ask, '--text', councils, '--code', code],
    ...['--settler', settler, '--reason', 'Councils alone are partial, by the criteria.'],
  ];

  it('are settled by a third, who is none of them', () => {
    judge('Cas', 'hearth', 'unsure', 'We will vote against any bill to lower it.');
    expect(refusal(...settle('Ana'))).toMatch(
      /Ana is one of those who judged it; a third person .* such as Cas/,
    );
    expect(run(...settle('Cas'))).toBe('Settled as partial, between Ana and Ben\n');
    expect(position('heron')).toMatchObject({
      position: 'partial',
      basis: 'judged',
      reading: { settled: 1, settledByOneOfThem: 0, agreeing: 2 },
    });
    expect(run('show', ask, 'heron', '--as-of', before)).toMatch(
      /on one\s+passage they disagreed and a third person/,
    );
    expect(run('log')).toMatch(/settlement +Cas: partial for votes-at-sixteen .*between 2 readers/);
  });

  it('are settled again, where the first settlement was wrong', () => {
    run(...settle('Cas', 'supportive'));
    expect(position('heron')).toMatchObject({ position: 'supportive' });
    run(...settle('Cas'));
    expect(position('heron')).toMatchObject({ position: 'partial' });
  });

  it('have nothing to settle where all agree', () => {
    const words = settle('Cas').map((word) =>
      word === 'heron' ? 'millwrights' : word === councils ? promise : word,
    );
    expect(refusal(...words)).toMatch(/nothing to settle/);
    expect(refusal(...settle('Cas').map((word) => (word.startsWith('Councils') ? ' ' : word)))).toMatch(
      /needs a reason/,
    );
  });

  it('turn a cell round when they change their minds, and back when they take it back', () => {
    judge('Ana', 'millwrights', 'taken-back', promise);
    expect(position('millwrights')).toMatchObject({ basis: 'suggested' });
    judge('Ana', 'millwrights', 'opposed', promise);
    judge('Ben', 'millwrights', 'opposed', promise);
    expect(position('millwrights')).toMatchObject({ position: 'opposed', basis: 'judged' });
  });

  it('are told how far they agree, by what they said before they could know', () => {
    const agreement = JSON.parse(run('agreement', '--json')) as Agreement;
    expect(agreement.readers).toEqual(['Ana', 'Ben']);
    expect(agreement.nominal.units).toBe(2);
    expect(agreement.confusion[0]?.counts).toContainEqual({ one: 'partial', other: 'mentioned', count: 1 });
    expect(agreement.confusion[0]?.counts).toContainEqual({ one: 'committed', other: 'committed', count: 1 });
    expect(run('agreement')).toMatch(/Ana and Ben: the same code for 1 of 2 passages/);
  });

  it('see refused, not asked and awaited apart in the table', () => {
    expect(position('fen')).toMatchObject({ position: 'refused', refused: true });
    expect(position('moor')).toMatchObject({ position: 'awaited', refused: false });
    expect(position('straight-road', 'aid-target')?.reading.state).toBe('not-judged');
    const table = run('positions', '--as-of', before);
    expect(table).toMatch(/⊘ refused/);
    expect(table).toMatch(/\/ not asked/);
    expect(table).toMatch(/6 refused, 1 not asked/);
  });

  interface Drawn {
    readonly name: string;
  }
  const silentAsk = 'recognise-ilduri';

  it('call a party silent only when both have read, with a number from a sample that anyone can draw again', () => {
    const written = parse(readFileSync(join(root, 'demo', 'judgements.yaml'), 'utf8')) as Record<
      string,
      string
    >[];
    const irrelevant = written.filter((each) => each.party === 'straight-road' && each.ask === silentAsk);
    writeFileSync(
      join(folder.path, 'ana.yaml'),
      stringify(irrelevant.map((each) => ({ ...each, reader: 'Ana' }))),
    );
    writeFileSync(
      join(folder.path, 'ben.yaml'),
      stringify(irrelevant.map((each) => ({ ...each, reader: 'Ben' }))),
    );
    run('judge', 'ana.yaml');
    expect(position('straight-road', silentAsk)?.basis).toBe('suggested');
    run('judge', 'ben.yaml');
    expect(position('straight-road', silentAsk)).toMatchObject({ position: 'silent', sample: null });
    expect(run('show', silentAsk, 'straight-road', '--as-of', before)).toMatch(
      /may have been missed is not known/,
    );

    const printed = run(
      'sample',
      'straight-road',
      silentAsk,
      '--reader',
      'Ana',
      '--size',
      '3',
      '--seed',
      'spring',
    );
    expect(run('sample', silentAsk, 'straight-road', '--reader', 'Ana', '--size', '5')).toContain(
      'seed spring',
    );
    const again = onrecord(
      ['sample', 'straight-road', silentAsk, '--reader', 'Ana', '--size', '5'],
      folder.path,
    );
    expect(again.err).toMatch(/A sample of 5 of 138 passages is drawn already/);
    const drawn = [...printed.matchAll(/^ +\d+\. (\S+)/gm)].map(([, name]): Drawn => ({ name: name ?? '' }));
    expect(drawn).toHaveLength(3);
    const list = drawn.flatMap(({ name: at }) =>
      ['Ana', 'Ben'].map((reader) => ({
        party: 'straight-road',
        ask: silentAsk,
        at,
        code: 'irrelevant',
        reader,
      })),
    );
    writeFileSync(join(folder.path, 'drawn.yaml'), stringify(list));
    run('judge', 'drawn.yaml');
    expect(position('straight-road', silentAsk)).toMatchObject({
      position: 'silent',
      sample: { population: 138, size: 5, read: 3, bearing: 0, draws: 1, bound: { unread: 135 } },
    });
    expect(run('show', silentAsk, 'straight-road', '--as-of', before)).toMatch(
      /With 95 %\s+confidence at most/,
    );
    expect(run('check')).toMatch(/All is as it was captured/);
  });

  it('publish all of it', () => {
    run('publish', 'site', '--as-of', before);
    const page = (name: string) =>
      readFileSync(join(folder.path, 'site', name), 'utf8')
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
    expect(page(`cell/${silentAsk}/straight-road.html`)).toMatch(
      /With 95 % confidence at most \d+ of the 135 passages/,
    );
    expect(page(`cell/${ask}/heron.html`)).toMatch(/Judged by two readers; on one passage they disagreed/);
    expect(page(`cell/${ask}/heron.html`)).toMatch(/readers disagreed, Reader 3 decided/);
    expect(page(`cell/${ask}/fen.html`)).toContain('was asked and would not answer');
    expect(page('index.html')).toContain('Each judged cell was judged by two readers who agree');
  });

  it('end a silence where the sample finds something', () => {
    const work = JSON.parse(run('work', '--reader', 'Ana', '--as-of', before, '--json')) as {
      items: readonly { kind: string; document: string; ordinal: number }[];
    };
    const [next] = work.items.filter(({ kind }) => kind === 'sample');
    const at = `${next?.document}:${(next?.ordinal ?? 0) + 1}`;
    const judged = ['--party', 'straight-road', '--ask', silentAsk, '--code', 'mentioned', '--at', at];
    for (const reader of ['Ana', 'Ben']) run('judge', ...judged, '--reader', reader);
    expect(position('straight-road', silentAsk)).toMatchObject({
      position: 'mentioned',
      sample: { read: 4, bearing: 1 },
    });
  });

  it('are told what to write instead of what cannot be kept', () => {
    expect(refusal('judge')).toMatch(/Name either a YAML list or one passage/);
    const one = ['judge', '--party', 'heron', '--ask', ask, '--reader', 'Ana'];
    expect(refusal(...one, '--code', 'perhaps', '--text', councils)).toMatch(
      /--code: must be one of committed/,
    );
    expect(refusal(...one, '--code', 'partial', '--at', 'nothing:1')).toMatch(/names no passage of "heron"/);
    expect(refusal(...one, '--code', 'partial', '--text', councils, '--at', 'x:1')).toMatch(
      /either by its words/,
    );
    const sample = ['sample', 'straight-road', silentAsk, '--reader', 'Ana'];
    expect(refusal(...sample, '--size', 'many')).toMatch(/whole number/);
    expect(refusal(...sample, '--seed', 'two words')).toMatch(/without blanks/);
    expect(refusal('sample', 'uplands', ask, '--reader', 'Ana')).toMatch(/nothing to draw from/);
    expect(refusal('seen', 'nothing', '--page', '1', '--reader', 'Ana')).toMatch(
      /There is no document "nothing"/,
    );
    const id = position('heron')?.evidence[0]?.document ?? '';
    expect(refusal('seen', id, '--page', '1', '--reader', 'Ana')).toMatch(/All of the document gave text/);
    expect(
      refusal(
        'judge',
        '--party',
        'heron',
        '--ask',
        ask,
        '--reader',
        'A‮na',
        '--code',
        'partial',
        '--text',
        councils,
      ),
    ).toMatch(/cannot be seen/);
  });
});
