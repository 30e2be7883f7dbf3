/** Human rights, equality before the law, women, sexuality, race, faith, speech and protest. */
export const rights = `
# human rights law
european convention on human rights, echr, european court of human rights, ecthr, strasbourg court, convention on human rights, human rights court | human rights act, foreign court, strasbourg, human rights
human rights act, hra | echr, human rights >< british bill of rights, modern bill of rights
human rights, rights abuses, civil liberties, fundamental rights, civil rights, fundamental freedoms, civil and political rights | persecution, abuses
economic and social rights, socio-economic rights, economic social and cultural rights, (right to an adequate standard of living) | incorporate, icescr, right to food, right to housing
uncrc, children's rights, rights of the child, (un convention on the rights of the child) | incorporate, children's commissioner
uncrpd, crpd, disability rights convention, (un convention on the rights of persons with disabilities) | disabled, incorporate
cedaw, (convention on the elimination of all forms of discrimination against women) | women
istanbul convention, convention on violence against women | domestic abuse, ratify
torture, cruel and inhuman treatment, convention against torture, rendition | interrogation, detainees
forced disappearances, enforced disappearance | disappeared
extrajudicial killings, extrajudicial executions | regime
political prisoners, prisoners of conscience, arbitrary detention, arbitrarily detained | regime, release
citizens detained abroad, arbitrarily detained nationals, hostage diplomacy, british nationals detained abroad, consular assistance | release, consular, alaa abd el-fattah
human rights defenders, activists at risk, environmental defenders | threats, visas
human rights commission, equality and human rights commission, ehrc, human rights watchdog | enforcement, independence
# equality law
equality act, equalities law, protected characteristics, anti-discrimination law, equal treatment law, equality legislation, public sector equality duty | discrimination, equality
socio-economic duty, socioeconomic duty, class discrimination | equality act, inequality
equality, equal rights, equal opportunities, equality of opportunity, equal treatment | discrimination, inequality
discrimination, prejudice, bigotry, discriminatory treatment | equality, unlawful
diversity equality and inclusion, dei, edi, diversity and inclusion, diversity officers, diversity training, unconscious bias training | woke, equality
affirmative action, positive discrimination, positive action, racial quotas | merit, equality, quotas
social mobility | class, background, opportunity
# women
gender equality, women's rights, sex equality, women's equality, (equality for women), (equality between women and men) | feminist, women
equal pay, gender pay gap, pay gap, pay equity, pay transparency | ethnicity pay gap, women
violence against women, violence against women and girls, vawg, male violence, gender-based violence, violence against girls | domestic abuse, rape, stalking, misogyny
domestic abuse, domestic violence, family violence, intimate partner violence, coercive control, economic abuse, spousal abuse | refuges, survivors, perpetrators
women's refuges, domestic abuse refuges, women's shelters, domestic violence shelters, refuges? | survivors, funding
misogyny, sexism, misogynistic abuse | hate crime, women, incel
sexual harassment, street harassment, catcalling, worker protection act | workplace, me too
rape, sexual assault, sexual violence, sexual offences | survivors, courts, backlog, consent
rape crisis centres, sexual violence services, sexual assault referral centres, rape support | survivors
femicide, murder of women, killing of women | homicide, women
female genital mutilation, fgm, female circumcision, cutting of girls | girls
forced marriage, child marriage, underage marriage | girls
honour-based abuse, honour killings, honour-based violence | girls, women
dowry, triple talaq | marriage, women
abortion, termination of pregnancy, reproductive rights, right to choose, reproductive freedom, abortion rights, pregnancy termination, reproductive justice | roe v wade, pro-choice, pro-life, decriminalise, eighth amendment >< right to life of the unborn, protection of unborn children, rights of the unborn
abortion limit, abortion time limit, upper limit for abortion, 24 weeks, heartbeat law | gestation, foetus
abortion buffer zones, buffer zones, safe access zones, protection zones around clinics | clinics, prayer, vigils
abortion pills, telemedical abortion, pills by post, medical abortion, mifepristone, (abortion at home) | early medical
contraception, birth control, contraceptives, morning-after pill, emergency contraception | free, sexual health
surrogacy, surrogate mothers | commercial, parents
ivf, fertility treatment, assisted reproduction, in vitro fertilisation, assisted human reproduction, infertility treatment | postcode lottery, cycles
period poverty, period products, sanitary products, menstrual products, period dignity, tampons | menstruation, free
menopause, perimenopause, hormone replacement therapy, hrt | women, workplace
women's health, endometriosis, gynaecological care | pcos, gender health gap
vaginal mesh, mesh injured | redress, patients
sodium valproate, primodos, cumberlege review | redress, patients
women's safety, safety of women, safe streets for women, reclaim the streets | spiking, lighting
women on boards, female leadership, women in leadership | gender balance, directors
single-sex spaces, sex-based rights, women-only spaces, female-only spaces, same-sex spaces | biological sex, women, equality act, changing rooms, toilets >< trans-inclusive spaces
biological sex | single-sex spaces, equality act, gender
women's sport, female category, trans athletes, transgender athletes, (males in female sport) | category, biological
pregnancy discrimination, maternity discrimination, pregnant then screwed, (redundancy protection for mothers) | maternity
missing and murdered indigenous women, mmiwg, missing indigenous women | inquiry, red dress
# sexuality and gender
lgbt, lgbtq, lgbtqi, lgbtqia+, gay rights, gay and lesbian, lesbian gay bisexual and transgender, rainbow community, queer people | homophobia, pride, trans
homophobia, anti-lgbt discrimination, lgbt hate crime | gay
conversion practices, conversion therapy, so-called conversion therapy, gay cure | lgbt, sexual orientation, gender identity, ban
trans, transgender, transgender rights, trans rights, transsexual, gender identity? | gender recognition, self-identification, biological sex, lgbt, gender
self-identification, self-id, gender recognition, gender recognition act, gender recognition certificate, gender self-determination, legal gender recognition, reform of the gra | trans, non-binary, gender dysphoria, spousal veto
non-binary, third gender, x passports, gender x, gender-neutral passports, gender marker | legal recognition
intersex, variations of sex characteristics | bodily autonomy
gender identity clinics, trans healthcare, gender-affirming care, gender clinics, gender services, transition healthcare | waiting, hormones, cass review
puberty blockers, cross-sex hormones, cass review, child gender transition, medical transition of minors, (gender services for children) | trans, tavistock, minors
gender ideology, gender theory, teaching of gender identity | schools, parents
gender-questioning children, social transition | schools, parents, gender identity
same-sex marriage, gay marriage, equal marriage, marriage equality | civil partnership, conscience
same-sex adoption, lgbt parents, rainbow families, adoption by gay couples | parental recognition
lgbt asylum, gay asylum seekers | persecution
hiv, hiv and aids | stigma, opt-out testing
blood donation by gay men, gay blood donors | donors
pardon for gay men, alan turing law, historical convictions for homosexuality, disregards and pardons, lgbt veterans | convictions, apology
drag queens, drag story hour, drag shows | children
# marriage and the family in law
civil partnership, civil unions, cohabitation rights, cohabiting couples, de facto relationships, common-law couples | unmarried, inheritance
humanist marriage, humanist weddings, non-religious marriage, celebrants | recognised
divorce, no-fault divorce | finances, marriage
institution of marriage, traditional marriage | couples
family courts, child custody, contact with children, shared parenting, child arrangements, presumption of parental involvement, parental alienation | parents, fathers
assisted dying, assisted suicide, euthanasia, voluntary assisted dying, medical assistance in dying, right to die, physician-assisted death, end of life choice, mercy killing, dignity in dying, assisted death, choice at the end of life, maid?, (dying with dignity) | end of life, terminally ill, conscience, safeguards
# race and ethnicity
racism, racial discrimination, race equality, racial inequality, racial justice, racial equality, structural racism, institutional racism, systemic racism | race, ethnic minorities, black lives matter
ethnic minorities, minority ethnic, bame, people of colour, racialised communities, visible minorities, racialised people | race, diversity
race equality act, ethnicity pay gap, race disparity, race report | equal pay, reporting
antisemitism, anti-semitism, anti-jewish hatred, jew hatred, anti-jewish racism, ihra definition | jewish, holocaust
islamophobia, anti-muslim hatred, anti-muslim prejudice, anti-muslim racism | muslims
holocaust memorial, holocaust education, holocaust remembrance, shoah | antisemitism
gypsy roma and traveller, gypsies, roma, irish travellers, traveller community, traveller sites, unauthorised encampments, travellers? | encampments, pitches
caste discrimination, casteism, dalits, untouchability, atrocities act, caste? | tribes, backward
afro hair, hair discrimination, natural hair | race, crown act
black history, colonial history, history of empire, teaching of empire, decolonise the curriculum, (slavery in the curriculum) | curriculum, colonialism
critical race theory, white privilege | schools, teaching
reparations, slavery reparations, reparatory justice, compensation for slavery, atonement for slavery | colonialism, apology, caribbean, descendants
colonialism, british empire, imperialism, legacy of empire, colonial past, decolonisation | apology, statues
return of looted artefacts, restitution of cultural property, parthenon marbles, elgin marbles, benin bronzes, repatriation of artefacts, looted art | museums
black maternal health, black maternal mortality, maternal mortality gap | maternity, midwives
windrush, windrush scandal, windrush compensation scheme, windrush generation | hostile environment, caribbean
# faith and belief
freedom of religion or belief, religious freedom, freedom of religion, freedom of belief, freedom of conscience, religious liberty, forb | faith, persecuted, worship
persecuted christians, persecution of christians, christian persecution, suffering church, anti-christian persecution | faith, truro review
sharia, sharia courts, religious courts, islamic law | family law, parallel
burqa, face coverings, niqab, burka, full face veil | ban, muslim women
religious symbols, secularism law, bill 21, laicity, religious dress | public servants
blasphemy, quran burning, desecration of the quran, apostasy laws | religion, speech
anti-conversion laws, religious conversion, forced conversion, love jihad | freedom of religion
uniform civil code, ucc, common civil code | personal law, goa
church property, religious charities, (church of england assets) | clergy
clergy abuse, mandatory reporting of abuse, church abuse, abuse in the church, iicsa recommendations | safeguarding, confession
islamism, islamist extremism, political islam | proscribe, extremism
hindutva, hindu nationalism | hindus
hinduphobia, anti-hindu hatred | hindus
kirpan, operation blue star, sikh genocide | inquiry, turban
humanism, non-religious people, non-religious worldviews | humanists
# speech, protest and hate
freedom of speech, free speech, freedom of expression, right to free expression | cancel culture, speech >< censorship, speech codes
academic freedom, free speech on campus, freedom of speech act, campus free speech | universities, no-platforming
hate speech, stirring up hatred, incitement to hatred, religious vilification, anti-vilification law | hate crime, incitement
hate crime, hatred | prejudice, aggravated, incitement
non-crime hate incidents, nchi, policing of tweets, (police recording of non-crimes) | free speech, police time
right to protest, freedom of assembly, protest rights, peaceful protest, freedom of peaceful assembly, right to peaceful protest | demonstrations, police powers >< anti-protest laws, crackdown on protest
public order act, policing act, police crime sentencing and courts act, anti-protest laws, protest laws, anti-protest legislation | serious disruption, locking on, slow marching, demonstrations
disruptive protests, disruptive protesters, just stop oil, extinction rebellion, insulate britain, road blockades, eco-protesters | blocking roads, injunctions
pro-palestinian marches, gaza marches, hate marches, palestine marches, palestine demonstrations | police, protests
palestine action | terrorism act, proscribe
defamation law, libel | slapps, journalists
right to privacy, privacy, privacy rights | surveillance, data
conscientious objection, conscience clause, conscience rights, peace tax | abortion, military
cancel culture, woke, political correctness, culture wars, wokeness | free speech, statues
pornography, porn | age verification, degrading
prostitution, sex work, nordic model, sex buyers law, sex workers, sex industry, brothels | decriminalise, exploitation
strip clubs, sexual entertainment venues, lap dancing | licensing
`;
