import { indexWords } from '../analyse.ts';

const list = (words: string): ReadonlySet<string> => new Set(indexWords(words));

/** Words that carry no subject: never searched for by themselves. */
export const functionWords = list(`
a about above after again all also am an and any are as at be been being below between both but by can could
did do does each every either else few for from further had has have having he her here hers him his how i if in into
is it its itself just least less like may me might more most much must my neither no nor not of off on once only
or other others our ours out over own per rather same shall she should so some such than that the their theirs
them then there these they this those through thus to too under until up upon us use using very via was we
were what when where whether which while who whom whose why will with within without would yet you your
one ones anyone everyone someone something anything everything toward towards among amongst across around against
during because since instead even ever never always often well way ways thing things able
`);

/** Words in which demands are put, whatever they are about: they say next to nothing about where to look. */
export const frameWords = list(`
government governments ministry minister ministers uk united kingdom britain british nation national nationwide country
countries state states public official officially formal formally full fully immediate immediately urgent urgently
proper properly clear clearly explicit explicitly express expressly open openly publicly complete completely entire
entirely total permanent permanently include including instance example etc particular especially special general
commit commitment pledge promise call support ensure guarantee demand ask seek take make give put set bring get keep
policy policies measure measures action actions step steps plan plans proposal propose need want new current existing
future now next soon year years time people person citizens family families individual individuals everybody everyone
born certain amount amounts treatment legislate legislation law laws bill act rule rules regulation system party
stand change changes strong good better
`);

/** Things that many demands speak of: they narrow what an ask is about and do not make it. */
export const generalNouns = list(`
company companies business businesses firm firms industry sector market product products goods good service services
technology technologies home house sale sales import imports export exports trade use mass access right rights
child children student students pupil pupils school schools university universities graduate graduates hospital worker workers employer
employers women woman men man adult adults parent parents young old member members community communities
election elections parliament commons westminster chamber house council councils authority authorities body bodies court
benefit benefits payment payments money fund funding spending income budget cost costs price prices rate rates level levels
number numbers target targets share income value tax percent gdp gnp gni job jobs work pay power powers standard standards
duty duties protection information data project projects area areas region regions local world international global europe
european england english scotland scottish wales welsh ireland irish london sea land site sites field fields extraction
production alarm pressure limit cap ban end life day days week weeks month months age group groups care health education
energy environment economy economic social human force forces treaty agreement convention organisation programme scheme
quality staff training research development investment infrastructure
`);
