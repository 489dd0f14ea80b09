import { expect, it } from 'vitest';
import regel from '../../../src/regels/privacy/privacy-medische-bijlage.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak } from '../../hulp/zaak.ts';

regelTest(regel, {
  voldoet: [
    { zin: 'er zit niets in het dossier', zaak: { medischeInformatie: { inWerkgeversdossier: false } } },
    {
      zin: 'de werknemer diende zelf in',
      zaak: { wia: { ingediendDoor: 'werknemer', geuploadeStukken: ['medischeInformatie'] } },
    },
    {
      zin: 'het bureau kreeg alleen wat het nodig heeft',
      zaak: { spoor2: { verstrekteGegevens: ['naamEnContact', 'belastbaarheid'] } },
    },
  ],
  tekort: [
    {
      zin: 'er zit medische informatie in het dossier',
      zaak: { medischeInformatie: { inWerkgeversdossier: true } },
      reden: 'inDossier',
      veld: '/medischeInformatie/inWerkgeversdossier',
    },
    {
      zin: 'de werkgever uploadde medische informatie',
      zaak: {
        wia: { ingediendDoor: 'werkgever', geuploadeStukken: ['planVanAanpak', 'medischeInformatie'] },
      },
      reden: 'geupload',
      veld: '/wia/geuploadeStukken',
    },
    {
      zin: 'het bureau kreeg medische gegevens',
      zaak: { spoor2: { verstrekteGegevens: ['medisch'] } },
      reden: 'aanBureau',
      veld: '/spoor2/verstrekteGegevens',
    },
  ],
  nvt: [
    {
      zin: 'er is niets over vastgelegd',
      zaak: {
        medischeInformatie: { inWerkgeversdossier: undefined },
        wia: { geuploadeStukken: undefined },
        spoor2: { verstrekteGegevens: undefined },
      },
    },
  ],
});

it('leest ook een zaak zonder eerste ziektedag', () => {
  const zonder = zaak({
    ziekte: { eersteZiektedag: undefined },
    medischeInformatie: { inWerkgeversdossier: true },
  });
  expect(regel.toetsZonderKlok?.(zonder)).toMatchObject([{ reden: 'inDossier' }]);
});
