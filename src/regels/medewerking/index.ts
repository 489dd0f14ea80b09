import type { Regel } from '../regel.ts';
import arbeidsconflictActie from './arbeidsconflict-actie.ts';
import beeindigingTijdensLoonsanctie from './beeindiging-tijdens-loonsanctie.ts';
import deskundigenoordeelBijGeschil from './deskundigenoordeel-bij-geschil.ts';
import deskundigenoordeelCao from './deskundigenoordeel-cao.ts';
import deskundigenoordeelOpvolging from './deskundigenoordeel-opvolging.ts';
import deskundigenoordeelTermijnUwv from './deskundigenoordeel-termijn-uwv.ts';
import informatieplichtNaAanvraag from './informatieplicht-na-aanvraag.ts';
import loonmaatregelOnverwijldGemeld from './loonmaatregel-onverwijld-gemeld.ts';
import loonopschortingJuisteGrond from './loonopschorting-juiste-grond.ts';
import loonopschortingSchriftelijkVoorschrift from './loonopschorting-schriftelijk-voorschrift.ts';
import loonstopJuisteGrond from './loonstop-juiste-grond.ts';
import loonvorderingDoVereist from './loonvordering-do-vereist.ts';
import maatregelNagelaten from './maatregel-nagelaten.ts';
import maatregelWerknemerWaarschuwing from './maatregel-werknemer-waarschuwing.ts';
import mediationAfgewezenGemotiveerd from './mediation-afgewezen-gemotiveerd.ts';
import opzegverbodActief from './opzegverbod-actief.ts';
import opzegverbodZwangerschap from './opzegverbod-zwangerschap.ts';
import uwvOproepWerknemer from './uwv-oproep-werknemer.ts';
import weigeringVastgelegd from './weigering-vastgelegd.ts';
import weigeringWerknemerAangesproken from './weigering-werknemer-aangesproken.ts';
import werknemerInspanningen from './werknemer-inspanningen.ts';
import werknemerSpreektAan from './werknemer-spreekt-aan.ts';
import zwLoonstopGemeld from './zw-loonstop-gemeld.ts';

/** Conflict, co-operation, and what was done about it; then what follows for wages, notice and benefit. */
export const MEDEWERKING: readonly Regel[] = [
  arbeidsconflictActie,
  mediationAfgewezenGemotiveerd,
  deskundigenoordeelBijGeschil,
  deskundigenoordeelCao,
  deskundigenoordeelTermijnUwv,
  deskundigenoordeelOpvolging,
  werknemerInspanningen,
  weigeringVastgelegd,
  weigeringWerknemerAangesproken,
  maatregelNagelaten,
  loonopschortingJuisteGrond,
  loonopschortingSchriftelijkVoorschrift,
  loonstopJuisteGrond,
  loonmaatregelOnverwijldGemeld,
  zwLoonstopGemeld,
  loonvorderingDoVereist,
  werknemerSpreektAan,
  opzegverbodActief,
  opzegverbodZwangerschap,
  beeindigingTijdensLoonsanctie,
  maatregelWerknemerWaarschuwing,
  informatieplichtNaAanvraag,
  uwvOproepWerknemer,
];
