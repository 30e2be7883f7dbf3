/** Immigration, asylum, citizenship and settlement. */
export const migration = `
# coming and staying
immigration, migration, net migration, migrants, immigrants, incomers | visas, border, numbers
immigration system, points-based system, points-based immigration, skilled worker visa, salary threshold, work visas, shortage occupation list, immigration salary list, h-1b, skilled migration, 457 visas | visa, skilled
visas, entry clearance | permit, fees
visa fees, immigration fees, home office fees, citizenship fees, cost of visas | applications
family visa, spouse visa, minimum income requirement, spousal visa, partner visa | couples
adult dependent relatives, parent visas, family reunification of parents | visa
dependants of migrants, bringing dependants, family members of students | dependants
international students, overseas students, foreign students, student visas, graduate visa, graduate route, post-study work visa | universities
health and care visa, care visa, care worker visa, overseas care workers, migrant care workers, international recruitment of care workers | care homes, exploitation
seasonal workers, seasonal agricultural workers, temporary foreign workers, temporary foreign worker program, guest workers, pacific labour mobility | farm, fruit pickers, exploitation
domestic workers, tied visas | employer, abuse
immigration health surcharge, health surcharge, overseas visitors charging, health tourism, (nhs charges for migrants), (charging migrants for the nhs) | nhs
no recourse to public funds, nrpf, recourse to public funds | migrants, benefits, destitution
migrant welfare, welfare for foreigners, benefits for foreign nationals, (benefits for migrants) | universal credit
youth mobility, youth mobility scheme, youth experience scheme, working holiday visa, (freedom of movement for young people) | eu, under-30s
immigration detention, detention centres, immigration removal centres, mandatory detention, detention of migrants, detention? | detained, yarl's wood
indefinite detention, indefinite immigration detention | detained, immigration >< time limit on detention, 28-day time limit
detention of children, child detention, (children in immigration detention) | detained
immigration enforcement, immigration raids, ice raids, workplace raids, immigration and customs enforcement | illegal
hostile environment, compliant environment, right to rent, right to rent checks, immigration checks | landlords, windrush
illegal working, right to work checks | employers, fines
deport, deportations, removal of illegal migrants, removal flights, remigration, return of failed asylum seekers | returns, removals
foreign national offenders, foreign criminals, foreign prisoners | deport, prisons
voluntary return, voluntary departures | returns
undocumented migrants, undocumented people, illegal immigrants, regularisation, path to citizenship | status, papers
dreamers, daca | undocumented
birthright citizenship, citizenship by birth, automatic citizenship at birth
citizenship, naturalisation, life in the uk test, nationality law | naturalised
deprivation of citizenship, citizenship stripping, stripping of citizenship, shamima begum, (revoke citizenship) | stateless
stateless people, statelessness | nationality
dual citizenship, dual nationality, (overseas citizenship of india) | passport
eu settlement scheme, eu citizens' rights, settled status, eu citizens living here, the 3 million | withdrawal agreement, eu citizens
indefinite leave to remain, settlement for migrants, permanent residency, earned settlement, permanent residence, ten-year route, settlement rights | citizenship
integration of migrants, integration of refugees, community cohesion, social cohesion, integration strategy | communities
english for speakers of other languages, esol, english language classes | migrants
multiculturalism, cultural diversity, multicultural | integration >< monoculture, assimilation
overpopulation, population growth, population policy, population control | density
border security, border control, border force, borders | checks >< open borders
border wall, southern border, wall on the border, mexico border, title 42 | border, migrants
pushbacks, boat turnbacks | channel, boats
home office, department of immigration | immigration
community sponsorship, refugee sponsorship, private sponsorship | refugees
# asylum
refugees, asylum seekers, asylum, people fleeing war, asylum claimants, those fleeing persecution, 1951 refugee convention, refugee convention, sanctuary? | safe routes, small boats, channel, persecution
asylum system, asylum backlog, asylum claims, asylum decisions, asylum applications, asylum processing | backlog, caseworkers
safe routes, safe and legal routes, humanitarian visas, refugee resettlement, resettlement scheme, resettlement of refugees, safe passage, safe and managed routes, legal routes to asylum, resettlement? | asylum seekers, refugees
small boats, channel crossings, illegal migration, irregular migration, illegal immigration, illegal crossings, illegal entry, boat arrivals, illegal arrivals, irregular arrivals | dinghies, channel, asylum, smugglers, french
people smugglers, smuggling gangs, smash the gangs, human smuggling, people smuggling | small boats, channel
illegal migration act, illegal migration bill | asylum, inadmissible
nationality and borders act | asylum, citizenship
rwanda, rwanda scheme, migration and economic development partnership | asylum, flights, kigali
offshore processing, third-country processing, offshoring of asylum, return hubs, offshore asylum processing, processing asylum claims abroad, manus island, regional processing | nauru, rwanda, asylum, claims
returns agreement, dublin regulation, (one in one out deal with france) | france, eu
lift the ban campaign, (asylum seekers to work), (let asylum seekers work), (people seeking asylum to work), (right to work for asylum seekers), (permission to work for asylum seekers), (asylum seekers right to work) | asylum, six months, work
permission to work, right to work? | employment, asylum
asylum hotels, asylum accommodation, asylum seekers in hotels, bibby stockholm, direct provision, asylum support, asylum camps, migrant hotels, international protection accommodation | barges, hotels, dispersal
refugee family reunion, family reunion, reunite refugee families | child refugees, siblings
unaccompanied asylum-seeking children, dubs scheme, child refugees, unaccompanied minors | children, guardianship
temporary protection visas, temporary protection, core protection, temporary refugee status
refugee week, refugee integration, move-on period, 28-day move-on | refugees
climate refugees, climate migrants, climate displacement, displaced people | displacement
age assessment of asylum seekers, scientific age assessment | children
asylum dispersal, dispersal of asylum seekers | councils
international protection, subsidiary protection | asylum, applicants
citizenship amendment act, caa, national register of citizens, nrc | muslims, refugees, citizenship
non-refoulement, refoulement | refugees
medical evacuation from gaza, gaza family scheme, visas for gazans, (evacuation of gaza children) | gaza
`;
