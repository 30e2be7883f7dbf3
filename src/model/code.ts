/** What a passage does to an ask, as a reader judges it. The rules are in docs/CODEBOOK.md. */
export const judgementCodes = [
  'committed',
  'partial',
  'supportive',
  'mentioned',
  'opposed',
  'irrelevant',
] as const;
export type JudgementCode = (typeof judgementCodes)[number];

/** Codes that say something about where a party stands; `irrelevant` does not. */
export type EvidenceCode = Exclude<JudgementCode, 'irrelevant'>;

export const evidenceCodes = judgementCodes.filter((code): code is EvidenceCode => code !== 'irrelevant');

/** Where a party stands on an ask on a day. */
export const positionCodes = [
  'committed',
  'partial',
  'supportive',
  'mentioned',
  'opposed',
  'mixed',
  'silent',
  'awaited',
  'refused',
  'not-asked',
  'not-readable',
  'unread',
] as const;
export type PositionCode = (typeof positionCodes)[number];

/** What a table may say before anybody has judged a passage: kinds of nothing that follow from the record alone. */
const factsOfTheRecord: readonly PositionCode[] = ['awaited', 'refused', 'not-asked', 'not-readable'];

export const isFactOfTheRecord = (position: PositionCode): boolean => factsOfTheRecord.includes(position);
