import regel from '../../../src/regels/medewerking/mediation-afgewezen-gemotiveerd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Conflict = NonNullable<Afwijking['conflicten']>[number];

/** Advised on 3 June 2024; four weeks end on 1 July. */
const mediation = (velden: Conflict['mediation'], meer: Conflict = {}): Afwijking => ({
  conflicten: [{ ontstaanOp: '2024-05-20', mediation: { geadviseerdOp: '2024-06-03', ...velden }, ...meer }],
});
const veld = '/conflicten/0/mediation';
const uiterlijk = '2024-07-01';

regelTest(regel, {
  voldoet: [
    { zin: 'mediation is begonnen, ook later', zaak: mediation({ begonnenOp: '2024-08-01' }) },
    { zin: 'er is een resultaat', zaak: mediation({ resultaat: 'nietOpgelost' }) },
    { zin: 'het conflict is opgelost', zaak: mediation({}, { opgelostOp: '2024-06-20' }) },
    {
      zin: 'de werknemer wil niet en zegt waarom',
      zaak: mediation({ afgewezenDoor: 'werknemer', redenAfwijzing: 'Wil eerst zelf praten.' }),
    },
  ],
  tekort: [
    {
      zin: 'niet begonnen, de eerste dag na vier weken',
      zaak: mediation({}),
      peildatum: '2024-07-02',
      reden: 'nietBegonnen',
      veld,
      feiten: { geadviseerd: '2024-06-03' },
      uiterlijk,
    },
    {
      zin: 'de werkgever wijst af zonder reden',
      zaak: mediation({ afgewezenDoor: 'werkgever', redenAfwijzing: '  ' }),
      reden: 'werkgeverZonderReden',
      veld: `${veld}/redenAfwijzing`,
    },
    {
      zin: 'de werknemer wijst af zonder reden, ook als de datum van het advies ontbreekt',
      zaak: mediation({ geadviseerdOp: undefined, afgewezenDoor: 'werknemer' }),
      reden: 'werknemerZonderReden',
      veld: `${veld}/redenAfwijzing`,
    },
  ],
  beoordelen: [
    {
      zin: 'de werkgever wijst af met een reden',
      zaak: mediation({ afgewezenDoor: 'werkgever', redenAfwijzing: 'De leidinggevende is vertrokken.' }),
      reden: 'werkgeverMetReden',
      veld: `${veld}/redenAfwijzing`,
    },
  ],
  nogNiet: [
    { zin: 'de laatste dag van de vier weken', zaak: mediation({}), peildatum: '2024-07-01', uiterlijk },
  ],
  nvt: [
    { zin: 'geen conflict' },
    { zin: 'een conflict zonder advies over mediation', zaak: mediation({ geadviseerdOp: undefined }) },
  ],
});
