import { standVan } from '../../feiten/stukken.ts';
import { isVastgesteld } from '../../feiten/vastgesteld.ts';
import type { Inhoudstabel } from './inhoud.ts';

/** What the employee thinks is his own to say: only that a finished piece has a date is asked. */
export const oordeelWerknemer: Inhoudstabel = {
  document: 'oordeel-werknemer',
  stuk: {
    veld: '/oordeelWerknemer',
    naam: 'het oordeel van de werknemer',
    stand: ({ zaak }) => standVan(zaak.oordeelWerknemer),
    uiterlijk: () => undefined,
  },
  eisen: [],
  markeringen: [
    {
      regel: 'doc-datum-en-opsteller',
      velden: [
        {
          veld: '/oordeelWerknemer/stuk/opgesteldOp',
          wat: 'datum van opstellen',
          wanneer: ({ zaak }) => isVastgesteld(zaak.oordeelWerknemer),
        },
      ],
    },
  ],
};
