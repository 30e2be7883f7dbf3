/** The people that politics speaks of, and things that come up in every field. */
export const general = `
# people
children, kids, minors, under-18s | young, pupils, young people
young people, youth, teenagers, adolescents, young adults, younger people | 16 and 17 year olds, young
pupils, schoolchildren, school students, school children | school
students, undergraduates | graduates, campus, university
women, females, girls?
males | boys, men
parents, mums and dads | mothers, fathers
mothers, mums, moms | maternity
fathers, dads | paternity
older people, elderly, seniors, pensioners, over-65s, older citizens, older adults, older persons, older australians | older, retired, retirement
babies, infants, newborns, toddlers | early years
employees, workers, working people, workforce | staff, employers
employers, bosses | management
patients, service users? | hospital
customers, shoppers, consumers? | prices
commuters, passengers, rail passengers | fares
landlords, property owners? | rent
homeowners, owner-occupiers | mortgage
local people, local residents, residents | community
criminals, offenders, lawbreakers | crime, perpetrators
scientists, researchers | research
journalists, reporters | press
judges, judiciary | courts
lawyers, solicitors, barristers, attorneys | legal
soldiers, troops, servicemen, servicewomen | army
low-income households, low-income people, poorest, people on low incomes, the poor, low-income families | poverty, low-income
christians, christianity | church, faith
muslims, islam | mosque
jews, jewish | antisemitism
hindus, hinduism | temple
sikhs, sikhism | gurdwara
buddhists, buddhism | temple
faith communities, religious communities, faith groups, people of faith | church, mosque, religion
indigenous peoples, first peoples, native peoples | indigenous, land
diaspora, expatriates, emigrants, citizens living abroad, citizens abroad | overseas
politicians, elected representatives, legislators, lawmakers, parliamentarians | mps
# things
dictatorship, authoritarian regimes, autocracies, authoritarian states, dictators, authoritarianism | regime
democracy, democratic institutions | vote, elections
war, armed conflict, hostilities, warfare | peace, conflict
murder, homicide, manslaughter | killing
medicines, medication, medicinal products, prescription drugs | drugs
cars, automobiles, motor vehicles | vehicles, driving
electricity, electric power | energy, power
pollution, contamination, pollutants | toxic
subsidies, state aid | subsidise
cities, urban areas, towns and cities, metropolitan areas | urban
villages, small towns | rural
employment, jobs | work
# nations
scotland, scottish, scots | holyrood
wales, welsh, cymru | senedd
northern ireland, northern irish | stormont
england, english | regions
ireland, irish, republic of ireland, éire | dublin
london, greater london | mayor
australia, australian | canberra
canada, canadian | ottawa
new zealand, aotearoa | wellington
europe, european | eu
quebec, québécois | french
`;
