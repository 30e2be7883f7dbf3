/** The armed forces, alliances, war, and those who served. */
export const defence = `
defence, armed forces, armed services, military? | army, navy, air force, nato
defence spending, defence budget, military spending, arms spending, (2 per cent of gdp on defence), (2.5 per cent of gdp on defence), (3 per cent of gdp on defence) | nato, gdp, rearmament
rearmament, militarism, militarisation, arms race spending | defence spending >< demilitarisation
nato, atlantic alliance, north atlantic treaty organisation | article 5, membership
european army, eu army, european defence union, pesco, european defence cooperation, common defence | nato, eu
aukus | australia, submarines
nuclear-powered submarines | aukus, navy
army, size of the army | recruitment, infantry
royal navy, navy, warships, frigates, aircraft carriers, naval vessels | shipbuilding
royal air force, raf, air force, fighter jets, fighter aircraft | f-35, tempest
reservists, army reserve, territorial army, reserve forces | reserves
cadets, combined cadet force | schools
conscription, compulsory military service, compulsory national service, military draft | army
national service, civic service, national youth service | 18 year olds, young people, compulsory
age of military recruitment, child soldiers, recruitment of under-18s, army recruitment of 16-year-olds, enlistment age | under-18s, recruits
recruitment to the armed forces, capita recruitment, military recruitment, recruitment crisis in the army | retention
service families, military families, forces families, service accommodation, forces housing, military housing, service personnel housing | annington, childcare
armed forces pay, military pay, service personnel pay | personnel
armed forces covenant, military covenant | veterans
service personnel, serving personnel, servicemen and women, our forces, defence personnel | veterans
armed forces commissioner, military ombudsman, service complaints | complaints
atherton report, military sexual trauma, (women in the armed forces), (sexual assault in the military) | service justice
military justice, service justice, courts martial, overseas operations act | allegations
veterans, ex-service personnel, ex-servicemen, former service personnel, ex-forces | armed forces covenant, homelessness
veterans' mental health, op courage, post-traumatic stress, ptsd, veteran suicide | veterans
veterans affairs, office for veterans' affairs, department of veterans affairs, minister for veterans, veterans hospitals, va hospitals | veterans
veterans' homelessness, homeless veterans, op fortitude | veterans
veterans card, veterans id card, veterans railcard | veterans
war pensions, armed forces pensions, military compensation, armed forces compensation scheme, war widows, military widows, one rank one pension, orop | pension, widows
nuclear test veterans, atomic veterans, nuclear veterans, atomic test veterans | medal, christmas island, compensation
prosecution of veterans, vexatious prosecutions, northern ireland veterans | troubles, legacy
burn pits, agent orange, toxic exposure of veterans | veterans
war powers, parliamentary vote on war, parliament vote before war | prerogative, deployment, parliament, go to war
military action | deployment, war
defence industry, arms industry, defence jobs, defence manufacturing, weapons manufacturers, arms companies, defence sector | bae, contracts, dockyard
defence diversification, arms conversion, (just transition for arms workers) | shipyards
defence procurement, military procurement, weapons procurement | ajax, mod, delays
shipbuilding, shipyards | ferries, yards, harland and wolff, ferguson marine
air and missile defence, missile defence, iron dome, air defence | missiles
civil defence, civilian preparedness, home defence, war readiness, war-ready, (national resilience in war) | emergency
critical national infrastructure, critical infrastructure | hybrid, energy, sabotage
undersea cables, subsea cables | sabotage
sabotage | hybrid, hostile states
hybrid warfare, cyber warfare, electronic warfare | grey zone, hostile states
war memorials, war graves | memorial
remembrance, remembrance sunday | poppy
military training abroad, training of foreign forces | ukraine
special forces, sas | unlawful killings
afghanistan war crimes inquiry, brereton report | special forces, unlawful killings
spy flights, (use of cyprus bases for gaza), (spy flights over gaza), (raf flights over gaza) | israel, gaza
agnipath, agniveer | army, recruitment
afspa, armed forces special powers act | kashmir, manipur, north-east
military land, firing ranges, ministry of defence land, low flying | training
military emissions, (carbon footprint of the military) | climate
ammunition stockpiles, munitions | stockpile
irish neutrality, shannon airport military use, shannon stopover, (neutrality of ireland) | us troops, neutral
`;
