/**
 * Verbs with which pledges begin. A closed list, since most are nouns as well: `Fund`, `Support`, `Work`. A verb that
 * is missing costs evidence about a list's form, never a passage.
 */
export const baseVerbs: ReadonlySet<string> = new Set(
  (
    'abandon abolish accelerate accept achieve acknowledge act adapt add address adjust adopt advance advocate aim align ' +
    'allocate allow alter amend announce appeal apply appoint approve argue arrange ask assess assist assure attract audit ' +
    'authorise authorize avoid award back balance ban bar be begin block boost break bring broaden build call campaign cancel ' +
    'cap carry cease celebrate champion change charge check choose clamp clarify clean clear close co-ordinate collect combat ' +
    'combine come commence commission commit compel compensate complete conclude condemn conduct confirm confront conserve ' +
    'consider consolidate consult continue contribute control convene convert coordinate cooperate counter cover crack create ' +
    'criminalise cultivate curb cut deal decarbonise decentralise declare decriminalise dedicate deepen defend define delay ' +
    'deliver demand deploy design designate deter determine develop devolve direct disband discourage discuss dismantle ' +
    'distribute diversify divert do donate double draw drive drop ease educate eliminate embed embrace employ empower enable ' +
    'enact encourage end endorse enforce engage enhance enlarge enshrine ensure equalise equip eradicate erase establish ' +
    'evaluate examine exclude exempt expand expedite explore expose extend facilitate fast-track fight finalise finance find ' +
    'finish fix focus follow forbid force forge form formalise foster free freeze front-load fulfil fund gather get give go ' +
    'grant grow guarantee halt halve hand harmonise harness have help hire hold honour host hunt identify impede implement impose ' +
    'improve incentivise include incorporate increase index influence inform initiate insist install institute instruct ' +
    'insulate integrate intensify introduce invest investigate invite involve issue join keep kick-start lay launch lead ' +
    'learn leave legalise legislate let level leverage levy liberalise license lift limit link listen lobby look lower maintain ' +
    'make manage mandate match maximise measure meet merge minimise mobilise modernise monitor move nationalise negotiate ' +
    'nominate normalise nurture obtain offer open oppose order organise outlaw overhaul oversee participate pass pause pay penalise ' +
    'permit phase pilot place plan plant play pledge press prevent prioritise privatise proceed procure produce prohibit ' +
    'promote propose proscribe prosecute protect provide publish pull pursue push put raise ramp re-establish reach reaffirm ' +
    'rebalance rebuild recalibrate recognise recognize reconnect recruit recycle reduce refer refocus reform refuse regain regenerate ' +
    'register regulate reinforce reinstate reinvigorate reject rejoin release relieve relocate remain remove renegotiate renew repair repeal ' +
    'replace report require rescue research reserve resettle resist respect respond restore restrict restructure retain rethink return ' +
    'reunite reverse review revise revisit revitalise revive reward ring-fence roll run safeguard save say scale scrap scrutinise ' +
    'secure see seek seize sell send separate serve set settle shape share shift show shut sign simplify slash spearhead speak ' +
    'speed spend split stamp stand standardise start stay step stimulate stop streamline strengthen strip strive study submit ' +
    'subsidise supply support suspend sustain tackle take target tax teach terminate test throw tighten toughen trace track train ' +
    'transfer transform transition treat triple turn uncap undertake undo unify unite unleash unlock update upgrade uphold upskill ' +
    'use utilise value vary veto vote waive welcome widen win withdraw withhold work write'
  ).split(' '),
);
