/** Elections, parliaments, parties and the conduct of those who sit in them. */
export const elections = `
# who votes, and how
voting age, votes at 16, age of voting, votes at sixteen | 16 and 17 year olds, young people the vote, vote, enfranchise, franchise
suffrage, right to vote, voting rights, enfranchisement, franchise? | vote, electorate, disenfranchised
general election, parliamentary election, national election, federal election | elections, polling day, ballot
proportional representation, pr, single transferable vote, stv, fair votes, proportional voting, proportional system, additional member system, mixed member proportional, mmp, make votes matter | voting system, electoral system, electoral reform, seats match votes, fairer voting >< first past the post, fptp, winner takes all voting, majoritarian voting
electoral reform, voting reform, voting system, electoral system | proportional representation, first past the post, fair votes
preferential voting, ranked choice voting, alternative vote, instant runoff, ranked ballot, preferential ballot | voting system, supplementary vote
supplementary vote | mayors, police and crime commissioners, voting system
compulsory voting, mandatory voting, (civic duty to vote) | turnout, fines
none of the above, nota | ballot paper, protest vote
electronic voting, online voting, internet voting, e-voting, voting machines, evm | ballot, tampering, paper ballots
postal votes, absentee ballots, mail-in ballots, vote by mail, absentee voting, postal ballots | proxy vote, electoral fraud, drop boxes
early voting, weekend voting, election day holiday | polling stations, turnout
voter id, voter identification, photo id, voter identity, photographic identification, show id to vote, elections act 2022 | polling stations, electoral fraud, turned away
automatic voter registration, voter registration, electoral register, electoral roll, electoral registration, register to vote | unregistered, missing voters
voter suppression, disenfranchisement, voter purges | voter id, turnout, voting rights act
electoral fraud, voter fraud, vote rigging, election rigging, ballot stuffing | voter id, postal votes
election integrity, electoral integrity | interference, disinformation, fraud
votes for expats, overseas voters, expatriate voters, votes for life, emigrant voting, diaspora vote, non-resident voters | abroad, citizens overseas
votes for foreign residents, residence-based voting, resident voting rights, settled residents the vote | eu citizens, franchise, local elections
prisoner voting, votes for prisoners, prisoners the vote, felony disenfranchisement, (voting rights for prisoners) | franchise, convicted
constituency boundaries, boundary review, redistricting, gerrymandering, boundary commission, redrawing of districts, delimitation | constituencies, seats
fixed-term parliament, fixed terms, dissolution and calling of parliament act | dissolution, early election, prorogation
simultaneous elections, one nation one election | lok sabha, state assemblies
recall of mps, right of recall, recall petitions | by-election, misconduct
by-elections, special elections? | vacancy
term limits | mandate, incumbents
open primaries, party primaries, primary elections, candidate selection | candidates, nominations
gender quotas, women-only shortlists, all-women shortlists, candidate quotas, reserved seats for women, (section 106 of the equality act) | parity, women in parliament, equal representation
women in parliament, women in politics, women's representation, female representation | parity, 50:50, quotas
job-sharing mps, (proxy voting for mps), (parental leave for mps) | family-friendly parliament
access to elected office fund, disabled candidates, disabled politicians | candidates
election watchdog, electoral commission, elections regulator, election commission of india, elections canada, federal election commission | independence, fines, returning officer
election spending, campaign spending, spending limits, election expenses | donations, campaign finance
party funding, political donations, political finance, campaign finance, dark money, political funding, donations to political parties, big money in politics, electoral bonds, donations? | donors, lobbying, cronyism, super pacs
foreign donations, foreign money in politics, foreign political donations | shell companies, interference, donors
state funding of parties, public funding of parties, short money | donations
election advertising, political advertising, political adverts | imprints, microtargeting, facebook, truth
truth in political advertising, political lies, deliberate deception by politicians | misleading, honesty
televised debates, leaders debates, election debates | broadcasters
election day, polling day | ballot
hung parliament, coalition government, minority government, confidence and supply | coalition
intimidation of candidates, abuse of mps, abuse of politicians, harassment of candidates, violence against politicians | threats, safety of mps, candidates
# parliaments
house of commons, commons, members of parliament, mps, members of the house of commons | parliament, westminster, mp
house of lords, lords, second chamber, upper chamber, upper house, unelected chamber, unelected house | peers, hereditary peers, peerage, elected chamber, senate >< elected second chamber, elected upper house, elected senate, senate of the nations and regions, assembly of the nations and regions
hereditary peers, hereditary peerages, hereditary lords, hereditary principle | house of lords, peers
lords spiritual, bishops in the lords, clerics in parliament, (bishops in the house of lords) | bishops, church of england, second chamber
life peers, appointed peers, peerages for donors, (appointments to the house of lords), (house of lords appointments commission) | peerages, cronies, resignation honours, size of the lords
honours system, honours list, resignation honours, knighthoods, order of the british empire | peerages, cronyism, forfeiture
retirement age for peers, participation requirement | lords
senate reform, triple-e senate, elected senate | senators, upper house
parliamentary sovereignty, sovereignty of parliament, parliamentary supremacy | courts
prime minister's questions, pmqs | parliament, question time, behaviour
parliamentary privilege, contempt of parliament | standards committee
select committees, parliamentary committees, parliamentary scrutiny, scrutiny committees | hearings, oversight
henry viii powers, delegated powers, secondary legislation, statutory instruments, rule by decree, executive orders | scrutiny, skeleton bills
private members bills, ballot bills | filibuster, talked out
filibuster | senate, talked out, cloture, supermajority
prorogation, proroguing parliament, suspension of parliament | sovereign
modernisation of parliament, parliamentary reform, commons reform | sitting hours, electronic voting, restoration and renewal
restoration and renewal, palace of westminster restoration, repair of parliament | houses of parliament
moving parliament, parliament out of london, (relocate parliament) | capital
mps pay, politicians salaries, parliamentary salaries, ministerial pay, (pay of politicians) | ipsa, allowances, pay freeze
mps expenses, parliamentary expenses, politicians expenses, politicians perks | ipsa, second homes
second jobs, outside earnings, outside interests of mps, paid directorships, (outside employment of mps) | standards, consultancies, register of interests
register of interests, members interests, register of members' financial interests, conflict of interest | declare, shares, blind trust
stock trading by members of congress, congressional stock trading, insider trading by politicians | shares, blind trust
independent mps, crossing the floor, party switching, anti-defection law, waka-jumping | by-election, defect
petitions, e-petitions | signatures, debate
citizens initiatives, ballot initiatives, popular initiative, initiative and referendum, citizen-initiated referendums, citizens veto | signatures, direct democracy
direct democracy, participatory democracy, people power | referendums, citizens assemblies
referendum, plebiscite, public vote, popular vote | mandate, yes or no, consult the people
citizens assembly, citizens jury, deliberative democracy, people's assembly, sortition, civic assembly | randomly selected, deliberation, house of citizens
youth parliament, youth councils, youth assembly, children's parliament | young people, voice
# conduct of public life
freedom of information, open government, right to information, information commissioner, access to information, foi, sunshine laws | transparency, disclosure, requests
transparency, openness | disclosure, publish, scrutiny, accountability
lobbying, lobbyists, register of lobbyists, lobbying register | transparency, influence, consultants
revolving door, business appointments, acoba, cooling-off period, jobs for former ministers | lobbying, former ministers
corruption, anti-corruption, bribery, kickbacks, anti-corruption commission, national anti-corruption commission, lokpal, anti-corruption champion | sleaze, procurement, integrity
cronyism, sleaze, nepotism, jobs for the boys, vip lane, vip fast lane | contracts, donors, standards
ministerial code, ethics adviser, adviser on ministerial interests, independent adviser on ministers' interests, ethics and integrity commission, ethics commission | standards, breaches, resign
standards in public life, committee on standards in public life, nolan principles, parliamentary standards, seven principles of public life | integrity, ethics, commissioner for standards
misconduct in public office, public office accountability, hillsborough law, duty of candour, public accountability bill | cover-up, inquests
public inquiries, statutory inquiry, royal commission, independent inquiry | inquests, recommendations, judge-led
whistleblowers, whistleblowing, office of the whistleblower, protected disclosures | speak out, retaliation
impeachment, no confidence motion, vote of no confidence | removal from office
special advisers, political appointees, ministerial advisers | civil service
anti-slapp, slapps, strategic lawsuits, lawsuits against public participation | libel, journalists, oligarchs
honesty in government statistics, official statistics, office for statistics regulation, office for national statistics | misleading figures, data
census | statistics, population
caste census, caste count | obc, reservation
campaigning by charities, lobbying act, gagging law | charities, civil society, gagging
civil society, voluntary sector, charities, third sector, non-profits, not-for-profit sector | volunteers, funding, grants
volunteering | national service, leave, community
philanthropy, charitable giving, gift aid | donations, tax relief
`;
