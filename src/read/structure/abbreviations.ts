const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Abbreviations behind which the sentence always goes on: titles, references, `e.g.`. Lower case, no last stop. */
export const expectMore = words(
  'mr mrs ms mx dr prof sir rev revd fr rt hon st sgt capt cpt col gen lt maj cdr adm gov sen rep pres supt insp ' +
    'messrs mme mlle herr e.g eg i.e ie cf viz vs v approx c ca circa al fig figs tab eq ch chap sec sect para paras ' +
    'pp p vol ed eds transl incl excl resp arts cl cls reg regs sched ref refs ibid op cit paragr abs ziff bzw z.b ' +
    'd.h u.a vgl sog jan feb mar apr jun jul aug sept sep oct nov dec ave blvd rd mt ft',
);

/** Abbreviations that may also end a sentence: only the word behind them tells. */
export const mayEnd = words(
  'etc inc ltd plc co corp llp bros dept est jr snr jnr sr esq ph.d phd m.p p.a p.m a.m pm am pa k u.k u.s u.n e.u ' +
    'u.s.a d.c b.c a.d m.s.p a.k.a usw etc sq cu min max avg qtr yr yrs hr hrs bn mn tn',
);

/** Words that open sentences and are seldom part of a name behind an initial or an abbreviation. */
export const openers = words(
  'The This That These Those There Then They Their It Its We Our You Your He She His Her I In On At By For From With ' +
    'Without Under Over After Before Since Until While When Where What Who Why How As If Although Though But And Or So ' +
    'Yet Nor Because However Therefore Moreover Furthermore Instead Indeed Also Only Not No Nothing All Any Some Many ' +
    'Most Each Every Both Such To A An Today Now Here Let Please Once Unless Whether Despite During Through Across ' +
    'Between Against Within About Last Next First Second Third Finally Meanwhile Nevertheless Rather Too More Less Few',
);
