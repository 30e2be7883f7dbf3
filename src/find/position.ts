import type { EvidenceCode, PositionCode } from '../model/code.ts';
import type { Finding } from '../model/finding.ts';

/** What the program would say of one party's own documents; what people are shown rests on judgements alone. */
export interface SuggestedPosition {
  readonly position: PositionCode;
  /** The findings that bear on the ask, those that decide first. */
  readonly evidence: readonly Finding[];
  /** From 0 to 1; for the order of work, not for the public. */
  readonly confidence: number;
}

/** Findings that are this much weaker than the best do not decide against it. */
const deciding = 0.9;
/** Where it is known how probable each code is, findings down to this share of the best have a vote. */
const voting = 0.5;
/** From this probability on a passage points one way by itself. */
const sure = 0.7;
/** Opposition is suggested from this share of the support on: it is rare, and so each passage is thought less likely to oppose. */
const opposition = 0.7;

/**
 * A cell is suggested to be silent where nothing bears on the ask more probably than this. Below the half on purpose:
 * a reader who finds nothing loses a minute, and a party that is charged with a silence it did not keep is harmed.
 */
const bears = 0.4;

/**
 * The position that the findings of one party's own documents suggest for one ask.
 *
 * @param findings of one ask, in any order.
 */
export function suggestPosition(findings: readonly Finding[]): SuggestedPosition {
  const bearing = findings
    .filter(({ suggestion }) => suggestion.code !== 'irrelevant' && (suggestion.bearing ?? 1) >= bears)
    .sort((a, b) => b.score - a.score);
  const [best] = bearing;
  if (best === undefined) return { position: 'silent', evidence: [], confidence: 0.6 };
  const near = (share: number) => bearing.filter(({ score }) => score >= share * best.score);
  const isWeighed = best.suggestion.codes !== undefined;
  const position = pointsBothWays(near(deciding))
    ? 'mixed'
    : isWeighed
      ? byVotes(near(voting))
      : byCodes(near(deciding));
  const evidence = [...bearing].sort(
    (a, b) => Number(decides(b, position)) - Number(decides(a, position)) || b.score - a.score,
  );
  return { position, evidence, confidence: best.suggestion.confidence };
}

const decides = ({ suggestion }: Finding, position: PositionCode): boolean => suggestion.code === position;

const forOrder: readonly EvidenceCode[] = ['committed', 'partial', 'supportive'];

/** The firmest of what the strongest findings say, on the side that weighs more. */
function byCodes(strongest: readonly Finding[]): PositionCode {
  const [pro, contra] = [sumOf(strongest, forOrder), sumOf(strongest, ['opposed'])];
  if (contra > pro) return 'opposed';
  return forOrder.find((code) => strongest.some((each) => decides(each, code))) ?? 'mentioned';
}

/** Each finding votes for every code by its score and by how probable the code is. */
function byVotes(findings: readonly Finding[]): PositionCode {
  const votes = (code: EvidenceCode) =>
    findings.reduce((sum, { score, suggestion }) => sum + score * probabilityOf(suggestion, code), 0);
  const pro = forOrder.reduce((sum, code) => sum + votes(code), 0);
  const contra = votes('opposed');
  if (contra > opposition * pro && contra > votes('mentioned')) return 'opposed';
  if (pro < votes('mentioned')) return 'mentioned';
  return forOrder.reduce((most, code) => (votes(code) > votes(most) ? code : most), 'committed');
}

const probabilityOf = ({ code, codes }: Finding['suggestion'], wanted: EvidenceCode): number =>
  codes === undefined ? Number(code === wanted) : codes[wanted];

function pointsBothWays(strongest: readonly Finding[]): boolean {
  const surest = strongest.filter(({ suggestion }) =>
    [...forOrder, 'opposed' as const].some((code) => probabilityOf(suggestion, code) >= sure),
  );
  const [pro, contra] = [sumOf(surest, forOrder), sumOf(surest, ['opposed'])];
  return pro > 0 && contra > 0 && Math.min(pro, contra) / Math.max(pro, contra) > 0.85;
}

const sumOf = (findings: readonly Finding[], codes: readonly EvidenceCode[]): number =>
  findings
    .filter((each) => codes.some((code) => decides(each, code)))
    .reduce((sum, { score }) => sum + score, 0);
