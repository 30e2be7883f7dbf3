/** Verbs with which the items of a programme begin, besides those that keep or remove something. */
export const openingVerbs: readonly string[] = `
make set put require reform tighten lower spend use work develop launch take pass legislate negotiate reintroduce nationalise
regulate enforce implement appoint improve tax hold move ask review consult transfer devolve cap double halve train recruit hit
meet reach publish enshrine enact adopt sign ratify simplify return start change turn open help bring raise ensure replace
prioritise mandate accelerate modernise overhaul establish commission complete cooperate levy exempt insulate electrify decriminalise write forgive waive clear plant pay uprate index link merge split name treat tie
`
  .trim()
  .split(/\s+/);
