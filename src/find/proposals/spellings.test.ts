import { describe, expect, it } from 'vitest';
import { inventedAsk } from '../invented.test-data.ts';
import { proposed } from './invented-evidence.test-data.ts';

const spellingsOf = (ask: Parameters<typeof proposed>[0], ...lines: readonly string[]) =>
  proposed(ask, lines)
    .filter(({ kind }) => kind === 'spelling')
    .map(({ term, group }) => `${term} → ${group}`);

const ilduri = inventedAsk('Recognise the persecution of the Ilduri in Tezmira.');

describe('other spellings of the ask’s words', () => {
  it('are found of a name from another script, in whatever form the documents have it', () => {
    expect(
      spellingsOf(
        ilduri,
        'The Yilduri were driven out.',
        'We stand with the Eldouri people, and with every Eldouri child.',
        'In Tesmira the schools are closed.',
      ),
    ).toEqual(['Eldouri → Ilduri', 'Yilduri → Ilduri', 'Tesmira → Tezmira']);
  });

  it('are found of a name that we know, where the campaign wrote only one spelling', () => {
    const ask = inventedAsk('Recognise the genocide.', [{ name: 'Uyghurs', terms: ['Uyghurs'] }]);
    expect(spellingsOf(ask, 'The Uighurs are a people.', 'An Uygur poet was arrested.')).toEqual([
      'Uighurs → Uyghurs',
      'Uygur → Uyghurs',
    ]);
  });

  it('stand in the documents, and are not in the set already', () => {
    expect(spellingsOf(ilduri, 'The Ilduri of Tezmira.', 'An Ildury song.', 'Ilduris sang.')).toEqual([]);
  });

  it.each([
    ['Ban the import of coal.', 'They impart the news. The impact is large. Report it.'],
    ['Help the people of Wales.', 'Mr Walsh and Mrs Wiles met the whales.'],
    ['Stand with Niger.', 'Nigeria and Nigerian voters.'],
    ['Speak with Iran.', 'Iraq, Ireland and Oran.'],
    ['Protect the Irish.', 'An Iris grew. The Iris grew again.'],
    ['Abolish leasehold.', 'Leaseholders and leaseholding. A household.'],
    ['End the persecution of the Tolvani.', 'The prosecution of thieves. The executions.'],
    ['Keep the peace in Sudan.', 'A Sedan drove by. The Sedan stopped.'],
    ['Lower the fares of the ferries.', 'The fairies and Fairies of the fair.'],
    ['Recognise Palestine.', 'Philistines. Palatine hills. The Palestra.'],
  ])('are not false friends: “%s” beside “%s”', (ask, line) => {
    expect(spellingsOf(inventedAsk(ask), line)).toEqual([]);
  });

  it('are slips of the pen, in the documents or in the ask', () => {
    expect(spellingsOf(inventedAsk('Ban surveillance.'), 'No more surveillence by the state.')).toEqual([
      'surveillence → surveillance',
    ]);
    expect(spellingsOf(inventedAsk('Ban biometrric passports.'), 'A biometric passport.')).toEqual([
      'biometric → biometrric',
    ]);
  });

  it('are words written apart, with a hyphen or as one', () => {
    const written = inventedAsk('Pay for it.', [{ name: 'childcare', terms: ['childcare'] }]);
    expect(spellingsOf(written, 'Free child care for all.')).toEqual(['child care → childcare']);
    expect(spellingsOf(written, 'Free Child-care for all.')).toEqual(['Child-care → childcare']);
    const apart = inventedAsk('Pay for it.', [{ name: 'child care', terms: ['child care'] }]);
    expect(spellingsOf(apart, 'Free childcare for all.')).toEqual(['childcare → child care']);
    expect(spellingsOf(written, 'The child cared for it.')).toEqual([]);
  });

  it('say in a sentence why they are proposed', () => {
    const [first] = proposed(ilduri, ['The Yilduri were driven out.']);
    expect(first?.why).toBe('“Yilduri” sounds like “Ilduri”, and the documents write it as a name.');
  });
});
