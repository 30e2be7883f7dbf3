/** The European Union, Brexit, and what lies between them. */
export const europe = `
european union, eu, european commission, european parliament, european institutions | europe, brexit, single market, brussels
brexit, leaving the eu, withdrawal from the eu, eu withdrawal | rejoin, european union >< rejoin the eu
rejoin the eu, eu membership, return to the eu, membership of the european union, eu accession, re-entry to the eu, return to the european union | single market, european union >< brexit, leaving the eu
brexit referendum, second referendum, people's vote, confirmatory referendum, referendum on rejoining, (referendum on eu membership) | brexit
single market, european single market, eu single market, european economic area, efta, internal market of the eu, common market? | rejoin, access, eu, alignment >< hard brexit
customs union, customs union with the eu, eu customs union | tariffs, trade, eu
free movement, freedom of movement, free movement of workers, eu free movement | eu, single market, live and work
relationship with the eu, reset with europe, closer ties with europe, eu reset, uk-eu relations, relationship with europe, ties with the eu, reset with the eu, relations with europe, eu-uk relationship | closer, partners, brexit
trade and cooperation agreement, brexit deal, tca review, boris johnson's deal | brexit, renegotiate
withdrawal agreement | brexit, citizens' rights
brexit inquiry, cost of brexit, impact of brexit, brexit damage | economy
dynamic alignment, regulatory alignment, eu standards, alignment with eu law, alignment with eu rules, regulatory divergence, regulatory autonomy | standards, veterinary
veterinary agreement, sps agreement, sanitary and phytosanitary agreement, (agri-food deal with the eu) | food, checks
mutual recognition of qualifications, professional qualifications, recognition of qualifications | professionals, eu
retained eu law, eu laws, brussels red tape | repeal
windsor framework, northern ireland protocol, irish sea border, northern ireland brexit arrangements | unionist, brexit, trade border
hard border in ireland, irish border, soft border, (border in ireland) | ireland
eu defence cooperation, security pact with the eu, uk-eu security pact, european security, eu security treaty, security partnership with the eu, european defence fund | defence, eu
european arrest warrant, (law enforcement cooperation with the eu) | police, europol
europol, eurojust, schengen information system | police, crime
single currency, euro, eurozone | currency
schengen, passport-free travel, 90-day rule, 90 days in 180, 90/180 rule | travel, eu
entry exit system, e-gates | passport, eu
british citizens in the eu, uk citizens in europe, britons living in europe | citizens' rights
council of europe | echr, strasbourg
eu enlargement, enlargement of the european union, accession of ukraine | candidate
eu agencies | european medicines agency, european chemicals agency, european environment agency, european aviation safety agency, membership
scotland rejoining the eu, (scotland in europe), (independent scotland in the eu) | scottish
common european asylum system, migration pact | asylum
`;
