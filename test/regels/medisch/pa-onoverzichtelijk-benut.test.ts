import regel from '../../../src/regels/medisch/pa-onoverzichtelijk-benut.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const onduidelijk = (deel: { tussentijdsBenut?: boolean; duidelijkOp?: string }, meer: object = {}) => ({
  probleemanalyse: { onduidelijk: deel, ...meer },
});
const veld = '/probleemanalyse/onduidelijk/tussentijdsBenut';
const GEEN_LATER = { adviezen: [], actueelOordeel: undefined } as const;
const uren = (van: string) => ({ urenlog: [{ van, tot: '2024-12-31', urenPerWeek: 8 }] });

regelTest(regel, {
  voldoet: [
    { zin: 'intussen benut', zaak: onduidelijk({ tussentijdsBenut: true }) },
    { zin: 'gewerkte uren laten het zien', zaak: { ...onduidelijk({}), ...uren('2024-12-09') } },
    {
      zin: 'werk dat al liep en doorging',
      zaak: { ...onduidelijk({}), urenlog: [{ van: '2024-01-15', tot: '2024-02-22', urenPerWeek: 8 }] },
    },
    {
      zin: 'benut, en later opgehelderd',
      zaak: onduidelijk({ tussentijdsBenut: true, duidelijkOp: '2024-05-01' }),
    },
    {
      zin: 'zonder mogelijkheden is er niets te benutten, wel opgehelderd',
      zaak: onduidelijk(
        { tussentijdsBenut: false, duidelijkOp: '2024-05-01' },
        { belastbaarheid: { mogelijkheden: 'tijdelijkGeen' } },
      ),
    },
  ],
  tekort: [
    {
      zin: 'niet benut',
      zaak: onduidelijk({ tussentijdsBenut: false }),
      reden: 'nietBenut',
      veld,
      feiten: { op: '2024-02-15' },
    },
    {
      zin: 'niet vast te stellen',
      zaak: onduidelijk({}),
      reden: 'nietVastTeStellen',
      veld,
      feiten: { op: '2024-02-15' },
    },
    {
      zin: 'werk dat die week ophield',
      zaak: { ...onduidelijk({}), urenlog: [{ van: '2024-01-15', tot: '2024-02-21', urenPerWeek: 8 }] },
      reden: 'nietVastTeStellen',
      veld,
      feiten: { op: '2024-02-15' },
    },
    {
      zin: 'gewerkt pas vanaf het volgende oordeel',
      zaak: { ...onduidelijk({}), ...uren('2024-12-10') },
      reden: 'nietVastTeStellen',
      veld,
      feiten: { op: '2024-02-15' },
    },
    {
      zin: 'een dag na de verwachte datum geen later oordeel',
      zaak: { ...onduidelijk({ tussentijdsBenut: true, duidelijkOp: '2024-05-01' }), ...GEEN_LATER },
      peildatum: '2024-05-02',
      reden: 'nietOpgehelderd',
      veld: '/probleemanalyse/onduidelijk/duidelijkOp',
      feiten: { op: '2024-02-15', verwacht: '2024-05-01' },
      uiterlijk: '2024-05-01',
    },
  ],
  nogNiet: [
    {
      zin: 'op de verwachte datum',
      zaak: { ...onduidelijk({ tussentijdsBenut: true, duidelijkOp: '2024-05-01' }), ...GEEN_LATER },
      peildatum: '2024-05-01',
      uiterlijk: '2024-05-01',
    },
  ],
  nvt: [
    { zin: 'alles was te overzien' },
    { zin: 'nog geen probleemanalyse', zaak: { probleemanalyse: undefined } },
    {
      zin: 'geen mogelijkheden om te benutten',
      zaak: onduidelijk({}, { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } }),
    },
  ],
});
