import regel from '../../../src/regels/spoor2/s2-werkgever-volgt-traject.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, type Afwijking } from '../../hulp/zaak.ts';

const veld = '/spoor2/rapportages';
const start = '2025-01-13';
const zonderReactie = BASIS.spoor2.rapportages.map((r) => ({ ...r, reactieWerkgever: undefined }));
const stil = (aantal = 4): Afwijking => ({ spoor2: { rapportages: zonderReactie.slice(0, aantal) } });
const contact = (
  datum: string,
  rollen: NonNullable<NonNullable<Afwijking['contacten']>[number]['rollen']>,
) => ({
  contacten: [{ datum, rollen }],
});

regelTest(regel, {
  voldoet: [
    { zin: 'op elke rapportage een reactie' },
    {
      zin: 'op een van de vier',
      zaak: { spoor2: { rapportages: [...zonderReactie.slice(1), { ...BASIS.spoor2.rapportages[0] }] } },
    },
    {
      zin: 'overleg met het bureau',
      zaak: { ...stil(), ...contact('2025-05-19', ['werkgever', 're-integratiebureau']) },
    },
    {
      zin: 'de casemanager sprak het bureau, al is er geen rapportage',
      zaak: { ...stil(0), ...contact('2025-05-19', ['casemanager', 're-integratiebureau']) },
    },
  ],
  tekort: [
    {
      zin: 'nergens op gereageerd',
      zaak: stil(),
      reden: 'nergensReactie',
      veld,
      feiten: { start, aantal: 4 },
      uiterlijk: '2025-04-11',
    },
    {
      zin: 'op de 29e dag na de eerste rapportage van 14 maart',
      zaak: stil(1),
      profiel: 'lopend',
      peildatum: '2025-04-12',
      reden: 'nergensReactie',
      veld,
      feiten: { start, aantal: 1 },
      uiterlijk: '2025-04-11',
    },
    {
      zin: 'gesprekken met de werknemer zijn geen contact met het bureau',
      zaak: { ...stil(), ...contact('2025-05-19', ['werkgever', 'werknemer']) },
      reden: 'nergensReactie',
      veld,
      feiten: { start, aantal: 4 },
    },
    {
      zin: '93 dagen niets van het bureau gehoord',
      zaak: stil(0),
      profiel: 'lopend',
      peildatum: '2025-04-16',
      reden: 'nietsVernomen',
      veld,
      feiten: { start, dagen: 93 },
    },
  ],
  nogNiet: [
    { zin: 'de 28e dag', zaak: stil(1), profiel: 'lopend', peildatum: '2025-04-11', uiterlijk: '2025-04-11' },
    {
      zin: 'na 92 dagen',
      zaak: stil(0),
      profiel: 'lopend',
      peildatum: '2025-04-15',
      uiterlijk: '2025-04-15',
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    {
      zin: 'geen bureau en geen rapportages: op eigen kracht',
      zaak: { spoor2: { bureau: undefined, rapportages: [] } },
    },
    { zin: 'zelf uitgevoerd', zaak: { spoor2: { bureau: { zelfUitgevoerd: true }, rapportages: [] } } },
  ],
});
