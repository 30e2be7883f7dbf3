/** What Ireland alone argues about, north and south, in its own terms. */
export const ireland = `
dáil, dáil éireann, tds, oireachtas | parliament
seanad | senators, parliament
irish presidential vote, votes for emigrants, (presidential voting rights for emigrants) | referendum, abroad
triple-lock mandate, overseas deployment of troops, (triple lock on neutrality), (un mandate for peacekeeping) | neutrality, defence forces
irish defence forces, defence forces, óglaigh na héireann | pay, naval service
three-day wait, abortion review | abortion
cost rental, cost-rental housing | renters
housing for all, affordable housing schemes | homes
tenant in situ, tenant in situ scheme | evictions
vacant homes grant, croí cónaithe | first-time buyers
hse, health service executive | health
cervicalcheck, cervical check scandal | women
gp visit cards, free gp care | patients
assessment of needs, children's disability network teams | children
tuam babies, commission on mother and baby homes | survivors
universal social charge, usc | tax
one-off rural housing, one-off housing | planning
shannon lng, lng terminals | gas
dublin metro, metrolink dublin | rail
mica redress, defective concrete blocks grant scheme, pyrite redress | donegal
pension auto-enrolment, my future fund | workers
patronage of schools, divestment of patronage, (church control of schools) | catholic, schools
garda numbers, garda recruitment, more gardaí | stations
citizens assembly on drugs, health diversion, (cannabis in ireland) | drugs
family and care referendums, article 41, (woman in the home) | constitution
israeli bonds, central bank of israel bonds, israel bonds | gaza
national maternity hospital, (church ownership of hospital) | hospital
shared island, shared island initiative | north
all-island economy, north-south cooperation, north-south bodies | cross-border
troubles pension, victims' pension | victims
pat finucane | collusion, inquiry
ulster-scots, ulster scots language | language
`;
