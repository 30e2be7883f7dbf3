/** Animals: wild, farmed, in laboratories, at home, in sport and shows. */
export const animals = `
animal welfare, animal cruelty, animal protection, cruelty to animals, welfare of animals, animal abuse, animal rights, prevention of cruelty to animals, animals? | pets, livestock, sentience
animal sentience, sentient beings, sentient animals | animal welfare
animal welfare commission, animal welfare act, minister for animals, animal protection commission, animal welfare law, office of animal protection | animals
cruelty sentences, animal abusers register, (sentences for animal cruelty) | cruelty
# wild animals
fox hunting, hunting with dogs, trail hunting, hunting act, hunting with hounds, drag hunting, hunting of foxes, stag hunting, (hunting of wild mammals with dogs) | hounds, foxes, hunting
hunting, field sports, country sports, bloodsports, blood sports, duck shooting | hunters
trophy hunting, hunting trophies, canned lion hunting, trophies? | animal welfare, endangered species, imports, lions
badger cull, badgers, cull of badgers | bovine tb, vaccination, cattle
bovine tuberculosis, bovine tb, tb in cattle, cattle vaccination | badgers, cattle
culling, deer management | animals
snares, glue traps | animals, ban
shooting of birds, game bird shooting, driven shooting, pheasants, gamebird release, game shooting, cages for gamebirds | birds, grouse
lead ammunition, lead shot | wildlife
birds of prey, raptors, hen harriers, golden eagles | persecution
mountain hares, hares, close season for hares | shooting
red squirrels, grey squirrels, squirrels | conservation
seal hunting, commercial seal hunt, seals? | fur
whaling, commercial whaling | harpoon
faroe islands dolphin hunt, grindadrap | dolphins
dolphins in captivity, captive dolphins, cetaceans, captive orcas, dolphinaria, marine parks with captive animals, whales and dolphins | dolphins, captive
shark nets, shark culls | sharks
ivory, elephant tusks | elephants
wildlife trade, trade in wild animals, bear bile, bushmeat, wildlife trafficking, wet markets, exotic pets | species
elephant rides, animal tourism, low welfare activities abroad, cruel tourist attractions, animals abroad bill, elephant tourism | tourism, elephants, advertising
primates as pets, pet monkeys, primates kept as pets, primate pets, pet primates, (keeping primates) | monkeys
zoos, wild animals in captivity, aquariums | captivity
circuses, wild animals in circuses, animal performances | animals
stray dogs, street dogs | dogs
cow protection, cow slaughter, stray cattle, gaushalas | cows
mink farms, fur farming | fur
fur | mink, import
foie gras, force-fed geese | geese, import
live plucking, down and feathers | geese
reptile skin, exotic skins | fashion
# animals in laboratories
animal testing, animal experiments, vivisection, tests on animals, experiments on animals, animal research, animals in laboratories, animals in research, laboratory animals, testing cosmetics on animals, herbie's law | laboratories, medical research, cosmetics, beagles >< non-animal methods, alternatives to animal testing, alternatives to animal experiments, animal-free research, human-relevant research
forced swim test, beagle breeding, lethal dose tests, camp beagle | laboratory, dogs
# farm animals
live exports, live animal exports, export of live animals, exporting live animals, live sheep export, export of live livestock, animals exported for slaughter and fattening | slaughter, fattening, livestock, sheep, transport
long animal journeys, live animal transport, transport of live animals | journey, hours
factory farming, intensive farming, intensive animal farming, mega farms, industrial farming, intensive livestock farming, megafarms, industrial animal farming, industrial livestock production | cages, chickens, pigs, livestock
caged hens, enriched cages, battery cages, battery hens, farm animals in cages, cages? | hens, sows, crates >< cage-free, free-range eggs
farrowing crates, sow stalls, sow crates, pigs in crates, gestation crates, pig crates | pigs, sows, cages
fast-growing chickens, better chicken commitment, frankenchickens | broilers
chick culling, maceration of chicks, (culling of male chicks) | eggs
mutilation of farm animals, tail docking, beak trimming, dehorning | pigs
cctv in slaughterhouses, slaughterhouses, abattoirs | meat, slaughter
carbon dioxide stunning of pigs, co2 gas stunning, gas stunning of pigs | pigs, stunning
non-stun slaughter, ritual slaughter, religious slaughter, slaughter without stunning, unstunned slaughter, slaughter without pre-stunning, shechita | halal, kosher, stunning
halal | meat, slaughter
kosher | meat, slaughter
farmed fish, fish welfare | stunning
low-welfare imports, lower-welfare imports, imports produced below our welfare standards, (imports of low-welfare animal products), (lower animal welfare standards in imports) | standards, trade deals, cages
method of production labelling, animal welfare labelling, welfare labels on food | label, consumers
greyhound racing, greyhounds, dog racing | dogs, racing
horse racing, horseracing, whips in racing, grand national, jumps racing | horses
horses, equines | ponies, donkeys
fly-grazing, tethering of horses | horses
rodeos, calf roping | animals
dogfighting, cockfighting | animals
# pets
pets, companion animals, dogs and cats, domestic animals | dog, cat
puppy smuggling, puppy imports, imports of young puppies, import of pregnant dogs, puppy trade, pet smuggling, import of dogs, ear-cropped dogs, cropped ears, puppies? | dogs, imports
puppy farms, puppy mills, third-party puppy sales, lucy's law, dog breeding, kitten breeding, breeders of dogs | puppies, breeders
pet theft, pet abduction, dog theft, stealing of pets | dogs, cats
microchipping | cats, database
electric shock collars, shock collars, electronic shock collars, e-collars, electronic collars | dogs, training
dangerous dogs, xl bully, breed-specific legislation, dog attacks, dog licences, banned breeds, dog control | dogs, breeds, muzzle
veterinary services, veterinary medicine, veterinary fees, veterinary surgeons, vets? | pets
animal shelters, rescue centres, animal rescue, animal sanctuaries, licensing of rescues | animals
flat-faced dogs, extreme breeding, brachycephalic breeds, breeding of animals with extreme conformations | breeds
pet shops, sale of animals online, (sale of pets online) | pets
pet passports, pet travel | dogs, travel
vegan, plant-based, veganism | vegetarian, meat
cultivated meat, lab-grown meat, cultured meat, alternative proteins | meat
meat consumption, meat and dairy consumption, reduction of meat and dairy, less meat, meat? | diet
`;
