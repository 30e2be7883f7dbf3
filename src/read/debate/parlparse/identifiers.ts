/** `uk.org.publicwhip/member/1816` is number 1816 of the terms of members; lords and royals are counted with them. */
export function identifiersOf(...ids: readonly (string | undefined)[]): Readonly<Record<string, string>> {
  const pairs = ids.flatMap((id) => {
    const [, kind, number] = /^uk\.org\.publicwhip\/(person|member|lord|royal)\/(\d+)$/.exec(id ?? '') ?? [];
    if (number === undefined) return [];
    return [[kind === 'person' ? 'publicwhip-person' : 'publicwhip-member', number] as const];
  });
  return Object.fromEntries(pairs);
}
