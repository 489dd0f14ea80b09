import regel from '../../../src/regels/spoor1/s1-uwv-voorzieningen.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const veld = '/spoor1/voorzieningenUwv';
const kosten = { anderWerkIntern: { uitkomst: 'nietMogelijk', reden: 'onevenredigeKosten' } } as const;
const techniek = { aanpassingWerkplek: { varianten: ['technisch'], uitkomst: 'nietMogelijk' } } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'overwogen', zaak: { spoor1: { ...kosten, voorzieningenUwv: { overwogenOp: '2024-12-02' } } } },
    { zin: 'aangevraagd', zaak: { spoor1: { ...techniek, voorzieningenUwv: { aangevraagd: true } } } },
  ],
  tekort: [
    { zin: 'afgewezen om de kosten', zaak: { spoor1: kosten }, reden: 'kosten', veld },
    { zin: 'techniek niet mogelijk bevonden', zaak: { spoor1: techniek }, reden: 'techniek', veld },
    {
      zin: 'vervoer niet mogelijk bevonden',
      zaak: { spoor1: { aanpassingWerkplek: { varianten: ['vervoer'], uitkomst: 'nietMogelijk' } } },
      reden: 'techniek',
      veld,
    },
    {
      zin: 'niet aangevraagd is niet overwogen',
      zaak: { spoor1: { ...kosten, voorzieningenUwv: { aangevraagd: false } } },
      reden: 'kosten',
      veld,
    },
  ],
  nvt: [
    { zin: 'de aanpassing kon' },
    {
      zin: 'een organisatorische aanpassing kon niet',
      zaak: { spoor1: { aanpassingWerkplek: { uitkomst: 'nietMogelijk' } } },
    },
    { zin: 'geen onderzoek vastgelegd', zaak: { spoor1: undefined } },
  ],
});
