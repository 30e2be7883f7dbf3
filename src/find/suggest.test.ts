import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../model/finding.ts';
import { type InventedLine, inventedAsk, searchInvented } from './invented.test-data.ts';

function suggested(ask: string, ...lines: readonly InventedLine[]): Suggestion {
  const { findings } = searchInvented(inventedAsk(ask), lines);
  const last = lines.length - 1;
  return (
    findings.find(({ passage }) => passage.ordinal === last)?.suggestion ?? {
      code: 'irrelevant',
      confidence: 0,
      reasons: [],
    }
  );
}

const code = (ask: string, ...lines: readonly InventedLine[]) => suggested(ask, ...lines).code;

describe('the suggestion for a passage', () => {
  it('takes "we will" for a promise', () => {
    expect(code('Abolish ferry tolls.', 'We will abolish ferry tolls.')).toBe('committed');
    expect(code('Abolish ferry tolls.', 'The Harbour Party will abolish ferry tolls.')).toBe('committed');
    expect(code('Abolish ferry tolls.', 'We are committed to abolishing ferry tolls.')).toBe('committed');
    expect(code('Provide free ferry tickets.', 'We guarantee free ferry tickets.')).toBe('committed');
  });

  it('takes items under a promising lead-in for promises, and says so', () => {
    const found = suggested(
      'Abolish ferry tolls.',
      { leadIn: 'We will make travel cheaper by:' },
      { item: 'Abolishing ferry tolls.' },
    );
    expect(found.code).toBe('committed');
    expect(found.reasons.join(' ')).toContain('lead-in “will”');
  });

  it('finds the verb in the lead-in', () => {
    expect(code('Abolish ferry tolls.', { leadIn: 'We will scrap:' }, { item: 'Ferry tolls.' })).toBe(
      'committed',
    );
  });

  it('takes an item that begins with the deed for a promise', () => {
    expect(code('Abolish ferry tolls.', { item: 'Scrap ferry tolls.' })).toBe('committed');
  });

  it('takes a call on others for part of it', () => {
    expect(code('Abolish ferry tolls.', 'We will call on the government to abolish ferry tolls.')).toBe(
      'partial',
    );
    expect(
      code(
        'Abolish ferry tolls.',
        { leadIn: 'Our members will urge the government to:' },
        { item: 'Abolish ferry tolls.' },
      ),
    ).toBe('partial');
  });

  it('takes working for a thing for a promise that is less sure than "we will"', () => {
    const [pushed, promised] = ['push for the abolition of', 'abolish'].map((verb) =>
      suggested('Abolish ferry tolls.', `Our members will ${verb} ferry tolls.`),
    );
    expect(pushed?.code).toBe('committed');
    expect(pushed?.confidence ?? 1).toBeLessThan(promised?.confidence ?? 0);
  });

  it('takes a promise for one part of the state for part of what is asked', () => {
    expect(code('Abolish ferry tolls.', 'We will abolish ferry tolls in Wales.')).toBe('partial');
    expect(code('Abolish ferry tolls in Wales.', 'We will abolish ferry tolls in Wales.')).toBe('committed');
  });

  it('takes the bare name of a thing for a demand where it is an item, for agreement where it is a heading', () => {
    expect(code('Provide free ferry tickets.', { item: 'Free ferry tickets for islanders' })).toBe(
      'committed',
    );
    expect(code('Provide free ferry tickets.', { heading: 'Provide free ferry tickets' })).not.toBe(
      'mentioned',
    );
  });

  it('takes what was done for part of it', () => {
    expect(code('Provide free ferry tickets.', 'We have extended free ferry tickets.')).toBe('partial');
  });

  it('takes a softened or conditional promise for part of it', () => {
    expect(code('Abolish ferry tolls.', 'We will consult on abolishing ferry tolls.')).toBe('partial');
    expect(code('Abolish ferry tolls.', 'We will review ferry tolls.')).toBe('partial');
    expect(
      code('Restore ferry grants.', 'We will restore ferry grants when fiscal circumstances allow.'),
    ).toBe('partial');
    expect(code('Restore ferry grants to 5%.', 'We will restore ferry grants.')).toBe('partial');
  });

  it('is not softened by a weak word that a stronger one overtakes', () => {
    expect(
      code('Abolish ferry tolls.', 'We will pass the reforms that are needed to abolish ferry tolls.'),
    ).toBe('committed');
  });

  it('takes agreement for support', () => {
    expect(code('Abolish ferry tolls.', 'We believe that ferry tolls should be abolished.')).toBe(
      'supportive',
    );
    expect(code('Abolish ferry tolls.', 'The party supports the abolition of ferry tolls.')).toBe(
      'supportive',
    );
  });

  it('takes a bare statement for a mention', () => {
    expect(code('Abolish ferry tolls.', 'Ferry tolls were £4 in the spring.')).toBe('mentioned');
  });

  it('takes "we recognise" for the deed itself', () => {
    expect(code('Recognise the state of Ruritania.', 'We recognise the state of Ruritania.')).toBe(
      'committed',
    );
  });

  it('turns with the side of the ask', () => {
    expect(code('Abolish ferry tolls.', 'We will keep ferry tolls.')).toBe('opposed');
    expect(code('Abolish ferry tolls.', 'We will not abolish ferry tolls.')).toBe('opposed');
    expect(code('Abolish ferry tolls.', 'We oppose abolishing ferry tolls.')).toBe('opposed');
    expect(
      code('Abolish ferry tolls.', 'We will oppose any attempt by ministers to abolish ferry tolls.'),
    ).toBe('opposed');
    expect(code('Keep ferry tolls.', 'We will abolish ferry tolls.')).toBe('opposed');
    expect(code('Provide free ferry tickets.', 'We will scrap free ferry tickets.')).toBe('opposed');
    expect(code('Leave the Lighthouse Convention.', 'We will remain in the Lighthouse Convention.')).toBe(
      'opposed',
    );
    expect(code('Grant no new ferry licences.', 'We will grant new ferry licences.')).toBe('opposed');
    expect(code('Grant no new ferry licences.', 'We will issue no new ferry licences.')).toBe('committed');
  });

  it('takes "replace it with" for what is wanted instead', () => {
    const ask = 'Elect the council by proportional representation.';
    expect(code(ask, 'We will replace first past the post with proportional representation.')).toBe(
      'committed',
    );
    expect(code(ask, 'We remain committed to first past the post.')).toBe('opposed');
  });

  it('sees no denial in the "no" of a compound', () => {
    expect(code('Ban no-fault evictions.', 'We will ban no-fault evictions.')).toBe('committed');
  });

  it('shows what shares a word or two as the nearest', () => {
    const found = suggested(
      'Ban the import of ivory.',
      'Ivory comes from elephants.',
      'Children need safe playgrounds.',
      'We will ban loud toys.',
    );
    expect(found.code).toBe('irrelevant');
    expect(found.reasons[0]).toBe('It names nothing of import, ivory: shown as the nearest.');
  });
});
