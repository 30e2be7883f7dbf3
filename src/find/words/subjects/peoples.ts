/** Peoples, countries and conflicts of the world, and what is asked about them. */
export const peoples = `
# China and its neighbours
uyghur, uighur, uygur, xinjiang, east turkestan, turkic muslims, uyghur autonomous region | china, camps, kashgar
uyghur tribunal, xinjiang police files | uyghur, genocide
xinjiang cotton, uyghur forced labour | uyghur, imports, solar panels
re-education camps, internment camps, vocational training centres, concentration camps | uyghur, xinjiang, detained
china, chinese, beijing, prc, people's republic of china, chinese communist party, ccp, xi jinping | hong kong, taiwan, tibet, xinjiang
chinese embassy, chinese super-embassy, royal mint court, mega-embassy | london, tower hamlets
united front | china
overseas police stations | china
transnational repression, intimidation of dissidents abroad | foreign interference, dissidents, china
confucius institutes | universities, china
tibet, tibetan, lhasa | dalai lama, panchen lama, china
dalai lama, panchen lama | tibet
hong kong, hongkonger, hong konger | bno, national security law, democracy, china
bno, british national overseas, bno visa, bno passport | hong kong, settlement
jimmy lai, apple daily | hong kong
hong kong 47, (political prisoners in hong kong) | hong kong
national security law, article 23, sino-british joint declaration, joint declaration | hong kong
hong kong officials | sanctions, magnitsky
taiwan, taiwanese, taipei, taiwan strait, republic of china | china, self-governing
falun gong, falun dafa | organ harvesting, china
organ harvesting, forced organ harvesting, organ tourism, organ trafficking, transplant tourism | china, falun gong
inner mongolia, southern mongolia, mongolian | china
south china sea, freedom of navigation | philippines, china
senkaku | japan
north korea, dprk, pyongyang, north korean | refugees, nuclear, repatriation
south korea, south korean, seoul | korean peninsula
japan, japanese, tokyo | hiroshima
vietnam, vietnamese, hanoi | montagnards
# mass crimes
genocide, genocidal | atrocities, crimes against humanity, mass atrocity, war crimes, ethnic cleansing, genocide convention
crimes against humanity, mass atrocities, atrocities, ethnic cleansing, mass killing | genocide, persecution
genocide determination, genocide amendment, genocide bill, genocide declaration, determination of genocide, (recognition of genocide) | court, parliament, declare
genocide prevention, atrocity prevention, prevention of mass atrocities, responsibility to protect, r2p | early warning
war crimes, war criminals, violations of international humanitarian law | icc, prosecution
persecution, persecute, oppression, repression, human rights abuses, human rights violations, oppressed, violations of human rights | human rights, atrocities, abuses
forced labour, slave labour, bonded labour, compulsory labour, prison labour | modern slavery, child labour, supply chains, exploitation
modern slavery, human trafficking, trafficking in persons, people trafficking, slavery, trafficking? | forced labour, exploitation, victims, traffickers
child labour, child workers, child slavery | supply chains, cobalt, cocoa
sexual violence in conflict, rape as a weapon of war, conflict-related sexual violence | war, survivors
armenian genocide | recognise
assyrian genocide, seyfo | recognise
pontic greek genocide | recognise
holodomor, ukrainian famine | recognise, stalin
yazidi, yazidi genocide, sinjar | isis, iraq
bengali genocide, 1971 genocide, bangladesh genocide | recognise
famine, starvation, mass hunger, hunger crisis | aid
blockade, siege | aid
collective punishment | civilians
# Middle East
palestine, palestinian | gaza, west bank, israel, occupied territories
palestinian state, state of palestine, palestinian statehood, (recognition of palestine) | two-state solution, recognise
israel, israeli, jewish state | netanyahu, gaza, palestine
gaza, gaza strip, rafah, khan younis | ceasefire, hostages, humanitarian aid
ceasefire, cease-fire, end to the fighting, end the fighting, cessation of hostilities, truce | hostages, gaza, lasting
hostages, release of the hostages, october 7 | hamas, captives
hamas | gaza, terrorist
hezbollah, hizballah | lebanon, iran, terrorist
houthis, houthi, ansar allah | yemen, red sea, shipping
illegal settlements, settlement goods, israeli settlements, settlement trade, settlement products, occupied territories bill, jewish settlements, settler violence, settlements? | west bank, israel, occupied territories
west bank, east jerusalem, occupied territories, occupied palestinian territory | settlements, israel
israeli occupation, unlawful occupation, illegal occupation | apartheid, palestine, icj
two-state solution, two-state settlement, safe and secure israel alongside | palestine, israel
right of return, palestinian refugees, nakba | palestine
unrwa, un relief and works agency, relief agency for palestinian refugees | aid, gaza
humanitarian aid, humanitarian assistance, humanitarian access, humanitarian corridors, aid convoys, emergency relief, emergency aid, humanitarian relief | crisis, gaza
bds, boycott divestment and sanctions | divest, israel
economic activity of public bodies | boycott, israel
boycotts | divest
arming israel, weapons to israel, f-35 parts, (arms embargo on israel), (arms sales to israel), (arms exports to israel) | weapons, export licences, israel
embassy in jerusalem, move the embassy to jerusalem | tel aviv
lebanon, lebanese, beirut | hezbollah
syria, syrian, damascus | assad, refugees
iraq, iraqi, baghdad, mosul | war
iraq war, invasion of iraq | inquiry
iran, iranian, tehran, islamic republic of iran | ayatollah, nuclear, regime, woman life freedom
irgc, revolutionary guard, islamic revolutionary guard corps | proscribe, iran
iran nuclear deal, jcpoa | sanctions
iranian nuclear programme | iran
baha'i, bahais, bahai community | iran
kurdish, kurds, kurdistan | rojava, pkk, turkey, syria, iraq
turkey, turkish, türkiye, ankara | erdogan, cyprus
saudi arabia, saudi, riyadh | khashoggi, yemen, arms
yemen, yemeni, sanaa | saudi, houthis
qatar, qatari | world cup, workers
united arab emirates, uae, emirati, abu dhabi, dubai | sudan
bahrain, bahraini | political prisoners
gulf states, gulf cooperation council, gulf monarchies | trade deal, saudi
kafala, (migrant workers in the gulf) | qatar
egypt, egyptian, cairo | sinai
libya, libyan, tripoli | benghazi
western sahara, sahrawi, saharawi | morocco, occupation, polisario
morocco, moroccan, rabat | western sahara
middle east | arab, israel, peace
# Russia and eastern Europe
ukraine, ukrainian, kyiv | zelensky, russia, putin, invasion, crimea
arms for ukraine, support for ukraine, weapons for ukraine, aid to ukraine, (stand with ukraine) | weapons, russia
homes for ukraine, ukrainian refugees, ukraine visa scheme | ukraine
abducted ukrainian children, deported ukrainian children, (stolen children of ukraine) | russia
reconstruction of ukraine, marshall plan for ukraine, (rebuild ukraine) | russian assets
russia, russian, putin, kremlin, moscow, russian federation | ukraine, invasion
frozen russian assets, russian assets, frozen assets, seized assets, sanctioned assets, seizing russian state assets | ukraine, oligarchs
russian oil, shadow fleet, russian gas, russian energy | sanctions, tankers
golden visas, golden passports, investor visas | oligarchs, dirty money
oligarchs, kleptocrats, putin's cronies | russia, dirty money, sanctions
private military companies, mercenaries, private military and security companies | wagner
wagner group | russia, mercenaries
belarus, belarusian, minsk | lukashenko, opposition
georgian, tbilisi | russia
moldova, moldovan | transnistria, russia
crimea, crimean | ukraine, russia, annexed
armenia, armenian, yerevan, nagorno-karabakh, artsakh, karabakh | azerbaijan
azerbaijan, azerbaijani, baku | armenia
western balkans, balkans | kosovo, serbia, bosnia
kosovo, kosovan, pristina | serbia
serbia, serbian, belgrade | kosovo
bosnia, bosnian, bosnia and herzegovina, sarajevo | srebrenica, republika srpska
srebrenica, srebrenica genocide | bosnia
chechnya, chechen | russia
kazakhstan, kazakh | central asia
russian political prisoners, russian opposition | navalny, kara-murza
cyprus, northern cyprus, cypriot, turkish cypriots | famagusta, division, reunification
# South Asia
india, indian, new delhi | modi, kashmir
kashmir, kashmiri, jammu and kashmir, srinagar | india, self-determination
pakistan, pakistani, islamabad | ahmadi
ahmadi, ahmadiyya, ahmadis | pakistan
khalistan | sikh, india
jagtar singh johal | sikh, india
hardeep singh nijjar | sikh, india
sikh activists abroad | india
afghanistan, afghan, kabul | taliban, women, girls
gender apartheid, afghan women and girls, education of afghan girls, (rights of afghan women) | taliban
afghan resettlement, arap, acrs, afghans who worked with british forces, afghan interpreters, afghan citizens resettlement scheme | afghan
sri lanka, sri lankan, colombo | tamil, accountability
tamil, eelam, tamil genocide, mullivaikkal | sri lanka, accountability
bangladesh, bangladeshi, dhaka | garment
nepal, nepali, nepalese, kathmandu | gurkhas
myanmar, burma, burmese, naypyidaw | junta, military, coup, rohingya
rohingya, rakhine, arakan | myanmar, genocide, bangladesh
# Africa
sudan, sudanese, khartoum | darfur, el fasher, rapid support forces, famine
darfur, darfuri, el fasher, rapid support forces | sudan, genocide
south sudan, juba, south sudanese | war
ethiopia, ethiopian, addis ababa | tigray, oromo, amhara, eritrea
tigray, tigrayan | ethiopia, eritrea
eritrea, eritrean, asmara | conscription
somalia, somali, mogadishu | al-shabaab
somaliland, hargeisa | recognise
democratic republic of the congo, drc, congo, congolese | kivu, m23, rwanda, cobalt
cameroon | anglophone
ambazonia, southern cameroons | cameroon, anglophone
nigeria, nigerian, abuja | christians, middle belt, boko haram
biafra, biafran, ipob | nigeria, nnamdi kanu
zimbabwe, zimbabwean, harare | elections
uganda, ugandan, kampala | lgbt, museveni
anti-homosexuality act, criminalisation of homosexuality, criminalisation of gay people | lgbt, uganda, ghana, commonwealth
kenya, kenyan | nairobi
mau mau | kenya, compensation
south africa, south african, pretoria | apartheid
sahel | mali, burkina faso, coup
west africa | africa
mozambique, cabo delgado | lng
africa, african, african union, sub-saharan africa | debt, development
# Americas
cuba, cuban, havana | sanctions
venezuela, venezuelan, caracas | maduro, sanctions
nicaragua, nicaraguan | central america
colombia, colombian, bogota | peace
brazil, brazilian | amazon, rainforest
argentina, argentine | milei, falklands
haiti, haitian, port-au-prince | gangs
latin america, latin american | trade
america, american, united states, usa, white house, us administration, washington? | trump, special relationship
france, french | paris, macron, calais
germany, german, berlin | nazi
spain, spanish, madrid | gibraltar
catalonia, catalan | spain, independence
italy, italian | meloni
poland, polish, warsaw | border
hungary, hungarian | orban, budapest
scandinavia, scandinavian, nordic | sweden, norway, denmark, finland
# territories and small peoples
west papua, papuan | indonesia
east timor, timor-leste, timorese | gas
indonesia, indonesian, jakarta | west papua
philippines, filipino, manila | duterte
pacific islands, pacific islanders, pacific family | tuvalu, kiribati, climate, rising seas
falkland islands, falklands, falkland islanders | argentina, self-determination
gibraltar, gibraltarian | spain
chagos islands, chagos, chagossian, diego garcia, british indian ocean territory, biot, chagos archipelago | mauritius, base, return
overseas territories | bermuda, cayman islands, british virgin islands, tax havens
crown dependencies, channel islands | isle of man, jersey, guernsey, tax
akrotiri, sovereign base areas | cyprus
indigenous peoples of the world, uncontacted peoples, tribal peoples, indigenous peoples' land rights | amazon, land
papua new guinea, bougainville | pacific
antarctica, antarctic | krill, ice
arctic, high north | ice, shipping
assyrian, chaldean | iraq, christians
coptic christians, copts | egypt
greenland, greenlandic, nuuk | denmark
balochistan, baloch | pakistan
`;
