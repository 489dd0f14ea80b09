import regel from '../../../src/regels/spoor2/s2-perspectief-verlopen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const perspectief = (perspectiefTot: string, start?: string): Afwijking => ({
  eerstejaarsevaluatie: {
    besluitSpoor2: {
      besluit: 'uitstellen',
      reden: 'concreetPerspectiefIntern',
      perspectiefTot,
      toelichting: 'Terug naar 32 uur in maart.',
    },
  },
  spoor2: start === undefined ? undefined : { start },
});
const hervat = (passendBijMogelijkheden?: boolean): Afwijking => ({
  resultaat: {
    vastgesteldOp: '2025-03-03',
    soortWerk: 'eigen',
    urenPerWeek: 32,
    structureel: { contractvorm: 'onbepaaldeTijd' },
    ...(passendBijMogelijkheden !== undefined && { passendBijMogelijkheden }),
  },
});
const veld = '/eerstejaarsevaluatie/besluitSpoor2';

regelTest(regel, {
  voldoet: [{ zin: 'structureel hervat', zaak: { ...perspectief('2025-03-16'), ...hervat(true) } }],
  tekort: [
    {
      zin: 'een dag na het perspectief',
      zaak: perspectief('2025-03-16'),
      peildatum: '2025-03-17',
      reden: 'verlopen',
      veld,
      feiten: { tot: '2025-03-16', dagen: 1 },
      uiterlijk: '2025-03-16',
    },
    {
      zin: 'een perspectief van vier maanden dat ook verliep',
      zaak: perspectief('2025-04-16'),
      peildatum: '2025-04-26',
      reden: 'verlopen',
      veld,
      feiten: { tot: '2025-04-16', dagen: 10 },
      uiterlijk: '2025-04-16',
    },
  ],
  nogNiet: [
    {
      zin: 'de laatste dag',
      zaak: perspectief('2025-03-16'),
      peildatum: '2025-03-16',
      uiterlijk: '2025-03-16',
    },
  ],
  nvt: [
    { zin: 'geen uitstel' },
    { zin: 'na het perspectief begonnen: dat is een termijn', zaak: perspectief('2025-03-16', '2025-06-02') },
    { zin: 'over het resultaat staat een vraag open', zaak: { ...perspectief('2025-03-16'), ...hervat() } },
    {
      zin: 'zonder einddatum: zie s2-uitstel-gemotiveerd',
      zaak: {
        spoor2: undefined,
        eerstejaarsevaluatie: {
          besluitSpoor2: { besluit: 'uitstellen', reden: 'concreetPerspectiefIntern' },
        },
      },
    },
  ],
});
