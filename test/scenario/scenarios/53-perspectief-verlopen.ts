import { BINNEN_HET_BEDRIJF, dossier, PEILDATUM, PERSPECTIEF } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Perspective until 2025-03-14, three months after the first year evaluation; seven months later nothing has changed.
const scenario: Scenario = {
  titel: 'Uitstel om een perspectief dat niet uitkomt, en dan gebeurt er niets',
  verhaal:
    'In december 2024 stellen partijen het tweede spoor uit omdat binnen drie maanden een vaste plaats van vierentwintig uur wordt verwacht. Die plaats komt er niet: in maart werkt de werknemer nog zestien uur boventallig. ' +
    'Niemand komt op het besluit terug. In oktober 2025 is het tweede spoor nog altijd niet begonnen.',
  zaak: dossier(BINNEN_HET_BEDRIJF, PERSPECTIEF, {
    actueelOordeel: { passendeArbeid: { aanwezig: false, toelichting: 'Geen vaste plaats.' } },
    eindevaluatie: {
      activiteiten: [
        { activiteitId: 'a3', stand: 'nietUitgevoerd', reden: 'De begroting is afgekeurd.' },
        { activiteitId: 'a4', stand: 'loopt' },
        { activiteitId: 'a5', stand: 'deels', reden: 'Er kwam geen andere taakverdeling.' },
      ],
      doelen: [{ doelId: 'd2', stand: 'nietBereikt', toelichting: 'Er is geen vaste plaats gekomen.' }],
      oordeelPassendeArbeid: { aanwezig: false, toelichting: 'Geen vaste plaats.' },
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-perspectief-verlopen',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Drie maanden zijn om zonder structurele hervatting.',
    },
    {
      kandidaat: 's2-verplicht-niet-gestart',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'De uitzondering geldt niet meer.',
    },
  ],
  afwezig: [{ kandidaat: 'eje-spoor2-besluit', waarom: 'Het uitstel was in december met reden besloten.' }],
  bron: 'BBP § 5 (alleen zolang er concreet perspectief is); Werkwijzer: drie maanden (wvp P15, P17)',
};

export default scenario;
