import type { Scenario } from '../scenario.ts';
import s01 from './01-plan-laat-met-gezamenlijke-reden.ts';
import s02 from './02-uitstel-met-perspectief-dat-uitkomt.ts';
import s03 from './03-geen-mogelijkheden-hele-periode.ts';
import s04 from './04-aow-binnen-een-jaar-beiden-akkoord.ts';
import s05 from './05-weinig-sollicitaties-met-redenen.ts';
import s06 from './06-op-eigen-kracht-zonder-bureau.ts';
import s07 from './07-bevredigend-na-slordige-weg.ts';
import s08 from './08-vijfenzestig-procent-met-instemming.ts';
import s09 from './09-wachten-met-vaste-herbeoordeling.ts';
import s10 from './10-drie-weken-hersteld-termijnen-verschoven.ts';
import s11 from './11-verlof-schuift-de-wachttijd.ts';
import s12 from './12-verlenging-met-inspanningen.ts';
import s13 from './13-vroeg-tweede-spoor-in-overleg.ts';
import s14 from './14-tweede-traject-niet-zinvol.ts';
import s15 from './15-geen-arbeidsdeskundig-rapport.ts';
import s16 from './16-kwartaalrapportages-afgesproken.ts';
import s17 from './17-conflict-opgelost-met-mediation.ts';
import s18 from './18-werknemer-tekent-niet.ts';
import s19 from './19-klein-bedrijf-zonder-formatieruimte.ts';
import s20 from './20-no-risk-zonder-42-wekenmelding.ts';
import s21 from './21-langdurig-pas-later-gebleken.ts';
import s22 from './22-wia-aanvraag-zes-dagen-te-laat.ts';
import s23 from './23-detachering-als-resultaat.ts';
import s24 from './24-alles-op-de-laatste-dag.ts';
import s25 from './25-laatste-evaluatie-leidt-tot-bijstelling.ts';
import s26 from './26-eigen-format-zonder-handtekeningen.ts';
import s27 from './27-geen-casemanager-maar-op-gang.ts';
import s28 from './28-zes-weken-zonder-loonwaarde.ts';
import s29 from './29-losse-gegevens-ontbreken.ts';
import s30 from './30-ziek-uit-dienst-verkort-verslag.ts';
import s31 from './31-ziek-uit-dienst-volledig-op-tijd.ts';
import s32 from './32-marginale-mogelijkheden.ts';
import s33 from './33-kleine-plaatsing-die-groeit.ts';
import s34 from './34-geen-eerstejaarsevaluatie.ts';
import s35 from './35-oordelen-over-relatie-en-werk-ontbreken.ts';
import s36 from './36-functie-bekwaamheden-en-bedrijf-onbekend.ts';
import s37 from './37-plan-alleen-in-concept.ts';
import s38 from './38-probleemanalyse-en-ziektedag-ontbreken.ts';
import s39 from './39-oordeel-werknemer-en-medische-informatie.ts';
import s40 from './40-negen-maanden-stil.ts';
import s41 from './41-verslag-nooit-gegeven.ts';
import s42 from './42-plan-zonder-doel-en-afspraken.ts';
import s43 from './43-eerstejaarsevaluatie-zonder-besluit.ts';
import s44 from './44-stagnatie-zonder-actie.ts';
import s45 from './45-vijfenzestig-procent-zonder-instemming.ts';
import s46 from './46-tijdelijke-plaatsing-als-resultaat.ts';
import s47 from './47-acht-van-vierentwintig-uur.ts';
import s48 from './48-vervanger-als-excuus.ts';
import s49 from './49-anderhalf-jaar-zonder-loonwaarde.ts';
import s50 from './50-voorstel-werknemer-onbeantwoord.ts';
import s51 from './51-alleen-op-vacatures-gewezen.ts';
import s52 from './52-tweede-spoor-nooit-gestart.ts';
import s53 from './53-perspectief-verlopen.ts';
import s54 from './54-aow-maar-werknemer-wil-wel.ts';
import s55 from './55-zoekprofiel-van-wensen-werkgever-zwijgt.ts';
import s56 from './56-klacht-over-bureau-genegeerd.ts';
import s57 from './57-advies-zonder-reden-niet-gevolgd.ts';
import s58 from './58-wachten-zonder-herbeoordeling.ts';
import s59 from './59-beperkingen-van-de-leidinggevende.ts';
import s60 from './60-mediation-geweigerd-zonder-reden.ts';
import s61 from './61-weigering-zonder-waarschuwing.ts';
import s62 from './62-deskundigenoordeel-blijft-liggen.ts';
import s63 from './63-loonstop-op-verkeerde-grond.ts';
import s64 from './64-ziek-uit-dienst-verkort-ten-onrechte.ts';
import s65 from './65-ziek-uit-dienst-zonder-verslag.ts';
import s66 from './66-eigenrisicodrager-bij-einde-contract.ts';
import s67 from './67-eigenrisicodrager-zonder-verslag-bij-wia.ts';
import s68 from './68-aow-tijdens-ziekte.ts';
import s69 from './69-vervroegde-iva-als-pauze.ts';
import s70 from './70-loonsanctie-zonder-herstelplan.ts';
import s71 from './71-loonsanctie-hersteld.ts';
import s72 from './72-tegenstrijdige-uren.ts';
import s73 from './73-medische-gegevens-in-het-dossier.ts';
import s74 from './74-verlenging-zonder-inspanningen.ts';
import s75 from './75-lang-gat-zonder-contact.ts';
import s76 from './76-lopend-week-twintig-op-orde.ts';
import s77 from './77-uitstel-loopt-nog.ts';
import s78 from './78-herstel-na-vier-weken-is-een-nieuw-geval.ts';
import s79 from './79-weigering-met-waarschuwing-en-loonstop.ts';
import s80 from './80-deskundigenoordeel-opgevolgd.ts';
import s81 from './81-ander-bureau-na-klacht.ts';
import s82 from './82-mogelijkheden-pas-na-het-eerste-jaar.ts';
import s83 from './83-betere-plek-aangewezen-en-gekregen.ts';
import s84 from './84-medische-wachttijd-met-vaste-hertoets.ts';
import s85 from './85-blind-vertrouwd-op-de-bedrijfsarts.ts';

/** Every scenario, in the order of its number. */
export const SCENARIOS: readonly Scenario[] = [
  s01,
  s02,
  s03,
  s04,
  s05,
  s06,
  s07,
  s08,
  s09,
  s10,
  s11,
  s12,
  s13,
  s14,
  s15,
  s16,
  s17,
  s18,
  s19,
  s20,
  s21,
  s22,
  s23,
  s24,
  s25,
  s26,
  s27,
  s28,
  s29,
  s30,
  s31,
  s32,
  s33,
  s34,
  s35,
  s36,
  s37,
  s38,
  s39,
  s40,
  s41,
  s42,
  s43,
  s44,
  s45,
  s46,
  s47,
  s48,
  s49,
  s50,
  s51,
  s52,
  s53,
  s54,
  s55,
  s56,
  s57,
  s58,
  s59,
  s60,
  s61,
  s62,
  s63,
  s64,
  s65,
  s66,
  s67,
  s68,
  s69,
  s70,
  s71,
  s72,
  s73,
  s74,
  s75,
  s76,
  s77,
  s78,
  s79,
  s80,
  s81,
  s82,
  s83,
  s84,
  s85,
];
