/** The signs that each part gives, of the bearing and of the codes; without it they are not learned from. */

const meanings =
  /^(?:meaning(?: .*)?|words met(?: .*)?|(?:second )?least met|rarest met|met (?:exactly|nearly|loosely|hardly)|(?:things|deeds) met)$/;
const neighbours = /^(?:sentence before|sentence after|section|meaning before|meaning after)$/;
const strengths = '(?:promise|effort|call|record|agreement|statement)';
const commitments = new RegExp(
  `^(?:wording .*|pledge|specific|softened|by (?:lead-in|form|name)|rule .*|${strengths}|${strengths} .*)$`,
);

export const isMeaning = (sign: string): boolean => meanings.test(sign);
export const isOfNeighbours = (sign: string): boolean => neighbours.test(sign);
export const isCommitment = (sign: string): boolean => commitments.test(sign);
export const isRule = (sign: string): boolean => sign.startsWith('rule ');
