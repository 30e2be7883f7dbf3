import { describe, expect, it } from 'vitest';
import { signatoriesOf } from './signatories.ts';

const letter = (...below: string[]) => ['Dear Minister,', 'Please keep the rivers clean.', ...below];

describe('signatoriesOf', () => {
  it('takes the names below the closing formula, each with the lines below it as the role', () => {
    const lines = letter(
      'Yours sincerely,',
      '',
      'Ravi Sen',
      'Executive Director',
      'Clear Water Campaign',
      '',
      'Dr Ada Lund-Moe',
      'President of the Norland Anglers',
    );
    expect(signatoriesOf(lines)).toEqual([
      { name: 'Ravi Sen', role: 'Executive Director, Clear Water Campaign' },
      { name: 'Dr Ada Lund-Moe', role: 'President of the Norland Anglers' },
    ]);
  });

  it('takes the role behind a name, and names on the line of the formula or in columns', () => {
    expect(
      signatoriesOf(letter('Yours faithfully, Ravi Sen, director; Ada Lund (chair, Norland Anglers)')),
    ).toEqual([
      { name: 'Ravi Sen', role: 'director' },
      { name: 'Ada Lund', role: 'chair, Norland Anglers' },
    ]);
    expect(signatoriesOf(letter('Signed:', 'Ravi Sen          Ada Lund'))).toEqual([
      { name: 'Ravi Sen' },
      { name: 'Ada Lund' },
    ]);
  });

  it('ends at a postscript, enclosures and notes', () => {
    expect(
      signatoriesOf(letter('Kind regards', 'Ravi Sen', 'PS Ada Lund sends her love', 'cc Tom Oke')),
    ).toEqual([{ name: 'Ravi Sen' }]);
  });

  it('finds nobody where no formula closes the letter', () => {
    expect(signatoriesOf(['Ravi Sen and Ada Lund met.', 'Ravi Sen'])).toEqual([]);
    expect(signatoriesOf(letter('Regards this as settled.', 'Ravi Sen'))).toEqual([]);
    expect(signatoriesOf([])).toEqual([]);
  });

  it('takes time in proportion to the lines', () => {
    const start = performance.now();
    const names = Array.from({ length: 200_000 }, () => 'Ravi Sen, director and Ada Lund');
    signatoriesOf(['Yours sincerely'].concat(names));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
