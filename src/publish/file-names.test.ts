import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNames } from './file-names.ts';

describe('file names', () => {
  it('leave a plain id as it is', () => {
    expect(fileNames(['votes-at-16']).get('votes-at-16')).toBe('votes-at-16');
  });

  it('are safe everywhere and differ whatever the case, for any ids', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 300 })), (ids) => {
        const names = [...fileNames(ids).values()];
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(ids.length);
        for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,99}$/);
      }),
    );
  });

  it('keep clear of paths, devices and each other', () => {
    const names = fileNames(['../../etc/passwd', 'con', 'Labour', 'labour', 'x'.repeat(500)]);
    expect(names.get('labour')).toBe('labour');
    expect(names.get('Labour')).toMatch(/^labour-[0-9a-f]{8}$/);
    expect(names.get('con')).not.toBe('con');
    expect(names.get('../../etc/passwd')).toMatch(/^etc-passwd-[0-9a-f]{8}$/);
  });

  it('of one id do not depend on which other ids there are', () => {
    expect(fileNames(['Ü', 'a', 'b']).get('Ü')).toBe(fileNames(['b', 'Ü']).get('Ü'));
  });
});
