/** Where the printer may cut a word; any word that is not listed stays whole. */
const cuts = `
abol-ished ac-counts after-wards agen-cies agree-ment agri-cul-tural al-low-ance al-to-geth-er am-bas-sa-dor
ap-point-ment ap-point-ments ap-pren-tice ap-pren-tice-ship ap-pren-tice-ships at-tend-ants bail-iffs bar-racks
bar-rages bee-keep-ers bor-row-ing bring-ing broad-band broad-cast-ing build-ing bur-glary busi-ness cam-paign
char-ac-ter chil-dren cit-i-zen-ship class-room coast-guards col-lec-tions com-mis-sion com-pan-ies com-plete
con-duct-ed con-sign-ment con-stable con-sta-bles con-sti-tu-tions con-ve-nience con-ver-sa-tion coun-cils
coun-sel-lor coun-ties coun-tries cus-tom-er cus-tom-ers de-ci-sion dif-fer-ent dir-ec-tors dis-as-ter
dis-putes dis-trict dis-tricts divi-dends doc-u-ment do-na-tions elec-tion en-ter-prise every-one every-thing
evic-tion ex-change ex-pect-ed ex-pressed fam-i-lies fer-ry-men fes-ti-val fi-nances fin-ished fish-er-ies
fol-low-ing foot-ball for-mal-ly frig-ates game-keep-ers gen-er-a-tion gen-er-os-ity gen-er-ous geno-cide
gov-ern-ment gov-ern-ments grad-u-ates grand-par-ents har-bours hec-tares hos-pi-tal hos-pi-tals house-holds
hu-man-ity hun-dreds im-port-ers in-de-pen-dent in-her-it-ance in-spec-tion in-spec-tors in-su-lat-ed in-ter-est
jour-neys kilo-metres land-lord land-lords lan-guage learn-ing length-en-ing li-cences li-cens-ing life-boat
life-boats light-houses man-u-fac-tur-ers mid-wives min-is-ter min-is-ters moun-tain na-tion-al neigh-bours
nine-teen north-ern ob-li-ging of-fi-cials op-er-a-tor op-po-nents oth-er-wise out-go-ing over-seas over-taken
own-er-ship pa-tients pay-ments per-cent-age per-mis-sion per-se-cu-tion plan-ning plea-sure pol-i-tics
pre-scrip-tions pre-tend-ing pris-on-ers priv-i-lege pro-ceeds pro-gramme prom-ised prom-ises prop-er-ly
prop-er-ty pro-posed pro-tec-tion pro-vid-ed ques-tion re-ceived reck-on-ing rec-og-nise rec-og-nised
rec-og-nis-ing ref-er-en-dum re-fus-ing re-gis-ter re-gis-ters reg-u-lat-ed re-leased re-mem-brance
re-or-gan-i-sa-tion re-port-ed re-quires re-spon-sible re-train-ing re-viewed safe-guards scep-ti-cal schol-ars
sec-ond-ary se-cu-ri-ty sen-tence sep-a-rate set-tle-ments sim-pli-fy some-body some-thing squad-ron stan-dards
sta-tions stead-ier stu-dents sub-si-dies sur-gi-cal sus-pend-ed sus-pi-cion sys-tem-at-ic tax-a-tion teach-ers
teach-ing tele-phones ten-an-cies ter-mi-nal them-selves there-fore this-tles thou-sand thou-sands thresh-old
thrill-ing time-ta-ble to-geth-er to-mor-row track-ers train-ing treas-ures treas-ury treat-ment turn-over
un-der-tak-ing un-filled uni-ver-si-ties vil-lages vis-it-ors ware-houses weak-ness week-ends what-ever
wher-ev-er wind-mill with-drawn wood-land work-shops mar-ket com-pany no-body com-pact coun-try guard-ed ta-bles
peo-ple de-cide twen-ty do-nors be-fore
`;

const listed = new Map(
  cuts
    .trim()
    .split(/\s+/)
    .map((word): [string, readonly string[]] => [word.replace(/-/g, ''), word.split('-')]),
);

/** The parts between which a word may be cut, its own hyphens among the places: `work-shops,` in two. */
export function syllables(word: string): readonly string[] {
  if (/\p{L}-\p{L}/u.test(word)) return word.split(/(?<=\p{L}-)/u);
  const core = /^\P{L}*(\p{L}+)/u.exec(word)?.[1];
  const parts = core === undefined ? undefined : listed.get(core.toLowerCase());
  if (core === undefined || parts === undefined) return [word];
  const start = word.indexOf(core);
  const ends = parts.map((_, index) => start + parts.slice(0, index + 1).join('').length);
  return ends.map((end, index) =>
    word.slice(index === 0 ? 0 : ends[index - 1], index === ends.length - 1 ? undefined : end),
  );
}
