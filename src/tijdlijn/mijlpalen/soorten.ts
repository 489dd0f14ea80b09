import type { Bronnen } from '../../recht/bron.ts';
import {
  awb,
  bbp,
  bw7,
  eigenNorm,
  praktijk,
  procesgang,
  uwvPagina,
  werkwijzer,
  wia,
  zw,
} from '../../recht/bronnen.ts';
import { TERMIJNEN as T } from '../../recht/termijnen.ts';
import type { MijlpaalId, Partij } from '../mijlpaal.ts';

/** What a milestone is, apart from any case. The first source is the one that gives the date. */
export interface Soort {
  readonly naam: string;
  readonly partij: Partij;
  readonly bronnen: Bronnen;
  readonly gevolg?: string;
}

const SANCTIE =
  'Bij onvoldoende inspanningen zonder deugdelijke grond verlengt UWV de loondoorbetaling met ten hoogste 52 weken (art. 25 lid 9 Wet WIA).';
const ONVOLLEDIG =
  'Ontbreekt het bij de WIA-aanvraag, dan geeft UWV een termijn om aan te vullen; daarna kan UWV de loondoorbetaling verlengen (art. 25 lid 8 en 9 Wet WIA).';
const BOETE = 'UWV legt een bestuurlijke boete op van ten hoogste € 455.';
const LAAT =
  'Te laat zijn heeft alleen gevolg als daardoor te weinig of verkeerde inspanningen zijn verricht (Beleidsregels beoordelingskader poortwachter, bijlage, par. 4).';

export const SOORTEN: Readonly<Record<MijlpaalId, Soort>> = {
  'ziekmelding-werkgever': {
    naam: 'Ziekmelding bij de werkgever',
    partij: 'werknemer',
    bronnen: [bw7({ artikel: '629', lid: '6' })],
    gevolg:
      'Bij schriftelijke voorschriften over inlichtingen kan de werkgever het loon opschorten (art. 7:629 lid 6 BW).',
  },
  'melding-arbodienst': {
    naam: 'Melding aan de arbodienst of bedrijfsarts',
    partij: 'werkgever',
    bronnen: [praktijk('P04'), procesgang({ artikel: '2', lid: '1' })],
  },
  'melding-uwv-vangnet': {
    naam: 'Melding aan UWV in een vangnetgeval',
    partij: 'werkgever',
    bronnen: T.vangnetVierdeDag.bronnen,
    gevolg: `${BOETE} Ziekengeld met terugwerkende kracht hoogstens over een jaar (art. 38a lid 8 en 9 Ziektewet).`,
  },
  'dossier-start': {
    naam: 'Begin van het re-integratiedossier',
    partij: 'werkgever',
    bronnen: [procesgang({ artikel: '3' }), wia({ artikel: '25', lid: '1' })],
    gevolg: SANCTIE,
  },
  probleemanalyse: {
    naam: 'Probleemanalyse',
    partij: 'werkgever',
    bronnen: T.oordeelBedrijfsarts.bronnen,
    gevolg: `${ONVOLLEDIG} ${LAAT}`,
  },
  'plan-van-aanpak': {
    naam: 'Plan van aanpak',
    partij: 'werkgever',
    bronnen: [procesgang({ artikel: '4', lid: '1' }), wia({ artikel: '25', lid: '2' })],
    gevolg: `${ONVOLLEDIG} ${LAAT}`,
  },
  'plan-van-aanpak-week-8': {
    naam: 'Plan van aanpak in week 8',
    partij: 'werkgever',
    bronnen: [uwvPagina('P15')],
  },
  'evaluatie-periodiek': {
    naam: 'Volgende evaluatie van het plan van aanpak',
    partij: 'werkgever',
    bronnen: [
      praktijk('P06'),
      procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
      wia({ artikel: '25', lid: '2' }),
    ],
  },
  'spreekuur-bedrijfsarts': {
    naam: 'Volgend contact met de bedrijfsarts',
    partij: 'werkgever',
    bronnen: [praktijk('P08'), procesgang({ artikel: '4', lid: '4' })],
  },
  bijstelling: {
    naam: 'Bijstelling van het plan van aanpak',
    partij: 'werkgever',
    bronnen: [
      procesgang({ artikel: '4', lid: '5' }),
      procesgang({ artikel: '4', lid: '1' }),
      bw7({ artikel: '658a', lid: '3' }),
    ],
    gevolg: SANCTIE,
  },
  'week-42-melding': {
    naam: 'Aangifte na 42 weken bij UWV',
    partij: 'werkgever',
    bronnen: T.aangifte42Weken.bronnen,
    gevolg: `${BOETE} Een late aangifte leidt niet tot verlenging van de loondoorbetaling.`,
  },
  'aangifte-voor-81-weken': {
    naam: 'Aangifte vóór 81 weken',
    partij: 'werkgever',
    bronnen: T.aangifte81Weken.bronnen,
    gevolg:
      'Zonder deze aangifte geldt de bescherming bij een late kennisgeving van UWV niet (art. 64 lid 6 Wet WIA).',
  },
  'uwv-attendering': {
    naam: 'Brief van UWV over de eerstejaarsevaluatie',
    partij: 'uwv',
    bronnen: [uwvPagina('P07'), uwvPagina('P10')],
  },
  'belastbaarheid-actueel': {
    naam: 'Actuele belastbaarheid voor de keuze na het eerste jaar',
    partij: 'bedrijfsarts',
    bronnen: [praktijk('P11'), bbp({ paragraaf: '7.4' })],
  },
  'arbeidsdeskundig-onderzoek': {
    naam: 'Arbeidsdeskundig onderzoek',
    partij: 'werkgever',
    bronnen: [praktijk('P11'), bbp({ paragraaf: '8' })],
  },
  eerstejaarsevaluatie: {
    naam: 'Eerstejaarsevaluatie',
    partij: 'werkgever',
    bronnen: [
      procesgang({ artikel: '4', lid: '2', onderdeel: 'b' }),
      bbp({ paragraaf: '5' }),
      uwvPagina('P07'),
    ],
    gevolg: `${ONVOLLEDIG} ${LAAT}`,
  },
  'einde-eerste-ziektejaar': {
    naam: 'Einde van het eerste ziektejaar',
    partij: 'werkgever',
    bronnen: T.eersteZiektejaar.bronnen,
  },
  'spoor2-start-direct': {
    naam: 'Start van het tweede spoor na de conclusie dat er intern niets is',
    partij: 'werkgever',
    bronnen: [
      eigenNorm('dagen tussen de conclusie en de start van het tweede spoor'),
      bw7({ artikel: '658a', lid: '1' }),
      bw7({ artikel: '658a', lid: '2' }),
    ],
    gevolg: SANCTIE,
  },
  'spoor2-start-uiterlijk': {
    naam: 'Start van het tweede spoor na de eerstejaarsevaluatie',
    partij: 'werkgever',
    bronnen: [werkwijzer('P15'), werkwijzer('P16'), bbp({ paragraaf: '5' })],
    gevolg: SANCTIE,
  },
  'spoor2-na-late-belastbaarheid': {
    naam: 'Start van het tweede spoor na nieuwe mogelijkheden',
    partij: 'werkgever',
    bronnen: [werkwijzer({ paragraaf: '4.3.2' })],
    gevolg: SANCTIE,
  },
  'spoor2-rapportage': {
    naam: 'Volgende voortgangsrapportage tweede spoor',
    partij: 'bureau',
    bronnen: [praktijk('P54'), bbp({ paragraaf: '9' })],
  },
  'kleine-plaatsing-evaluatie': {
    naam: 'Evaluatie van de beperkte plaatsing bij de eigen werkgever',
    partij: 'werkgever',
    bronnen: [bbp({ paragraaf: '9' })],
    gevolg: SANCTIE,
  },
  'verkorte-wachttijd': {
    naam: 'Aanvraag van een verkorte wachttijd (vervroegde IVA)',
    partij: 'werknemer',
    bronnen: [wia({ artikel: '23', lid: '6' }), wia({ artikel: '66', lid: '2' }), uwvPagina('P18')],
  },
  'uwv-brief-wia': {
    naam: 'Kennisgeving van UWV over de WIA-aanvraag',
    partij: 'uwv',
    bronnen: [wia({ artikel: '64', lid: '2' }), uwvPagina('P20')],
    gevolg:
      'Bij een latere kennisgeving is de aanvraag tijdig als zij binnen vier weken na ontvangst is gedaan (art. 64 lid 6 Wet WIA).',
  },
  'actueel-oordeel': {
    naam: 'Actueel oordeel van de bedrijfsarts',
    partij: 'werkgever',
    bronnen: [
      wia({ artikel: '25', lid: '3' }),
      procesgang({ artikel: '6', lid: '1', onderdeel: 'j' }),
      praktijk('P22'),
    ],
    gevolg: ONVOLLEDIG,
  },
  eindevaluatie: {
    naam: 'Eindevaluatie',
    partij: 'werkgever',
    bronnen: [uwvPagina('P23'), procesgang({ artikel: '6', lid: '1', onderdeel: 'h' })],
    gevolg: ONVOLLEDIG,
  },
  'riv-aan-werknemer': {
    naam: 'Re-integratieverslag aan de werknemer',
    partij: 'werkgever',
    bronnen: T.reintegratieverslag.bronnen,
    gevolg: ONVOLLEDIG,
  },
  'wia-aanvraag': {
    naam: 'WIA-aanvraag',
    partij: 'werknemer',
    bronnen: T.wiaAanvraag.bronnen,
    gevolg:
      'De loondoorbetaling en het opzegverbod worden verlengd met de duur van de vertraging (art. 7:629 lid 11 onder a en art. 7:670 lid 11 onder a BW).',
  },
  'riv-upload-werkgever': {
    naam: 'Stukken van de werkgever naar UWV',
    partij: 'werkgever',
    bronnen: [uwvPagina('P20'), uwvPagina('P25')],
  },
  'aanvulling-riv': {
    naam: 'Aanvulling van het re-integratieverslag',
    partij: 'werkgever',
    bronnen: T.aanvullingRivWia.bronnen,
    gevolg: SANCTIE,
  },
  'uwv-besluit-loonsanctie': {
    naam: 'Beschikking van UWV over een loonsanctie',
    partij: 'uwv',
    bronnen: [
      wia({ artikel: '25', lid: '10' }),
      wia({ artikel: '25', lid: '11' }),
      wia({ artikel: '25', lid: '14' }),
    ],
    gevolg:
      'Geeft UWV de beschikking te laat, dan eindigt de verlenging zoveel eerder; na afloop van het tijdvak kan UWV niet meer verlengen (art. 25 lid 11 en 14 Wet WIA).',
  },
  bezwaar: {
    naam: 'Bezwaar tegen de loonsanctie',
    partij: 'werkgever',
    bronnen: [awb({ artikel: '6:7' }), awb({ artikel: '6:8', lid: '1' })],
    gevolg: 'Zonder tijdig bezwaar staat het besluit vast.',
  },
  'einde-wachttijd': {
    naam: 'Einde van de wachttijd',
    partij: 'uwv',
    bronnen: T.wachttijd.bronnen,
  },
  loonsanctie: {
    naam: 'Einde van de loonsanctie',
    partij: 'werkgever',
    bronnen: [wia({ artikel: '25', lid: '9' }), wia({ artikel: '25', lid: '14' })],
  },
  bekortingsverzoek: {
    naam: 'Melding dat de tekortkoming is hersteld',
    partij: 'werkgever',
    bronnen: [
      wia({ artikel: '25', lid: '12' }),
      wia({ artikel: '25', lid: '13' }),
      wia({ artikel: '25', lid: '14' }),
    ],
  },
  'vrijwillige-verlenging': {
    naam: 'Verzoek om vrijwillige verlenging van de loondoorbetaling',
    partij: 'werkgever',
    bronnen: [
      eigenNorm('verzoek om verlenging vóór het einde van de wachttijd'),
      wia({ artikel: '24', lid: '1' }),
    ],
  },
  'ziek-uit-dienst-melding': {
    naam: 'Aangifte bij het einde van de dienstbetrekking',
    partij: 'werkgever',
    bronnen: [zw({ artikel: '38', lid: '2' })],
    gevolg: BOETE,
  },
  'ziek-uit-dienst-riv': {
    naam: 'Re-integratieverslag bij het einde van de dienstbetrekking',
    partij: 'werkgever',
    bronnen: [zw({ artikel: '38', lid: '2' })],
    gevolg: 'UWV kan ziekengeld op de werkgever verhalen, ten hoogste over 52 weken (art. 39a Ziektewet).',
  },
  'aow-regime': {
    naam: 'Einde van de loondoorbetaling na de AOW-leeftijd',
    partij: 'werkgever',
    bronnen: T.loonNaAow.bronnen,
  },
  'aow-binnen-1-jaar': {
    naam: 'Vastlegging dat het tweede spoor achterwege blijft wegens AOW',
    partij: 'werkgever',
    bronnen: [werkwijzer({ paragraaf: '5.14' }), werkwijzer('P17')],
  },
  '60plus': {
    naam: 'Vereenvoudigde WIA-beoordeling voor 60-plussers',
    partij: 'uwv',
    bronnen: [uwvPagina('P32'), uwvPagina('P33')],
  },
  'huishoudelijk-personeel': {
    naam: 'Einde van de loondoorbetaling van huishoudelijk personeel',
    partij: 'werkgever',
    bronnen: T.loonHuishoudelijk.bronnen,
  },
};
