import regel from '../../../src/regels/spoor1/s1-inkrimping-geen-excuus.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { adRapport } from './hulp.ts';

const inkrimping = {
  anderWerkIntern: { uitkomst: 'nietMogelijk', reden: 'reorganisatieOfInkrimping' },
  functies: undefined,
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'er is toch een aanbod gedaan', zaak: { spoor1: { ...inkrimping, aanbiedingen: [{}] } } },
    {
      zin: 'een arbeidsdeskundige ging alle functies na',
      zaak: {
        spoor1: inkrimping,
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { functiesInternOnderzocht: true })],
      },
    },
    {
      zin: 'een overzicht met ook andere redenen',
      zaak: { spoor1: { ...inkrimping, functies: [{ passend: 'nietPassend', reden: 'belastbaarheid' }] } },
    },
  ],
  tekort: [
    {
      zin: 'de enige reden',
      zaak: { spoor1: inkrimping },
      reden: 'enigeReden',
      veld: '/spoor1/anderWerkIntern/reden',
    },
    {
      zin: 'de enige reden, ook in het overzicht',
      zaak: {
        spoor1: { ...inkrimping, functies: [{ passend: 'nietPassend', reden: 'reorganisatieOfInkrimping' }] },
      },
      reden: 'enigeReden',
      veld: '/spoor1/anderWerkIntern/reden',
    },
  ],
  nvt: [{ zin: 'geen inkrimping genoemd' }],
});
