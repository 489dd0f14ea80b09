import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];

const THUIS = `
  !echtscheiding-, echt scheiding, vechtscheiding-, scheidingsperikel-, scheidingsprobl-, !relatiebreuk, relatie~breuk, verbroken {relatie|huwelijk|verkering}, relatie~problemen, relationele {problemen|problematiek|spanningen|crisis}, relatieprobl-, relatiecrisis, huwelijksprobl-, huwelijkscrisis, huwelijksperikel-, gezinsprobl-, gezins problemen, opvoedprobl-, opvoedingsprobl-, familieprobl-, familie problemen, {familie|gezins|prive}omstandigh-, {familie|gezins|prive} omstandigheden, gezinssituatie, priveprobl-, prive problem-, privesituatie, prive situatie, priveperikel-, prive perikel-, privezorgen, privestress, privecrisis, prive~gebeurten-, prive~kwestie-, prive~oorzaak, prive~oorzaken, {moeilijke|zware|lastige} {periode|tijd} {prive|thuis}, relatie is {uit|verbroken|beeindigd|stukgelopen|over}, huwelijk is {stuk|voorbij|gestrand}, huwelijk {loopt|liep} stuk, stukgelopen {relatie|huwelijk}, verdriet {om|over} {zijn|haar|de|het|een}, schuldeisers, priveleven, prive~leven, privesfeer, prive~sfeer, priveredenen, prive~redenen,
  {problemen|spanningen|stress|zorgen|ruzie|ruzies|onrust|drukte|conflicten} {thuis|in de thuissituatie|in het gezin|in de familie|in zijn gezin|in haar gezin|in zijn relatie|in haar relatie|in de relatie}, thuissituatie, thuis~situatie, situatie thuis, omstandigheden thuis, thuisprobl-,
  !mantelzorg, mantelzorger, mantelzorgt, mantelzorgen, mantelzorgtak-, mantel zorg-, rouw, rouwproces, rouw proces, rouwt, rouwen, rouwende, rouwperiode, rouwverwerking, rouwreactie, sterfgeval, sterfgevallen, overlijdensgeval, begrafenis, uitvaart, crematie,
  huiselijk~geweld, !mishandeling, mishandeld, kindermishandeling, {seksueel|seksuele} {misbruik|geweld|intimidatie}, misbruikt, misbruikverleden, verkracht, verkrachting, aanranding, aangerand, gestalkt, stalking, jeugdtrauma-, trauma, traumas, !traumatisch, traumatische, getraumatiseerd, oorlogsverleden, loverboy,
  schulden~problematiek, schulden~problemen, schuldenlast, schuldhulp, schuldhulpverlening, schuld hulpverlening, schuldsanering, problematische schulden, bewindvoerder, bewindvoering, beschermingsbewind, wsnp, geldzorgen, geld zorgen, geldprobl-, geld problemen, deurwaarder, deurwaarders, huisuitzetting, uit huis {gezet|geplaatst}, dakloos, uithuisplaatsing, omgangsregeling, voogdij, alimentatie, ondertoezichtstelling, overspel, vreemdgegaan, vreemdgaan, kinderwens, huilbaby, eenzaamheid, burenruzie, burenoverlast, burenconflict, buren conflict, {ruzie|conflict} met de buren, persoonlijk faillissement, familie in {oekraine|syrie|afghanistan|iran|irak|oorlogsgebied|gaza|israel|eritrea|turkije}, oorlog in {zijn|haar} {land|thuisland|vaderland|geboorteland}, gearresteerd, vroeggeboorte, te vroeg geboren, alleenstaande {moeder|vader|ouder}, bij {hem|haar} weg, verlaten door {zijn|haar}, asielprocedure, ongewenst kinderloos`;

const ONGEVAL = `
  {auto|motor|fiets|brommer|scooter|ski|sport|voetbal}~ongeluk, {auto|motor|fiets|brommer|scooter|ski|sport|voetbal}~ongeval, {auto|motor|fiets}ongelukken, sportblessure, sport blessure, verkeersongeluk, ongelukkige val, val van {de|een} {trap|ladder|fiets|steiger|paard|dak}, val met {de|een} {fiets|motor|scooter|brommer}, val op het {ijs|werk}, val thuis, van {de|een} {trap|ladder|fiets|steiger|motor|paard|dak} gevallen, gevallen van {de|een|zijn|haar} {trap|ladder|fiets|steiger|motor|paard|brommer|scooter|dak|keukentrap}, gevallen met {de|zijn|haar} {fiets|motor|scooter|brommer}, uitgegleden, steekincident, steekpartij, erfelijk belast, erfelijke aanleg`;

/** Medical and private causes: what happened to somebody, at home or elsewhere. */
export const OORZAKEN: readonly Woordgroep[] = [
  {
    klasse: 'oorzaak',
    woorden: THUIS,
    niet: [
      ...NIET,
      '_ {verlof|beleid|regeling|kantoor|branche|verzekering|makelaar}',
      '{als|functie|opleiding|vacature|medewerker|werkt|beroep|werkzaam|sollicitatie|baan|solliciteert|begeleidt|begeleiden|adviseert|ondersteunt|adviseur|preventie|aanpak|tegen|diploma|stage|bij} (..) _{bewindvoerder|deurwaarder|bewindvoering|schuldhulp|schuldhulpverlening|schuldsanering|voogdij|uitvaart|crematie|rouw|deurwaarders|alimentatie|trauma|wsnp|beschermingsbewind}',
      '_ (..) van {klanten|clienten|bewoners|leerlingen|dieren|deelnemers|patienten|gezinnen|jongeren|huurders}',
      '{gezinnen|jongeren|clienten|bewoners|huurders} (..) _',
      '{werk|zakelijk|balans|scheiding} (en|tussen|of) (werk|zakelijk) (en) _{priveleven|prive leven}',
      '_{priveleven|prive leven} {en}',
      '{gesprek|afspraak|bijeenkomst|dag|overleg} (..) {verzet|verplaatst|afgezegd|verschoven} (..) _{priveredenen|prive redenen|priveomstandigheden|prive omstandigheden}',
      '{verlof|verlofaanvraag|verlofdag|vrij|vrije|afwezig} (..) (voor|wegens|vanwege) (de|een) (..) _{begrafenis|uitvaart|crematie|sterfgeval}',
      '{project|deadline|digitaal|reorganisatie} _{trauma}',
      '_{trauma} registratie-',
      '{geen|niet|nooit|noch} (..) _ (..) {vastgelegd|vermeld|genoemd|vastleggen|vermelden|noemen|opgenomen|gevraagd|besproken}',
      '_ (..) {wordt|worden|is|zijn|hoort|horen|blijft} (hier) {niet|nooit} (..)',
    ],
  },
  {
    klasse: 'oorzaak',
    woorden: ONGEVAL,
    niet: [
      ...NIET,
      '_ (..) {aansprakelijke|aansprakelijkheid|regres|verhaal|verhaalbaar|wederpartij}',
      '_ (..) {pallet|doos|dozen|lading|gereedschap|materiaal}',
      '{pallet|doos|dozen|lading|gereedschap|pannen} (..) _',
    ],
  },
];
