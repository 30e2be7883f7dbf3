import { describe, expect, it } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { inventedAsk, searchInvented } from './invented.test-data.ts';
import { suggestPosition } from './position.ts';

const position = (...lines: readonly string[]) =>
  suggestPosition(searchInvented(inventedAsk('Abolish ferry tolls.'), lines).findings);

describe('the position that findings suggest', () => {
  it('is silent where nothing bears on the ask', () => {
    expect(position('We will mend the roads.')).toMatchObject({ position: 'silent', evidence: [] });
  });

  it('is the firmest of what the strongest passages say', () => {
    expect(
      position('We believe ferry tolls should be abolished.', 'We will abolish ferry tolls.').position,
    ).toBe('committed');
    expect(position('We will review ferry tolls.').position).toBe('partial');
    expect(position('Ferry tolls are £4.').position).toBe('mentioned');
    expect(position('We will keep ferry tolls.').position).toBe('opposed');
  });

  it('is mixed where passages of equal weight point both ways', () => {
    expect(position('We will abolish ferry tolls.', 'We will never abolish ferry tolls.').position).toBe(
      'mixed',
    );
  });

  it('lets weaker findings vote by how probable each code is of them', () => {
    const [found] = searchInvented(inventedAsk('Abolish ferry tolls.'), [
      'We will abolish ferry tolls.',
    ]).findings;
    if (found === undefined) throw new Error('Nothing is found.');
    const with_ = (score: number, opposed: number): Finding => ({
      ...found,
      score,
      suggestion: {
        code: opposed > 0.5 ? 'opposed' : 'partial',
        confidence: 0.5,
        bearing: score,
        codes: { committed: 0.1, partial: 0.8 - opposed, supportive: 0.05, mentioned: 0.05, opposed },
        reasons: [],
      },
    });
    expect(suggestPosition([with_(0.9, 0.35)]).position).toBe('partial');
    expect(suggestPosition([with_(0.9, 0.35), with_(0.6, 0.6), with_(0.6, 0.6)]).position).toBe('opposed');
    expect(suggestPosition([with_(0.9, 0.35), with_(0.41, 0.6), with_(0.41, 0.6)]).position).toBe('partial');
  });

  it('puts the passages that decide first and leaves out the nearest', () => {
    const { evidence } = position(
      'Ferry tolls are £4.',
      'We will abolish ferry tolls.',
      'We will abolish homework.',
    );
    expect(evidence.map(({ suggestion }) => suggestion.code)).toEqual(['committed', 'mentioned']);
  });
});
