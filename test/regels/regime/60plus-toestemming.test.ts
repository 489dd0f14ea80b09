import regel from '../../../src/regels/regime/60plus-toestemming.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

/** Sixty on the last day of the wachttijd; the application may be made from 8 September to 19 October 2025. */
const met = (wia?: Afwijking['wia'], geboortedatum = '1966-01-04'): Afwijking => ({
  werknemer: { geboortedatum },
  wia,
});
const uiterlijk = '2025-10-19';

regelTest(regel, {
  voldoet: [
    {
      zin: 'er is om toestemming gevraagd',
      zaak: met({ zestigplusToestemming: { gevraagdOp: '2025-09-15' } }),
    },
  ],
  tekort: [
    {
      zin: 'eerste dag van het venster van de aanvraag',
      zaak: met(),
      peildatum: '2025-09-08',
      reden: 'nietGevraagd',
      veld: '/wia/zestigplusToestemming/gevraagdOp',
      feiten: { uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'een dag eerder', zaak: met(), peildatum: '2025-09-07', uiterlijk }],
  nvt: [
    { zin: 'jonger' },
    { zin: 'zestig een dag na de wachttijd', zaak: met(undefined, '1966-01-05'), peildatum: '2025-09-08' },
    { zin: 'de aanvraag is gedaan', zaak: { werknemer: { geboortedatum: '1966-01-04' } } },
  ],
});
