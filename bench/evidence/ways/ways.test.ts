import { describe, expect, it } from 'vitest';
import { askOf, bareDocument } from '../collection.ts';
import { trained } from '../cross-validation.ts';
import { ways } from './all.ts';

const ask = askOf('ferries', 'Build a free ferry to the lantern islands.');
const river = bareDocument('river', [
  'We will lower the price of bread.',
  'We will build a free ferry to the lantern islands, with boats at night.',
  'Boats at night are dear.',
]);
const hill = bareDocument('hill', ['The ferry to the islands needs boats.', 'Bread is dear.']);
const vale = bareDocument('vale', ['A ferry needs boats and a crew.', 'Schools are old.']);
const collection = { documents: [river, hill, vale], sets: [] };

describe.each(ways(false).map((each) => [each.name, each] as const))('%s', (_, contender) => {
  it('puts the passage first that names the ask', () => {
    const { findings } = trained(contender, collection).search(ask, river);
    expect(findings[0]?.passage).toBe(1);
  });

  it('finds nothing, and does not fail, where the ask has no words', () => {
    expect(trained(contender, collection).search(askOf('none', '…'), river).findings).toEqual([]);
  });
});

describe('feedback', () => {
  it('finds a passage by the words that stand beside the ask’s words', () => {
    const feedback = ways(false).find(({ name }) => name.includes('RM3'));
    const found = feedback && trained(feedback, collection).search(ask, river).findings;
    expect(found?.map(({ passage }) => passage)).toContain(2);
  });
});
