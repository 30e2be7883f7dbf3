/** Health services, medicines, illnesses, maternity, and the end of life. */
export const health = `
# the service
nhs, health service, public healthcare, health system, healthcare system | hospitals, waiting lists, patients
nhs funding, health spending, nhs budget, health funding, health budget, canada health transfer | nhs, real terms
privatisation of the nhs, nhs privatisation, private providers in the nhs, private sector in the nhs, profit from healthcare, independent sector providers, private health companies, privatisation of healthcare, marketisation of the nhs, private involvement in the nhs, privatised healthcare, for-profit health care, private clinics, (private companies in the nhs), (outsourcing in the nhs) | outsourcing, private sector, virgin care, profit >< publicly provided nhs
free at the point of use, free at the point of need, free at the point of delivery | nhs
universal healthcare, universal health care, medicare for all, single-payer, universal health coverage, sláintecare, national health insurance, public option, right to health, free healthcare | insurance, uninsured
health insurance, private health insurance, private healthcare, insurance-based system, insurance-based health system, private medical insurance | premiums, rebate, nhs
obamacare, affordable care act | health insurance, uninsured, premiums
medicare, medicare levy | gp, seniors
bulk billing | medicare, gp
ayushman bharat, arogyasri, primary health centres | health
nhs staff, nhs workforce, nhs workers, health workers, healthcare workers, healthcare professionals, health professionals, health workforce | nurses, doctors
nhs workforce plan, long-term workforce plan | nurses, doctors
safe staffing, staffing levels, safe nurse staffing, nurse patient ratios, (nurse-to-patient ratios) | nurses, ratios
nurses, nursing staff | pay, wards
nurses' pay, nhs pay, (pay of nhs staff), (pay rise for nurses) | inflation
nursing bursary, nhs bursary, student nurses, bursaries for nurses, nurse training, nursing students, (tuition fees for nurses) | placements
junior doctors, resident doctors | pay, strike
doctors, physicians, medics | patients
medical training, medical schools, training places for doctors, training of doctors, doctor training places | doctors
physician associates, physician assistants | gmc
nhs managers, hospital managers, nhs bureaucracy, managers in the nhs | regulate
hospitals, new hospital programme | wards, beds, maintenance backlog
community hospitals, cottage hospitals, local hospitals, downgrading of hospitals, hospital closures | services
accident and emergency, a&e, emergency departments, emergency rooms, urgent care, casualty departments, trolley waits, corridor care | waits, four-hour
ambulances, ambulance service, paramedics | response
waiting lists, waiting times, nhs waiting list, nhs backlog, hospital waiting lists, 18 weeks, elective backlog, treatment backlog, elective surgery waiting lists | appointments, operations
nhs app, electronic patient records, digital health, telehealth, telemedicine, virtual wards | patients
gps, general practitioners, gp, general practice, family doctor, primary care, gp surgeries, gp practices, family physicians | appointment, surgery
gp appointments, right to see a gp, gp access, see a gp within seven days, 8am scramble, doctor's appointment, access to gps | within seven days
continuity of care, named gp | gp
pharmacies, community pharmacies, pharmacists, chemists? | prescribe, minor ailments
dentists, dentistry, dental care, nhs dentists, nhs dentistry, dental, dental services, nhs dental care | teeth, oral health, contract
dental plan, dental care plan, denticare, canadian dental care plan, universal dental care, (dental into medicare), (dental in medicare) | medicare
dental charges | dentists >< free dental care, free nhs dental treatment, free dentistry
toothbrushing, oral health of children | teeth
fluoridation, fluoride in water | teeth, water
eye care, eye health, opticians, optometrists, eye tests | sight
sight loss, macular disease, glaucoma | sight, blind
hearing loss, deafness, audiology, hearing aids | hearing
physiotherapy, physiotherapists | therapy
podiatry, podiatrists | feet
hospital parking charges, hospital car parking charges, hospital car park charges, hospital car parking, hospital parking, (car parking charges at hospitals), (parking charges in hospitals) | patients, visitors >< free hospital parking, free parking at hospitals, free hospital car parking
prescription charges, prescription fees, prescription costs, pharmaceutical co-payments, co-payments for medicines, prescriptions? | patients, england, asthma, long-term conditions >< free prescriptions
pharmacare, universal drug coverage, universal pharmacare | canada, medicines
drug prices, price of medicines, medicines pricing, insulin prices, prescription drug prices, cost of medicines | nice, pharmaceutical companies
pharmaceutical benefits scheme, pbs | medicines
generic medicines, generic drugs | patents
pharmaceutical companies, big pharma, drug companies | profits, medicines
medicines shortages, shortage of medicines, medicine supply | pharmacies
access to new medicines, nice thresholds, rare disease drugs, orphan drugs | nice
cancer drugs fund | cancer, medicines
rare diseases, rare conditions, genetic conditions | research
muscular dystrophy, duchenne | research
hospital food, nhs food | patients
patient safety, patient safety commissioner, avoidable deaths, never events, martha's rule | compensation
clinical negligence, medical negligence | compensation, claims
nhs charter, nhs constitution, patients' rights | patients
health inequalities, life expectancy gap, healthy life expectancy, social determinants of health, health gap | deprived
public health, prevention of ill health, preventative healthcare, preventive health, ill-health prevention | prevention
health in all policies, minister for public health | health
rural health, rural hospitals, rural doctors, travel to hospital, regional health services | rural
# illnesses
mental health, mental illness, mental ill health, mental wellbeing, psychological wellbeing, mental health services, mental health care, mental healthcare, psychiatric care | counsellors, therapy
mental health act, mental health bill, community treatment orders | detained, patients
parity of esteem, mental health funding, mental health investment standard, equal status for mental health | mental health, physical health
children's mental health, camhs, young people's mental health, young futures hubs, youth mental health, children and adolescent mental health services, early support hubs, youth mental health hubs, (mental health hubs for young people) | young people, waiting
talking therapies, counselling, psychotherapy, psychological therapies, medicare-subsidised psychology sessions | therapy, waiting
suicide prevention, suicide | self-harm
eating disorders, anorexia, bulimia
postnatal depression, perinatal mental health | mothers
cancer, cancer care, 62-day target | tumours, oncology, diagnosis, scanners
radiotherapy, linear accelerators | cancer
cancer screening, screening programmes | early
brain tumours | cancer, research
childhood cancer, children's cancer | travel, research
diagnostics, mri scanners, community diagnostic centres, scanners, scans | tests
dementia, alzheimer's, alzheimer's disease | diagnosis, memory
parkinson's, parkinson's disease | prescription
heart disease, cardiovascular disease, heart attacks | blood pressure
defibrillators, cardiac arrest | schools
diabetes, insulin | glucose
asthma | inhalers, lung
lung disease, lung conditions, respiratory disease, lung health, chronic obstructive pulmonary disease, copd | breathing
epilepsy | seizures, valproate
neurological conditions, neurology, brain injury | neurologists
myalgic encephalomyelitis, me/cfs, chronic fatigue syndrome | research, care
long covid | covid, clinics
chronic pain, fibromyalgia | pain
allergies, food allergies, natasha's law, allergy tsar | schools
coeliac disease, gluten-free prescriptions, gluten-free food | gluten
arthritis, musculoskeletal conditions | joints
osteoporosis, fracture liaison services, fracture clinics | bones
sickle cell | black, crisis
antimicrobial resistance, antibiotic resistance, superbugs, amr | antibiotics
lyme disease, tick-borne disease | ticks
hepatitis, hepatitis c | blood
sexually transmitted infections, sexual health clinics, sexual health, sti testing | clinics
kidney disease, dialysis | transplant
organ donation, organ donors, transplants, transplantation | donors, opt-out
blood donation, blood plasma, blood service | donors
infected blood, contaminated blood, infected blood scandal, infected blood inquiry, haemophilia scandal | compensation scheme, hiv, hepatitis
thalidomide, medical device victims, redress for harmed patients | compensation
vaccine injury, vaccine damage payment scheme, vaccine harms, vaccine side effects | inquiry, compensation
covid inquiry, covid-19 inquiry, pandemic inquiry, (royal commission into covid) | pandemic
lockdowns, covid restrictions, pandemic restrictions | covid
pandemic, covid, covid-19, coronavirus | virus
vaccines, vaccination, immunisation, jabs | measles, doses
# birth
maternity services, maternity care, midwives, midwife, maternity safety, midwifery, birth trauma, maternity units, maternity scandals | babies, mothers
neonatal care, premature babies | babies
baby loss, stillbirth, miscarriage care | bereaved
infant mortality, neonatal mortality, baby deaths | babies
breastfeeding, infant formula, formula milk, infant feeding | mothers
health visitors, health visiting | babies
first 1001 days, first thousand days, perinatal support | babies
non-invasive prenatal testing, down's syndrome abortion, disability abortion | down
# end of life
hospices, hospice care, palliative care, end of life care | terminal, dying, beds
right to palliative care, (dying at home) | palliative
donor conception, sperm donation, donor-conceived people | identity
alternative medicine, complementary medicine, traditional medicine | evidence
ayurveda, ayush | medicine
cosmetic procedures, cosmetic surgery, botox, dermal fillers | licensing
`;
