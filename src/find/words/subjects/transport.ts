/** Railways, buses, roads, cars, walking and cycling, ships and aeroplanes. */
export const transport = `
public transport, mass transit, transit, public transportation, integrated transport | buses, trains, trams
transport, transportation | travel
# rail
railways, rail, trains, railroad, train services, rail network, rail services | passengers, fares, track
great british railways, gbr, rail nationalisation, nationalised railways, publicly owned railways, (nationalise the railways), (renationalise rail), (renationalise the railways), (public ownership of the railways), (public ownership of rail), (rail in public ownership), (railways into public ownership), (bring railways back into public ownership), (bring the railways into public hands), (rail services in public hands) | railways, trains, franchises, train operators >< rail privatisation, privatised railways, open access operators, rail franchising
train operators, train companies, rail companies, train operating companies, rail franchises, rail operators, rolling stock companies, roscos | franchises, avanti
rail fares, train fares, rail ticketing, season tickets, train tickets, peak fares, fares? | tickets
integrated ticketing, smart ticketing, contactless ticketing, national travelcard, single ticket, climate ticket, unified ticketing, all-modes ticket | fares
ticket offices, station staff, staffed stations, guards on trains, driver-only operation, driver-only trains | stations
rail strikes | strike, aslef
rail unions, aslef | train drivers
high speed rail, high speed train, bullet trains, high-speed railway | lines
hs2, high speed two | manchester, birmingham
northern powerhouse rail, crossrail for the north, hs3 | manchester, leeds, liverpool, bradford
trans-pennine | rail, upgrade
rail electrification, rail upgrades, electrified rail lines, electrification of the railways, rail investment, (electrify railways) | lines, diesel trains
reopening railway lines, beeching cuts, reopened stations, new stations, reverse beeching, railway reopenings, new rail lines, disused railway lines, western rail corridor | stations, branch lines
rail freight, (freight by rail), (freight onto rail) | lorries, freight
night trains, sleeper trains, international rail, eurostar, night sleepers | flights
underground railway, metro, rapid transit | lines
light rail, trams, tramways, metrolink | lines
rail safety, level crossings | track
amtrak, via rail, passenger rail corridor | trains
# buses
buses, bus, bus services, bus networks, bus routes, coach services | passengers, routes, operators
bus fares, bus fare cap, two pound fare cap, 50 cent fares, (£2 fare cap) | buses, fare
bus franchising, bus regulation, public control of buses, municipal bus companies, publicly owned buses, franchised buses, regulated buses, bus re-regulation, council-run buses, better buses bill, buses under public control | buses, routes
free bus travel, free buses, free bus pass, concessionary travel, bus pass, free public transport, free local public transport, half-price public transport, concessionary bus pass, fare-free public transport, zero-fare public transport, cheaper public transport, free travel pass | buses, under-22s, fares, pensioners >< bus fare increases
companion bus pass, (disability bus pass before 9.30) | bus pass
railcards, rail discounts | rail
community transport, dial-a-ride, demand-responsive transport | rural
electric buses, zero-emission buses, green buses | buses
# roads and drivers
roads, road network, motorways, highways | traffic
road building, new roads, road schemes, roadbuilding, road expansion, new motorways, road widening, road improvement schemes, bypasses, widening of roads | dual carriageway, traffic
a303, stonehenge tunnel | road
potholes, road repairs, local roads maintenance, road surfaces, (fix the roads) | roads, councils
smart motorways, hard shoulder | motorways
motorists, drivers, car drivers, road users | fuel duty, cars
low traffic neighbourhoods, ltns, 15-minute cities, traffic calming, traffic filters, 15 minute neighbourhoods, fifteen-minute cities, 20-minute neighbourhoods, twenty-minute neighbourhoods | streets, cars
20mph, 20 mph speed limits, 20mph zones, 20mph speed limit, 30km/h, 20 miles per hour | residential, speed
speed limits, speed cameras | roads
road safety, road deaths, vision zero, road casualties, deaths on the roads, traffic deaths | pedestrians, speed
graduated driving licences, new drivers, young drivers, learner drivers, graduated licensing | passengers, licence
driving tests, driving licences, dvla, driver tests | learners, tests
older drivers, re-testing of drivers, (eye tests for drivers) | licence
drink-driving, drink-drive limit, drug-driving, impaired driving, drunk driving, blood alcohol limit | alcohol, limit
road pricing, pay per mile, congestion charge, road user charging, congestion pricing, workplace parking levy, pay-as-you-drive, vehicle miles tax, road tolls, tolls, toll roads | motorists, traffic
parking charges, car parking, car parks, town centre parking, free parking | parking
pavement parking, parking on pavements, pavement clutter | pedestrians, wheelchair
number plates, cloned plates, uninsured drivers | vehicles
suvs, large cars, vehicle size, oversized cars, urban 4x4s | parking
zero emission vehicle mandate, zev mandate, new petrol and diesel cars, new petrol cars, ev mandate, (phase-out of petrol cars), (phase out petrol and diesel) | 2030, 2035, combustion engine
vehicle efficiency standards, fuel efficiency standards | cars, emissions
petrol and diesel, petrol, diesel, combustion engine | cars
electric vehicles, electric cars, evs, ev, zero-emission vehicles, battery electric vehicles | petrol and diesel, charging points
charging points, charging infrastructure, ev chargers, chargepoints, rapid chargers, public chargers, electric vehicle charging | electric, vat
electric vehicle grants, ev subsidies, plug-in grant, scrappage scheme, electric car subsidies | grants, buyers
car clubs, shared cars, car sharing | cars
petrol prices, fuel prices, pumpwatch, price at the pump, fuel finder | forecourts, motorists
freight, haulage, hauliers, road haulage | lorries, drivers
lorries, hgvs, trucks | freight
lorry drivers, truckers | lorry parks
taxis, private hire vehicles, minicabs, taxi licensing, black cabs, rideshare, ride-hailing | drivers, licensing
motorcycles, motorcyclists, motorbikes, mopeds | riders
e-scooters, electric scooters, rental scooters | pavements
e-bikes | cycling, subsidy
safety on public transport, (fear of crime on public transport) | passengers
# walking and cycling
active travel, walking and cycling, cycling and walking, walking wheeling and cycling, walking and wheeling | cycle, pedestrians
cycling, cyclists, bicycles, cycle lanes, cycleways, cycle paths, bike lanes, cycle routes, bike paths, greenways | bikes
dangerous cycling, cyclists' licences, (number plates for bicycles) | cyclists
pedestrians, walking, walkability, pavements | footways
pedestrianisation, pedestrianised | streets
active travel budget, active travel investment, investment in walking and cycling, (10 per cent of transport budget on active travel) | per head
presumed liability, strict liability on roads | cyclists
# air and sea
aviation, airlines, air travel, air transport, airline industry, flights | emissions, airports
airport expansion, third runway, heathrow expansion, runways, expansion of airports, airport growth | heathrow, gatwick, aviation, noise, airports
heathrow | airport, runway
gatwick | airport, runway
airports, regional airports | flights
domestic flights, short-haul flights | rail alternative, aviation
night flights, aircraft noise, flight paths, airport curfew, aviation noise | noise
sustainable aviation fuel, jet zero, saf | aviation
flight delays, airport slots, air passenger rights | passengers
airline nationalisation, qantas | airline
shipping, maritime, merchant navy, seafaring, flags of convenience | vessels, ports
ferries, ferry services, calmac, caledonian macbrayne, road equivalent tariff | islands, vessels
cruise ships, cruise liners | ports
fixed link, tunnels to islands, irish sea bridge | islands
`;
