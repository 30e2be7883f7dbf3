/** Whose page a link leads to: `/mp/?p=10180` is person 10180, `/mp/?m=1782` a member for one term. */
export function personIn(href: string | undefined): Readonly<Record<string, string>> {
  const [, kind, number] =
    /^\/(?:mp|peer|msp|mla|ms|royal|london-assembly-member)\/?\?.*?\b([pm])=(\d+)/.exec(href ?? '') ?? [];
  if (number === undefined) return {};
  return { [kind === 'p' ? 'publicwhip-person' : 'publicwhip-member']: number };
}
