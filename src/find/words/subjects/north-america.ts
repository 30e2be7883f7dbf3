/** What the United States and Canada alone argue about, in their own terms. */
export const northAmerica = `
# United States
electoral college | president, electors
national popular vote, national popular vote compact | president
voting rights act | voting, suppression
freedom to vote act, for the people act | voting
save act, proof of citizenship to vote | voting
citizens united, corporate personhood, money in politics amendment | campaign finance
equal rights amendment, era ratification | constitution, sex
court packing, court expansion, supreme court expansion | justices
roe v wade, codify roe, dobbs decision, women's health protection act | abortion
hyde amendment | abortion, funding
planned parenthood | abortion, reproductive
national rifle association, nra | guns
family separation, (children in cages) | border
comprehensive immigration reform, dream act, deferred action | dreamers
tax cuts and jobs act, trump tax cuts | tax
pro act, right to organize act | unions
native american tribes, tribal sovereignty, native americans, american indians, tribal nations | treaty, reservations
dakota access pipeline, standing rock | pipeline
legacy preferences, (affirmative action in college admissions) | admissions
common core, (parents' bill of rights) | schools
title ix | sex, schools
clean water act, waters of the united states | pollution
offshore drilling, (drilling on federal lands) | oil
renewable fuel standard, ethanol mandate | corn
january 6, insurrection | capitol
guantanamo bay, guantanamo | detainees
patriot act, fisa section 702 | surveillance
reparations commission, h.r. 40 | slavery
gun-free zones, concealed carry reciprocity | guns
redlining, fair housing act, housing discrimination | black
for-profit colleges, gainful employment rule | students
cannabis banking, safer banking act | marijuana
consumer financial protection bureau, cfpb | banks
# Canada
first nations, indigenous communities, indigenous canadians | inuit, métis, reconciliation, treaty, land claims
inuit | north, indigenous
reconciliation, truth and reconciliation, truth and reconciliation commission, calls to action | indigenous
residential schools, unmarked graves, indian residential schools, indian day schools, sixties scoop | indigenous, survivors
undrip, free prior and informed consent, (declaration on the rights of indigenous peoples) | indigenous
indigenous self-government, (self-government for first nations) | treaty
jordan's principle, first nations child welfare, indigenous child welfare | children
nutrition north, food security in the north | north
equalization, equalization payments, fiscal stabilisation | provinces, alberta
quebec sovereignty, bloc québécois, quebec independence, (sovereignty of quebec), (independence of quebec) | quebec, referendum
notwithstanding clause, section 33 of the charter | charter, provinces
charter of rights and freedoms, canadian charter | rights
wexit, alberta independence, alberta sovereignty act, western alienation | alberta
internal trade barriers, interprovincial trade | provinces
carbon rebate, canada carbon rebate, output-based pricing | carbon tax
impact assessment act, bill c-69, no more pipelines bill | pipelines
tanker ban, bill c-48 | pipelines
oil and gas emissions cap, (emissions cap on oil and gas) | alberta
track 2 maid, (medical assistance in dying for mental illness) | assisted dying
canada health act, cambie surgeries, private delivery of health care | public health care
housing accelerator, housing accelerator fund, rental construction financing | gatekeepers, homes
foreign interference inquiry, hogue commission | inquiry
freedom convoy, trucker convoy | protest
online harms act, bill c-63 | internet
employment insurance | unemployed, weeks
english-speaking quebecers, anglophone rights | quebec
supply-managed sectors, dairy concessions | dairy
usmca, cusma, nafta | tariffs, trade
north american aerospace defense, norad | arctic
canadian content rules, crtc | broadcasting
`;
