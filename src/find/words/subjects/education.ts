/** Children and families, schools, training and universities. */
export const education = `
# children and families
childcare, early years, early years education, nursery care, early childhood education, early learning and childcare, nursery education, early childhood education and care, kindergarten, preschool, daycare, day care, nurseries | free hours, childminders
free childcare, universal childcare, childcare hours, 30 free hours, free nursery places, free hours of childcare, ten-dollar-a-day child care, affordable childcare, 35 hours of childcare, ($10-a-day childcare) | early years, parents, working parents, nine months
nannies, au pairs | childcare
childcare ratios, staff-child ratios | nurseries
sure start, family hubs, children's centres, early years centres, head start, aistear | early years, parents
child poverty commission, minister for children, children's commissioner | children
children's social care, child protection, children's services, social workers, child welfare, tusla | children, safeguarding
looked after children, children in care, care leavers, foster care, foster carers, out-of-home care, care-experienced, fostering? | eighteen
care leavers' protected characteristic, (care experience as a protected characteristic) | protected characteristic
children's homes, unregulated accommodation, (profiteering in children's social care), (residential care for children) | placements
adoption support fund, adopters, adopted children, adoption? | parents
forced adoption, historical forced adoption, mother and baby homes, magdalene laundries | apology, redress
smacking, physical punishment, corporal punishment, reasonable punishment, equal protection from assault for children, reasonable chastisement | children, assault, parents
right to play, outdoor play, play strategy, play sufficiency, play streets, adventure playgrounds | children
school readiness, toilet training | reception
family breakdown, family policy, strong families | marriage
birth rate, pronatalism, fertility rate, demographic decline, pro-natalist policies | children
parental rights, rights of parents, parental choice, parents' rights in education | schools
home education, home schooling, homeschooling, home-educated children, home educators, elective home education | register, parents
children missing education, ghost children, (register of children not in school), (children not in school register) | school, home education
school absence, truancy, persistent absence, absenteeism, school attendance, school refusal, fines for absence, term-time holidays | pupils
# schools
schools, state schools, public education, education system | pupils, teachers
school funding, schools budget, per-pupil funding, pupil premium, national funding formula, gonski, school resourcing standard | per pupil, teachers
free school meals, school meals, school lunch, school dinners, free meals, hot school meals, universal free school meals, free school lunches, school food, midday meal scheme, ka ora ka ako, mid-day meals | breakfast clubs, primary school, hungry
breakfast clubs, school breakfast, free breakfast clubs | primary, hungry
holiday hunger, holiday activities and food programme, holiday activities, summer meals | free school meals
school milk, school fruit, free milk, (fruit and vegetables in schools) | children
school food standards, food education, cookery lessons, cooking lessons | nutrition
primary school, primary education, elementary school, elementary education | pupils, schoolchildren
secondary school, high school, secondary education | pupils
private schools, independent schools, fee-paying schools, elite schools, private education, public schools? | vat, charitable status, fees
private schools tax, (tax breaks for private schools), (tax exemptions for private schools), (vat on private schools), (vat exemption for private schools), (vat on school fees), (vat and business rates on private schools) | private schools, charitable status, exemption, teachers
charitable status of private schools, charitable status | private schools, charity
private schools into the state sector, (integrate private schools) | private schools
school vouchers, school choice, education vouchers, charter schools, education savings accounts, voucher schools | parents, public schools
grammar schools, selective schools, academic selection, eleven-plus, 11-plus, selection by ability, selective education | selection, ability, transfer test >< comprehensive schools, comprehensive education
academies, academy schools, free schools, multi-academy trusts, academisation, charter schools? | local authority schools
local authority schools, community schools, maintained schools, council-run schools | academies
faith schools, church schools, religious schools, denominational schools, catholic schools, religious education providers | admissions, worship
religious selection, 50 per cent cap on faith admissions, faith admissions cap, religious discrimination in admissions, faith-based selection, baptism barrier | faith schools, admissions
integrated education, integrated schools, mixed-religion schools | catholic, protestant
collective worship, compulsory worship, daily worship in schools, act of worship, school prayer, prayer in schools | assembly, christian
religious education, religious studies, worldviews education, religious instruction | curriculum, parents, withdraw
school admissions, admissions code, school places, school catchment, catchment areas | places
school inspections, ofsted, education inspectorate, estyn, single-word judgements, one-word judgements, school inspectorate | inspection, inspectors, report card
school league tables, performance tables, league tables, naplan, myschool | rankings
exams, examinations, gcses, a-levels, leaving cert, leaving certificate, ncea, senior cycle | pupils, assessment, coursework
sats tests, sats exams, primary tests, standardised testing, phonics check, baseline assessment, primary assessment, high-stakes testing, key stage tests | pupils, tests
english baccalaureate, ebacc, progress 8 | creative subjects
phonics, literacy, literacy and numeracy | pupils
advanced british standard, british baccalaureate, numeracy, mathematics, maths | pupils
history teaching, british history, patriotic curriculum, national story | curriculum
climate education, climate change education, natural history gcse, outdoor learning, nature education, environmental education, forest schools, outdoor education | curriculum
financial education, financial literacy, money lessons, personal finance education | pupils
political education, citizenship education, democratic education, civics, political literacy | schools
life skills, personal social health and economic education, pshe, social and emotional learning | schools
first aid in schools, cpr training, first aid education | defibrillators
sex education, relationships education, rshe, relationships and sex education, sexuality education, lgbt-inclusive education, consent education | parents, age-appropriate
section 28, promotion of homosexuality, don't say gay | schools, lgbt
music education, arts education, creative subjects, creative education, music lessons, instrument tuition, arts subjects, (arts in schools) | curriculum, instruments, pupils
school sport, physical education, pe lessons, two hours of sport, (sport in schools) | activity
school swimming, swimming lessons | pools
swimming pools, leisure centres | pools
school uniform, uniform costs, branded uniform | branded, parents
school costs, cost of the school day, school trips, school bags | parents
school transport, home-to-school transport, school buses, school travel | pupils, free
school streets, traffic outside schools, (safe routes to school) | cars
school buildings, raac, crumbling concrete, school rebuilding, school repairs, crumbling schools, school estate | asbestos
school day, extended schools, after-school clubs, wraparound care | hours, holidays
school holidays, summer holidays, school terms | weeks
class sizes, smaller classes, pupil-teacher ratio, class size, overcrowded classrooms | pupils, teachers
teachers, teaching staff, schoolteachers, teaching profession | pupils, classroom
teacher recruitment, teacher shortage, teacher retention, new teachers, (6500 teachers), (recruit 6500) | bursaries, vacancies
teacher pay, teachers' salaries, (starting salary for teachers) | fully funded
teacher workload, teachers' working hours, planning time | retention
teacher training, qualified teacher status, unqualified teachers | qualified
teaching assistants, support staff, school support staff negotiating body, special needs assistants, snas | pay
school discipline, behaviour in schools, isolation booths, pupil behaviour, classroom behaviour, unruly pupils | exclusions
school exclusions, permanent exclusion, off-rolling, suspensions from school, excluded pupils | pupils, alternative provision
school counsellors, mental health support teams, school-based counselling, counsellors in schools, (counselling in schools), (mental health support in schools), (mental health professional in every school) | pupils, specialist
tutoring, catch-up, learning loss | pandemic, pupils
disadvantage gap, attainment, educational inequality | disadvantaged, pupils
rural schools, small schools, closure of schools, village schools, school closures | closure
guns in schools, school shootings, arming teachers | shootings
single-sex schools, single-sex education, co-education | boys
boys' education, underachievement of boys, white working-class boys | attainment
education spending, education budget, spending on education, (6 per cent of gdp on education) | gdp
national eligibility cum entrance test, neet exam, neet-ug | medical entrance
right to education, new education policy | compulsory
# special needs
special educational needs, special educational needs and disabilities, sen, special needs, send provision, additional support needs, additional learning needs, (ndis for children) | ehcp, pupils, mainstream, parents
education health and care plans, ehcps, ehc plans | special needs, tribunal
special schools, special educational needs schools | special needs, places
inclusive education, mainstream inclusion, inclusion in mainstream schools | special schools
speech and language therapy, speech therapists, deaf children, teachers of the deaf | therapy
high needs funding, send deficits | councils
# training
apprenticeships, apprentices, growth and skills levy, skills levy | training, employers
vocational education, technical education, t-levels, btecs, tafe, trades training, technical colleges, vocational training, vocational qualifications, skilled trades | skills
free tafe, fee-free tafe, free trade school, fees free | tafe
further education, colleges, further education colleges, sixth-form colleges, community colleges | skills, lecturers
free community college, tuition-free college | college
adult education, adult learning, lifelong learning, night school, lifelong loan entitlement, evening classes | retrain
lifetime skills grants, retraining, skills training, reskilling, skills england, upskilling, skills wallets | skills
education maintenance allowance, ema, 16-19 bursary | sixth form
careers education, careers advice, careers guidance, careers service | pupils
skills shortages, labour shortages, workforce planning | vacancies
# universities
higher education, universities, tertiary education | students, graduates
tuition fees, university fees, student fees, undergraduate fees, student contribution, fee cap, hecs fees, college tuition, undergraduate tuition fees, job-ready graduates | student loans, student debt, graduates, maintenance grants, higher education, universities, students >< free tuition, free university tuition, free university education, free education, free higher education, free university, tuition-free
graduate tax, graduate contribution | graduates
student loans, student debt, hecs, hecs debt, graduate debt | interest, repayment, graduates
student debt cancellation, student loan forgiveness, (wipe student debt), (write off student debt), (forgive student loans) | graduates
maintenance grants, maintenance loans, student maintenance, living costs of students, student finance, youth allowance, student grants, student support, maintenance support, susi grant | students, living costs
low value degrees, poor quality degrees, rip-off degrees, two-year degrees, university entry cap, mickey mouse degrees | courses, universities
university funding, higher education funding, university bankruptcy | deficits, universities
student housing, student accommodation, purpose-built student accommodation, halls of residence, student rents | students
university staff, university pensions, lecturers, (staff pay in universities), (casualisation in universities) | ucu
student mental health, statutory duty of care for students, duty of care to students, university duty of care | students, suicide
sexual misconduct at universities, campus sexual assault | students
campus divestment, campus protests, encampments at universities, (divestment by universities) | students
erasmus, turing scheme, student exchange, taith, erasmus plus | youth mobility, study abroad
post-qualification admissions, university access, contextual admissions, legacy admissions, widening participation, widening access | disadvantaged
scholarships for minorities, post-matric scholarship, minority scholarships | students
unpaid student placements, paid placements, placement poverty, paid prac, prac payments | students
medical students, dental students | bursary
`;
