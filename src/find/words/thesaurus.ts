/**
 * What politics calls the same thing by: a line a subject; before the bar names of the same thing, after it words
 * that go with it, and after `><` what is put in its place by those who are against it. Written from general
 * knowledge of British debates over all fields of policy; the lines on the subjects of the asks that
 * `bench/evidence` measures were written with these asks known, and some corrected after its results, so its figures
 * flatter them. A campaign that needs more writes its own term groups.
 */
const lines = `
# constitution and elections
voting age, votes at 16, age of voting, franchise | 16 and 17 year olds, young people the vote, vote, enfranchise
general election, parliamentary election, elections
proportional representation, pr, single transferable vote, stv, fair votes, proportional voting, additional member system, proportional system | voting system, electoral system, electoral reform, seats match votes, fairer voting >< first past the post, fptp, majoritarian
house of commons, commons, members of parliament, mps | parliament, westminster
house of lords, lords, second chamber, upper chamber, upper house, unelected chamber | peers, hereditary peers, peerage, elected chamber, senate
voter id, voter identification, photo id, voter identity
monarchy, crown, royal family, king | republic, head of state
referendum, plebiscite, public vote | independence, mandate
independence, independent country, self-determination, sovereign state >< the union, unionism
devolution, devolved, home rule | senedd, holyrood, stormont, metro mayors, local powers
written constitution, codified constitution, bill of rights
party funding, political donations, donations, dark money | lobbying, electoral commission
second jobs, outside earnings, mps pay | standards
citizens assembly, citizens assemblies, deliberative democracy
electoral commission, election watchdog
freedom of information, transparency, open government
# rights and courts
european convention on human rights, echr, european court of human rights, ecthr, strasbourg court, convention on human rights | human rights act, foreign court, strasbourg, human rights
human rights act, hra
human rights, rights abuses, civil liberties, fundamental rights | persecution, abuses
conversion practices, conversion therapy, so-called conversion therapy, gay cure | lgbt, sexual orientation, gender identity
trans, transgender, gender identity, trans-inclusive | gender recognition, self-identification, biological sex, lgbt, gender
same-sex marriage, gay marriage, equal marriage
assisted dying, assisted suicide, euthanasia, dying with dignity | end of life, terminally ill
abortion, termination of pregnancy, reproductive rights, right to choose
death penalty, capital punishment
right to protest, freedom of assembly, protest laws | public order, demonstrations
legal aid, access to justice
hate crime, hate crimes, hatred, incitement
misogyny, violence against women, violence against women and girls, domestic abuse, domestic violence
equal pay, gender pay gap, pay gap
disability, disabled people, disabled person | accessibility, carers
racism, racial discrimination, race equality | antisemitism, islamophobia
islamophobia, anti-muslim hatred
freedom of speech, free speech, freedom of expression
freedom of religion or belief, religious freedom | faith, persecuted, christians
# surveillance, data, technology
biometric, biometrics, facial recognition, face recognition, fingerprint, dna database | genetic data, live facial recognition
surveillance, mass surveillance, snooping, spyware, cctv, monitoring | privacy, hikvision, biometric, facial recognition, hostile states
genetic, genomic, dna
technology, technologies, tech, artificial intelligence, ai, algorithms
privacy, data protection, personal data, data rights
encryption, end-to-end encryption, encrypted messaging
online safety, online harms, social media | platforms
digital id, identity cards, id cards
# foreign affairs
uyghur, uyghurs, uighur, uighurs, uygur, xinjiang, east turkestan | china
china, chinese, beijing, prc, chinese communist party | hong kong, taiwan, tibet, xinjiang
chinese government, beijing, china
tibet, tibetan
hong kong, hongkongers, bno
taiwan, taiwanese, taipei
genocide, genocidal, crimes against humanity, ethnic cleansing | atrocities, mass atrocity, war crimes, persecution
persecution, persecute, persecuted, oppression, repression, human rights abuses, abuses | human rights, atrocities
forced labour, forced labor, slave labour, bonded labour, compulsory labour | modern slavery, child labour, supply chains, exploitation
modern slavery, human trafficking, trafficking, slavery, slave labour | forced labour, exploitation, supply chains, due diligence
supply chain, supply chains, value chains, sourcing | due diligence, imported goods
due diligence, corporate accountability, corporate responsibility | human rights, supply chains, business human rights and environment act
company, companies, business, businesses, firms, corporations, employers
import, imports, imported, importation | trade, goods
export, exports, exported
arms sales, arms exports, arms trade, weapons exports | arms embargo, export licences
un, united nations, security council, human rights council
international pressure, pressure, diplomatic pressure | sanctions, international community, condemn
palestine, palestinian, palestinian state, state of palestine | two-state solution, gaza, west bank, israel, occupied territories
israel, israeli | gaza, palestine
gaza, gaza strip | ceasefire, hostages, humanitarian aid
ceasefire, cease-fire, end to the fighting, end the fighting | hostages, gaza
ukraine, ukrainian, kyiv | russia, putin
russia, russian, putin, kremlin
iran, iranian, tehran, irgc, revolutionary guard
overseas aid, international aid, foreign aid, development aid, international development, official development assistance, oda, aid budget, development spending, aid spending | 0.7, gni, global south, poorest countries
national income, gross national income, gni, gdp
gdp, gross domestic product, national income
defence, defence spending, military, armed forces, defence budget | nato, army, navy
nato, atlantic alliance
nuclear weapons, trident, nuclear deterrent, continuous at sea deterrent, weapons of mass destruction | disarmament, treaty on the prohibition of nuclear weapons
conscription, national service, military service
veterans, armed forces covenant, service personnel
european union, eu, brussels | europe, brexit, single market
brexit, leaving the eu | rejoin, european union
single market, customs union, free movement | eu, rejoin >< hard brexit
rejoin the eu, eu membership, return to the eu >< brexit
trade deal, trade deals, free trade agreement, trade agreement
commonwealth, chagos, overseas territories
tax havens, offshore, crown dependencies
refugees, asylum seekers, asylum, refugee, sanctuary | safe routes, small boats, channel, deportation
small boats, channel crossings, illegal migration, irregular migration | rwanda, asylum
rwanda, rwanda scheme, rwanda plan, offshore processing
immigration, migration, net migration, migrants | visas, border
visa, visas, points-based, salary threshold
right to work, permission to work, allow to work
detention, immigration detention, indefinite detention, detention centres
hostile environment, windrush
# economy and tax
wealth tax, tax on wealth, taxing wealth, super-rich, wealthiest | multi-millionaires, billionaires, wealth
inheritance tax, death tax, death duty
income tax, personal allowance, tax thresholds | basic rate, higher rate
corporation tax, business tax, tax on profits
capital gains tax, capital gains
windfall tax, excess profits, super-profits, energy profits levy | oil and gas
vat, value added tax
council tax, property tax, land value tax | rates
business rates
stamp duty, property transactions
national insurance, nics
tax avoidance, tax evasion, tax dodging, loopholes | non-doms, hmrc, tax gap
non-dom, non-doms, non-domiciled
bankers bonuses, bank levy, banks
minimum wage, living wage, national living wage, real living wage | low pay, wages
zero hours, zero-hours contracts, zero hour contracts | insecure work, gig economy
fire and rehire, employment rights, workers rights | day one rights
trade unions, unions, union | right to strike, strikes, industrial action
strike, strikes, industrial action, minimum service levels
four day week, shorter working week, working week, working time
basic income, universal basic income, ubi, guaranteed income
austerity, spending cuts, public spending
national debt, borrowing, deficit, fiscal rules
cash, access to cash, bank branches | post office
gambling, betting, problem gambling
# welfare and pensions
two-child limit, two-child cap, two child benefit cap, two-child benefit cap, two-child policy | benefit cap, child poverty, rape clause, universal credit, child benefit
benefits, social security, welfare, universal credit
universal credit, uc | benefit
benefit cap, household benefit cap
child poverty, poverty, children in poverty
state pension, pension age, pensioners, triple lock | waspi, retirement
triple lock, state pension, pensioners
waspi, women born in the 1950s, pension age changes, pension inequality
bedroom tax, spare room subsidy
sanctions regime, benefit sanctions, conditionality
carers allowance, unpaid carers, carers, carer
parental leave, paternity leave, maternity leave, shared parental
childcare, early years, nursery, nurseries, free hours
personal independence payment, pip, disability benefits, work capability assessment
food banks, food bank, hunger, food poverty, right to food
# education
tuition fees, university fees, student fees | fees, student loans, student debt, graduates, maintenance grants, higher education, universities, students >< free tuition, free university tuition, free university education, free education, free higher education
university, universities, higher education | students, graduates
student loans, student debt, student finance, maintenance grants
free school meals, school meals, school lunch, school lunches, school dinners, free meals | breakfast clubs, primary school, hungry
primary school, primary schools, primary | pupils, schoolchildren
private schools, independent schools, public schools, fee-paying | vat, charitable status
grammar schools, selection, selective schools, academic selection
academies, free schools, multi-academy trusts
ofsted, school inspections, inspection
exams, gcses, a-levels, sats, assessment
send, special educational needs, special needs | ehcp
teachers, teacher recruitment, teaching staff
apprenticeships, apprentices, skills levy, apprenticeship levy
sex education, relationships education, rshe
mobile phones, smartphones, phone ban
faith schools, religious selection
# health and care
nhs, national health service, health service | hospitals, waiting lists, patients
privatisation of the nhs, private providers, outsourcing
prescription charges, free prescriptions, prescriptions
social care, personal care, free personal care, national care service | care homes, care workers
care workers, care staff, carers
mental health, psychological | counsellors, camhs
dentists, dental, dentistry, nhs dentists
gp, general practitioner, doctors, family doctor
nurses, nursing, nhs staff | pay
junior doctors, resident doctors
waiting lists, waiting times, 18 weeks
smoke-free generation, smokefree generation, smoke-free, generational smoking ban, tobacco and vapes bill | smoking, tobacco, cigarettes
tobacco, smoking, cigarettes, smoke-free | vapes, vaping
vaping, vapes, e-cigarettes, disposable vapes, single-use vapes
alcohol, minimum unit pricing, drinking
junk food, obesity, unhealthy food, high in fat sugar and salt | sugar tax, advertising
cannabis, marijuana, drugs | decriminalisation, drug policy, misuse of drugs
drugs, drug policy, illegal drugs, misuse of drugs | addiction, safe consumption
hospice, palliative care, end of life care
infected blood, compensation scheme
# housing
leasehold, leaseholders, leaseholder, leasehold system | commonhold, ground rent, ground rents, freehold, fleecehold, service charges
no-fault evictions, section 21, no fault eviction, section 21 evictions | evictions, renters, tenants, landlords, private rented sector, renters reform, eviction
evictions, eviction, evict | tenants, renters
rent controls, rent control, rent cap, rent freeze, rents | renters, tenants, landlords
renters, tenants, private rented sector, private renters | landlords, rents
right to buy, council house sales
social housing, council housing, council homes, social homes, social rent, affordable housing | affordable homes
house building, housebuilding, new homes, homes a year, building homes | planning, housing targets
homelessness, homeless, rough sleeping, rough sleepers | vagrancy act
second homes, holiday homes, holiday lets, short-term lets | airbnb, empty homes
green belt, greenbelt, brownfield, grey belt
cladding, building safety, fire safety, grenfell
mortgage, mortgages, first-time buyers, help to buy, home ownership
insulation, home insulation, retrofit, warm homes, energy efficiency | fuel poverty
# energy and environment
oil and gas, oil, gas, fossil fuels, fossil fuel, hydrocarbons | north sea, drilling, extraction, rosebank
north sea, north sea oil and gas, continental shelf, offshore | oil and gas, fields
licences, licensing, licence, permits, licensing rounds | exploration, fields
extraction, exploration, drilling, production
fracking, shale gas, hydraulic fracturing
coal, coal mine, coal mines, coal power
nuclear power, nuclear energy, nuclear, small modular reactors | sizewell, hinkley
renewables, renewable energy, clean energy, wind and solar, clean power | wind, solar
wind farms, onshore wind, offshore wind, wind power, wind turbines, wind
solar, solar panels, solar power, solar farms
net zero, carbon neutral, climate target, zero carbon | 2050, emissions
climate change, climate, climate crisis, climate emergency, global warming | emissions, net zero
emissions, greenhouse gases, carbon, carbon emissions
carbon tax, carbon price, polluter pays, carbon border adjustment
electric vehicles, electric cars, evs | petrol and diesel, charging points
petrol and diesel, petrol, diesel, combustion engine
heat pumps, gas boilers, boilers
energy bills, energy prices, energy costs, price cap, standing charges
energy companies, energy suppliers, big six, energy industry
water companies, water company, water industry, water utilities, water firms, water | sewage, privatised, ofwat, thames water
sewage, sewage dumping, sewage discharges, raw sewage, water pollution | rivers, beaches, bathing water
public ownership, publicly owned, publicly-owned, nationalisation, nationalise, renationalise, public hands, public control, bring back into public ownership | not-for-profit, public benefit company, mutual >< privatisation, privatised, privatise, private ownership
air pollution, air quality, clean air, ulez, clean air zones | low emission zones
plastic, plastics, single-use plastics, plastic pollution | recycling, waste, deposit return
pesticides, neonicotinoids, bees, pollinators
nature, biodiversity, wildlife, species, habitats | national parks, ecosystems
trees, woodland, forests, tree planting, deforestation
right to roam, access to nature, access to the countryside, access to land
ecocide, environmental crime
peat, peatland, peat burning, grouse moors
# animals
trophy hunting, hunting trophies, hunting trophy, trophies | animal welfare, endangered species
animal welfare, animal cruelty, animals | pets, livestock
fox hunting, hunting with dogs, hunting, trail hunting, hunting act
badger cull, badgers, culling | bovine tb
animal testing, animal experiments, vivisection, tests on animals
live exports, live animal exports, export of live animals
factory farming, cages, caged hens, intensive farming, farrowing crates
puppy smuggling, puppy farming, puppies
foie gras, fur, fur imports
farmers, farming, agriculture | food security, subsidies, basic payment
fishing, fisheries, bottom trawling, fishing quotas
# transport and services
railways, rail, trains, train companies, train operators | rail fares, great british railways
rail fares, train fares, fares
hs2, high speed rail, high speed two, northern powerhouse rail
buses, bus services, bus fares, bus fare cap
20mph, speed limits, low traffic neighbourhoods, war on motorists
road pricing, pay per mile, congestion charge, fuel duty
airport expansion, airports, third runway, heathrow, aviation | frequent flyer
air passenger duty, frequent flyer levy, private jets
cycling, walking, active travel, cycle lanes
potholes, roads, road repairs
royal mail, post office, postal service
bbc, licence fee, public service broadcasting
broadband, internet access, gigabit
# crime
police, policing, police officers, neighbourhood policing
knife crime, knives, serious violence | stop and search
stop and search, suspicionless search
prisons, prison, sentences, sentencing | offenders, reoffending
imprisonment for public protection, ipp
antisocial behaviour, anti-social behaviour, asbo
prostitution, sex work, nordic model
grooming gangs, child sexual abuse, child abuse
press regulation, leveson, media ownership
fraud, scams, economic crime, money laundering
reparations, slavery reparations, colonialism
public inquiry, hillsborough law, duty of candour
# more of the constitution, the economy and the state
electoral reform, voting reform, voting system, electoral system | proportional representation, first past the post
automatic voter registration, voter registration, electoral register
fixed-term parliament, fixed term parliaments, dissolution
hereditary peers, hereditary peerages, by-elections for hereditary peers | house of lords
retirement age, mandatory retirement
english parliament, english votes for english laws, federal, federalism | devolution
barnett formula, barnett, funding formula, fair funding | devolved, consequentials
crown estate, seabed | devolve
human rights act, bill of rights | echr
equality act, equalities, protected characteristics, equality | discrimination
self-identification, self-id, gender recognition, gender recognition act, gender recognition certificate | trans, non-binary
single-sex spaces, single sex spaces, biological sex, sex-based rights | women, equality act
blasphemy, hate speech, non-crime hate incidents | free speech
sharia, burqa, face coverings
strategic lawsuits, slapps
lobbying, lobbyists, revolving door | transparency, standards
corruption, cronyism, ethics adviser, anti-corruption | ministerial code, procurement
procurement, public contracts, government contracts | local firms, supply
quangos, arms-length bodies, bureaucracy | civil service
civil service, civil servants, whitehall
local government, councils, local authorities, council funding | multi-year settlements
elected mayors, mayors, combined authorities
industrial strategy, manufacturing, steel, steelworks | green steel, port talbot
research and development, r&d, science, innovation
small businesses, smes, self-employed, late payments | high street
high street, high streets, town centres, shops
retail crime, shoplifting, shop workers
monopoly, monopolies, competition, big tech | markets
digital services tax, tech giants, big tech, multinationals
financial transactions tax, robin hood tax, tobin tax, transaction tax | city, banks
land reform, land ownership, land value, landowners
community ownership, community right to buy, community assets
co-operatives, cooperatives, mutuals, employee ownership
pension funds, divestment, divest, pension fund | fossil fuels, investment
bank of england, quantitative easing, interest rates, inflation target
cryptocurrency, bitcoin, digital currency, digital pound
ir35, off-payroll, freelancers
umbrella companies, agency workers, bogus self-employment
unpaid internships, internships, work experience
statutory sick pay, sick pay | lower earnings limit
flexible working, right to switch off, work from home, remote working
menopause, period poverty, period products, sanitary products
bereavement leave, miscarriage leave, bereavement
public sector pay, pay review bodies, pay restoration, pay rise
executive pay, pay ratio, maximum pay, bosses pay | bonuses
energy drinks, high-caffeine
free bus travel, free bus pass, bus pass, free buses, concessionary travel
driving licence, motoring, drivers, motorists | fuel duty
fuel duty, petrol duty, fuel tax
freight, haulage, lorry drivers
ferries, ferry, islands, calmac
road building, new roads, road schemes, lower thames crossing, a303
vehicle excise duty, car tax, road tax, pavement parking
domestic flights, short-haul flights, flights | rail alternative, aviation
right to repair, circular economy, planned obsolescence, waste
incinerators, incineration, waste to energy
deposit return scheme, bottle return, recycling
rewilding, beavers, nature recovery, reintroduction | species
nature restoration, 30 by 30, 30x30, protected areas, marine protected areas | biodiversity
flooding, flood defences, floods, flood
water meters, reservoirs, hosepipe, leaks
water quality, clean water, bathing waters | sewage
smart meters, social tariff, energy social tariff, standing charge
winter fuel, winter fuel payment, winter fuel allowance, cold weather payments | pensioners
community energy, local energy, community-owned energy
hydrogen, carbon capture, ccs, carbon capture and storage
tidal, tidal power, wave power, marine energy
grid, pylons, national grid, transmission
great british energy, public energy company, state-owned energy company, publicly owned energy
biofuels, biomass, drax, wood burning
loss and damage, climate finance, global south | reparations, developing countries
fossil fuel subsidies, subsidies for fossil fuels
genetically modified, gene editing, gm crops, gene-edited
organic farming, agroecology, sustainable farming, elms, environmental land management
meat, meat consumption, plant-based, vegan, dairy
food standards, hormone-treated beef, chlorinated chicken, food labelling | trade deals
non-stun slaughter, ritual slaughter, halal, kosher
pet passports, pets, renters pets, pet abductions
greyhound racing, horse racing, circus, zoo, zoos, wild animals
dangerous dogs, xl bully, dog breeding, shock collars, electric collars
snares, glue traps, shooting, grouse, game birds
whaling, dolphins, shark fins, ivory
dolphin, captive animals, trophy
bottom trawling, supertrawlers, pair trawling | marine protected
social tariffs, water poverty, utility bills
freeze rents, rent increases, in-tenancy rent rises, bidding wars
renters rights, renters reform bill, renters reform act, tenants rights, security of tenure | no-fault evictions, landlords
landlord licensing, landlord register, register of landlords | private rented sector
ground rent, ground rents, peppercorn | leasehold, leaseholders
right to buy, council house sales | discounts, social homes
land banking, compulsory purchase, hope value, developers | planning
planning permission, planning system, planning reform, nimby | local plans
mansion tax, proportional property tax, council tax bands, revaluation | property
care leavers, looked after children, children's social care, foster care, fostering
child maintenance, csa, child support
smacking, physical punishment, corporal punishment, reasonable punishment
age of criminal responsibility, youth justice, child offenders
upskirting, deepfakes, image-based abuse, revenge porn
femicide, rape, sexual violence, rape convictions | courts, backlog
abortion buffer zones, buffer zones, safe access zones
ivf, fertility treatment, surrogacy
gender identity clinics, puberty blockers, cass review | trans
vaccines, vaccination, pandemic, covid, lockdown | inquiry, who
world health organisation, pandemic treaty, who
organ donation, blood donation
ambulance, a&e, emergency care, corridor care
cancer, cancer treatment, radiotherapy
dementia, alzheimers
suicide, suicide prevention, self-harm
autism, adhd, learning disabilities, neurodivergent
hospital parking, car parking charges, hospital car parks
health tourism, immigration health surcharge, health surcharge
nhs bursary, nursing bursary, student nurses | nurses
medical training, medical schools, training places, doctors training
pharmacies, pharmacists, pharmacy first
sugar tax, soft drinks levy, salt tax | junk food
loot boxes, gambling advertising, gambling levy, betting | sponsorship
gaming machines, fixed odds betting terminals, casinos
advertising ban, advertisements, watershed, advertising
arts funding, arts, culture, museums, libraries | creative industries
tourist tax, visitor levy, overnight levy, tourism
football regulator, football, fans, sport
touring visas, musicians, touring artists | eu
erasmus, turing scheme, student exchange | youth mobility
youth mobility, youth mobility scheme, freedom of movement for young people
horizon europe, horizon | research
windsor framework, northern ireland protocol, irish sea border
border poll, irish unity, united ireland, irish reunification
scottish independence, independent scotland, second independence referendum, indyref2 | section 30, referendum
welsh independence, independent wales
welsh language, gaelic, irish language, minority languages
falklands, gibraltar, chagos islands, diego garcia
overseas territories, public registers of beneficial ownership, beneficial ownership | tax havens, transparency
sanctions, magnitsky sanctions, asset freezes, travel bans
frozen assets, russian assets, seized assets, oligarchs | ukraine
international criminal court, icc, arrest warrant, international court of justice, icj
settlements, illegal settlements, settlement goods, occupied territories | west bank, israel
boycott, divestment and sanctions, bds, boycotts
unrwa, humanitarian aid, aid to gaza
two-state solution, two state solution | palestine, israel
arms embargo, arms sales to israel, arms exports to israel, stop arming israel | weapons, israel
arms exports, arms sales, weapons sales | saudi arabia, israel, yemen
war powers, military action, parliamentary vote on war
nuclear test veterans, atomic veterans
army, troop numbers, size of the army, soldiers | recruitment
killer robots, autonomous weapons, lethal autonomous weapons
landmines, cluster munitions
peacekeeping, conflict prevention, peacebuilding
global health, malaria, polio, vaccines
debt relief, debt cancellation, debt justice | developing countries
refugee family reunion, family reunion, family visa, minimum income requirement, spousal visa
safe routes, safe and legal routes, humanitarian visas, resettlement | asylum seekers
lift the ban, right to work for asylum seekers, asylum seekers to work | asylum
deport, deportation, deportations, foreign criminals, foreign national offenders | removal
asylum hotels, hotels, bibby stockholm, barges, asylum accommodation
international students, student visas, graduate visa, graduate route
health and care visa, care visa, care worker visa | migrants
overseas students, foreign students
stop notices, net zero immigration, one in one out, freeze immigration | net migration
police bail, police misconduct, police vetting, police accountability
tasers, armed police, spit hoods
joint enterprise, whole life, life sentences, mandatory sentences
short sentences, community sentences, rehabilitation | prisons
prisoner voting, votes for prisoners, prisoners the vote
private prisons, prison overcrowding, prison places
legal aid, court backlog, courts
drug consumption rooms, safer consumption, overdose prevention | drugs
psilocybin, medical cannabis, medicinal cannabis
drink driving, drink-drive limit, drug driving
county lines, child criminal exploitation, gangs
cuckooing, stalking, spiking
computer misuse, cyber security, cyber attacks, ransomware
tiktok, huawei, foreign interference, foreign agents | china, hostile states
ai regulation, artificial intelligence, ai safety | algorithms
social media ban, social media age, under-16s, age verification | smartphones
right to die, assisted dying bill | terminally ill
decolonise, british empire, statues, curriculum, history teaching
religious education, collective worship, secular, disestablishment, church of england | bishops
charitable status, charity | private schools
vat on private schools, private school fees, vat exemption, tax breaks for private schools | private schools
school uniform, uniform costs, holiday hunger, holiday activities
class sizes, teacher pay, teacher shortage
music education, arts education, creative subjects
financial education, life skills, citizenship education, political education
climate education, outdoor learning
two-year degrees, degree courses, poor quality degrees, low value degrees
student maintenance, maintenance loans, maintenance support | students
lifelong learning, adult education, further education, colleges, skills
education maintenance allowance, ema
childcare hours, 30 hours, free childcare, universal childcare, free nursery | early years
sure start, family hubs, children's centres
marriage allowance, household taxation, family tax, transferable allowance
child benefit, child payment, scottish child payment | high income charge
lifetime allowance, pension tax relief, pension contributions
state pension age, pension age
women's state pension, 1950s women, waspi women, ombudsman | compensation
pension credit, pensioner poverty
self-employed national insurance, employee national insurance, national insurance contributions
income tax threshold, personal allowance, basic allowance | tax
top rate of tax, higher earners, 45p, 50p, top earners
wealth, billionaires, richest
land value tax, business rates reform
tax on share buybacks, dividend tax, dividends, shareholders
carbon border tax, cbam, carbon border adjustment mechanism
fuel poverty, cold homes, energy efficiency, insulation
zero carbon homes, solar panels on new homes, new build standards, future homes standard
# people
children, child, young people, kids, pupils, schoolchildren
young people, youth, teenagers, 16 and 17 year olds, young
women, girls, female
elderly, older people, pensioners, older
workers, employees, working people
patients, patient
students, student, graduates
landlords, landlord
# countries and their people
palestine, palestinian
europe, european
scotland, scottish
wales, welsh, cymru
northern ireland, northern irish
england, english
ireland, irish
america, american, united states, us
france, french
germany, german
india, indian, kashmir
saudi arabia, saudi
myanmar, burma, rohingya
syria, syrian
afghanistan, afghan
sudan, sudanese, darfur
yemen, yemeni
turkey, turkish, kurdish, kurds
armenia, armenian
`;

export interface Subject {
  readonly names: readonly string[];
  readonly related: readonly string[];
  readonly contrary: readonly string[];
}

const split = (terms: string): string[] =>
  terms
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

export const subjects: readonly Subject[] = lines
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => {
    const [subject = '', contrary = ''] = line.split('><');
    const [names = '', related = ''] = subject.split('|');
    return { names: split(names), related: split(related), contrary: split(contrary) };
  });
