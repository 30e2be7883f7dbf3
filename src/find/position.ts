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
  const near = bearing.filter(({ score }) => score >= deciding * best.score);
  const position = weigh(near);
  const evidence = [...bearing].sort(
    (a, b) => Number(decides(b, position)) - Number(decides(a, position)) || b.score - a.score,
  );
  return { position, evidence, confidence: best.suggestion.confidence };
}

const decides = ({ suggestion }: Finding, position: PositionCode): boolean => suggestion.code === position;

const forOrder: readonly EvidenceCode[] = ['committed', 'partial', 'supportive'];

function weigh(near: readonly Finding[]): PositionCode {
  const sum = (codes: readonly string[]) =>
    near.reduce((total, { suggestion, score }) => total + (codes.includes(suggestion.code) ? score : 0), 0);
  const [pro, contra] = [sum(forOrder), sum(['opposed'])];
  if (pro > 0 && contra > 0 && Math.min(pro, contra) / Math.max(pro, contra) > 0.85) return 'mixed';
  if (contra > pro) return 'opposed';
  if (pro > 0)
    return forOrder.find((code) => near.some(({ suggestion }) => suggestion.code === code)) ?? 'mentioned';
  return 'mentioned';
}
