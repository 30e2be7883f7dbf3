import { describe, expect, it } from 'vitest';
import { PageClaims } from './page-claims.ts';

describe('the pages of two threads', () => {
  it('are as many as there are, whoever asks in whatever order', () => {
    const first = new PageClaims(7);
    const second = new PageClaims(7, first.shared);
    expect(first.secondAsked).toBe(false);
    const granted = [first.next(), second.nextOfSecond(), second.nextOfSecond(), first.next(), first.next()];
    granted.push(second.nextOfSecond(), first.next(), first.next(), second.nextOfSecond());
    expect(granted).toEqual([true, true, true, true, true, true, true, false, false]);
    expect(first.secondAsked).toBe(true);
  });
});
