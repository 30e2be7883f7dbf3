/** Arts, heritage, sport, tourism and leisure. */
export const culture = `
arts, arts funding, arts council, cultural sector, creative sector, arts and culture, culture budget, performing arts | culture, theatres, artists
creative industries, creative economy, film and television industry, film industry, video games industry | tax relief
artists, smart fund | pay
museums, museums and galleries, galleries | collections, entry
theatres | performance, orchestras, opera
music venues, grassroots music venues, live music, arena levy, ticket levy, agent of change, levy on arena tickets, grassroots venues | venues, concerts
music streaming, streaming royalties, equitable remuneration, streaming pay | artists
musicians | artists, music
local content quotas, streaming content quotas, australian content, canadian content, content quotas on streaming services | netflix
streaming levy, online streaming act | netflix
cinemas, independent cinemas, screen industry | film
books, literature | authors, reading, libraries
book bans, banned books | libraries
school libraries, (a library in every school) | reading, librarians
public lending right | authors, libraries
heritage crafts | makers, skills
festivals, carnivals | venues
nightclubs, night clubs | venues, nightlife
city of culture, town of culture, capital of culture, eurovision | bid
heritage, historic environment, cultural heritage, historic england | buildings, monuments
churches, church buildings, cathedrals | vat, repairs
places of worship, listed places of worship scheme | vat, repairs
world heritage sites, world heritage | heritage
archaeology, archaeologists | excavation, treasure
touring visas, touring artists, musicians touring, cultural passport, touring musicians, touring performers, eu touring, creative visas, visa-free touring | eu, carnets, musicians
tourism, visitor economy, tourists, overtourism | visitors
sport | physical activity, clubs
football regulator, independent football regulator, football governance, regulator for football, fan-led review | fans, clubs, owners
football fans, football supporters, supporters' ownership, fan ownership, football clubs, fans on boards, golden share for fans, fan representation | football, clubs
alcohol in football grounds, drinking in view of the pitch | football
women's football, girls' football | girls
women's professional sport, sporting equality | girls, women's sport
playing fields, sports pitches, sports grounds | pitches
gaelic games, gaa | clubs
olympics, olympic games, (brisbane olympics) | host, legacy, commonwealth games
sports betting sponsorship, gambling logos on shirts, (gambling sponsorship in sport) | shirts, gambling
heading footballs, dementia in football, (concussion in sport), (brain injury in sport) | players
russian athletes, sportswashing, (human rights in sport), (state ownership of football clubs) | clubs
athletes, elite sport | doping, medals
video games, esports | players
community pubs, pub is the hub | community
uniformed youth organisations, scouts, girlguiding | youth
search and rescue, mountain rescue | lifeboats, coastguard, volunteers
statue toppling, memorial vandalism, desecration of war memorials | criminal damage
australia day, january 26, invasion day, change the date | holiday
naming of places, place names, dual naming | signs
world service funding, cultural diplomacy | soft power
`;
