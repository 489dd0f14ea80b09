import type { Regel } from '../regel.ts';
import passendeArbeidGeenContractwijziging from './passende-arbeid-geen-contractwijziging.ts';
import aanbodConcreet from './s1-aanbod-concreet.ts';
import aanbodPassendCriteria from './s1-aanbod-passend-criteria.ts';
import aanbodUitgewerkt from './s1-aanbod-uitgewerkt.ts';
import aanpassingWerkplek from './s1-aanpassing-werkplek.ts';
import adOnderzoekIndicatie from './s1-ad-onderzoek-indicatie.ts';
import adRecenteBelastbaarheid from './s1-ad-recente-belastbaarheid.ts';
import anderWerkIntern from './s1-ander-werk-intern.ts';
import arbeidsconflictHerplaatsing from './s1-arbeidsconflict-herplaatsing.ts';
import arbeidstherapeutischMax6Weken from './s1-arbeidstherapeutisch-max-6-weken.ts';
import arbeidstherapeutischVervolg from './s1-arbeidstherapeutisch-vervolg.ts';
import bedrijfsgrootteDiversiteit from './s1-bedrijfsgrootte-diversiteit.ts';
import eigenWerkOnderzocht from './s1-eigen-werk-onderzocht.ts';
import einddoelVolgtAdvies from './s1-einddoel-volgt-advies.ts';
import functiePassendGemaakt from './s1-functie-passend-gemaakt.ts';
import grensRedelijkheid from './s1-grens-redelijkheid.ts';
import inkrimpingGeenExcuus from './s1-inkrimping-geen-excuus.ts';
import kleinePlaatsingVoorwaarden from './s1-kleine-plaatsing-voorwaarden.ts';
import onderzoekBijStart from './s1-onderzoek-bij-start.ts';
import overzichtFuncties from './s1-overzicht-functies.ts';
import uwvVoorzieningen from './s1-uwv-voorzieningen.ts';
import vervangerGeenExcuus from './s1-vervanger-geen-excuus.ts';
import voorstelWerknemerBeantwoord from './s1-voorstel-werknemer-beantwoord.ts';
import voortzettingNaastSpoor2 from './s1-voortzetting-naast-spoor2.ts';
import werkMedeOorzaak from './s1-werk-mede-oorzaak.ts';

/** Was everything done to find work at the own employer? */
export const SPOOR1: readonly Regel[] = [
  onderzoekBijStart,
  eigenWerkOnderzocht,
  aanpassingWerkplek,
  uwvVoorzieningen,
  arbeidstherapeutischMax6Weken,
  arbeidstherapeutischVervolg,
  einddoelVolgtAdvies,
  anderWerkIntern,
  overzichtFuncties,
  functiePassendGemaakt,
  aanbodConcreet,
  aanbodUitgewerkt,
  aanbodPassendCriteria,
  voorstelWerknemerBeantwoord,
  vervangerGeenExcuus,
  inkrimpingGeenExcuus,
  grensRedelijkheid,
  werkMedeOorzaak,
  bedrijfsgrootteDiversiteit,
  arbeidsconflictHerplaatsing,
  adOnderzoekIndicatie,
  adRecenteBelastbaarheid,
  kleinePlaatsingVoorwaarden,
  voortzettingNaastSpoor2,
  passendeArbeidGeenContractwijziging,
];
