import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { directionOf } from './direction.ts';

function sign(text: string, thing: string): string {
  const tokens = analyse(text);
  const [word] = analyse(thing);
  const first = tokens.findIndex((token) => token.word === word?.word);
  return directionOf(text, tokens, { first, last: first + 1 }).sign;
}

describe('the direction of what is said of a thing', () => {
  it('is the one of the nearest verb before it', () => {
    expect(sign('We will protect rivers and scrap tolls.', 'tolls')).toBe('against');
    expect(sign('We will protect rivers and scrap tolls.', 'rivers')).toBe('for');
  });

  it('is the one of a verb after it in the passive', () => {
    expect(sign('The tolls will be scrapped.', 'tolls')).toBe('against');
    expect(sign('We will bring the tolls to an end.', 'tolls')).toBe('against');
    expect(sign('The tolls are old, and the bridge must be scrapped.', 'tolls')).toBe('open');
  });

  it('turns with each negation and refusal', () => {
    expect(sign('We will not scrap tolls.', 'tolls')).toBe('for');
    expect(sign('We oppose any plan to scrap tolls.', 'tolls')).toBe('for');
    expect(sign('There will be no tolls.', 'tolls')).toBe('against');
    expect(sign('We will not only scrap tolls.', 'tolls')).toBe('against');
  });

  it('does not reach over the end of a clause', () => {
    expect(sign('We will scrap fares; tolls are another matter.', 'tolls')).toBe('open');
    expect(sign('We will end delays by raising tolls.', 'tolls')).not.toBe('against');
  });

  it('leaves a law about a thing open', () => {
    expect(sign('We will strengthen the toll rules.', 'toll')).toBe('open');
  });
});
