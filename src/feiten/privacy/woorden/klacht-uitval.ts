import type { Woordgroep } from '../klassen.ts';
import { BELEID, DOELGROEP } from '../zinsdelen.ts';

const NIET = [...DOELGROEP, ...BELEID];
const DING =
  '{machine|machines|motor|printer|planning|agenda|systeem|apparaat|deur|deuren|vloer|lijn|lading|hond|honden|auto|server|computer|band|bureau|scherm}';

/** What the body or the head does not do any more, in everyday words. */
export const UITVAL: readonly Woordgroep[] = [
  {
    klasse: 'klacht',
    woorden:
      'hoest, suf, afgevallen, aangekomen, bleek, grauw, dik, stijf, opgezet, pijnlijk, zeer, niet meer goed, het niet meer, het niet, om, weg, neer, duf, onwel, kwijt, scherp, niet scherp',
    bij: [
      '{nog|veel|steeds|voortdurend|blijft|constant|hij|zij|ze|en} _{hoest} (nog|veel|steeds|bloed|slijm)',
      '_{hoest} {nog|veel|steeds|bloed|slijm|voortdurend|veel}',
      '{slikt|medicatie|medicijnen|pillen|tabletten|middelen|wordt|voelt|maakt} (..) _{suf|duf}',
      '@persoon {is|was|wordt|voelt} (..) _{suf|duf|onwel}',
      '@persoon (er) _{suf|duf} (van|door) {wordt|werd|is|raakt}',
      '{kg|kilo|kilos|veel|flink|sterk} _{afgevallen}',
      '{zag|ziet} (..) _{bleek|grauw}',
      '@lichaam {is|zijn|was|wordt|blijft|werd} (..) _{dik|stijf|opgezet}',
      '@lichaam {doet|doen|deed} _{het niet meer|het niet|zeer|niet meer goed}',
      '{linkerhand|rechterhand|linkerarm|rechterarm|linkerbeen|rechterbeen|been|arm|hand} {doet|doen} _',
      '{valt|viel|vallen} {soms|steeds|plots|zomaar|vaak|plotseling|regelmatig|ineens} _{om|weg|neer}',
      '{overdag|meer|nog} _{niet scherp}',
      '{overdag} (..) _{scherp}',
      '{tien|vijf|acht|twaalf|veel|paar} {kilo|kg} _{kwijt}',
    ],
    niet: [...NIET, `${DING} (..) _`, '_{om} te', '_{bleek} {dat|uit|niet}', '_{opgezet} {door|met}'],
  },
  {
    klasse: 'klacht',
    woorden:
      'slapen, slaap, vergeet, vergat, onthouden, concentreren, durft, durfde, leven, wakker, wc, toilet',
    bij: [
      '{kunnen|aan|niet|nauwelijks|amper|nooit|zonder} (te|in|meer|aan) _{slapen}',
      '{komt|kwam|kom} (..) {niet|nauwelijks|amper} (..) _{slapen|slaap}',
      '@persoon _{vergeet|vergat}',
      '_{vergeet|vergat} {hij|zij|ze|afspraken|alles|dingen|veel|namen|steeds|soms|vaak|woorden}',
      '{kan|kon} (zich) (..) {niets|niks|weinig|slecht|niet|moeilijk|nauwelijks} (meer|goed) _{onthouden|concentreren}',
      '{trein|straat|deur|lift|auto|buiten|snelweg|huis|drukte|winkel|bus|tram|metro} (..) _{durft|durfde}',
      '@persoon _{durft|durfde} (..) {niet|nauwelijks} (..) {trein|straat|deur|lift|auto|buiten|snelweg|bed|drukte}',
      '{niet} (meer|langer) {te|wil|wilde} (willen) _{leven}',
      '{ligt|lag|nachts} (..) _{wakker}',
      '{vaak|steeds|voortdurend|continu} {naar} (de|het) _{wc|toilet}',
    ],
    niet: [
      ...NIET,
      '{vertrouwen|beslissing|besluit|advies} (..) _{slapen}',
      '_{vergeet|vergat} (niet) {om|te}',
      '_{wakker} {geschud|gebleven}',
    ],
  },
];
