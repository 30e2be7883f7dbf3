/** What India and the English-speaking states of Asia, Africa and the Caribbean argue about, in their own terms. */
export const southAsiaAfrica = `
# India
vidhan sabha | assembly
article 370, special status of jammu and kashmir, (restoration of statehood to jammu and kashmir) | kashmir
special category status, special status for andhra pradesh
women's reservation, nari shakti, (reservation for women) | parliament, assemblies
reservations for backward classes, obc reservation, other backward classes, 50% cap on reservation, mandal | quota, caste
economically weaker sections, ews reservation | quota
scheduled castes and scheduled tribes, scheduled tribes, adivasis, tribals, adivasi | forest rights, sc, st
jal jangal zameen, forest rights | tribals
manual scavenging, sanitation workers | deaths
mgnrega, mnrega, nrega, mahatma gandhi national rural employment guarantee, rural employment guarantee, urban employment guarantee, 100 days of work | wages, rural
gst reform, (simplify gst) | slabs, traders
demonetisation, black money | notes
enforcement directorate, central agencies, central bureau of investigation | opposition, misuse
unlawful activities prevention act, uapa | sedition, pmla, arrest, bail
sedition law, sedition | arrest
mob lynching, cow vigilantes | minorities
ram temple, ayodhya | temple, mosque
places of worship act | temple, mosque
waqf, waqf board | mosque
minorities commission, minority rights, religious minorities | muslims
government vacancies, (30 lakh vacancies) | youth, recruitment
paper leaks, exam paper leaks | youth, recruitment
unemployment allowance, (allowance for unemployed youth) | youth
mahalakshmi, ladli behna, lakshmir bhandar, (cash transfers to women), (cash transfer to poor women) | women, rupees
anganwadi workers, asha workers, asha and anganwadi workers | wages
gas cylinders, lpg cylinders, cooking gas | ujjwala, subsidy, rupees
free electricity, free power, (200 units of free electricity), (300 units) | units
jal jeevan mission, tap water, piped water to every home, har ghar jal | rural
swachh bharat, open defecation, toilets for all | sanitation
pm kisan, kisan samman nidhi, pradhan mantri kisan samman nidhi | farmers
pm awas yojana, pucca houses, (housing for the poor) | homes
slum dwellers, slums | urban
interlinking of rivers, river linking, ken-betwa | water
ganga, namami gange | river
hindi imposition, three-language formula | language
governors' powers, role of governors, governor's assent
manipur violence, ethnic violence in manipur | peace
naxalism, left-wing extremism, maoists | security
national testing agency, common university entrance test | students
make in india, production linked incentive, atmanirbhar bharat | manufacturing
section 377, (same-sex marriage in india) | lgbt
# Pakistan, Bangladesh, Sri Lanka, Nepal
# Africa
land expropriation, expropriation without compensation, land redistribution, land restitution | land, compensation
black economic empowerment, bbbee, broad-based black economic empowerment, employment equity | quotas
nhi bill, (national health insurance of south africa) | health
social relief of distress grant, srd grant, basic income grant, social grants | grant
eskom, rolling blackouts | electricity
state capture, zondo commission | corruption
farm murders, farm attacks | rural
national sanitation of schools, pit latrines, pit toilets | schools
restructuring of nigeria, true federalism
open grazing, farmer-herder conflict, herdsmen | cattle
galamsey, illegal mining | rivers
free senior high school, free shs | school
anti-gay bill, (proper human sexual rights and ghanaian family values bill) | lgbt
# Caribbean, Asia-Pacific
privy council, final court of appeal | appeals
caricom reparations, ten-point plan for reparations | slavery
`;
