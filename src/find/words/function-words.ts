const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no subject: never searched for by themselves. In the form of index words. */
export const functionWords = list(`
a about above after again all also am an and any are as at be been being below between both but by can could
did do does each every either else few for from further had ha has have having he her here hers him his how i if in into
is it its itself just least less like may me might more most much must my neither no nor not of off on once only
or other others our ours out over own per rather same shall she should so some such than that the their theirs
them then there these they this those through thus to too under until up upon us use using very via was we were
what when where whether which while who whom whose why will with within without would yet you your
one ones anyone everyone someone something anything toward towards among amongst across around against during
because since instead even ever never always often well way ways thing able
`);

/** Words in which demands are put, whatever they are about: they say little about where to look. */
export const frameWords = list(`
govern ministri minister parliament uk unit kingdom britain british nation nationwid countri state public offici
formal fulli full immedi urgent proper properli clearli explicitli explicit expressli openli publicli complet
entir total permanent at-once includ incl instanc exampl eg etc particular especi special general
commit commitment pledg promis call support ensur guarante demand ask seek take make give put set bring get keep
polici measur action step plan propos need want new current exist futur now next soon year time set
peopl person citizen famili individu everybodi everyon born certain amount treatment around
legislat law bill act rule regul standard system
`);
