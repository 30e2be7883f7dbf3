/** Farming, food, fishing and the life of the countryside. */
export const farming = `
farmers, farming, agriculture, agricultural sector, growers, primary producers, agri-food | food security, subsidies, basic payment
food security, food production, food self-sufficiency, home-grown food, domestic food production, food sovereignty, food resilience, (grow more food) | farmers, imports, agricultural land
farm payments, farm subsidies, agricultural subsidies, basic payment scheme, common agricultural policy, farming budget, agriculture budget, farm support payments, agricultural budget, farm bill, agricultural support, cap payments, direct payments to farmers | farmers, payments, budget
environmental land management, environmental land management schemes, sustainable farming incentive, public money for public goods, agri-environment schemes, sustainable farming scheme, acres scheme, countryside stewardship | farmers, nature, environment
sustainable farming, nature-friendly farming, agroecology, regenerative farming, regenerative agriculture, agroecological farming, organic farming, organics, organic food, agroforestry, permaculture, natural farming | farm, soil
minimum support price, msp, swaminathan commission | farmers, crops, procurement
farm loan waiver, farmers' debt, agrarian distress, farm debt, farmer suicides, debt waiver for farmers | loans
farm laws, farmers' protest, agricultural market reform laws | farmers
crop insurance, farm income support, drought assistance, (drought relief for farmers) | drought
fair prices for farmers, farm gate prices, below cost of production, fairness in the supply chain, supply chain fairness, dairy prices, milk prices, beef prices | supermarkets, contracts
supply management, milk quotas, egg and dairy quotas | trade deals
young farmers, new entrants to farming, county farms, council farms, smallholdings, starter farms, farm succession | land
agricultural workers, farm workers, agricultural wages board, farm labour | wages
tenant farming, farm tenancies, tenant farmers, rock review | landlord
solar on agricultural land, loss of farmland, best and most versatile land, prime agricultural land, high-quality farmland, loss of agricultural land | solar farms, development
horticulture, market gardens, fruit growing | growers
fruit and vegetables, vegetables | diet, growers
orchards | trees, fruit
hill farming, upland farming, uplands farmers, suckler cows | hill
food standards, food import standards, food safety, food produced to lower standards, substandard food imports, lower standards of food imports | hormone-treated beef, chlorinated chicken, trade deals, imports, standards
hormone-treated beef, chlorinated chicken | food standards, trade deals
food strategy, good food nation, food bill, food policy, national food plan | healthy, farming
food labelling, origin of food, product labelling, origin labels | label
public procurement of food, sourcing local food, 50 per cent local food, (british food in schools and hospitals), (local food in public sector) | schools, hospitals, local
local food, short supply chains, farmers' markets, food growing, community food | local
genetically modified, gm crops, genetic modification, genetically engineered, gmo, gmos, gm food, genetically modified organisms | crops, label
gene editing, precision breeding, gene-edited crops, genetic technology act | crops
hemp farming, industrial hemp | crop
bird flu, avian influenza | poultry
livestock, farm animals, cattle | herds, sheep
dairy farming, dairy farmers | milk, cows
beef and dairy sector, herd reduction | herds
agricultural emissions, nitrates derogation, (methane from livestock), (pay for farm emissions) | farmers
wine industry, vineyards, winemakers | duty
whisky industry, scotch whisky, distilleries | duty
brewing, breweries, cider makers | beer, duty
# countryside
rural communities, countryside, rural areas, rural life, regional australia, rural ireland, rural britain, regional communities, rural economy, rural development | rural
rural services, rural proofing, rural affairs, rural bank, rural isolation | rural
islands, islanders | ferries
rural broadband and mobile, (digital connectivity in rural areas) | rural
# fishing
fishing, fisheries, fishermen, fishing fleet, fishers, commercial fishing | catch, waters, quotas
fishing quotas, fishing rights, fishing waters, exclusive economic zone, exclusive fishing, common fisheries policy, control of our waters, territorial waters, fishing opportunities, fishing licences | fishermen, eu
angling, recreational fishing, anglers | fish
shellfish, oysters | scallops, exports
inshore fishing, small-scale fishing, under-10 metre fleet | boats
harbours, ports, port infrastructure | ships
`;
