const list = (words: string): readonly string[] =>
  words
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Takes the thing away, in a promise or in a demand. */
export const removing = list(`
abolish, abolition, scrap, end, ban, prohibit, prohibition, outlaw, repeal, stop, halt, remove, removal, cancel, axe, eliminate,
eradicate, cease, withdraw, withdrawal, leave, quit, exit, reject, block, prevent, phase out, do away with, get rid of, put an end,
bring an end, close, drop, ditch, lift, reverse, undo, roll back, rolling back, tear up, abandon, oppose, opposition, resist, law against, stand against,
stand up to, vote against, campaign against, fight against, protect against, action against, work against, guard against, speak out against,
firmly against, strongly against, we are against, legislate against, no more,
rule out, refuse, replace, replacement, moratorium, forbid, criminalise, reduce, restrict, curb, limit, fight, tackle, combat,
crack down, weaken, water down, dilute, disapply, break up, move away from, dismantle, cut, freeze, suspend, denounce, undermine
`);

/** Keeps the thing, gives it, or makes more of it. */
export const keeping = list(`
keep, maintain, retain, protect, defend, preserve, uphold, safeguard, remain, remain in, stay in, continue, back, champion, promote,
respect, strengthen, extend, expand, grant, allow, introduce, provide, deliver, recognise, recognition, restore, invest, increase,
build, permit, issue, licensing rounds, guarantee, commit to, committed to, boost, raise, establish, create,
enable, encourage, fund, give, offer, start, begin, launch, open, accelerate, fast-track, unlock, expand, develop, back, save, bring back, reinstate, rejoin, join, legalise, stand by, stand up for, secure, ensure
`);

/** What a law against a thing is called: with it the thing's own sign is not the passage's. */
export const restrainingNouns = list(
  'ban, abolition, law, act, bill, legislation, protection, rule, regulation, safeguard, framework, prohibition, moratorium, strategy',
);

export const negating = list(
  'not, no, never, neither, nor, without, cannot, rule out, no plans, refuse to, stop short of',
);

/** Words by which a publisher binds itself. */
export const promising = list(`
we will, we shall, we would, will, would, we are committed, committed to, commit to, commitment to, we pledge, pledge to, we promise,
we guarantee, guarantee, we plan to, we intend to, intend to, going to, remain committed, our plan
`);

/** Asking someone else to do it. */
export const calling = list(`
call on, call for, calls for, calling on, calling for, urge, press the, pressing, lobby, demand, make the case, seek to persuade,
encourage the, work with the government, pressure the, ask the government, ask ministers
`);

/** Doing oneself what a member of a parliament can do for it. */
export const striving = list(`
push for, push to, push the, campaign for, campaign to, fight for, fight to, advocate, advocate for, press for, argue for, vote for, vote to, champion, stand up for
`);

/** Agreement or wish, with nothing to check later. */
export const agreeing = list(`
support, we believe, believe, should, must, needs to be, in favour of, favour, we want, want to, welcome, oppose, opposition to, reject, committed to the principle, recognise the need, we value, stand with,
stand for, aspire, aspiration, hope, wish, we think, our vision, vision, right thing, deserve, unacceptable, abhorrent, wrong, unfair, essential, we condemn, condemn
`);

/** Refuses a step: before another verb it turns that verb, as a negation does. */
export const refusing = list(
  'oppose, opposition, reject, resist, refuse, rule out, block, prevent, stop, halt, stand against, vote against, campaign against, no plans, stand in the way',
);

/** A step that is smaller than what is asked, where it stands before the thing. */
export const softening = list(`
consult, consult on, consultation, review, explore, consider, look at, examine, investigate, assess, pilot, trial, work towards, move towards,
moving towards, towards, begin to, first step, initial steps, path to, pathway to, roadmap, aim to, our aim, ambition, aspire to, seek to,
limit, cap, reduce, restrict, reform, commission, study, inquiry, half, some, gradually, phased, easier, misuse, abuse of, prevent, tackle,
protect from, improve, address, work to, work with
`);

/** Puts a promise off or under a condition, wherever it stands. */
export const conditions = list(`
in the long term, long-term, over time, in time, circumstances allow, when resources allow, when affordable, as soon as, as and when, when fiscal,
if necessary, where possible, wherever possible, subject to, at a time, conducive, eventually, ultimately, where appropriate, case-by-case, if possible
`);

/** Verbs that do what they say when their subject is the publisher: "We recognise the state of …". */
export const performing = list('we recognise, we acknowledge, we declare, we affirm, we hereby, we accept');

/** Parts of a state: a promise for one of them alone is narrower than an ask that names none. */
export const partsOfStates = list(
  'in scotland, in wales, in england, in northern ireland, in london, for scotland, for wales, across scotland, across wales, welsh, scottish, senedd',
);
