/** Police, crime, courts, prisons, drugs in law, and those harmed. */
export const justice = `
# police
police, police officers, law enforcement, constabulary, police force | crime, officers, beat
neighbourhood policing, community policing, bobbies on the beat, visible policing, police on the streets, neighbourhood officers | pcsos, officers, beat
police numbers, additional police officers, (more police), (20000 police officers) | officers, cuts
police funding, police budgets, police grant, funding formula for police | precept, forces
stop and search, suspicionless search, section 60, stop and frisk, street checks | knife crime, black, disproportionate
police accountability, police misconduct, police complaints, police vetting, police standards, independent office for police conduct, iopc, police oversight | misconduct, vetting
racist policing, casey review, metropolitan police reform, (institutional racism in the police) | metropolitan police, misconduct
undercover policing, spycops, covert human intelligence sources | infiltration
armed police, police firearms, arming the police, routinely armed | firearms officers
tasers, stun guns, spit hoods, police use of force, police restraint, police brutality | officers, force
deaths in custody, deaths in prison, aboriginal deaths in custody, (deaths in police custody) | inquest, inquiry, royal commission
police and crime commissioners, pccs, police commissioners | elected, abolish
police stations, front counters | closures
police pay, pay of officers, police federation | officers
special constables, pcsos, police community support officers | volunteers
royal canadian mounted police, rcmp | police
an garda síochána, garda, gardaí | police, ireland
police bail, release under investigation, pre-charge bail | suspects
body-worn cameras, bodycams | footage
predictive policing, algorithmic policing, police algorithms | bias, facial recognition
emergency services, blue light services, first responders, emergency workers | fire, ambulance, police
fire service, fire and rescue service, firefighters, fire brigade, fire stations, fire and rescue authorities | response times, crews
emergency calls, 999 calls, 101 calls, triple zero, emergency response times | response
# crime
crime, criminality, lawlessness, law and order | criminals, victims, offences
antisocial behaviour, anti-social behaviour, asbo, nuisance behaviour, respect orders, public spaces protection orders, yobs | neighbours, hotspot
knife crime, knives, bladed weapons, machetes, stabbings, ninja swords | stop and search, young people
serious violence, youth violence, violent crime, violence reduction units, public health approach to violence | gangs, knife crime
gun crime, gun violence, illegal guns, shootings | firearms
firearms licensing, shotgun licensing, gun licences, firearms | guns
gun control, gun safety laws, firearms control, gun reform, background checks, red flag laws, gun buyback, firearms buyback | shootings, ar-15, second amendment >< gun rights, right to bear arms, right to keep and bear arms, concealed carry, second amendment rights
organised crime, gangs, serious and organised crime, national crime agency, gangland | trafficking, bikies
county lines, child criminal exploitation, (exploitation of children by gangs) | drugs, gangs
cuckooing, home takeover | vulnerable, drugs
burglary, break-ins | robbery, theft, attend, stolen
retail crime, shoplifting, shop theft, assaults on shop workers, violence against shop workers, shop workers protection | retail workers, stores
rural crime, farm theft, livestock theft, tractor theft, hare coursing, sheep worrying | farmers, countryside
wildlife crime, raptor persecution, illegal killing of birds of prey | poaching, gamekeepers
heritage crime, metal theft, lead theft, catalytic converters | churches
car theft, vehicle theft, auto theft, carjacking, ram raids | stolen vehicles
phone theft, phone snatching | phones
fraud, scams, authorised push payment fraud | victims, banks, reimbursement
economic crime, money laundering, dirty money, serious fraud office, illicit finance, kleptocracy, londongrad, failure to prevent fraud | companies house, beneficial ownership, oligarchs
cyber crime, hacking, computer misuse | online, hackers
child sexual abuse, child sexual exploitation, child grooming, child sexual abuse material, csam, child pornography, child abuse? | survivors, iicsa, safeguarding
grooming gangs, rape gangs, group-based child sexual exploitation, gang-based exploitation | rotherham, inquiry, victims, ethnicity
mandatory reporting, duty to report child abuse | safeguarding, iicsa
sarah's law, clare's law, sex offenders register, sex offenders | disclosure
stalking | victims, harassment
spiking, drink spiking | nightlife
upskirting, image-based abuse, revenge porn, intimate image abuse, sexually explicit deepfakes, nudify apps, non-consensual intimate images | deepfakes
slavery victims, human trafficking victims, national referral mechanism, victims of trafficking | modern slavery
terrorism, counter-terrorism, terror attacks, counterterrorism, terrorist attacks | prevent, security services
extremism, radicalisation, prevent programme, prevent duty, prevent strategy, violent extremism | terrorism, far right, islamist
proscribed organisations, proscription, terrorist organisations | terrorism
far right, right-wing extremism, neo-nazis | riots, hate
white supremacy, white nationalism | far right, hate
martyn's law, protect duty, terrorism protection of premises | manchester arena, venues
security services, mi5, mi6, gchq, intelligence agencies, intelligence services, spy agencies, csis, asio | national security, oversight, spies
foreign fighters, joining terror groups | citizenship, isis
riots, civil disorder, civil unrest | disorder, police
vigilantism, self-defence law, castle doctrine, stand your ground, householder defence | intruders, force
dangerous driving, hit and run, causing death by driving, road crime, careless driving | drivers, sentences
joyriding, off-road bikes, quad bikes, illegal scooters, boy racers, nuisance bikes | seize, noise
fireworks | pets, display, noise
# courts and those before them
courts, criminal courts | trials, magistrates, waiting
court backlog, crown court backlog, backlog in the courts | trials, victims, waiting
criminal justice | courts, prisons, victims
crown prosecution service, cps, public prosecutors, prosecution service, procurator fiscal | charging, prosecute
jury trial, trial by jury, juries, juryless trials | magistrates, judges
legal aid, access to justice, legal aid agency, laspo | solicitors, advice, tribunals
free legal advice, law centres, advice services, citizens advice | legal aid
legal aid lawyers, criminal barristers, duty solicitors, criminal bar | fees, strike
court fees, tribunal fees | tribunals
magistrates, justices of the peace, magistrates courts, lay judges | summary justice
single justice procedure, fast-track prosecutions | fines, tv licence
small claims, civil courts, county courts, class actions, collective redress | claims, litigation
open justice, court transcripts, cameras in court, televised trials, (filming in courts) | transparency
victims of crime, victims' rights, victims law, victims code, victims bill, victims commissioner, rights of victims, bereaved by crime | survivors
victim compensation, criminal injuries compensation, criminal injuries compensation scheme | victims
restorative justice, victim-offender mediation | victims, offenders
miscarriages of justice, wrongful convictions, criminal cases review commission, wrongly convicted, innocence compensation | appeal, exonerated
post office scandal, horizon scandal, subpostmasters, postmasters, post office horizon, sub-postmasters | fujitsu, compensation, convictions, exonerate
joint enterprise | murder, secondary, common purpose
non-fatal strangulation, rough sex defence, strangulation | women
provocation defence, homicide law, murder law, gay panic defence | defence
inquests, coroners, coronial system | bereaved, legal representation
age of criminal responsibility, minimum age of criminal responsibility | children, ten, fourteen
youth justice, young offenders, child offenders, youth offending, youth courts, juvenile justice, youth crime, young offender institutions | children in custody
victimless crime, decriminalisation of minor offences | offences
double jeopardy, retrial | acquitted
# sentences and prisons
prisons, jails, prison service, correctional facilities, gaols, penitentiaries | prisoners, inmates, cells
prisoners, inmates, people in prison, convicts | prisons, cells
imprisoned, locked up, incarcerated, sent to prison, behind bars | prison, custody
prison overcrowding, prison capacity, prison places, new prisons, prison building, prison crowding | cells, release, early
mass incarceration, prison population | sentencing, black
sentencing, sentencing council | offenders, custodial, lenient
mandatory sentences, mandatory minimum sentences, mandatory minimums, three strikes | judges, discretion
life sentences, whole life orders, life imprisonment, whole-life tariff, life without parole, life means life | murder
death penalty, capital punishment, death row, executions? | abolish, executed
short sentences, community sentences, alternatives to custody, community service, non-custodial sentences, community payback, electronic tagging | rehabilitation, prison
suspended sentences, soft sentences, unduly lenient sentence scheme | lenient
imprisonment for public protection, ipp sentences, ipp prisoners, ipp, indeterminate sentences | resentencing, recall, licence
parole, parole board | victims, early release
early release, early release scheme, automatic release, release at the halfway point, released early | prisoners, sentence
rehabilitation of offenders, reoffending, recidivism, resettlement of prisoners, rehabilitation? | offenders, probation
probation, probation service, probation officers, supervision on release | offenders, caseloads
spent convictions, criminal records, ban the box, disclosure and barring, dbs checks, expungement | employment, childhood
private prisons, prison privatisation, for-profit prisons, privately run prisons | g4s, serco, sodexo
women's prisons, female offenders, women prisoners, women's centres, (women in prison) | mothers, custody, babies
trans prisoners, male-bodied prisoners | women's prisons
prison officers, prison staff, corrections officers | assaults, retention
prison education, prison work, prisoners' wages, work in prison | skills, employment
solitary confinement, isolation of prisoners, segregation units | human rights
bail reform, cash bail, bail laws, remand, pre-trial detention | bail
prison drugs, contraband in prisons, (drones over prisons) | smuggling
chemical castration, (medication of sex offenders) | sex offenders
drug courts, problem-solving courts, drug treatment orders
private prosecutions, private prosecutors | post office
confiscation of criminal assets, proceeds of crime, unexplained wealth orders, asset recovery | crime, seize
# drugs in law
illegal drugs, illicit drugs, narcotics, drug policy, misuse of drugs act, drug misuse, controlled drugs, war on drugs, substance misuse, drug law reform, drugs? | addiction, users, dealers
decriminalisation of drugs, drug decriminalisation, decriminalisation of possession, drug possession for personal use, legal regulation of drugs, (decriminalise drugs) | personal use, possession, portugal
cannabis, marijuana, weed? | drugs, decriminalisation, possession
medical cannabis, medicinal cannabis, medical marijuana, cannabis-based medicines | prescription, epilepsy
drug consumption rooms, safer consumption facilities, overdose prevention centres, supervised injecting, safe injection sites, safe consumption rooms, supervised consumption, safe supply, supervised drug consumption | overdose, harm reduction, drugs
harm reduction, needle exchange, naloxone, drug checking, pill testing, drug testing at festivals, opioid substitution | overdose, drugs
drug deaths, overdose deaths, opioid crisis, opioid epidemic, fentanyl, nitazenes, overdose crisis, toxic drug crisis | naloxone, addiction
drug treatment, addiction treatment, addiction services, recovery services, drug and alcohol services, drug rehabilitation, rehab, residential rehabilitation, right to addiction recovery | addiction, recovery, beds
drug dealers, drug trafficking, drug gangs, drug smuggling | gangs, supply
psilocybin, psychedelics, mdma therapy, magic mushrooms | research, schedule
nitrous oxide, laughing gas | canisters
legal highs, psychoactive substances, kratom | ban
`;
