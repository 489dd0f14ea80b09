import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-geheimhouding-casemanager.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

const toegang = (toegangMedischeGegevens: boolean | undefined) => ({
  casemanager: { toegangMedischeGegevens },
});

regelTest(regel, {
  voldoet: [{ zin: 'geen toegang', zaak: toegang(false) }],
  tekort: [
    {
      zin: 'toegang tot medische gegevens',
      zaak: toegang(true),
      reden: 'toegang',
      veld: '/casemanager/toegangMedischeGegevens',
    },
  ],
  nvt: [{ zin: 'er is niets over vastgelegd', zaak: toegang(undefined) }],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({ ziekte: { eersteZiektedag: undefined }, ...toegang(true) });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject({ reden: 'toegang' });
});
