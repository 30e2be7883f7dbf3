/** Taxes: whom they fall on, what they are called, and how they are avoided. */
export const tax = `
wealth tax, tax on wealth, taxing wealth, annual wealth tax, tax the rich, billionaires tax, millionaires tax, tax on extreme wealth, tax the wealthy, wealth? | multi-millionaires, super-rich, billionaires, wealthiest, assets
super-rich, billionaires, wealthiest, ultra-wealthy, multi-millionaires, the richest, top 1%, richest | wealth, tax
tax reform, tax review, fair taxation, progressive taxation, tax justice, tax commission, fairer taxes | loopholes
tax cuts, lower taxes, tax relief for workers, tax burden | taxpayers >< tax rises, tax increases
tax rises, tax increases, higher taxes | taxes
income tax, income tax rates, basic rate, personal income tax | higher rate, earners
personal allowance, income tax threshold, income tax allowance, tax-free allowance, tax thresholds, basic allowance, tax-free threshold, standard deduction | income tax, lower earners, 12570
fiscal drag, stealth tax, bracket creep | personal allowance
top rate of tax, higher earners, additional rate, 45p rate, 50p rate, top earners, high earners, higher rate of tax, 40p threshold | income tax
scottish income tax, (scottish rate of income tax) | holyrood
household taxation, family taxation, income splitting, transferable allowance, marriage allowance, couples' taxation, individualised taxation, transferable tax allowance | couples, single-earner
inheritance tax, death tax, death duty, estate tax, estate duty, capital acquisitions tax | estates, thresholds, heirs
agricultural property relief, farm tax, business property relief, farm inheritance tax, (inheritance tax on farms) | farmers, inheritance
corporation tax, company tax, corporate tax, tax on profits, business profits tax, corporate income tax | multinationals, profits, headline rate
global minimum corporate tax, minimum tax on multinationals, pillar two, global minimum tax, minimum effective tax rate | multinationals
full expensing, capital allowances, investment allowances, instant asset write-off | investment, business
r&d tax credits, research tax relief, research tax credits | innovation
capital gains tax, capital gains, cgt | income, assets
taxing income from wealth, tax on unearned income, investment income surcharge, (align taxes on wealth and work), (income from wealth taxed like income from work) | capital gains, dividends
carried interest, private equity loophole | private equity
windfall tax, excess profits tax, super-profits tax, energy profits levy, excess profits levy, tax on super-profits, windfall profits tax, tax on excess profits, resource super profits tax, petroleum resource rent tax | oil and gas, profits
oil and gas tax breaks, investment allowance loophole, (investment allowance for oil and gas) | windfall tax
value added tax, vat, goods and services tax, gst, consumption tax, sales tax | rate, exempt, exemption, tax breaks, zero-rated
vat on fuel, vat on domestic energy, (vat on energy bills)
vat on repairs, vat on renovation, vat on refurbishment, vat on building repairs | retrofit
zero vat, zero-rated, (vat on sun cream), (vat on children's clothes) | vat
tourist tax shopping, vat-free shopping, tax-free shopping for tourists | tourists
proportional property tax, property tax | revaluation, home value
mansion tax, high value council tax surcharge, surcharge on expensive homes, tax on expensive homes | property
land value tax, lvt, location value tax, tax on land, site value rating, annual ground rent on land, land value taxation | landowners, unearned
land value capture, betterment, planning gain, hope value, compulsory purchase reform | land, developers, public value
business rates, non-domestic rates, commercial landowner levy, small business rates relief, business property tax | high street, shops
stamp duty, property transactions tax, stamp duty land tax, transfer duty, land and buildings transaction tax, land transaction tax | first-time buyers, homes
stamp duty surcharge, foreign buyers surcharge, overseas buyers, non-resident buyers of property, foreign home buyers, foreign buyers | property
negative gearing, capital gains tax discount | investment property, investors
national insurance, national insurance contributions, nics, employers' national insurance, social insurance contributions, jobs tax, payroll tax | employers, employees, rate
self-employed national insurance, class 4 national insurance, class 4 contributions | self-employed
national insurance on investment income, upper earnings limit, (national insurance on pensioners) | higher earners
employment allowance, employer national insurance rise | small businesses
tax avoidance, tax evasion, tax dodging, tax dodgers, tax loopholes, tax abuse, tax cheats | hmrc, tax gap
tax gap, tax compliance | avoidance
hm revenue and customs, hmrc, internal revenue service, irs, revenue commissioners, canada revenue agency, tax office | tax, helplines, inspectors
tax havens, secrecy jurisdictions, offshore finance, offshore trusts | tax avoidance, overseas territories
non-doms, non-dom status, non-domiciled, non-dom tax status | loophole, foreign income, wealthy
country-by-country reporting, unitary taxation, (publish tax returns) | multinationals
fair tax mark, tax conduct of contractors | procurement
digital services tax, amazon tax, online sales tax, tech tax | tech giants, multinationals
financial transactions tax, robin hood tax, tobin tax, transaction tax, tax on financial transactions, stamp duty on shares, tax on share trading | city, banks, speculation
carbon tax, carbon price, polluter pays, carbon dividend, carbon levy, carbon fee and dividend, carbon dioxide tax, emissions tax, price on carbon | emissions, polluters
emissions trading, emissions trading scheme, cap and trade, carbon market, carbon trading, uk ets, carbon credits, carbon offsets | carbon
carbon border tax, cbam, carbon border adjustment mechanism, border carbon adjustment, carbon border adjustment | imports
fuel duty, petrol duty, fuel tax, petrol tax, fuel excise, gas tax, duty on fuel | motorists, drivers
vehicle excise duty, car tax, road tax, vehicle tax, motor tax, suv tax | emissions, vehicles
air passenger duty, aviation tax, flight tax, departure tax, passenger duty | flights
aviation fuel tax, kerosene tax, tax on jet fuel, tax-free aviation fuel | airlines
frequent flyer levy, frequent flyer tax, tax on frequent flyers | flights, aviation
private jets, private aviation | flights
sin taxes, nanny state taxes | tax
plastic tax, plastic packaging tax | recycling
tourist tax, visitor levy, overnight levy, tourism tax, hotel tax, bed tax, overnight stay levy, tourist levy | hotels, visitors
gambling tax, betting duty, gambling duties, gaming duty | gambling
sugar tax, soft drinks levy, soft drinks industry levy, sugary drinks tax, salt tax, sugar and salt tax, levy on sugary drinks | junk food, reformulation
hypothecated tax, earmarked tax, ring-fenced tax, health and social care levy, dedicated tax for the nhs | nhs
tax credits, working tax credit, child tax credits, earned income tax credit, canada workers benefit | low-income
tax incentives for charities, charity tax relief | gift aid
salary sacrifice, cycle to work scheme, benefits in kind | employees
tax-free childcare, childcare tax credit, childcare subsidy | parents
pension tax relief, pension tax, lifetime allowance, annual allowance, super tax concessions, pension contributions relief | contributions, savers
hmrc customer service, tax helplines, making tax digital, quarterly reporting | hmrc
second homes tax, council tax premium | empty
vacancy tax, empty homes premium, vacant property tax, vacant land tax | empty homes
excise duties, excise | alcohol, tobacco
`;
