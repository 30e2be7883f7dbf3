/** The economy at large, banks and money, industry and business, markets and consumers. */
export const economy = `
# the economy at large
economic growth, growth of the economy, economic expansion, growth mission, (grow the economy) | gdp, productivity >< degrowth, post-growth, steady-state economy
degrowth, post-growth, limits to growth, steady-state economy, doughnut economics | gdp, growth
economic policy, macroeconomic policy, economic management, economic stability | economy
productivity, labour productivity | growth, output
recession, economic downturn, slump | unemployment, crisis
financial crisis, economic crisis | banks, crash
inflation, price rises, rising prices, cost of living, cost-of-living crisis, price stability | households, prices
price controls, price caps on food, supermarket price cap, cap on food prices, price gouging, greedflation, profiteering | supermarkets, prices
national debt, public debt, government debt, government borrowing, federal debt, public borrowing | deficit, fiscal rules
budget deficit, deficit, balanced budget, budget surplus, balanced budget amendment, (balance the budget) | borrowing, fiscal
fiscal rules, fiscal responsibility, fiscal framework, charter for budget responsibility, debt brake, fiscal lock | borrowing, investment, office for budget responsibility
debt ceiling | borrowing, congress
office for budget responsibility | fiscal, forecast
public spending, government spending, public expenditure, government expenditure, state spending | cuts, budget
public investment, infrastructure investment, capital spending, capital investment, government investment | infrastructure, borrowing
infrastructure | investment, planning
national wealth fund, national investment bank, national infrastructure bank, uk infrastructure bank, public investment bank, state investment bank | invest
sovereign wealth fund, future fund | invest, oil
green new deal, green industrial revolution, green jobs, green investment, green prosperity plan, inflation reduction act, green economy, green industrial strategy, climate jobs | climate, investment
just transition, fair transition, worker-led transition, transition for oil and gas workers, just transition fund, transition for workers | jobs, north sea, communities
job guarantee, full employment, guaranteed jobs, right to a job, job creation, employment guarantee | unemployment
unemployment, unemployed, joblessness, out of work, jobless | jobs, claimants
inequality, gap between rich and poor, wealth gap, economic justice | richest, poorest, redistribute
redistribution, (redistribute wealth) | inequality, tax
capitalism, free market, free enterprise, market economy | socialism, competition
economic democracy, workers' control | ownership
modern monetary theory, monetary reform, money creation, sovereign money | banks
national savings, saving schemes, isas, individual savings accounts | savers
# central bank, banks and money
bank of england, central bank, monetary policy, federal reserve, reserve bank, interest rates, quantitative easing, quantitative tightening, inflation target | mandate, governor
tiered reserves, bank reserves, (interest paid to commercial banks) | bank of england, interest
banks, commercial banks, high street banks, financial institutions | lending, profits
bank levy, bank tax, bank surcharge, bank windfall tax, tax on bank profits | banks, profits
bankers' bonuses, bonus cap | banks, city
banking regulation, financial regulation, ring-fencing of banks, regulation of the financial sector | banks, city
financial conduct authority, fca | banks
banking royal commission, royal commission into banking | banks
bank branches, bank branch closures, banking hubs, face-to-face banking, last bank in town, bank closures | cash, high street
access to cash, cash, notes and coins, legal tender | post office, bank branches
postal banking, public bank, state bank, national bank, regional banks, mutual banks, community banks, post bank | post office, lending
credit unions, building societies, mutual lenders, community finance | savings, affordable credit
debanking, right to a bank account, basic bank account, account closures | banks, accounts
payday loans, high-cost credit, loan sharks, doorstep lenders, payday lending, buy now pay later, predatory lending, usury, interest rate cap | debt, interest
household debt, problem debt, debt advice, personal debt, over-indebtedness, breathing space, bailiffs, debt collectors, debt relief order | arrears, creditors
credit cards, overdraft fees, bank fees, card surcharges | interest
fossil fuel finance, banks financing fossil fuels, green finance, sustainable finance, climate-related financial disclosure, transition plans | banks, city
divestment, divest, ethical investment, disinvestment | investment, arms
pension funds, superannuation funds, institutional investors, local government pension scheme | investment, divest
fiduciary duty, esg, responsible investment | pension funds
private equity, asset strippers, leveraged buy-outs | takeovers
hedge funds, vulture funds | debt, speculation
stock market, london stock exchange | listings, investors
insurance, insurers, home insurance | premiums, claims
# companies
company, business, firms, corporations, corporate? | employers, enterprise
multinationals, transnational corporations, big business, corporate power, large corporations | profits
corporate governance, company law, companies act, directors' duties, better business act, stakeholder capitalism, section 172 | shareholders, board
workers on boards, employee directors, worker directors, worker representation on boards, (employees on company boards) | companies
employee ownership, co-operatives, co-ops, employee share ownership, social enterprises | ownership, double
executive pay, ceo pay, boardroom pay, pay ratio, high pay, bosses' pay, fat cats, maximum wage, maximum pay, top pay | bonuses, shareholders
shareholders, dividends, share buybacks | profits
audit reform, auditors, audit watchdog, corporate collapse, carillion | companies
beneficial ownership, registers of beneficial ownership, public registers of beneficial ownership, company ownership register, register of overseas entities | overseas territories, secrecy
monopolies, competition law, antitrust, competition and markets authority, cma, accc, competition policy, divestiture powers, market concentration, competition? | markets, mergers
takeovers, foreign takeovers, national security and investment act | strategic
foreign ownership, foreign investment | investors
corporate manslaughter, corporate crime, corporate homicide, corporate liability | directors
small businesses, smes, small firms, small and medium-sized enterprises, sole traders, micro-businesses, family businesses, small traders | self-employed, late payments
late payments, prompt payment, small business commissioner | suppliers, invoices
self-employed, self-employment, freelancers, freelance commissioner | small businesses
ir35, off-payroll working, off-payroll rules, loan charge | contractors, hmrc
start-ups, entrepreneurs, entrepreneurship, scale-ups, enterprise? | innovation
business support, business rates relief, business grants, british business bank | small businesses
industrial strategy, industrial policy, modern industrial strategy, future made in australia, industrial plan | manufacturing, sectors
manufacturing, manufacturers, factories, industrial base | industry, made at home, make things, deindustrialisation
steel, steelworks, port talbot, blast furnaces, primary steelmaking, tata steel, whyalla | virgin steel, nationalise
automotive industry, car industry, car manufacturing, carmakers, gigafactories, battery factories | electric
energy-intensive industries, industrial decarbonisation | ceramics, chemicals, refineries, energy costs
oil refineries, grangemouth | refining, jobs
mining, miners, quarries | minerals
freeports, investment zones, special economic zones, enterprise zones | tax
north sea workers, offshore workers, oil and gas workers, energy workers, skills passport | jobs, transition
hospitality | pubs, restaurants, vat, beer
night-time economy | bars, clubs, nightlife
pubs | beer, closures
beer duty, alcohol duty, alcohol tax, wine duty, whisky duty, spirits duty | pubs, scotch
pub tie, pubco, pubs code, tied pubs, beer tie | landlords
high street, town centres, local shops, independent shops, empty shops, boarded-up shops, city centres | retail, footfall
sunday trading, shop opening hours, sunday opening hours, boxing day opening | retail
construction industry, builders, construction sector | contractors
vape shops, barber shops, dodgy shops, (money laundering on the high street) | trading standards
# consumers
consumers, consumer protection, consumer rights, trading standards | traders, refunds
drip pricing, hidden fees, junk fees, subscription traps, loyalty penalty, surge pricing, dynamic pricing | consumers
ticket touts, ticket resale, ticket scalping, secondary ticketing, resale of tickets | concerts, face value
rip-off britain, rip-off charges, premium rate numbers | consumers
product safety, dangerous products, battery fires, electrical safety, lithium batteries | online marketplaces
right to repair, planned obsolescence, repairable products, repair index, repairability | circular economy, spare parts
supermarkets, grocery market, grocery code adjudicator, grocery stores | suppliers, farmers, prices
shrinkflation, unit pricing | supermarkets
nuisance calls, cold calling, robocalls, spam calls | scams
parking companies, private parking, parking fines | charges
claims management, compensation culture, whiplash | insurance
gift vouchers, airline refunds, passenger compensation | consumers
post office, post office network | branches
royal mail, postal service, universal service obligation, australia post, canada post, six-day deliveries, second-class post | kretinsky, letters, delivery
advertising, advertisements, adverts, billboards | promotion
fossil fuel advertising, high-carbon advertising, (advertising of suvs) | advertising
`;
