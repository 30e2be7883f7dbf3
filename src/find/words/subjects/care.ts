/** Social care, disability, and the health of the public: smoking, drink, gambling, food and weight. */
export const care = `
# social care
social care, adult social care, personal care, national care service, aged care, elder care, elderly care, care for the elderly, home care, care of older people, care system, long-term care, care for older people, social care services, domiciliary care | care homes, care workers, older
free personal care, free social care, free care at home, (social care free at the point of use), (free at the point of need social care) | social care, nhs
social care costs, cap on care costs, dilnot, care cap, cost of care, care fees, fair deal scheme, (selling the family home to pay for care) | homes, savings, means test
care homes, nursing homes, residential care, residential homes | residents, inspection
care home visiting, visiting rights, gloria's law, essential caregivers, right to visit | residents, relatives
care workers, care staff, homecare workers, care workforce, home carers, (carers in care homes) | pay, vacancies
care workers' pay, carers' minimum wage, care worker wages, (pay for care workers), (fair pay agreement in social care), (minimum wage for care workers) | care sector
private equity in care, for-profit care, profit in social care, for-profit nursing homes, for-profit aged care | care homes
discharge from hospital, delayed discharges, bed blocking, integration of health and social care, hospital discharge | beds
respite care, carers' breaks, respite, short breaks | carers
supported living, independent living, independent living fund, in-home support | disabled
assisted living, retirement communities, retirement housing | older
deprivation of liberty, liberty protection safeguards, mental capacity act | consent
elder abuse, abuse of older people | neglect
cost of ageing, ageing population, ageing society, older population | older
# disability
disabled people, disability, disabled, disability rights | accessibility, carers
accessibility, disabled access, accessible design, wheelchair access, barrier-free, step-free | disabled, ramps, lifts
disability rights commission, disabled people's rights, accessible canada act, disability act | disabled
minister for disabled people, disability minister | disabled
ndis, national disability insurance scheme | participants
dnr orders, do not resuscitate, (treatment of disabled in the pandemic) | disabled
deaf people | interpreters, hearing
sign language, bsl, irish sign language, auslan | interpreters, deaf
blind people, visually impaired, partially sighted | sight loss, access
guide dogs, assistance dogs, assistance animals | access
accessible formats, audio description | braille, subtitles, blind
autism, autistic | diagnosis
adhd, attention deficit hyperactivity disorder | diagnosis
neurodiversity, neurodivergent | autism, adhd
learning disabilities, intellectual disability | autism
assessment and treatment units, homes not hospitals, inappropriate detention of autistic people, winterbourne view | inpatient, learning disability
accessible homes, lifetime homes, m4(2) standard, accessible housing, adapted homes, disabled facilities grant, home adaptations | wheelchair, new homes
accessible transport, accessible stations, step-free access, disabled passengers, access for all, (wheelchair users on transport) | stations, trains
blue badge, disabled parking, motability, motability scheme | cars
wheelchairs, wheelchair services, mobility aids | prosthetics, waiting
changing places, accessible toilets | toilets
cost of disability, disability price tag | disabled
facial disfigurement, visible difference | discrimination
sheltered workshops, australian disability enterprises, section 14c, (subminimum wage for disabled) | disabled
restraint and seclusion, seclusion in schools, restraint in schools | pupils
# smoking and vaping
smoke-free generation, smokefree generation, smoke-free, generational smoking ban, tobacco and vapes bill, generational tobacco ban, smoking age, age of sale for tobacco, tobacco endgame, rising age of sale | smoking, tobacco, cigarettes, born after
tobacco, smoking, cigarettes, smokers | lung cancer
tobacco industry, tobacco companies, tobacco levy, big tobacco, tobacco manufacturers, (polluter pays levy on tobacco) | profits
plain packaging, standardised packaging, health warnings on cigarettes | tobacco
illicit tobacco, illegal tobacco, tobacco tax, tobacco duty, tobacco excise | smuggling
vaping, e-cigarettes, electronic cigarettes | nicotine, flavours
disposable vapes, single-use vapes, disposable e-cigarettes | vaping
vape flavours, youth vaping, child-friendly vapes, (marketing of vapes to children) | vaping, flavours
nicotine pouches, snus | nicotine
stop smoking services, smoking cessation | smokers
# alcohol
alcohol, alcohol harm, binge drinking, alcoholism | drinking, drinkers
minimum unit pricing, minimum price for alcohol, mup, minimum alcohol pricing | alcohol
alcohol advertising, alcohol marketing, alcohol sponsorship | alcohol
alcohol labelling, alcohol warning labels | alcohol
licensing hours, opening hours of pubs, last orders, lockout laws, licensing act | pubs
drinking age, legal drinking age | alcohol
liquor ban, (prohibition of alcohol) | alcohol
# gambling
gambling, betting, problem gambling, gambling harm, gambling addiction, wagering | bookmakers, addiction
gambling levy, statutory levy on gambling, gambling ombudsman, levy on the gambling industry, (levy on gambling companies) | gambling
affordability checks, stake limits, online slots limits, stakes on online slots, financial risk checks, bet limits | gambling
gaming machines, fixed odds betting terminals, fobts, poker machines, pokies, slot machines, adult gaming centres | gambling, stakes
betting shops, casinos | gambling, licensing
loot boxes, gaming loot boxes, video game gambling | games, children
# food and weight
obesity, childhood obesity, overweight | diet, weight
junk food, unhealthy food, high in fat sugar and salt, hfss | obesity, sugar
ultra-processed food | junk food, obesity
junk food advertising, junk food adverts, watershed on junk food, hfss advertising, junk food marketing, (advertising of junk food), (marketing of unhealthy food to children) | watershed, obesity, children
multibuy offers, buy one get one free, price promotions on junk food | unhealthy
energy drinks, high-caffeine drinks | caffeine, under-16s
takeaways near schools, fast food outlets | planning
weight loss drugs, weight-loss jabs, ozempic | obesity
front-of-pack labelling, nutrition labels, traffic light labels, calorie labelling, calories on menus, health star rating, nutri-score, nutritional labelling | food
salt reduction, reformulation | sugar
folic acid, fortification of flour | flour
physical activity, active lifestyles, physical inactivity | sport
skin cancer, melanoma | sunscreen
sun cream, sunscreen | skin
noise pollution, noise | disturbance
`;
