const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What can be written and then speaks for itself. */
export const documentNouns = words(
  `letter letters report reports statement manifesto document documents article editorial paper study survey poll polls
  memo memorandum email e-mail tweet post book bill motion resolution release page website leaflet pamphlet platform
  plan agreement declaration ruling judgment judgement verdict complaint lawsuit filing analysis research transcript
  record records text note message petition story column review findings inquiry audit`,
);

/** What a person can be, with or without a name. */
export const officeNouns = words(
  `minister secretary president chancellor senator governor congressman congresswoman mayor spokesman spokeswoman
  spokesperson director chairman chairwoman chair chief leader founder head candidate nominee ambassador commissioner
  professor judge justice lawyer attorney economist analyst strategist adviser advisor aide manager editor reporter
  journalist author historian columnist host owner member activist campaigner officer official executive lawmaker
  politician representative deputy mp mep peer councillor frontrunner front-runner incumbent billionaire businessman
  mogul republican democrat democratic conservative liberal woman man student teacher doctor nurse farmer resident voter
  source expert scholar pollster operative consultant organizer organiser veteran priest bishop pope king queen prince`,
);

/** Several people, or what several people make up. */
export const groupNouns = words(
  `group party campaign committee government administration company organisation organization union council commission
  court parliament congress senate house agency department ministry office team coalition alliance movement charity
  foundation association network newspaper magazine university police army board firm bank industry community public
  country nation officials critics supporters voters experts analysts democrats republicans conservatives liberals
  lawmakers members activists campaigners people others sources ministers leaders advisers advisors aides economists
  scientists researchers residents families americans politicians senators governors men women students teachers
  doctors parties groups rivals opponents allies observers pollsters authors investigators prosecutors lawyers`,
);

export const shePronouns = words('she her hers herself');
export const hePronouns = words('he him his himself');
export const itPronouns = words('it its itself');
export const theyPronouns = words('they them their theirs themselves');
export const relativePronouns = words('who which that whose whom');
export const writerPronouns = words('i we my our me us');
