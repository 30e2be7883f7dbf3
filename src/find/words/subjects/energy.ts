/** Energy and its bills, fossil fuels, renewables, nuclear power and the climate. */
export const energy = `
# fossil fuels
fossil fuels, oil and gas, hydrocarbons, oil gas and coal, fossil energy | north sea, drilling, extraction, rosebank, oil, gas, coal
crude oil, petroleum, oil industry, oil? | oil and gas, fossil fuels
natural gas, fossil gas, lng, liquefied natural gas, gas? | oil and gas, fossil fuels
gas-fired power stations, gas power stations, gas-fired power | gas, electricity
oil and gas licensing, north sea licences, new licences, licensing rounds, offshore petroleum licensing bill, new oil and gas fields, new drilling, oil and gas exploration licences, new oil and gas exploration, new fossil fuel projects, new coal and gas projects | north sea, fossil fuels, exploration, fields, licences
rosebank, rosebank oil field | north sea, licence
jackdaw, cambo | north sea, licence
north sea, continental shelf, offshore oil and gas | oil and gas, fields, offshore
licences | exploration, fields
extraction, drilling, exploration | production
maximising economic recovery, climate compatibility checkpoint | oil and gas
fossil fuel non-proliferation treaty, beyond oil and gas alliance | fossil fuels
fossil fuel subsidies, tax breaks for fossil fuels, fossil subsidies, fossil fuel tax breaks, (subsidies for fossil fuels) | oil and gas, fossil fuels
fossil fuel companies, oil giants, oil majors, shell and bp, polluting companies, big oil | profits, polluters
fracking, shale gas, hydraulic fracturing, unconventional gas, coal seam gas, shale gas extraction | drilling, earthquakes, moratorium
coal, coal mines, coal-fired power | whitehaven, cumbria, miners
adani, carmichael mine | coal
oil sands, tar sands | alberta
oil pipelines, gas pipelines, pipelines? | oil
keystone xl, trans mountain | pipeline
oil rigs, orphan wells, decommissioning of oil rigs | clean-up
peat fuel, turf | bogs
# nuclear and renewables
nuclear power, nuclear energy, nuclear power stations, new nuclear, nuclear reactors, nuclear power plants, small modular reactors, smrs, advanced modular reactors, nuclear plants, nuclear? | sizewell, hinkley, reactors, great british nuclear
nuclear waste, radioactive waste, geological disposal facility, geological disposal, sellafield | nuclear
renewables, renewable energy, clean energy, clean power, green energy, renewable power, renewable electricity, green power, clean electricity | wind, solar, fossil-free
clean power by 2030, zero-carbon electricity, carbon-free electricity, renewable energy target, 100% renewable, clean energy by 2030, 82 per cent renewables, (decarbonise the power sector) | renewables, 2030, 2035
wind power, wind farms, wind energy, wind turbines, wind? | onshore, offshore, gigawatts
onshore wind, onshore wind farms, onshore turbines | planning
offshore wind, floating wind, offshore wind farms | gigawatts, contracts for difference
solar power, solar energy, solar, solar panels, photovoltaic | rooftops, gigawatts
solar farms, large-scale solar, ground-mounted solar, solar on farmland | farmland
rooftop solar, solar on rooftops, solar schools, solar on public buildings, household batteries | panels
tidal power, wave power, tidal energy, marine energy, tidal lagoon, tidal range, severn barrage, wave energy, tidal stream, tidal? | lagoon
hydropower, hydroelectric, pumped hydro, pumped storage, snowy hydro, hydro power | dams, storage
geothermal, mine water heating | heat
biomass, bioenergy, wood burning power stations, burning wood, (burning trees for electricity) | drax, subsidies, wood pellets
drax | biomass, subsidies
biofuels, ethanol blending | crops
carbon capture, carbon capture and storage, ccs, ccus, carbon capture utilisation and storage, greenhouse gas removal, direct air capture, carbon removal | acorn, storage
geoengineering, solar radiation management, cloud seeding | sun
energy storage, long-duration storage, battery storage | grid
renewable subsidies, contracts for difference, green levies, green subsidies, renewables obligation, net zero levies
feed-in tariffs, smart export guarantee, fair price for exported electricity | solar
# supply and bills
energy security, energy independence, energy self-sufficiency, energy sovereignty, home-grown energy | imports, supply
energy bills, electricity bills, gas bills, energy prices, energy costs, fuel bills, power bills, power prices, electricity prices, heating bills, energy crisis | price cap, standing charges, households
energy price cap, price cap on energy, energy price guarantee, energy price freeze, price cap? | ofgem
standing charges | ofgem
energy social tariff, social tariff for energy, free energy allowance, rising block tariff, national energy guarantee, (discounted energy bills for vulnerable households) | fuel poverty, vulnerable
prepayment meters, pre-payment meters, prepay | vulnerable, suppliers
energy companies, energy suppliers, big six, energy industry, energy firms, big five energy companies, energy retailers, power companies, energy giants, energy sector | profits, suppliers
great british energy, gb energy, public energy company, state energy company, publicly owned energy company, state-owned energy company, public energy champion, publicly-owned clean power company, (nationalise energy), (public ownership of energy), (energy in public ownership), (nationalise the big five energy companies), (public ownership of the energy system), (nationalisation of energy) | energy, nationalise, clean power
ofgem, energy regulator, energy ombudsman
electricity market reform, marginal pricing, decouple gas and electricity prices, zonal pricing, locational pricing, wholesale electricity market, link between gas and electricity prices, wholesale energy prices, decoupling electricity prices from gas | gas price, wholesale
national grid, electricity grid, grid connections, power grid, electricity network, grid capacity, national energy system operator, transmission network, grid upgrade, grid? | connections
pylons, overhead power lines, transmission lines | countryside, underground
underground cables, (bury power lines) | pylons
power cuts, blackouts, load shedding, brownouts, electricity supply | outages
community energy, local energy, community-owned energy, local electricity bill, community renewables, local power plan, community-owned renewables, energy cooperatives | local, co-operatives
discounts for living near wind farms, community benefit funds, (community benefit from wind farms) | local
heat pumps, low-carbon heating, boiler upgrade scheme, air source heat pumps, clean heat, electrification of heating, boilers?, (decarbonise heating)
gas boilers, gas connections, gas heating | heat pumps, heating
heat networks, district heating | heat
heating oil, off-grid homes, off-gas-grid, rural fuel poverty | rural
wood burning stoves, wood burners, domestic burning, log burners, solid fuel | smoke, air
# climate
climate change, climate crisis, climate emergency, global warming, climate breakdown, global heating, climate? | emissions, net zero, degrees
net zero, carbon neutrality, carbon neutral, climate neutrality, zero carbon, net-zero emissions, zero emissions, net zero carbon | 2050, 2045, emissions
climate targets, emissions targets, carbon budgets, nationally determined contribution, climate change act, emissions reduction target, interim targets, committee on climate change | cut, degrees, 2030
paris agreement, paris climate agreement, paris accord, paris climate accord, (1.5 degrees) | climate, temperature
cop summits, cop climate talks, unfccc | climate
climate and nature bill, climate and ecology bill, cee bill, climate and ecological emergency bill | emergency
emissions, greenhouse gas emissions, greenhouse gas, carbon emissions, greenhouse gases, decarbonisation, decarbonise, carbon footprint, carbon? | low-carbon, methane
consumption emissions, imported emissions, territorial emissions, offshored emissions | carbon
methane | gas, cows
climate adaptation, climate resilience, adaptation to climate change, adapting to climate change | floods, heatwaves
heatwaves, extreme heat | temperature
extreme weather, extreme weather events | floods, storms
climate assembly, climate citizens assembly, climate change assembly
climate scepticism, climate denial, climate hoax, climate alarmism, co2 is plant food | science
climate litigation, climate lawsuits, right to a healthy environment, right to clean air, environmental rights, aarhus convention, (right to a clean healthy and sustainable environment) | courts
climate finance disclosure, net zero test, climate test, climate trigger, climate impact assessment | decisions
renewable jobs, offshore wind supply chain, local content in renewables, (workers in renewables) | jobs
climate minister, department of energy and climate change, climate department | secretary of state
`;
