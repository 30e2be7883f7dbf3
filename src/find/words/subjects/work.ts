/** Work, pay, unions and the rights of those who work. */
export const work = `
# rights at work
workers' rights, employment rights, rights at work, employment law, labour rights, new deal for working people, workplace rights, employment protection, fair work | employees, employers, day one rights
day one rights, unfair dismissal protection, unfair dismissal, rights from day one | qualifying period, probation, employees
single worker status, worker status, employment status, status of worker, employee status | self-employed, gig
zero-hours contracts, zero hours, exploitative contracts, no guaranteed hours, one-sided flexibility | insecure work, gig economy, predictable >< guaranteed hours, right to guaranteed hours, secure contracts
insecure work, precarious work, casual work, casualisation, insecure employment, precarity, labour hire, casual workers | zero-hours
gig economy, platform workers, delivery riders, gig workers, uber drivers, deliveroo, rideshare drivers, platform work, digital labour platforms | app, self-employed
bogus self-employment, umbrella companies, agency workers, agency work, sham contracting, temporary workers, employment agencies, false self-employment | contractors
fire and rehire, dismissal and re-engagement | p&o, contracts
redundancy, redundancy pay, collective redundancies, mass layoffs, collective consultation | jobs, consult
p&o ferries, fair ferries | ferries, seafarers
seafarers, seafarers' wages | ferries, crews
unpaid internships, internships, unpaid work trials, unpaid trial shifts, work experience placements | interns
non-compete clauses, non-competes | employees
non-disclosure agreements, ndas, gagging clauses in settlements | silence, harassment
employment tribunals, fair work agency, labour inspectorate, labour market enforcement, single enforcement body, fair work commission, labour inspection, enforcement of employment rights | breaches
wage theft, withheld wages, unpaid wages, underpayment of wages | employers
tips, service charges for staff | hospitality
health and safety at work, health and safety executive, workplace safety, occupational health and safety, worksafe, industrial accidents, safe work | injuries
asbestos, asbestos removal | removal, buildings
maximum workplace temperature, heat at work, working temperature | workers
silicosis, engineered stone | dust
industrial diseases, occupational disease, black lung, coal dust | compensation
occupational health, workplace health | sickness
workplace bullying, bullying at work | harassment
bereavement leave, miscarriage leave, parental bereavement leave, jack's law, compassionate leave, pregnancy loss leave | grief
statutory sick pay, sick pay, paid sick leave, sick leave, sick days | lower earnings limit, waiting days
flexible working, work from home, remote working, hybrid working, telework, working from anywhere | employees, office
four-day week, shorter working week, 32-hour week, four day working week, 4-day week, 4-day working week, shorter hours, three-day weekend | working time, productivity, loss of pay
working time, working hours, 48-hour week, maximum working hours, overwork, overtime | hours
holiday entitlement, annual leave, paid holidays, holiday pay, paid leave | days
disability employment gap, disabled workers, access to work, access to work scheme, disability confident, disability pay gap, (employment of disabled people) | disabled, employers
older workers, age discrimination, ageism, over-50s, compulsory retirement | employment
young workers, apprentices' pay, youth wage, junior rates, apprentice minimum wage, youth rates, age bands | minimum wage
public sector workers, public sector staff, key workers, keyworkers, essential workers | staff
wages, salaries, remuneration, pay?, earnings?
minimum wage, living wage, national living wage, real living wage, genuine living wage, statutory minimum wage, low pay commission, fifteen dollars, (£15 an hour) | low pay, wages, hourly, age bands
low pay, low wages, in-work poverty, poverty pay, working poor | wages
public sector pay, pay review bodies, pay restoration, public sector wages, (pay freeze for public sector), (pay of public sector workers) | inflation, nurses, teachers
fair pay agreements, sectoral collective bargaining, sectoral bargaining, collective bargaining, industry-wide agreements, multi-employer bargaining, national bargaining, awards system | unions, sector
employment support, jobcentre, back to work, welfare to work, job centres, youth guarantee, employment services, work for the dole | claimants
youth unemployment, neets, (young people not in education employment or training) | training
childcare workers' pay, early years workforce, early childhood educators' pay | wages
musicians' pay, artists' pay, artists' income, (basic income for artists) | streaming
outsourced workers | in-house, cleaners, security guards
bank holiday pay, penalty rates, sunday pay rates, weekend rates | wages
wage subsidies, short-time working | jobs
furlough, furlough scheme, jobkeeper | pandemic, jobs
parental leave, shared parental leave, paid parental leave, paid family leave, paid family and medical leave, parental pay | fathers, mothers, weeks, newborn
paternity leave, paternity pay, statutory paternity | fathers, dads, weeks
maternity leave, maternity pay, statutory maternity pay, maternity benefit | mothers, weeks
kinship care leave, adoption leave, self-employed adopters | leave
grandparents leave, grandparental leave | grandparents
# unions
trade unions, labour unions, organised labour, trade union movement, unions? | members, collective
trade union rights, union rights, right to organise, union recognition, union access to workplaces, right of access for unions, freedom of association, card check, union members, electronic balloting for unions, e-balloting | ballot, recognition
anti-union laws, anti-trade union laws, trade union act 2016, trade union act, anti-union legislation, trade union legislation, right-to-work laws | right to strike, thresholds
strikes, industrial action, right to strike, walkouts, picketing | unions, ballot
minimum service levels, strikes minimum service levels act, anti-strike laws, minimum service legislation, strikes act, anti-strike legislation | right to strike, essential services
no-strike agreements, essential services strikes | strikes
secondary picketing, sympathy strikes, solidarity action, secondary action | strike
replacement workers, scab labour, strike-breaking, anti-scab legislation, strike breakers, (agency workers to break strikes) | strike
facility time, check-off | unions
orgreave, miners' strike, battle of orgreave | inquiry
mineworkers' pension scheme, miners' pensions, british coal staff superannuation scheme | surplus
labour codes | workers, unions
`;
