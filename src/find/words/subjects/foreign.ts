/** Diplomacy, international organisations and law, aid and development, arms and treaties. */
export const foreign = `
# diplomacy and law among states
un, united nations, general assembly of the united nations | security council, multilateral, resolution
un security council, security council | united nations, veto
un human rights council, human rights council | united nations, resolution
un reform, security council reform, veto power in the security council, permanent members | united nations
international law, rules-based order, rules-based international order, international humanitarian law, geneva conventions, multilateralism | treaties, un charter
international criminal court, icc, rome statute, hague court | arrest warrant, prosecutor, war crimes
international court of justice, icj, world court | advisory opinion, genocide convention
universal jurisdiction | courts, crimes
international pressure, diplomatic pressure, pressure? | sanctions, international community, condemn
sanctions, targeted sanctions, magnitsky sanctions, asset freezes, travel bans, magnitsky, economic sanctions, magnitsky-style sanctions | freeze, perpetrators
diplomatic boycott, olympic boycott, sporting boycott, (boycott of the olympics) | games, beijing
foreign policy, diplomacy, foreign affairs | embassies
foreign interference, hostile states, foreign influence registration scheme, foreign agents register, foreign agents, foreign influence registry, foreign influence transparency | china, russia, iran, espionage
espionage, spying, national security act | hostile states
diplomats, embassies, consulates | ambassadors
foreign office, foreign commonwealth and development office, fcdo | foreign secretary
soft power, british council, world service | influence
special relationship, transatlantic relationship, alliance with the united states | america
commonwealth of nations, commonwealth countries, commonwealth? | chogm
canzuk | canada, australia, new zealand
g7, group of seven | summit
neutrality, non-alignment, neutral country | defence, nato
regime change, military intervention, liberal interventionism, humanitarian intervention, foreign wars, endless wars, forever wars | iraq, libya
peacebuilding, conflict prevention, peacekeeping, peace operations, peacekeepers, conflict resolution, minister for peace, ministry of peace, department for peace | mediation, conflict
women peace and security, un resolution 1325 | peace negotiations
nuclear disarmament, tpnw, nuclear ban treaty, multilateral disarmament, (treaty on the prohibition of nuclear weapons) | nuclear weapons, hiroshima, non-proliferation treaty
non-proliferation treaty, nuclear non-proliferation | nuclear weapons
nuclear-free zone, nuclear-free | nuclear
nuclear weapons, trident, nuclear deterrent, continuous at sea deterrent, independent nuclear deterrent, nuclear arsenal, nuclear warheads, weapons of mass destruction | disarmament, dreadnought, faslane, nuclear submarines >< nuclear disarmament
us nuclear weapons in britain, foreign nuclear weapons, lakenheath, (nuclear weapons on our soil) | nuclear
arms exports, arms sales, arms trade, weapons exports, weapons sales, arms export licences, arms export controls, sale of arms, export of arms, sale of weapons, export of weapons | arms embargo, export licences, saudi arabia, israel, human rights abusers
arms embargo | weapons, arms exports, export licences
landmines, cluster munitions, explosive weapons in populated areas, mine action, mine clearance | treaty
arms control, arms trade treaty, arms race | treaty
drone strikes, targeted killing, remote warfare | civilian casualties
protection of civilians, civilian harm, civilian casualties | war
diplomatic recognition, recognition of states | statehood
cultural heritage in conflict, hague convention | heritage
anti-imperialism, foreign bases, us bases, foreign military bases | sovereignty
extradition, extradition treaty | extradite
anne sacoolas, harry dunn | immunity
parliamentary vote on treaties, scrutiny of treaties, ratification of treaties, constitutional reform and governance act | parliament
# trade among states
trade deals, trade agreements, free trade agreement, fta | tariffs, scrutiny
scrutiny of trade deals, vote on trade deals, democratic oversight of trade | parliament, trade agreements
us trade deal, transatlantic trade deal, ttip, (trade deal with the united states) | chlorinated chicken, nhs
uk-india trade deal, india free trade agreement, (trade deal with india) | india
trade with china, economic dependence on china, de-risking, reliance on china, (decouple from china), (trade deal with china) | china
cptpp, trans-pacific partnership, trans-pacific | trade
investor-state dispute settlement, isds, corporate courts, investor-state, investment tribunals | trade deals, sue
energy charter treaty | fossil fuels, isds
ethical trade, trade and human rights, human rights in trade, (human rights clauses in trade deals) | trade deals
fair trade, fairtrade, trade justice | producers, farmers
free trade, trade liberalisation, open markets | tariffs >< protectionism, trade barriers
tariffs, import duties, customs duties, trade war, trade barriers | trade
trade remedies, anti-dumping, dumping of steel, trade defence | imports
world trade organisation, wto | tariffs
regional comprehensive economic partnership, rcep | trade
import, importation | trade
export, exporters | trade
goods made with forced labour, products made with forced labour, products of forced labour, tainted goods, slave-made goods, (import controls on forced labour goods) | imports, xinjiang, supply chains
export controls, dual-use technology, export of surveillance technology, dual-use goods | export licences
customs, borders for goods, rules of origin | trade
supply chains, value chains, global supply chains | sourcing, due diligence, imported goods
due diligence, human rights due diligence, corporate accountability, business human rights and environment act, corporate sustainability due diligence, failure to prevent human rights abuses, duty to prevent | supply chains, human rights, companies
conflict minerals, blood diamonds | supply chains
critical minerals, rare earths, battery minerals, cobalt mining | supply chains
deep sea mining, seabed mining, (mining of the ocean floor) | moratorium, ocean
# aid and development
overseas aid, international aid, foreign aid, development aid, oda, aid budget, development spending, aid spending, overseas development assistance, overseas development aid, development assistance | 0.7, gni, global south, poorest countries, international development
point seven, (0.7 target), (0.7 per cent of national income), (0.7% of gni), (0.7% of gross national income) | overseas aid, gni
international development, sustainable development goals, sdgs, agenda 2030, global goals, global poverty | aid
department for international development, dfid, independent development department, usaid, ausaid, separate development department | foreign office, merge
tied aid, aid conditionality, aid transparency | aid
in-donor refugee costs, aid spent on hotels, (aid spent on refugees at home) | aid budget
national income, gross national income, gni | gdp
gdp, gross domestic product, national output | growth
debt relief, debt cancellation, debt justice, jubilee debt, debt crisis in the global south, debt of developing countries, debt swaps, sovereign debt | developing countries, private creditors, imf
world bank, imf, international monetary fund, bretton woods, structural adjustment | loans
developing countries, global south, poorest countries, low-income countries, developing world, majority world, third world | aid, debt
loss and damage, climate reparations, loss and damage fund | global south, developing countries, vulnerable, climate
climate finance, international climate finance, climate aid, adaptation finance | global south, developing countries, climate
climate justice | global south, climate
global health | malaria, tuberculosis, vaccines, gavi
malaria | mosquito nets, global fund
vaccine patents, patent waiver, trips waiver, vaccine equity, covax, access to medicines | developing countries
girls education abroad, global education, education in emergencies, malala fund, girls education in developing countries | aid
family planning abroad, sexual and reproductive health abroad, unfpa | aid
water and sanitation abroad, wateraid | hygiene
international parliamentary network, inter-parliamentary alliance on china, ipac | china
pandemic treaty, pandemic accord, international health regulations | world health organisation, pandemic
world health organisation | pandemic, global health
disaster relief, humanitarian crises, earthquake relief | aid
british international investment, development finance, cdc group | fossil fuels
`;
