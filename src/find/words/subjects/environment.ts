/** Nature, land, water, air, chemicals and waste. */
export const environment = `
# nature
nature, biodiversity, wildlife, natural world, natural environment, ecosystems, flora and fauna | species, habitats, national parks
nature crisis, nature emergency, biodiversity loss, decline of nature, nature loss, species decline, extinction crisis, nature depletion, biodiversity crisis | species
nature recovery, nature restoration, biodiversity targets, nature-positive, habitat restoration | habitats, species, 2030
30 by 30, 30x30, 30 per cent of land and sea, protected areas, (protect 30 per cent) | nature, biodiversity
rewilding | nature, landscapes, wolves
species reintroduction, reintroduction of species, lynx reintroduction, (reintroduce species) | lynx, wolves
beavers, beaver reintroduction | rivers, nature
endangered species, threatened species, species protection, endangered animals, extinction? | habitat, native species
protected sites, sites of special scientific interest, habitats regulations, nature reserves, habitats directive, ramsar sites, sssis | developers, species
environmental protection, environment act, environmental law, environmental standards, environment protection laws, epbc act, environmental regulation | regulator, enforcement
office for environmental protection, environmental watchdog, environment protection agency, environmental protection agency | regulator, enforcement
nature-based solutions, natural capital, biodiversity net gain, biodiversity credits, nature markets, biodiversity offsets | developers
rights of nature, legal personhood for rivers, rights of rivers, rights for nature | legal
ecocide, environmental crime | international criminal court, environmental damage
environmental racism, environmental justice | communities, pollution
national parks, areas of outstanding natural beauty, national landscapes, protected landscapes | landscapes
right to roam, access to nature, access to the countryside, access to land, right to responsible access, freedom to roam, right of responsible access, right to swim, wild camping, scottish outdoor access | rights of way, footpaths, rivers, woods, green space
rights of way, bridleways, coastal path, national trails, footpaths | paths, countryside
urban nature, green roofs, (nature in cities) | green space
urban trees, street trees, tree canopy | trees
community gardens, allotments, community orchards | growing
trees, woodland, forests, reforestation, afforestation | forestry
ancient woodland, ancient trees, heritage trees, veteran trees, temperate rainforest | protect, woods
forestry, timber industry | trees
native forest logging, illegal logging, old-growth forests, clearcutting, logging? | forests
deforestation, rainforests, forest risk commodities, tropical forests, forest clearing, land clearing, palm oil | soy, cattle, supply chains
peatlands, peat, blanket bog | carbon, moors
grouse moors, grouse shooting, muirburn, moorland burning, upland burning | raptors, peat, estates
hedgerows, meadows, hedges | pollinators
invasive species, invasive non-native species | pests, weeds
feral animals, feral cats, feral horses, brumbies | pests
pest control, predator free | pests
biosecurity | pests, disease
pollinators, bees, insects, honeybees | pesticides
pesticides, neonicotinoids, glyphosate, insecticides, herbicides, weedkiller, agrochemicals | bees, pollinators, farming
urban pesticides, pesticide-free towns, (pesticides in public spaces) | councils
land reform, land ownership, land justice, absentee landlords, large estates, crofting, community buyout, land register, who owns land | landowners, scotland, estates
common land, village greens | green
artificial grass, plastic grass | turf, gardens
light pollution, dark skies | lighting
public lands, federal lands, bureau of land management | drilling
sell-off of public forests, public forests | forests
bushfires, wildfires, wild fires, forest fires, fire management, prescribed burning | firefighters
# water
rivers, waterways, chalk streams, lakes, lough neagh, windermere | sewage, wild swimming
sewage, sewage dumping, sewage discharges, raw sewage, water pollution, storm overflows, combined sewer overflows, effluent | rivers, beaches, bathing water, seas
water companies, water industry, water utilities, water firms, water bosses, water sector, water corporations, privatised water, water monopolies, water? | sewage, privatised, ofwat, thames water, dividends
water bosses' bonuses, bonuses of water bosses, water company fines, (prosecute water companies), (criminal charges for water bosses) | sewage
publicly owned water, water nationalisation, mutual water companies, not-for-profit water companies, (nationalise water), (renationalise water), (public ownership of water), (water in public ownership), (water in public hands), (nationalising the water companies) | water companies, sewage >< water privatisation, privatisation of water
ofwat, water regulator, clean water authority | regulator, enforcement
environment agency, natural resources wales | regulator, enforcement
thames water, southern water, severn trent | water
uisce éireann, irish water | water
water charges, water rates
water shortages, drought, hosepipe bans, water security, water scarcity | reservoirs, leaks, supply
reservoirs, new reservoirs | drought, water
water leaks, leaking pipes, leakage | water
murray-darling basin, murray darling | water, buybacks
three waters, local water done well | water
boil water advisories, drinking water on reserves | first nations, water
clean drinking water, drinking water | water
lead pipes, lead in drinking water, flint water | water
bathing waters, bathing sites, beaches, water quality, blue flag | swimming, sewage
pfas, forever chemicals | chemicals, water
nutrient neutrality, nutrient pollution | rivers, farms
agricultural pollution, agricultural runoff, slurry, nitrates, fertiliser runoff, (chicken farm pollution) | rivers, farms
flooding, flood defences, sustainable drainage | homes, insurance, flood re
coastal erosion, sea defences, managed retreat | coast
sea level rise, rising seas | coast, islands
coastal communities, seaside towns | coast
# seas
oceans, marine environment, marine life, seas? | marine
global ocean treaty, high seas treaty | ocean, marine
marine protected areas, highly protected marine areas, marine reserves, no-take zones, marine parks, blue belt, marine conservation zones, marine sanctuaries | trawling, fishing, sea
bottom trawling, bottom-towed gear, scallop dredging, trawlers | marine protected areas, seabed, dredging
supertrawlers, super-trawlers, industrial fishing, pair trawling | marine
overfishing, sustainable fishing, sustainable fisheries, maximum sustainable yield, fish stocks, bycatch | quotas
seagrass, saltmarsh, salt marshes | carbon
coral reefs, great barrier reef, reef | bleaching
salmon farming, fish farms, aquaculture, open-net pen | sea lice, salmon
wild salmon, atlantic salmon, salmon stocks, pacific salmon | rivers
# air
air pollution, air quality, clean air, ella's law, toxic air, polluted air, dirty air | particulates, lungs, nitrogen dioxide
low emission zones, clean air zones, ulez, ultra low emission zone | motorists, charge, london
world health organisation air quality guidelines, pm2.5 | air
idling engines, school air quality | air
# waste and materials
landfill, waste? | recycling
circular economy, resource efficiency, reuse | repair, waste
recycling, recyclable | waste, bins
plastic, single-use plastics, plastic pollution, plastic packaging, global plastics treaty | recycling, waste, deposit return
microplastics, microbeads, wet wipes | plastic
packaging, extended producer responsibility, producer responsibility | waste
refillable packaging, refill, water fountains, drinking fountains | bottles
deposit return scheme, bottle return, bottle deposit, container deposit scheme, deposit refund | bottles, recycling
waste exports, export of waste, exporting plastic waste
incinerators, incineration, waste to energy, energy from waste, waste-to-energy plants | burning, recycling
food waste, surplus food, best before dates | redistribution
fast fashion, textiles | clothes
garment workers | fashion, factories
toxic chemicals, chemicals regulation, hazardous chemicals, hormone-disrupting chemicals, endocrine disruptors | chemicals
contaminated land, toxic waste, brownfield contamination, zane's law, superfund | landfill
`;
