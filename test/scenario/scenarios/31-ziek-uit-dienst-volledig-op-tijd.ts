import { dossier, eersteMaanden, loopt, profiel, vanBedrijfsarts, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// D1 2024-01-08, last day of the employment Friday 2024-08-30: 235 days, a full report, no first year evaluation yet.
const EINDE = '2024-08-30';

const scenario: Scenario = {
  titel: 'Tijdelijk contract eindigt na 33 weken: volledig verslag op de laatste dag',
  verhaal:
    'Het jaarcontract eindigt op 30 augustus 2024. Tot dan is alles gedaan wat bij een vast contract zou zijn gedaan: probleemanalyse, plan, bijna zes maanden werk van zestien uur en vier evaluaties. ' +
    'De bedrijfsarts geeft op 20 augustus zijn actuele oordeel, op 27 augustus is de eindevaluatie en op de laatste dag gaan melding en verslag de deur uit. Een eerstejaarsevaluatie en een tweede spoor zijn er niet.',
  zaak: dossier(eersteMaanden(EINDE), {
    dienstverband: { soort: 'bepaaldeTijd', begin: '2023-08-31', einde: EINDE, wijzeEinde: 'vanRechtswege' },
    actueelOordeel: {
      stuk: vanBedrijfsarts('2024-08-20'),
      eersteZiektedag: '2024-01-08',
      functieVermeld: true,
      bekwaamhedenVermeld: true,
      belastbaarheid: profiel('2024-08-20'),
      verloop: 'De belastbaarheid is sinds februari stabiel.',
      standReintegratie: 'Werkt zestien uur in aangepast werk.',
      arbeidsrelatie: { oordeel: 'goed' },
      passendeArbeid: { aanwezig: true, toelichting: 'Het aangepaste takenpakket.' },
    },
    medischeInformatie: { verstrektAanWerknemerOp: '2024-08-21', wijze: 'geslotenEnvelop' },
    eindevaluatie: {
      stuk: vastgesteld('2024-08-27'),
      activiteiten: loopt('a1', 'a2'),
      aardBedrijf: 'Wegvervoer van stukgoed, 120 werknemers, negen functies.',
      voortgang: 'Alle afspraken zijn uitgevoerd.',
      gewerkteUrenPerWeek: 16,
      huidigWerk: { soort: 'aangepast', functie: 'planner', urenPerWeek: 16, loonwaardePercentage: 40 },
      inspanningenSpoor1: 'Zestien uur aangepast werk; alle functies nagelopen.',
      inspanningenSpoor2: undefined,
      oordeelArbeidsrelatie: { oordeel: 'goed' },
      oordeelPassendeArbeid: { aanwezig: true, toelichting: 'Het aangepaste takenpakket.' },
      visieWerkgever: { opActiviteitenDoelenTermijnen: 'Meer was in deze tijd niet mogelijk.' },
      visieWerknemer: { opActiviteitenDoelenTermijnen: 'Daar ben ik het mee eens.' },
      bereidTerugTeNemen: true,
    },
    oordeelWerknemer: {
      stuk: vastgesteld('2024-08-29'),
      gevraagdOp: '2024-08-21',
      planVanAanpak: 'Akkoord.',
    },
    riv: {
      stuk: { ...vastgesteld(EINDE), verstrekkingen: [{ aan: 'werknemer', op: EINDE }] },
      overlegMetWerknemerOp: '2024-08-27',
      nietRedelijkerwijsTeVerlangen: [
        { onderdeel: 'h', reden: 'Het dienstverband eindigde binnen een jaar na de ziekmelding.' },
      ],
    },
    meldingen: { langdurigZiek: undefined, ziekUitDienst: { datum: EINDE } },
  }),
  peildatum: '2024-08-31',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'ziek-uit-dienst-melding', waarom: 'Gemeld op de laatste dag van de dienstbetrekking.' },
    {
      kandidaat: 'ziek-uit-dienst-riv-datum',
      waarom: 'Opgesteld op de laatste dag van de dienstbetrekking.',
    },
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Er is nog geen jaar verstreken.' },
    { kandidaat: 'termijn-42-weken', waarom: 'Het dienstverband eindigt eerder.' },
    {
      kandidaat: 's2-verplicht-niet-gestart',
      waarom: 'In week 34 was het tweede spoor nog niet aan de orde.',
    },
    { kandidaat: 'termijn-wia-aanvraag', waarom: 'Na het dienstverband vraagt hij ziekengeld, geen WIA.' },
  ],
  bron: 'ZW art. 38 lid 2; Regeling procesgang art. 6 lid 2; BBP § 11; correcties E11',
};

export default scenario;
