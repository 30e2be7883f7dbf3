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
scrap, abolish, abolition, end, remove, repeal, axe, cancel, drop, ditch, get rid of, do away with, eliminate
end, stop, abolish, abolition, halt, cease, ban, phase out, put an end to, bring to an end, no more, eradicate
remove, removal, abolish, scrap, end, lift, take out, strip, eliminate
repeal, abolish, scrap, revoke, rescind, overturn, reverse, strike down, annul
cancel, scrap, write off, drop, axe, abandon, waive
phase out, end, stop, phase-out, wind down, transition away, abolish
prohibit, ban, prohibition, outlaw, forbid, criminalise, illegal
outlaw, ban, prohibit, criminalise
prevent, stop, block, avoid, prevention, deter
increase, raise, rise, lift, uplift, boost, expand
boost, increase, raise, strengthen, improve
reduce, cut, lower, reduction, decrease, bring down, slash, shrink, minimise
cut, reduce, lower, slash, reduction, bring down
halve, cut in half, reduce by half
double, treble, triple, doubling
keep, maintain, retain, preserve, protect, continue, safeguard
maintain, keep, retain, preserve, continue, uphold, sustain
create, establish, introduce, set up, launch
establish, create, set up, introduce, launch
set up, establish, create, launch, introduce
bring in, introduce, legislate, implement, enact
implement, introduce, deliver, carry out, enact, put into practice
legislate, enshrine, enact, pass a law, put into law
enshrine, guarantee, legislate, entrench
legalise, legalisation, decriminalise, permit, regulate, allow
improve, strengthen, enhance, upgrade, raise standards
invest, investment, funding, spend, spending
deliver, provide, build, achieve
guarantee, entitlement
ratify, ratification, sign, accede, incorporate, adopt, sign up to
sign, ratify, ratification, join, accede, sign up to
adopt, introduce, incorporate, implement, accept
publish, disclose, disclosure, release, reveal, publication
apologise, apology, say sorry, formal apology
exempt, exemption, waive
subsidise, subsidy
divest, divestment, disinvest, sell holdings, withdraw investment
enforce, enforcement, crack down
crack down, tackle, clamp down, get tough, combat, enforce
tackle, fight, combat, address, crack down, stamp out
eradicate, end, eliminate, stamp out, wipe out
monitor, monitoring, inspect, inspection, audit, scrutinise
simplify, streamline, simplification
merge, merger, amalgamate, bring together
break up, split, separate, dismantle
reopen, open, reinstate, restore, bring back
close, shut, closure, shut down
prosecute, prosecution, bring to justice, hold to account
pardon, exonerate, quash, overturn
proscribe, ban, designate, proscription
deport, deportation, remove, removal, expel, send back
appoint, appointment, nominate, create
uprate, index
write off, cancel, forgive, waive, write-off
teach, teaching
promote, encourage, incentivise, champion
modernise, modernisation, upgrade, update, overhaul, reform
overhaul, reform, rewrite, modernise
speed up, accelerate, fast-track, bring forward, quicken
delay, postpone, defer, put off, pause
exclude, exclusion, remove, keep out
label, labelling, labelled
boycott, sanction, withdraw
disclose, publish, declare, disclosure, reveal
pause, suspend, halt, moratorium, freeze
freeze, cap, hold down
clean up, restore, tackle, stop polluting
save, protect, keep open, rescue, preserve
bring back, restore, reinstate, reintroduce, return
reinstate, restore, bring back, reintroduce
reintroduce, bring back, restore, reinstate
`);
