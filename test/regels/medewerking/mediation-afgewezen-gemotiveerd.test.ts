import regel from '../../../src/regels/medewerking/mediation-afgewezen-gemotiveerd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { evaluatie, type Afwijking } from '../../hulp/zaak.ts';

type Conflict = NonNullable<Afwijking['conflicten']>[number];

/** Advised on 3 June 2024; four weeks end on 1 July. */
const mediation = (velden: Conflict['mediation'], meer: Conflict = {}): Afwijking => ({
  conflicten: [{ ontstaanOp: '2024-05-20', mediation: { geadviseerdOp: '2024-06-03', ...velden }, ...meer }],
});
const veld = '/conflicten/0/mediation';
const uiterlijk = '2024-07-01';
const nietBegonnen = {
  reden: 'nietBegonnen',
  veld,
  feiten: { geadviseerd: '2024-06-03', uiterlijk },
} as const;
const gestagneerd = {
  evaluaties: [{ ...evaluatie('2024-07-15', '2024-08-26'), opKoers: false, stagnatie: true }],
};
const stil = { evaluaties: [], arbodienst: { spreekuren: [] } };

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
      ...nietBegonnen,
      uiterlijk,
    },
    { zin: 'niet begonnen, terwijl de re-integratie doorgaat', zaak: mediation({}), ...nietBegonnen },
    {
      zin: 'de re-integratie stagneert daarna, zonder stap',
      zaak: { ...mediation({}), ...gestagneerd },
      reden: 'stilgevallen',
      veld,
      feiten: { geadviseerd: '2024-06-03', vanaf: '2024-07-15', waaruit: 'volgens een evaluatie' },
    },
    {
      zin: 'de re-integratie stagneert, maar er is een gesprek gevoerd',
      zaak: { ...mediation({}, { actie: 'gesprek', actieOp: '2024-06-03' }), ...gestagneerd },
      ...nietBegonnen,
    },
    {
      zin: 'de re-integratie stagneert, en het gesprek was voor het advies',
      zaak: { ...mediation({}, { actie: 'gesprek', actieOp: '2024-06-02' }), ...gestagneerd },
      reden: 'stilgevallen',
      veld,
      feiten: { geadviseerd: '2024-06-03', vanaf: '2024-07-15', waaruit: 'volgens een evaluatie' },
    },
    {
      zin: 'zes weken lang niets van wie ook',
      zaak: { ...mediation({}), ...stil },
      peildatum: '2024-07-16',
      reden: 'stilgevallen',
      veld,
      feiten: {
        geadviseerd: '2024-06-03',
        vanaf: '2024-06-04',
        waaruit: 'zonder enige vastgelegde activiteit',
      },
    },
    {
      zin: 'op de laatste dag van die zes weken',
      zaak: { ...mediation({}), ...stil },
      peildatum: '2024-07-15',
      ...nietBegonnen,
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
