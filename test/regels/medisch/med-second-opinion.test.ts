import { expect, it } from 'vitest';
import regel from '../../../src/regels/medisch/med-second-opinion.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const verzoek = (meer: object) => ({ secondOpinions: [{ gevraagdOp: '2024-06-03', ...meer }] });
const veld = '/secondOpinions/0';
const wanneer = '2024-06-03';

regelTest(regel, {
  voldoet: [
    {
      zin: 'uitgevoerd door een ander, op kosten van de werkgever',
      zaak: verzoek({ uitkomst: 'uitgevoerd', andereBedrijfsarts: true, opKostenWerkgever: true }),
    },
    { zin: 'uitgevoerd', zaak: verzoek({ uitkomst: 'uitgevoerd' }) },
    {
      zin: 'geweigerd op zwaarwegende gronden',
      zaak: verzoek({ uitkomst: 'geweigerd', zwaarwegendeGronden: true }),
    },
  ],
  tekort: [
    {
      zin: 'geweigerd zonder zwaarwegende gronden',
      zaak: verzoek({ uitkomst: 'geweigerd', redenWeigering: 'Te druk.' }),
      reden: 'geweigerd',
      veld: `${veld}/zwaarwegendeGronden`,
      feiten: { wanneer },
    },
    {
      zin: 'zelfde dienst, en de werknemer betaalde',
      zaak: verzoek({ uitkomst: 'uitgevoerd', andereBedrijfsarts: false, opKostenWerkgever: false }),
      reden: 'zelfdeDienst',
      veld: `${veld}/andereBedrijfsarts`,
      feiten: { wanneer },
      ook: [{ reden: 'kosten', veld: `${veld}/opKostenWerkgever`, feiten: { wanneer } }],
    },
    {
      zin: 'loopt nog, een dag na de zes weken',
      zaak: verzoek({ uitkomst: 'loopt' }),
      peildatum: '2024-07-16',
      reden: 'nietAfgehandeld',
      veld: `${veld}/uitkomst`,
      feiten: { wanneer, norm: 42 },
      uiterlijk: '2024-07-15',
    },
    {
      zin: 'zonder datum en zonder uitkomst',
      zaak: { secondOpinions: [{}] },
      reden: 'nietAfgehandeld',
      veld: `${veld}/uitkomst`,
      feiten: { wanneer: 'een onbekende dag', norm: 42 },
    },
  ],
  nogNiet: [
    {
      zin: 'op de laatste dag van de zes weken',
      zaak: verzoek({}),
      peildatum: '2024-07-15',
      uiterlijk: '2024-07-15',
    },
  ],
  nvt: [
    { zin: 'geen verzoek' },
    { zin: 'een verzoek van vóór 1 juli 2017', zaak: { secondOpinions: [{ gevraagdOp: '2017-06-30' }] } },
  ],
});

it('het inschakelen van een andere bedrijfsarts is aan de bedrijfsarts, de keuze en de kosten zijn aan de werkgever', () => {
  const partij = (melding: keyof typeof regel.meldingen) => regel.meldingen[melding].verplichtePartij;
  expect([partij('nietAfgehandeld'), partij('geweigerd')]).toEqual(['bedrijfsarts', 'bedrijfsarts']);
  expect([partij('zelfdeDienst'), partij('kosten')]).toEqual([undefined, undefined]);
});
