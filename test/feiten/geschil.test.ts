import { describe, expect, it } from 'vitest';
import { bijgesteldNa, isStapGezetVanaf, oordeelOver, stagnatieVanaf } from '../../src/feiten/geschil.ts';
import { datum } from '../../src/kern/datum.ts';
import { BASIS, vastgesteld, wijzig, zaak, type Afwijking } from '../hulp/zaak.ts';

type Oordelen = NonNullable<Afwijking['deskundigenoordelen']>;

const sinds = datum('2024-06-03');

describe('het oordeel over een geschil', () => {
  const over = (deskundigenoordelen: Oordelen, soort: 'passendWerk' | 'loon' | undefined = 'passendWerk') =>
    oordeelOver(zaak({ deskundigenoordelen }), { id: 'g1', sinds, over: soort });

  it('dat het geschil noemt gaat voor', () => {
    expect(
      over([
        { vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-10' },
        { vraag: 'inspanningWerkgever', aangevraagdOp: '2024-08-01', geschilId: 'g1' },
      ])?.veld,
    ).toBe('/deskundigenoordelen/1');
  });

  it('anders het eerste over dezelfde vraag, gevraagd op de begindag of later', () => {
    const gevonden = over([
      { vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-07-01' },
      { vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-03', uitgebrachtOp: '2024-06-17' },
      { vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-02' },
      { vraag: 'geschiktEigenWerk', aangevraagdOp: '2024-06-03' },
    ]);
    expect(gevonden).toEqual({
      op: '2024-06-03',
      uitgebrachtOp: '2024-06-17',
      veld: '/deskundigenoordelen/1',
    });
  });

  it('bij een geschil over loon telt elke vraag over de werknemer', () => {
    expect(
      over(
        [
          { vraag: 'inspanningWerkgever', aangevraagdOp: '2024-06-04' },
          { vraag: 'inspanningWerknemer', aangevraagdOp: '2024-06-12' },
          { vraag: 'geschiktEigenWerk', aangevraagdOp: '2024-06-10' },
        ],
        'loon',
      )?.op,
    ).toBe('2024-06-10');
  });

  it('zonder datum van aanvraag telt de dag van het oordeel', () => {
    expect(over([{ vraag: 'passendWerkAanwezig', uitgebrachtOp: '2024-06-17' }])?.op).toBe('2024-06-17');
    expect(over([{ vraag: 'passendWerkAanwezig' }])).toBeUndefined();
  });

  it('onbekend waarover: alleen een oordeel dat het geschil noemt', () => {
    const z = zaak({ deskundigenoordelen: [{ vraag: 'passendWerkAanwezig', aangevraagdOp: '2024-06-10' }] });
    expect(oordeelOver(z, { id: 'g1', sinds })).toBeUndefined();
  });
});

describe('stagnatie', () => {
  it('de eerste op de dag of later, uit evaluaties, eerstejaarsevaluatie en adviezen', () => {
    const z = zaak({ evaluaties: wijzig(BASIS.evaluaties, 2, { opKoers: false }) });
    expect(stagnatieVanaf(z, datum('2024-07-02'))).toBe('2024-07-02');
    // The evaluation at the end of the first year of the right case was off course.
    expect(stagnatieVanaf(z, datum('2024-07-03'))).toBe('2024-12-16');
    expect(stagnatieVanaf(z, datum('2024-12-17'))).toBeUndefined();
  });

  it('volgens de bedrijfsarts', () => {
    const z = zaak({ adviezen: wijzig(BASIS.adviezen, 0, { signalen: { stagnatie: true } }) });
    expect(stagnatieVanaf(z, datum('2024-12-01'))).toBe(BASIS.adviezen[0]?.stuk.opgesteldOp);
  });
});

describe('een stap om uit de impasse te komen', () => {
  const gezet = (afwijking: Afwijking, dag = '2024-06-03') => isStapGezetVanaf(zaak(afwijking), datum(dag));
  const zonder: Afwijking = { arbeidsdeskundigeOnderzoeken: [] };

  it.each<[string, Afwijking]>([
    ['mediation', { conflicten: [{ mediation: { begonnenOp: '2024-07-01' } }] }],
    ['second opinion', { secondOpinions: [{ gevraagdOp: '2024-07-01' }] }],
    ['arbeidsdeskundig onderzoek', { arbeidsdeskundigeOnderzoeken: [{ aangevraagdOp: '2024-07-01' }] }],
    [
      'actie na een evaluatie',
      {
        evaluaties: wijzig(BASIS.evaluaties, 1, {
          actieBijStagnatie: 'nieuwAdvies',
          actieBijStagnatieOp: '2024-07-01',
        }),
      },
    ],
  ])('%s, op de dag of later', (_, afwijking) => {
    expect(gezet({ ...zonder, ...afwijking }, '2024-07-01')).toBe(true);
    expect(gezet({ ...zonder, ...afwijking }, '2024-07-02')).toBe(false);
  });

  it('geen actie is geen stap', () => {
    const evaluaties = wijzig(BASIS.evaluaties, 1, {
      actieBijStagnatie: 'geen',
      actieBijStagnatieOp: '2024-07-01',
    });
    expect(gezet({ ...zonder, evaluaties })).toBe(false);
    expect(gezet(zonder)).toBe(false);
  });
});

describe('de bijstelling na een oordeel', () => {
  const b = (
    id: string,
    op: string,
    aanleiding: 'deskundigenoordeel' | 'evaluatie' = 'deskundigenoordeel',
  ) => ({
    id,
    aanleiding,
    stuk: vastgesteld(op),
  });
  const z = zaak({
    bijstellingen: [
      b('b1', '2024-06-02'),
      b('b2', '2024-08-01'),
      b('b3', '2024-07-01'),
      b('b4', '2024-06-10', 'evaluatie'),
    ],
  });
  const na = (id?: string) =>
    bijgesteldNa(z, { uitgebrachtOp: datum('2024-06-03'), verwerktInBijstellingId: id });

  it('de genoemde, anders de eerste vanaf de dag van het oordeel die het als aanleiding noemt', () => {
    expect(na('b4')).toBe('2024-06-10');
    expect(na()).toBe('2024-07-01');
    expect(na('onbekend')).toBe('2024-07-01');
    expect(bijgesteldNa(z, {})).toBeUndefined();
  });
});
