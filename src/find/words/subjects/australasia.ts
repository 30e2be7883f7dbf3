/** What Australia and New Zealand alone argue about, in their own terms. */
export const australasia = `
# Australia
aboriginal and torres strait islander people, first nations people, indigenous australians, aboriginal people, first nations australians, first australians | indigenous, elders
voice to parliament, indigenous voice, first nations voice, the voice referendum, uluru statement, uluru statement from the heart | referendum, constitution, treaty
makarrata, makarrata commission, truth-telling, (treaty with first nations), (treaty with aboriginal people) | first nations
closing the gap | indigenous, targets
native title, land rights, aboriginal land rights, indigenous land rights | traditional owners
cultural heritage protection, juukan gorge, aboriginal cultural heritage | mining, sacred
indigenous incarceration, justice reinvestment, aboriginal incarceration, first nations incarceration | prison
cashless debit card, indue card | welfare
income management, basicscard | welfare
jobseeker, newstart | payment, poverty line
nature positive laws, environment protection australia | epbc
new coal and gas mines | gas, coal
middle arm, beetaloo | gas
scarborough gas, north west shelf | gas
gas reservation, gas exports levy | gas, exports
hecs indexation, indexation of student debt, uni debt | hecs
stage 3 tax cuts, stage three tax cuts | tax
medicare urgent care clinics, urgent care clinics | medicare
super for housing, super for deposits | first home
aged care act, 24/7 nurses, (royal commission into aged care) | aged care
medevac | refugees, offshore
nauru and manus detainees | refugees, offshore
closing loopholes, labour hire loopholes, (same job same pay) | workers
cfmeu | union, construction
abcc, australian building and construction commission | union
federal icac, integrity commission | corruption
four-year terms, four-year parliamentary terms | parliament
teals, community independents | independent
murdoch royal commission, media diversity inquiry | media
menindee, darling river | murray
tasmanian salmon, macquarie harbour, maugean skate | salmon
nationwide gun register, national firearms agreement, national firearms register | guns
# New Zealand
māori, tangata whenua | iwi, te reo, treaty, whānau
treaty of waitangi, te tiriti, te tiriti o waitangi, treaty principles, principles of the treaty | māori, crown
waitangi tribunal, treaty settlements | iwi
māori wards, māori seats | iwi
māori health authority, te aka whai ora | health
te reo māori, te reo, māori language | language
foreshore and seabed, marine and coastal area act | iwi
fast-track approvals, fast-track bill | environment, projects
bright-line test, (capital gains tax for new zealand) | property
smokefree legislation, smokefree environments act | smoking
kāinga ora, state homes | public housing
clean car discount, ute tax | vehicles
working for families, in-work tax credit, best start payment
royal commission into abuse in care, abuse in state care, survivors of abuse in care | redress
nuclear-free new zealand, nuclear-free policy | warships
oranga tamariki, section 7aa | children
`;
