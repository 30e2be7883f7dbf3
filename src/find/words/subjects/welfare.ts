/** Social security, pensions, poverty and caring. */
export const welfare = `
# social security
benefits, social security, welfare, social protection, welfare payments, income support, centrelink | claimants, universal credit, dole
welfare reform, welfare bill, benefits bill | claimants, disability
benefit uprating, inflation-linked benefits, essentials guarantee, benefit levels, benefit adequacy, guarantee our essentials, (uprate benefits), (raise the rate of jobseeker) | universal credit, inflation
universal credit, uc, working-age benefits | benefit, five-week wait
five-week wait, wait for the first payment | universal credit, advance
universal credit uplift, twenty pound uplift, (£20 uplift) | universal credit
two-child limit, two-child cap, two child benefit cap, two-child benefit limit, two-child policy, two-child rule, limit of two children | child poverty, rape clause, universal credit, child benefit, larger families
benefit cap, household benefit cap, overall benefit cap, cap on household benefits | universal credit, households
bedroom tax, spare room subsidy, under-occupation charge, under-occupancy penalty, spare room tax | housing benefit
housing benefit, local housing allowance, lha, rent assistance, commonwealth rent assistance, housing assistance payment, hap, housing vouchers, housing element | rents, frozen
benefit sanctions, sanctions regime, conditionality, sanctioning of claimants, punitive sanctions, sanctions on claimants, job search requirements | claimants, jobcentre
disability benefits, personal independence payment, pip, disability living allowance, adult disability payment, employment and support allowance, sickness benefits, disability support pension, incapacity benefit, disability allowance | disabled, assessments, claimants
work capability assessment, disability assessments, benefit assessments, pip assessments, fit for work tests | atos, capita, disabled
canada disability benefit, cost of disability payment | disabled
robodebt, robo-debt | claimants
overpayments, benefit debt, debt deductions, benefit deductions, deductions from benefits | claimants
benefit fraud, welfare fraud, benefit cheats | dwp, bank accounts
dwp bank spying, (powers to look into claimants' bank accounts), (checks on claimants' bank accounts) | benefit fraud
benefit take-up, unclaimed benefits, (automatic enrolment for benefits) | claim
department for work and pensions, dwp | benefits
basic income, universal basic income, ubi, guaranteed income, citizens income, guaranteed basic income, minimum income guarantee, guaranteed minimum income, unconditional income, universal income | pilot, payment
universal basic services, free basic services | essentials
negative income tax, participation income | income
carers allowance, carer support payment, carer's benefit, carer payment, (earnings limit for carers) | carers, earnings
unpaid carers, carers, caregivers, informal carers, young carers | respite, caring
kinship carers, kinship care, grandparent carers | allowance, foster
food banks, hunger, food poverty, right to food, food insecurity, food aid | emergency parcels, trussell
food stamps, supplemental nutrition assistance program, nutrition assistance, snap benefits | hunger
public distribution system, national food security act, free ration, ration cards | grain
crisis support, household support fund, local welfare assistance, hardship fund, emergency payments, discretionary housing payments | councils
poverty, destitution, deprivation | poorest, hardship
child poverty, child hardship, (children in poverty) | two-child limit
child benefit, child payment, scottish child payment, family allowance, canada child benefit, family tax benefit, children's allowance, baby bonus | high income charge, week
high income child benefit charge, child benefit charge | single-earner, household
baby boxes, baby bundles, healthy start, best start foods | infants
single parents, lone parents, sole parents, single mothers, one-parent families | children
child maintenance, child support, child maintenance service | fathers, arrears
bereavement support payment, widowed parents, widows' pension, bereavement support | cohabiting
maternity allowance, sure start maternity grant | pregnant
winter fuel payment, winter fuel allowance, winter fuel, cold weather payments, winter heating payment, fuel allowance, winter payment | pensioners, means-tested, heating
cost of living payments, cost-of-living support | households
social tariffs, water poverty, utility bills, utility affordability | broadband, energy, low-income
funeral payments, funeral expenses payment | bereaved
social fund, no interest loan scheme | loans
terminal illness benefits, special rules for terminal illness | six months
wages for housework, homemakers, (mothers' pay for caring), (pay for stay-at-home parents), (stay-at-home mothers) | caring, recognise
disadvantaged people, worst off, vulnerable? | poorest
# pensions
state pension, basic state pension, old age pension, age pension, old age security, nz super, contributory pension, government pension, (social security benefits for seniors) | pensioners, triple lock, retirement
triple lock, pension triple lock, double lock, triple lock plus | state pension, pensioners, earnings, inflation
state pension age, pension age, retirement age, age of eligibility for the pension, retire later, age of retirement | 66, 67, 68, life expectancy
waspi, women born in the 1950s, 1950s women, pension age changes, pension inequality, waspi women, women against state pension inequality, women's state pension, 1950s-born women | compensation, ombudsman, state pension age
frozen pensions, frozen overseas pensions, uprating of pensions abroad, overseas pensioners, pensioners living abroad | uprate
pension credit, pensioner poverty, guaranteed income supplement, old age poverty, poverty among pensioners | pensioners, claim
private pensions, workplace pensions, occupational pensions, auto-enrolment, pension savings, retirement savings, automatic enrolment, kiwisaver, 401k, pension schemes, defined benefit pensions | savers, employers
superannuation, super contributions, compulsory superannuation | super, retirement
canada pension plan, cpp | pension
public sector pensions, civil service pensions, gold-plated pensions, defined benefit public pensions, old pension scheme, new pension scheme | employees
pensions dashboard, pension scams, lost pensions | savers
pension surplus, pre-1997 indexation, pension protection fund, pre-1997 pensions | schemes
pension splitting, gender pension gap, women's pensions | divorce
social security trust fund, privatisation of social security | retirees
retired people, retirees, pensioners? | pension
free tv and travel for pensioners, pensioner benefits | bus pass
minister for older people, commissioner for older people, older people's commissioner | older
loneliness, social isolation, lonely | older, isolated
`;
