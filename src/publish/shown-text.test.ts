import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, shownText } from './shown-text.ts';

describe('text as a page can show it', () => {
  it('is the text itself, in any script', () => {
    const text = 'We will — “so” حرية 自由 𝒜\n\tnext';
    expect(shownText(text)).toBe(text);
  });

  it('shows that something stood where no page may hold it', () => {
    expect(shownText('a\0b\x1bc\x85d\ud800e\udc00f\uffff')).toBe('a�b�c�d�e�f�');
  });

  it('closes no isolation but its own', () => {
    expect(shownText('a\u2069b \u2067c\u2069 d\u2069')).toBe('ab \u2067c\u2069 d');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('\u2066', '\u2067', '\u2068', '\u2069', 'a') }),
        (text) => {
          let open = 0;
          for (const sign of shownText(text)) {
            if (sign === '\u2069') open--;
            else if (sign !== 'a') open++;
            expect(open).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('has no sign of direction in titles', () => {
    expect(plainText('\u202eevil\u202c \u2067x\u2069\u200f')).toBe('evil x');
  });
});
