import { indexWords } from '../analyse.ts';

/**
 * What kind of doing a verb promises. Whether a pledge was kept can be seen of what is made, given or put into a law;
 * of what is supported or strengthened it is a matter of opinion.
 */
const verbsOf = {
  make: `establish create introduce launch build construct set begin start open develop institute initiate appoint
    constitute bring install form found draft publish hold release issue complete`,
  give: `provide fund invest pay give offer allocate grant spend exempt subsidise deliver supply distribute commit
    contribute inject extend allow waive forgive recruit train employ connect`,
  raise: 'increase raise expand double treble triple upgrade lift boost widen broaden quadruple',
  cut: `reduce cut lower abolish scrap ban repeal end remove eliminate halve reverse withdraw stop phase prohibit
    close freeze cap limit restrict outlaw`,
  law: `legislate enact amend pass implement require ratify sign enforce adopt regulate replace restructure convert
    separate transfer merge index redirect rationalise restore reinstate revise reform set`,
  keep: 'maintain retain keep continue protect preserve uphold remain honour defend safeguard respect',
  strive: `support promote encourage strengthen improve enhance ensure foster work address focus help seek strive tackle
    endeavour facilitate enable make accelerate pursue endeavor aim try act move stand fight lead meet deal combat
    consolidate empower harness take`,
  look: 'review consult consider examine explore study investigate assess discuss negotiate evaluate monitor report',
  think: `believe recognise understand know see think say mean need want hope wish feel remember be have do get come go
    become depend vote win lose happen`,
} as const;

export type VerbClass = keyof typeof verbsOf;
export const verbClasses = Object.keys(verbsOf) as readonly VerbClass[];

const classOf = new Map<string, VerbClass>();
for (const kind of verbClasses)
  for (const word of indexWords(verbsOf[kind])) if (!classOf.has(word)) classOf.set(word, kind);

/** @param word as `analyse` makes it. */
export const verbClass = (word: string): VerbClass | undefined => classOf.get(word);
