/**
 * What the passages say that stood furthest down when this was written, in words of our own, by ask, document and first
 * line: the report keeps no words of others.
 */
export const missesInWords: Readonly<Record<string, string>> = {
  'abolish-tuition-fees green 2240':
    'Education at every stage of life is to be free; fees and universities are not named.',
  'no-new-oil-gas reform-uk 216':
    'Oil and gas reserves are to be opened up, said in one run with the levies that are to be scrapped; no licence is named.',
  'aid-target liberal-democrats 178':
    'Cuts to the army and to development are to be taken back; neither aid nor a share is named.',
  'public-water green 1165': 'A row of a table of costs.',
  'modern-slavery-law liberal-democrats 1705': 'Those who were trafficked may sue; slavery is not named.',
  'proportional-representation liberal-democrats 2797':
    'The political system needs fair representation, at the end of an example from another field.',
  'public-water green 1126':
    'Privatised utilities are to be public again; water is one of them and is not named.',
  'aid-target liberal-democrats 3126':
    'The cut to aid is called short-sighted, within a paragraph on other states.',
  'abolish-tuition-fees plaid-cymru 1663':
    'Free university education stays an ambition: named in full, below seven that name fees.',
  'no-new-oil-gas green 929': 'Fossil fuels end, said within a sentence on who must not lose their jobs.',
  'modern-slavery-law liberal-democrats 2476':
    'Officers and training against slavery, in an item on the border.',
  'single-market conservative 2428': 'Free movement will not return; the market is not named.',
  'insulate-homes plaid-cymru 2996':
    'A plan for retrofitting homes: another word for it, beside many passages on homes.',
  'lower-immigration green 3403':
    'Free movement with Europe is to return: the contrary, with no word of the ask.',
  'lower-immigration plaid-cymru 3987':
    'The end of free movement is called damaging: the contrary, with no word of the ask.',
  'hunting-hounds reform-uk 1270': 'Country sports are to be protected: hunting is not named.',
  'foreign-interference labour 303':
    'Threats from states are to be met as terrorism is; neither dissidents nor Hong Kong are named.',
  'fuel-duty plaid-cymru 3927': 'A rebate is to be doubled; which one stands two sentences before.',
  'benefit-sanctions labour 1126':
    'Those who can work and do not face consequences: sanctions by another name.',
  'bbc-licence-fee conservative 4483':
    'The findings of a review of funding will be looked at; whose stands before.',
  'family-visa-income plaid-cymru 4365':
    'A higher threshold for visas is opposed, with words that many passages have.',
  'eu-referendum conservative 2010 3926':
    'A treaty without consent was a betrayal; Europe and a referendum stand around it.',
  'free-care-home green 2010 327': 'A long run of costs, one of them for the care of the old.',
  'pupil-premium libdem 2010 1067':
    'A long run on savings names the premium once, and nothing of pupils or money for each.',
  'free-schools conservative 2010 1388': 'Parents may start schools, as one example in a sentence of others.',
  'immigration-limit labour 2010 3008':
    'Points instead of a quota, which is called arbitrary: another word for the limit.',
  'free-care-home libdem 2010 554':
    'A commission on long-term care in a long run that names neither home nor free.',
  'immigration-limit labour 2010 2984': 'Points instead of a quota: another word for the limit.',
  'split-banks libdem 2010 114': 'Banks are to be broken up, as one of many things in a run.',
  'national-insurance-rise conservative 2010 174': 'A “jobs tax”: what its opponents called the rise.',
  'split-banks libdem 2010 29': 'Banks are to be broken up, as one of many things in a run.',
};
