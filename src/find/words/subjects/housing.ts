/** Homes: building, buying, renting, leasing, heating and losing them; planning. */
export const housing = `
# renting
renters, tenants, private renters, private tenants, people who rent, renting households, generation rent | landlords, rents, tenancy
private rented sector, private renting, private rental sector, rental market, rental sector, private rentals | landlords, renters, tenants
no-fault evictions, section 21, section 21 evictions, without-grounds evictions, no-grounds evictions, no cause evictions, no reason evictions, unfair evictions, evictions without cause, section 21 notices | evictions, renters, tenants, landlords, private rented sector, renters reform >< security of tenure, open-ended tenancies, indefinite tenancies
evictions, evict | tenants, renters, bailiffs, homeless
renters' rights, tenants' rights, renters reform, tenancy rights, renters charter, residential tenancies act | no-fault evictions, landlords, security of tenure
security of tenure, secure tenancies, longer tenancies, open-ended tenancies, long-term tenancies, lifetime tenancies, indefinite leases, three-year tenancies, long leases for tenants | renters, landlords
rent controls, rent cap, rent freeze, rent stabilisation, rent pressure zones, rent regulation, living rent commission | renters, tenants, landlords, rents
rent increases, rent rises, rent hikes, bidding wars, rent bidding, rental bidding | tenants, landlords, tribunal
rents | renters, tenants
landlord licensing, landlord register, register of landlords, landlord registration, selective licensing, property portal, licence landlords, (licensing of landlords) | private rented sector, rogue
rogue landlords, slum landlords, bad landlords, criminal landlords | enforcement, tenants
letting fees, tenancy deposits, deposit scheme, letting agents, deposit protection, bond scheme, lifetime deposits, passporting deposits | tenants, deposits
right to keep a pet, (renting with pets), (pets in rented homes), (renters with pets) | tenants, landlords
no dss, (discrimination against tenants on benefits), (children and benefits discrimination by landlords) | landlords
decent homes standard, awaab's law, damp and mould, housing standards, damp mouldy homes, mould, substandard housing, healthy homes | landlords, repairs
minimum energy efficiency standards, epc c, epc rating, minimum standards for rental properties, (energy efficiency of rented homes) | landlords, insulation
tenants' unions, renters' unions, rent strike | members
housing co-operatives, co-housing, community land trusts, community-led housing, self-build, custom build | community
short-term lets, holiday lets, airbnb, short-stay accommodation, short-term rentals, holiday rentals | licensing, second homes, tourists
second homes, holiday homes | empty, local people, villages
empty homes, vacant homes, empty properties, empty dwelling management orders, vacant properties, derelict buildings, dereliction | bring back into use
houses in multiple occupation, hmos, hmo | landlords
lodgers, rent a room | spare
park homes, mobile homes, static caravans, manufactured homes | commission, site owners
houseboats, boat dwellers, liveaboards | moorings
canals, inland waterways | boats
tied cottages, (eviction of farm tenants) | farmers
# social housing
social housing, council housing, council homes, social homes, social rent, public housing, social rented homes, homes for social rent, social rented housing, state housing, community housing | affordable homes, waiting list, council
council house building, council housebuilding, 150000 social homes, 90000 social homes, new council homes, council house revolution, new social homes | council, social rent
affordable housing, affordable homes, affordable homes programme, intermediate housing, housing affordability, housing australia future fund | social rent, section 106
right to buy, council house sales, sale of council housing, right to buy scheme, sell-off of council homes | discounts, social homes, replacement
council housing list, housing waiting list, local connection test, priority for locals, (british homes for british workers), (local homes for local people) | social homes
housing associations, registered providers, social landlords, social housing regulation, approved housing bodies, regulator of social housing | tenants
tower blocks, estate demolition, estate regeneration, resident ballots | estates
supported housing, sheltered housing, exempt accommodation, supported accommodation | rent
# owning
leasehold, leaseholders, leasehold reform, leasehold houses, leasehold flats | ground rent, freehold, fleecehold, service charges, enfranchisement, law commission >< commonhold
commonhold, share of freehold, strata title, condominium, strata reform | leasehold
ground rents, peppercorn, peppercorn rents | leasehold, leaseholders
service charges, management fees, managing agents, property factors, owners' management companies | leaseholders
fleecehold, estate charges, estate management fees, unadopted roads, private estates | freeholders
cladding, building safety, fire safety in high-rises, grenfell, building safety crisis | leaseholders, remediation, high-rise
defective homes, new build quality, snagging, shoddy new builds, home warranties, new homes ombudsman | developers, redress
leaky homes, defective building | redress
defective blocks, mica, pyrite | redress, donegal
first-time buyers, first-time homebuyers, homebuyers, property ladder | mortgage, deposit
home ownership, homeownership, buying a home | mortgage, deposit
help to buy, help to buy scheme, first home scheme, mortgage guarantee scheme | first-time buyers, deposit
shared ownership, shared equity, part buy part rent | homes
mortgages, mortgage rates | repossession, interest
house prices, property prices, cost of housing, housing costs | affordable
buying and selling homes, conveyancing, estate agents, gazumping, home information packs, home buying process | property
equity release, downsizing, rightsizing, last-time buyers | older
property speculation, investors buying homes, corporate landlords, cuckoo funds, foreign speculators, buy-to-leave, wall street landlords, (foreign ownership of homes), (institutional investors in housing) | homes
overcrowding, overcrowded homes, house sharing
buy-to-let, landlord tax, section 24, (mortgage interest relief for landlords) | landlords
# homelessness
homelessness, homeless, rough sleeping, rough sleepers, sleeping rough, street homelessness, sleeping on the streets | vagrancy act, hostels, shelter
vagrancy act, criminalisation of rough sleeping | homeless, begging
temporary accommodation, emergency accommodation, bed and breakfast accommodation | homeless, children
housing first, homelessness strategy, homelessness reduction | homeless
youth homelessness, homeless young people, under-35s shared accommodation rate | young
right to housing, right to a home, right to adequate housing, (housing as a human right) | housing
hostels, night shelters, homeless shelters | homeless
# building and planning
house building, housebuilding, new homes, home building, homes a year, building homes, new housing, housing supply, home construction, new-build homes, housing starts, (300000 homes), (1.5 million homes) | planning, housing targets, developers
housing crisis, housing emergency, housing shortage, shortage of homes | homes
housing targets | councils, planning
green belt, greenbelt, grey belt, metropolitan green belt | countryside, development, release
brownfield, brownfield sites, urban regeneration | development, planning
new towns, garden cities, garden towns, garden villages | development
planning system, planning reform, planning permission, planning law, planning rules, planning policy, planning applications, planning consents, resource management act | local plans, developers, applications, nimby
zoning laws, zoning rules | upzoning
nimby, yimby | planning
local plans, neighbourhood plans, community rights of appeal, third-party right of appeal, local people's say over planning, equal right of appeal, objections to planning | development
permitted development, permitted development rights, office-to-residential conversions, upward extensions | planning
land banking, use it or lose it, build-out rates, developers sitting on land, hoarding of land, undeveloped land, unbuilt permissions | developers, planning
developer contributions, section 106 agreements, infrastructure levy, community infrastructure levy, affordable housing quotas, inclusionary zoning, part v | developers
compulsory purchase, compulsory purchase orders, eminent domain, land assembly | landowners
property developers, housebuilders, big developers | profits
zero-carbon homes, new build standards, future homes standard, net zero homes, passivhaus, passive house, solar on new buildings, rooftop solar mandate, (solar panels on new homes), (solar on all new homes) | new homes, insulation
swift bricks, bee bricks, hedgehog highways, nature-friendly building | new homes
modular homes, modern methods of construction, prefabricated homes, factory-built homes | build
infrastructure before homes, infrastructure first, services for new developments, (gp surgeries with new homes) | schools, developments
architecture, building beautiful, design codes, gentle density, beauty in planning | streets
listed buildings, historic buildings, heritage buildings | planning
embodied carbon, retrofit first, part z | buildings
# heating
home insulation, insulation, retrofit, warm homes, home upgrades, energy efficient homes, energy upgrades, (insulate homes) | fuel poverty, energy efficiency, street-by-street, lofts
energy efficiency, energy saving, energy demand reduction | insulation
fuel poverty, cold homes, fuel poor, energy poverty, fuel-poor households | insulation, heating
`;
