/** Words before a name that say nothing of who it is. Folded. */
export const honorifics: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx master dr doctor prof professor sir dame rev reverend revd fr father rabbi imam hon honourable rt
  right rthon the cllr councillor senator representative rep congressman congresswoman governor president general gen
  colonel col major maj captain capt lieutenant lt brigadier admiral commander sergeant squadron leader sheikh hajji my his her excellency majesty madam monsieur mme herr frau senor senora comrade ambassador
  friend noble gallant learned member mp mep msp`.split(/\s+/),
);

/** Titles that tell a man or woman without a seat in the Lords from a peer: "Mr Taylor" is not Lord Taylor. */
export const plainTitles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'mx']);

/** Peers and bishops, whose title is part of their name. The same rank in other words. */
export const ranks: ReadonlyMap<string, string> = new Map([
  ['lord', 'lord'],
  ['baron', 'lord'],
  ['lady', 'lady'],
  ['baroness', 'lady'],
  ['viscount', 'viscount'],
  ['viscountess', 'viscountess'],
  ['earl', 'earl'],
  ['countess', 'countess'],
  ['marquess', 'marquess'],
  ['marquis', 'marquess'],
  ['marchioness', 'marchioness'],
  ['duke', 'duke'],
  ['duchess', 'duchess'],
  ['bishop', 'bishop'],
  ['archbishop', 'archbishop'],
]);

/** Letters behind a name. Folded. */
export const suffixes: ReadonlySet<string> = new Set(
  `mp msp mla ms am mep mhk td kc qc sc kbe dbe cbe obe mbe gbe ch kg kt lg om pc dl jp phd md frs fba fca ba ma bsc llb
  cb kcb gcb dcb cmg kcmg gcmg dcmg dso mc vc bt bart jr jnr junior sr snr senior esq esquire rn retd`.split(
    /\s+/,
  ),
);

/** Small words that begin a family name. Folded. */
export const particles: ReadonlySet<string> = new Set(
  `de del della der den di da do dos das du des d van von vom zu zur ten ter te la le el al bin ibn bint ben ap ab abu
  af av o ua ni ui nic mac mc st san y`.split(/\s+/),
);
