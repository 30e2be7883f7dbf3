/** Data, surveillance, the internet, artificial intelligence, the press, science and space. */
export const digital = `
# surveillance and data
biometric, biometric data | facial recognition, fingerprint, dna database, genetic data
facial recognition, face recognition, live facial recognition, facial recognition technology, facial recognition cameras | biometric, police, surveillance
surveillance, snooping, bulk data collection, mass surveillance | spyware, privacy, monitoring, investigatory powers
snooper's charter, investigatory powers act, bulk powers, interception of communications | surveillance, privacy
cctv, surveillance cameras, security cameras, video surveillance | hikvision, dahua, cameras
hikvision, dahua, chinese surveillance cameras, chinese-made cameras | cctv, surveillance, uyghur
spyware, phone hacking by states | pegasus, surveillance, hacking
genetic data, genomic data, dna database, dna data, genome data, genetic privacy, genomics | dna, bgi, insurers
data protection, personal data, data rights, data privacy, gdpr, privacy act | data, information commissioner, consent
nhs data, patient data, health data, medical records, federated data platform, care.data | data sharing, palantir, opt out, privacy
data sharing | data, privacy
palantir | nhs data, contracts
data brokers, targeted advertising, surveillance advertising, behavioural advertising, tracking cookies | personal data, tracking
encryption, end-to-end encryption, encrypted messaging, encrypted services, private messaging | privacy, whatsapp, signal, scanning
digital id, identity cards, id cards, digital identity, compulsory id, aadhaar, brit card | database, right to work checks
vaccine passports, covid passports, vaccine certificates | civil liberties
vaccine mandates, mandatory vaccination, compulsory vaccination, covid mandates | civil liberties
workplace surveillance, employee monitoring, monitoring of workers, worker surveillance | bosses, algorithms
cashless society | cash, privacy
central bank digital currency, cbdc, digital pound, digital euro, digital rupee, programmable money | cash, privacy
# internet
online safety, online harms, internet safety, digital safety | platforms, ofcom, harmful content, illegal content
social media, social media companies, social media platforms, social networks | platforms, facebook, tiktok, algorithms
minimum age for social media, digital age of consent, social media minimum age, (raise the age of social media) | smartphones, under-16s, accounts
age verification, age assurance, age checks online | pornography, social media
children's online safety, child safety online, addictive feeds, safer phones bill, addictive algorithms, addictive design | social media, platforms, screen time
smartphones, mobile phones | classroom, screens
disinformation, misinformation, fake news, conspiracy theories | fact-checking, platforms, interference
media literacy, critical thinking | disinformation, schools
online abuse, cyberbullying, trolling, online bullying, online hate, online harassment, anonymous accounts | platforms, anonymity
deepfakes, synthetic media, ai-generated images | consent, elections, watermark
broadband, internet access, superfast broadband, gigabit broadband, full-fibre broadband, high-speed internet, national broadband network, nbn, project gigabit, digital connectivity | internet, rural, openreach, social tariff
free broadband, public broadband, internet as a utility, right to internet access | openreach
mobile coverage, mobile signal, phone signal, not-spots, 5g coverage, shared rural network, mobile reception | masts, rural
5g, mobile masts, phone masts | rollout, radiation
net neutrality, open internet | throttling, internet service providers
landline switch-off, digital switchover of phones, copper network | telecare, vulnerable
huawei, high-risk vendors, chinese telecoms | 5g, telecoms, china
tiktok, bytedance, chinese-owned apps | data, china
telecoms, telecommunications, mid-contract price rises | phone, broadband
cyber security, cybersecurity, cyber attacks, ransomware, cyber defence, cyber resilience, national cyber security centre | hackers, critical infrastructure
digital sovereignty, technological sovereignty, sovereign cloud, data localisation, data sovereignty | cloud, open source
open source, free software, open standards, open data | proprietary
big tech, tech giants, technology giants, tech monopolies, large technology companies, digital monopolies | monopoly, platforms, amazon, google, meta, facebook
digital markets act, digital markets competition and consumers act, digital markets unit, app stores | big tech, competition
online retailers, online marketplaces | amazon, high street
right to disconnect, right to switch off | after hours, emails, work
cryptocurrency, bitcoin, crypto, stablecoins, digital assets | blockchain, regulate
data centres | electricity, water, ai
e-waste, electronic waste, discarded electronics | repair, recycling
digital skills, computer science, digital training | training, schools
# artificial intelligence
artificial intelligence, ai, machine learning, large language models, generative ai, frontier ai | algorithms, automation, models
ai regulation, ai safety, ai act, ai bill, ai safeguards, ai governance, superintelligence, (regulation of artificial intelligence) | algorithms, risk, frontier models
ai and copyright, text and data mining, training data, creators' rights, copyright and ai, (ai training on copyrighted works) | creative industries, artists, opt-out
copyright, intellectual property, intellectual property rights | piracy, creators, patents
automated decisions, algorithmic decision-making, algorithmic transparency, algorithmic bias, algorithms | discrimination, human review
automation, displacement of workers by machines, (job losses from ai) | robots, jobs, artificial intelligence
killer robots, autonomous weapons, lethal autonomous weapons, lethal autonomous weapons systems | human control, treaty
driverless cars, self-driving cars, autonomous vehicles, automated vehicles, self-driving vehicles | taxis, drivers
drones, unmanned aerial vehicles | airports, privacy
semiconductors, computer chips, chip manufacturing, chips act | supply, fabs
quantum computing, quantum technology, supercomputer | research
# press and broadcasting
press regulation, leveson, leveson inquiry, leveson two, leveson 2, section 40, independent press standards, press watchdog | newspapers, phone hacking
press freedom, freedom of the press, media freedom, free press, independent journalism, protection of journalists, safety of journalists, media shield law | journalists, slapps, intimidation
julian assange, assange, wikileaks | extradition, journalist
newspapers, print media, press? | journalists, editors
media ownership, media plurality, media monopoly, media concentration, news corp, (foreign ownership of newspapers) | murdoch, newspapers, billionaires, royal commission
local journalism, local news, local newspapers, local media, public interest journalism, news deserts, regional journalism, local radio | newsrooms, funding
news bargaining code, news media bargaining, online news act, payment for news | google, meta, publishers
bbc, british broadcasting corporation, bbc world service | broadcaster, impartiality, charter
licence fee, tv licence, television licence, tv licence fee, bbc licence fee, television licence fee | bbc, decriminalise, subscription, over-75s
free tv licences, free tv licence for over-75s | pensioners, bbc
public service broadcasting, public broadcaster, public service media, public broadcasting, national broadcaster | bbc, channel 4, rté, abc, cbc
channel 4, channel four | broadcaster, privatisation
s4c | broadcaster, welsh
abc and sbs, australian broadcasting corporation | broadcaster, abc funding
cbc, radio-canada | broadcaster
rté, raidió teilifís éireann | licence fee, broadcaster
ofcom, broadcasting regulator, media regulator | impartiality, gb news
broadcasting, television, broadcasters | channels
listed sporting events, free-to-air sport, crown jewels of sport, anti-siphoning | television
gambling advertising, betting adverts, gambling sponsorship, gambling ads, shirt sponsorship | football, gambling, watershed
# science and space
science, scientific research | laboratory, discovery
research and development, r&d, research funding, research investment, science funding, research councils, ukri, science budget | innovation, gdp, universities
innovation, innovators, invention | start-ups, research
advanced research and invention agency, aria, blue skies research | high-risk
life sciences, biotech, biotechnology | trials, pharmaceutical
clinical trials, medical research, health research | patients
horizon europe, eu research programme | research, association
stem education, stem skills, women in stem, science technology engineering and maths | girls
space industry, space? | satellites, spaceports, launch
space debris, weaponisation of space, space weapons | satellites
nuclear fusion, fusion energy, fusion power | research
human embryo research, stem cell research, human cloning, three-parent babies | ethics
evidence-based policy, chief scientist, scientific advice, government science | evidence
technology, tech | innovation, digital
internet, online, web? | digital
`;
