import type { Inhoudstabel } from './inhoud.ts';

const T = '/loonsanctie/tekortkomingen/*' as const;

/**
 * The request to end a loonsanctie earlier (art. 25 lid 12 WIA). Only marks: `loonsanctie-herstelplan` reports a
 * shortcoming without action, `bekorting-volledig` a request that does not answer every point with proof.
 */
export const bekortingsverzoek: Inhoudstabel = {
  document: 'bekortingsverzoek',
  stuk: {
    veld: '/loonsanctie',
    naam: 'het bekortingsverzoek',
    stand: () => 'concept',
    uiterlijk: () => undefined,
    conceptMagWachten: true,
  },
  eisen: [],
  markeringen: [
    {
      regel: 'loonsanctie-herstelplan',
      velden: [
        { veld: '/loonsanctie/tekortkomingen', wat: 'tekortkomingen volgens UWV' },
        { veld: `${T}/actie`, wat: 'wat is gedaan', bij: 'tekortkoming' },
      ],
    },
    {
      regel: 'bekorting-volledig',
      velden: [
        { veld: `${T}/omschrijving`, wat: 'wat UWV vaststelde', bij: 'tekortkoming' },
        { veld: `${T}/hersteldOp`, wat: 'datum van herstel', bij: 'tekortkoming' },
        { veld: `${T}/bewijs`, wat: 'bewijs van het herstel', bij: 'tekortkoming' },
      ],
    },
  ],
};
