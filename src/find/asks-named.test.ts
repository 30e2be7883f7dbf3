import { describe, expect, it } from 'vitest';
import { span } from '../model/span.ts';
import { asksSpokenOf, namesOfAsk, subjectGroups } from './asks-named.ts';
import { inventedAsk } from './invented.test-data.ts';
import { planSearch } from './plan.ts';

const tolls = planSearch(inventedAsk('Abolish ferry tolls.'));
const sentences = (...lines: readonly string[]) =>
  lines.map((text, ordinal) => ({
    passage: { ordinal, kind: 'sentence' as const, headings: [], leadIn: [], ...span(0, text.length) },
    text,
    leadIn: [],
    headings: [],
  }));

describe('the asks that words name', () => {
  it('are named by what they are about, in any inflection', () => {
    expect(namesOfAsk(tolls, 'the ferry toll')).not.toEqual([]);
  });

  it('are not named by what is to be done', () => {
    expect(namesOfAsk(tolls, 'to abolish the upper house')).toEqual([]);
  });

  it('are named by a group that the campaign wrote, and by nothing besides', () => {
    const written = planSearch({
      ...inventedAsk('Recognise the famine in Kesteria.'),
      termGroups: [{ name: 'tolvani', terms: ['Tolvani', 'Kesteria'] }],
    });
    expect(namesOfAsk(written, 'the treatment of the Tolvani')).toEqual(['tolvani']);
    expect(namesOfAsk(written, 'the famine')).toEqual([]);
    expect([...subjectGroups(written)]).toEqual(['tolvani']);
  });

  it('are spoken of by a text where a sentence of it bears on them', () => {
    const spoken = (...lines: readonly string[]) => asksSpokenOf([tolls], sentences(...lines));
    expect(spoken('The harbour is old.', 'Ferry tolls should be abolished, the letter says.')).toHaveLength(
      1,
    );
    expect(spoken('The harbour is old.', 'The mayor was late.')).toEqual([]);
    expect(spoken()).toEqual([]);
  });
});
