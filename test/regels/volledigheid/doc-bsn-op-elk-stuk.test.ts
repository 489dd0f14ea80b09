import regel from '../../../src/regels/volledigheid/doc-bsn-op-elk-stuk.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { planVanAanpak: { stuk: { bsnVermeld: false } } };

regelTest(regel, {
  voldoet: [
    { zin: 'het nummer staat op elk stuk' },
    {
      zin: 'van een stuk is het niet vastgelegd',
      zaak: { planVanAanpak: { stuk: { bsnVermeld: undefined } } },
    },
  ],
  tekort: [
    {
      zin: 'het nummer staat niet op het plan',
      zaak: zonder,
      reden: 'nietVermeld',
      veld: '/planVanAanpak/stuk/bsnVermeld',
      feiten: { stuk: 'het plan van aanpak' },
    },
    {
      zin: 'de zaak kent het nummer niet',
      zaak: { werknemer: { bsn: undefined } },
      reden: 'onbekend',
      veld: '/werknemer/bsn',
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'werkstukken van een lopende zaak', zaak: zonder, profiel: 'lopend' }],
});
