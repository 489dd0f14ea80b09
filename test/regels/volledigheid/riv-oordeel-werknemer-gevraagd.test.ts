import { expect, it } from 'vitest';
import regel from '../../../src/regels/volledigheid/riv-oordeel-werknemer-gevraagd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const buitenAanvraag = { wia: { aanvraagBevatOordeelWerknemer: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'het oordeel is een eigen stuk', zaak: buitenAanvraag },
    { zin: 'de WIA-aanvraag bevat het oordeel', zaak: { oordeelWerknemer: undefined } },
  ],
  tekort: [
    {
      zin: 'niet gevraagd',
      zaak: { ...buitenAanvraag, oordeelWerknemer: undefined },
      reden: 'nietGevraagd',
      veld: '/oordeelWerknemer',
    },
    {
      zin: 'gevraagd maar niet gegeven',
      zaak: { ...buitenAanvraag, oordeelWerknemer: { stuk: undefined } },
      reden: 'nietGegeven',
      veld: '/oordeelWerknemer/stuk',
      feiten: { gevraagd: '2025-09-22' },
    },
    {
      zin: 'nog een concept',
      zaak: { ...buitenAanvraag, oordeelWerknemer: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/oordeelWerknemer/stuk/status',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: { ...buitenAanvraag, oordeelWerknemer: undefined },
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'nietGevraagd',
      veld: '/oordeelWerknemer',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: { ...buitenAanvraag, oordeelWerknemer: undefined },
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});

it('een werkgever die het vroeg kan niet meer doen: aandacht, en aan de werknemer', () => {
  const { nietGevraagd, nietGegeven, concept } = regel.meldingen;
  expect([nietGevraagd.ernst, nietGevraagd.verplichtePartij]).toEqual(['volledigheid', 'werkgever']);
  for (const melding of [nietGegeven, concept])
    expect([melding.ernst, melding.verplichtePartij ?? regel.verplichtePartij]).toEqual([
      'aandacht',
      'werknemer',
    ]);
});
