const list = (lines: string): readonly (readonly string[])[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split(',').map((each) => each.trim()));

/**
 * What a demand asks to be done, as families of words that do the same. They tell where to look less well than
 * what it is to be done to, so they weigh less.
 */
export const actionFamilies = list(`
abolish, abolition, scrap, end, remove, removal, repeal, axe, eliminate, get rid of, do away with, replace, replacement, put an end to, bring to an end, phase out, cancel, drop, ditch
ban, prohibit, prohibition, outlaw, forbid, criminalise, illegal, bar, block, end, stop, phase out, restrict, never
stop, halt, end, cease, prevent, block, no more, cancel, oppose, against, resist
leave, withdraw, withdrawal, quit, exit, pull out, come out, denounce, disapply
join, rejoin, accede, accession, membership, member, re-enter, return
restore, return, reinstate, reverse, bring back, reintroduce, meet
reverse, undo, repeal, overturn, roll back, rescind, restore
recognise, recognition, acknowledge, declare, declaration, accept, statehood
strengthen, tighten, improve, toughen, reinforce, enhance, extend, reform, reverse the weakening, robust, stronger
weaken, loosen, relax, dilute, water down
raise, increase, lift, uplift, boost, higher, up to, rise
raise, highlight, speak out, draw attention, condemn, concern
lower, reduce, cut, decrease, bring down, extend, slash, halve
introduce, create, establish, bring in, bring forward, set up, legislate, implement, enact, launch, roll out
provide, offer, give, deliver, guarantee, extend, introduce, expand, fund, supply
grant, issue, give, award, approve, allow, permit
allow, permit, legalise, legalisation, enable, let, right to
protect, safeguard, preserve, conserve, defend, protection, uphold
fund, invest, investment, funding, spend, spending, finance
spend, spending, invest, budget, expenditure, funding, commit
build, construct, deliver, create
require, oblige, mandate, mandatory, compulsory, obligation, duty
elect, elected, election, electoral, vote, voting
nationalise, nationalisation, renationalise, public ownership, publicly owned, public hands, public control
privatise, privatisation, private ownership, sell off, sold off
tax, taxation, levy, duty
cap, limit, freeze, control, ceiling
fight, tackle, combat, oppose, counter, address, crack down
regulate, regulation, regulator, rules, restrict, safeguard, framework, oversight
restrict, restriction, limit, curb, control, regulate, regulation, tighten
devolve, devolution, transfer, decentralise, powers
replace, replacement, substitute, swap, instead of, abolish
negotiate, talks, agreement, deal, treaty
sanction, sanctions, asset freeze, travel ban, magnitsky, penalties
decriminalise, legalise, decriminalisation, legalisation
expand, extend, increase, widen, more, grow, extension, expansion
compensate, compensation, redress, reparation
recruit, hire, employ, train, more
review, inquiry, investigate, examine, investigation
suspend, pause, halt, moratorium, stop
oppose, against, reject, resist, opposition
`);
