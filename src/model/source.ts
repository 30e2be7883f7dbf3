import { unreachable } from './unreachable.ts';

export const sourceKinds = [
  'manifesto',
  'letter',
  'reply',
  'release',
  'debate',
  'motion',
  'article',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Whose word a source is: the party's itself, a member's, or someone else's. */
export type Authority = 'party' | 'member' | 'other';

/**
 * Only the party's own word makes a party's position: a member's speech or a newspaper's sentence
 * charged to the party would put words into its mouth.
 */
export function authorityOf(kind: SourceKind): Authority {
  switch (kind) {
    case 'manifesto':
    case 'letter':
    case 'reply':
    case 'release':
      return 'party';
    case 'debate':
    case 'motion':
      return 'member';
    case 'article':
      return 'other';
    default:
      return unreachable(kind);
  }
}
