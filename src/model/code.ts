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
  'unread',
] as const;
export type PositionCode = (typeof positionCodes)[number];
