import type { Regel } from '../regel.ts';
import weken42EersteZiektedagJuist from './42-weken-eerste-ziektedag-juist.ts';
import aangifteVoor81Weken from './aangifte-voor-81-weken.ts';
import afwijkingAlleenArt24 from './afwijking-alleen-art-2-4.ts';
import afwijkingTermijnGemotiveerd from './afwijking-termijn-gemotiveerd.ts';
import bekortingUwvTeLaat from './bekorting-uwv-te-laat.ts';
import bijstellingNaEvaluatie from './bijstelling-na-evaluatie.ts';
import hervattingBehandeling from './hervatting-behandeling.ts';
import loonsanctieVerlofOnderbreking from './loonsanctie-verlof-onderbreking.ts';
import paTijdigVerlangd from './pa-tijdig-verlangd.ts';
import pvaAfschriftOnverwijld from './pva-afschrift-onverwijld.ts';
import pvaNaOntstaanMogelijkheden from './pva-na-ontstaan-mogelijkheden.ts';
import rivAanvullenBijVerlenging from './riv-aanvullen-bij-verlenging.ts';
import rivAfschriftWerknemer from './riv-afschrift-werknemer.ts';
import sanctiebesluitTijdig from './sanctiebesluit-tijdig.ts';
import termijn42Weken from './termijn-42-weken.ts';
import termijnAanvulling from './termijn-aanvulling.ts';
import termijnActueelOordeel from './termijn-actueel-oordeel.ts';
import termijnBezwaar from './termijn-bezwaar.ts';
import termijnBijstellingNaAdvies from './termijn-bijstelling-na-advies.ts';
import termijnEerstejaarsevaluatie from './termijn-eerstejaarsevaluatie.ts';
import termijnEindevaluatie from './termijn-eindevaluatie.ts';
import termijnEvaluatieInterval from './termijn-evaluatie-interval.ts';
import termijnKleinePlaatsing3Maanden from './termijn-kleine-plaatsing-3-maanden.ts';
import termijnMeldingArbodienst from './termijn-melding-arbodienst.ts';
import termijnMeldingUwvVangnet from './termijn-melding-uwv-vangnet.ts';
import termijnPlanVanAanpak from './termijn-plan-van-aanpak.ts';
import termijnProbleemanalyse from './termijn-probleemanalyse.ts';
import termijnPvaWeek8 from './termijn-pva-week8.ts';
import termijnRivUpload from './termijn-riv-upload.ts';
import termijnRivWerknemer from './termijn-riv-werknemer.ts';
import termijnSpoor2NaConclusie from './termijn-spoor2-na-conclusie.ts';
import termijnSpoor2NaHerstelBelastbaarheid from './termijn-spoor2-na-herstel-belastbaarheid.ts';
import termijnSpoor2Rapportage from './termijn-spoor2-rapportage.ts';
import termijnSpoor2Start from './termijn-spoor2-start.ts';
import termijnSpreekuurInterval from './termijn-spreekuur-interval.ts';
import termijnVervroegdeIva from './termijn-vervroegde-iva.ts';
import termijnWiaAanvraag from './termijn-wia-aanvraag.ts';
import wachttijdHerberekend from './wachttijd-herberekend.ts';
import wiaBesluitNaHerstel from './wia-besluit-na-herstel.ts';
import wiaNieuweAanvraag from './wia-nieuwe-aanvraag.ts';
import wiaTerugwerkend52 from './wia-terugwerkend-52.ts';
import ziekUitDienstMelding from './ziek-uit-dienst-melding.ts';
import ziekUitDienstRivDatum from './ziek-uit-dienst-riv-datum.ts';
import zwHersteldmelding from './zw-hersteldmelding.ts';

/** Was it done in time? In the order of the case, from the first sick day to what follows the decision of UWV. */
export const TIJDIGHEID: readonly Regel[] = [
  termijnMeldingArbodienst,
  termijnMeldingUwvVangnet,
  zwHersteldmelding,
  wachttijdHerberekend,
  paTijdigVerlangd,
  termijnProbleemanalyse,
  termijnPlanVanAanpak,
  termijnPvaWeek8,
  pvaNaOntstaanMogelijkheden,
  pvaAfschriftOnverwijld,
  afwijkingTermijnGemotiveerd,
  afwijkingAlleenArt24,
  termijnEvaluatieInterval,
  termijnSpreekuurInterval,
  termijnBijstellingNaAdvies,
  bijstellingNaEvaluatie,
  termijnKleinePlaatsing3Maanden,
  termijn42Weken,
  weken42EersteZiektedagJuist,
  aangifteVoor81Weken,
  termijnEerstejaarsevaluatie,
  termijnSpoor2NaConclusie,
  termijnSpoor2Start,
  termijnSpoor2NaHerstelBelastbaarheid,
  termijnSpoor2Rapportage,
  termijnVervroegdeIva,
  termijnActueelOordeel,
  termijnEindevaluatie,
  rivAfschriftWerknemer,
  termijnRivWerknemer,
  rivAanvullenBijVerlenging,
  termijnWiaAanvraag,
  wiaTerugwerkend52,
  termijnRivUpload,
  termijnAanvulling,
  wiaNieuweAanvraag,
  sanctiebesluitTijdig,
  termijnBezwaar,
  loonsanctieVerlofOnderbreking,
  bekortingUwvTeLaat,
  hervattingBehandeling,
  wiaBesluitNaHerstel,
  ziekUitDienstMelding,
  ziekUitDienstRivDatum,
];
