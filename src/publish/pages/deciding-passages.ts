import type { PublishedCell, PublishedEvidence } from '../publication.ts';

/** The first passage; where passages point both ways, the first of each way: one alone would take a side. */
export function decidingPassages({
  evidence,
  position,
  suggested,
}: PublishedCell): readonly PublishedEvidence[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const shown = position === 'unread' ? suggested : position;
  const isAgainst = ({ code }: PublishedEvidence) => code === 'opposed';
  const other = evidence.find((each) => isAgainst(each) !== isAgainst(first));
  return shown === 'mixed' && other !== undefined ? [first, other] : [first];
}
