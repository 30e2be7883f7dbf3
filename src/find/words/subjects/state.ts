/** The constitution, the crown, devolution and independence, local government, the machinery of the state. */
export const state = `
# constitution and crown
written constitution, codified constitution, constitutional convention, new constitution | bill of rights, entrenched, constitutional reform
constitutional reform, constitutional change, constitutional amendment | constitution, referendum
bill of rights, charter of rights, human rights charter | entrench, constitution
monarchy, royal family, hereditary monarchy, constitutional monarchy, the king, crown?, king? | head of state, sovereign grant >< republic, elected head of state, republicanism, australian republic
sovereign grant, cost of the monarchy, royal finances, civil list | royal family, crown estate, duchy of lancaster, duchy of cornwall
royal prerogative, prerogative powers, crown prerogative, king's consent | treaties, war powers
oath of allegiance, oath to the king, parliamentary oath | affirm, swear, crown
crown estate, seabed rights, crown lands | devolve, offshore wind, revenues
national anthem, national flag, union jack, union flag, flying the flag | patriotism, saltire
national holiday, bank holiday, public holiday, statutory holiday | st george's day, st david's day, st andrew's day, juneteenth
separation of powers, checks and balances | judiciary
disestablishment, church and state, separation of church and state, secular state, secularism | bishops, established church, prayers in parliament
judicial independence, politicisation of the courts, (independence of the judiciary) | judges, rule of law
judicial review | courts, unlawful, legal challenge
supreme court, constitutional court | judges, justices
judicial appointments, appointment of judges, judicial diversity, collegium system | judges
state of emergency, emergency powers, emergency rule, martial law, national emergency | civil contingencies
civil contingencies, national resilience, emergency preparedness, crisis preparedness, emergency planning | pandemic, stockpiles, resilience
# devolution and independence
devolution, home rule, devolved powers | devolved, senedd, holyrood, stormont, metro mayors, local powers, subsidiarity
full fiscal autonomy, fiscal devolution, devolution of taxation, tax-varying powers, fiscal powers | devolved, borrowing powers
sewel convention, legislative consent, consent of the devolved parliaments | internal market act, devolved
internal market act | devolved, sewel
barnett formula, barnett, barnett consequentials, block grant, needs-based funding formula | devolved, consequentials, fair funding
scotland act, section 30, section 30 order | referendum, holyrood
scottish parliament, holyrood, scottish government, msps | devolved, edinburgh
welsh parliament, senedd, national assembly for wales, welsh government | devolved, cardiff
devolution of justice, welsh jurisdiction, (devolve policing and justice), (devolution of policing) | senedd, police
northern ireland assembly, stormont, northern ireland executive | petition of concern, good friday
good friday agreement, belfast agreement, peace process in northern ireland | stormont, consent, legacy
troubles legacy, legacy act, legacy of the troubles, northern ireland troubles act, stormont house agreement | amnesty, veterans, victims, immunity
scottish independence, independent scotland, second independence referendum, indyref2, indyref | section 30, referendum, yes >< the union, unionism, union of the united kingdom
welsh independence, independent wales, yes cymru | national commission, referendum >< the union, unionism
irish unity, united ireland, irish reunification, border poll, reunification of ireland, unity referendum, new ireland | good friday agreement, referendum, planning for unity >< the union, unionism
cornish assembly, cornish devolution, devolution for cornwall, kernow, cornish language, cornish minority | cornwall, national minority status
yorkshire parliament, yorkshire assembly, one yorkshire | yorkshire
english parliament, english devolution, parliament for england, (english votes for english laws) | federal, england, regions
federalism, federal united kingdom, federal state, federal constitution | nations and regions, devolution
independent country, self-determination, sovereign state, secession, self-government, independence?, sovereignty? | referendum, independent >< unionism, territorial integrity
levelling up, regional inequality, left behind areas, north-south divide, regional development, levelling-up fund, regional growth | towns fund, investment zones
northern powerhouse | north, regions, investment
midlands engine | midlands, regions, investment
shared prosperity fund, structural funds, european regional development fund | regions, levelling up
towns fund, pride in place | town, levelling up
statehood for washington dc, dc statehood, puerto rico statehood | congress, territories
# local government
local government, councils, local authorities, local councils, county councils, municipalities, town halls | councillors, council services
council funding, local government finance, local government funding, fair funding review, core spending power, multi-year settlements, revenue support grant | cuts to councils, section 114, councils
council bankruptcy, section 114 notice, councils going bust, bankrupt councils | local government funding, exceptional financial support
elected mayors, metro mayors, combined authorities, regional mayors, mayoral combined authorities, directly elected mayors, mayors? | devolution deal
local government reorganisation, unitary councils, unitary authorities, council mergers, amalgamation of councils | two-tier, districts
parish councils, town councils, community councils, neighbourhood councils | local, precept
councillors, aldermen, local representatives | councils
council tax, council tax bands, domestic rates, municipal rates | band d, revaluation, single person discount, rates
council tax support, council tax reduction, council tax debt | arrears, low-income households
remote council meetings, hybrid council meetings | councillors
community wealth building, preston model, council procurement, anchor institutions | social value, local suppliers
libraries | librarians, books
public toilets, public conveniences, public lavatories | accessible, changing places
green spaces, playgrounds, play areas, public open space, parks? | play, access
burials, cemeteries, crematoria, funeral costs, funeral poverty, public health funerals | bereaved, direct cremation, funeral directors
youth services, youth centres, youth clubs, youth work, youth workers, youth hubs | young people, closures
community centres, village halls, community spaces, community hubs | local
community ownership, community right to buy, community assets, assets of community value, community ownership fund | pubs, local assets
fly-tipping, litter, illegal dumping, dog fouling, chewing gum | fines, clean streets
waste collection, bin collections, rubbish collection, refuse collection | bins, recycling
# state and its services
civil service, civil servants, whitehall, public servants, public service jobs, federal employees, senior civil service | headcount, mandarins
quangos, arms-length bodies, non-departmental public bodies, crown entities | bureaucracy, abolish
bureaucracy, red tape, regulatory burden, administrative burden, form filling | deregulation, simplification
deregulation, better regulation, one in two out, regulatory reform | burdens, bonfire >< stronger regulation
government waste, wasteful spending, public sector waste, department of government efficiency, doge, efficiency savings, zero-based review | waste, value for money, taxpayers money
public procurement, government contracts, public contracts, government procurement, public sector contracts, procurement act, procurement? | suppliers, tenders, outsourced, social value
buy british, buy local, buy national, made in britain, buy american, buy australian, buy canadian | procurement, suppliers
outsourcing, contracting out, public-private partnerships, private finance initiative, pfi, ppp | capita, g4s, serco, profit >< insourcing, in-house services
public ownership, publicly owned, nationalisation, nationalise, renationalise, renationalisation, public hands, bring back into public ownership, state ownership, government-owned, state-owned | public control, not-for-profit, public benefit company, mutual >< privatisation, privatised, private ownership, denationalisation, disinvestment in public sector units
public services, public sector | frontline, cuts, essential services
austerity, spending cuts, budget cuts, fiscal consolidation | cuts, public spending
digital government, e-government, government digital service, online public services, digital public services | portal, gov.uk
digital exclusion, digital inclusion, digital divide, digital literacy, offline access, non-digital alternatives | broadband, older people, online
government consultants, management consultants, spending on consultants, consultancy spending | whitehall, big four
relocation of civil servants, moving government departments, (government jobs out of london) | whitehall, regions
future generations, future generations commissioner, wellbeing of future generations | long-term, short-termism
wellbeing economy, wellbeing budget, beyond gdp, alternative to gdp, gross national happiness, measure of wellbeing | gdp, growth
statues, monuments, contested heritage, retain and explain | memorials, removal, colonial, slave traders
official languages, language rights, bilingualism | french, english, minority languages
bill 96, bill 101, charter of the french language | french, quebec
welsh language, cymraeg, welsh-medium education, welsh speakers | bilingual
gaelic, scots gaelic, scottish gaelic, scots language | minority languages
irish language, gaeilge, gaeltacht, irish-medium education | ulster scots, bilingual
minority languages, indigenous languages, regional languages, endangered languages | revitalisation, charter
plain language, plain english, easy read | accessible
daylight saving time, british summer time, clock changes, changing the clocks, permanent daylight saving, double summer time | hour, clocks
metric system, imperial measures, imperial units, pounds and ounces, metrication | weights and measures
`;
