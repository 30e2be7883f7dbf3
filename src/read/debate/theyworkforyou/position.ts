import type { Speaker } from '../../../model/speech.ts';

/**
 * Under a name TheyWorkForYou prints either the member's offices or, where they had none that day, their party and
 * seat. Only a party of this list is taken for one: "Chair, Administration Committee" names none.
 */
const parties: ReadonlySet<string> = new Set([
  'Alba',
  'Alliance',
  'Change UK',
  'Conservative',
  'Conservative Independent',
  'Conservative and Unionist Party',
  'Crossbench',
  'DUP',
  'Democratic Unionist Party',
  'Green',
  'Green Party',
  'Independent',
  'Independent Conservative',
  'Independent Labour',
  'Labour',
  'Labour Independent',
  'Labour/Co-operative',
  'Liberal Democrat',
  'Liberal Democrats',
  'Non-affiliated',
  'PC',
  'PUP',
  'People Before Profit',
  'People Before Profit Alliance',
  'Plaid Cymru',
  'Reclaim',
  'Reform UK',
  'Respect',
  'SDLP',
  'SNP',
  'Scottish Green Party',
  'Scottish Liberal Democrats',
  'Scottish National Party',
  'Scottish Socialist Party',
  'Sinn Féin',
  'Social Democratic and Labour Party',
  'Solidarity',
  'Traditional Unionist Voice',
  'UKIP',
  'UUP',
  'Ulster Unionist Party',
  'Welsh Conservative Party',
  'Welsh Labour',
  'Welsh Liberal Democrats',
]);

/** `Conservative, Wealden` → a party; `Minister of State (…)` → an office. */
export function positionIn(text: string): Pick<Speaker, 'office' | 'party'> {
  if (text === '') return {};
  const [first = '', ...rest] = text.split(',').map((part) => part.trim());
  const party = parties.has(first) ? first : undefined;
  if (party === undefined) return { office: text };
  // A seat may hold commas of its own; an office behind the party would begin with its title.
  const office = rest.join(', ');
  return { party, ...(isOffice(office) ? { office } : {}) };
}

const isOffice = (text: string): boolean =>
  /\b(?:Minister|Secretary|Spokesperson|Leader|Chair|Whip|Speaker|Chancellor|President|Committee)\b/.test(
    text,
  );
