import { describe, expect, it } from 'vitest';
import { textFragmentsOf } from './text-fragment.ts';

const fragmentOf = (text: string, words: string, nth = 0): string | undefined => {
  let start = text.indexOf(words);
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
  return textFragmentsOf(text)(start, start + words.length);
};

describe('a text fragment', () => {
  it('names a short passage whole, with commas, hyphens and ampersands encoded', () => {
    expect(fragmentOf('One. Well-run, open & fair? Three.', 'Well-run, open & fair?')).toBe(
      'Well%2Drun%2C%20open%20%26%20fair%3F',
    );
  });

  it('names the first and the last words of a long one', () => {
    const long = `We will begin with this ${'and also with that '.repeat(12)}until the very last day`;
    expect(fragmentOf(`Before. ${long}. After.`, long)).toBe(
      'We%20will%20begin%20with%20this,until%20the%20very%20last%20day',
    );
  });

  it('names a long passage whole where its last words come sooner in it too', () => {
    const long = `We will say ${'that we mean it so '.repeat(12)}that we mean it so`;
    expect(fragmentOf(long, long)).toBe(encodeURIComponent(long));
  });

  it('adds the words around where the same words stand elsewhere, in whatever case', () => {
    const text =
      'Heading of the first part\nWe will act. Next is this and that.\nAgain, soon: WE WILL ACT. The end.';
    expect(fragmentOf(text, 'We will act.')).toBe('the%20first%20part-,We%20will%20act.,-Next%20is%20this');
    expect(fragmentOf(text, 'WE WILL ACT.')).toBe('Again%2C%20soon%3A-,WE%20WILL%20ACT.,-The%20end.');
  });

  it('adds as many words around as it takes to tell the place from the others', () => {
    const line = (n: number) =>
      `In part ${n} of this plan as in all the others it is said: we will act. So far.`;
    const text = [1, 2, 3].map(line).join('\n');
    expect(fragmentOf(text, 'we will act.', 1)).toBe(
      '2%20of%20this%20plan%20as%20in%20all%20the%20others%20it%20is%20said%3A-,we%20will%20act.,-So%20far.',
    );
  });

  it('is not there where no sensible length leads to the place', () => {
    const word = 'ab'.repeat(3000);
    expect(fragmentOf(word, word)).toBeUndefined();
    expect(fragmentOf('a b', ' ')).toBeUndefined();
  });

  it('survives half of a surrogate pair', () => {
    expect(fragmentOf('a \ud800 b', 'a \ud800 b')).toBe('a%20%EF%BF%BD%20b');
  });
});
