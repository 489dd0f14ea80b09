import { describe, expect, it } from 'vitest';
import { gatNa, isBevestiging, isTekortNietHersteld } from '../../src/feiten/medewerking-gat.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { evaluatie, vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

const DAG = datum('2024-06-03');
const gat = (afwijking: Afwijking, peildatum = '2025-10-18') =>
  gatNa(maakContext({ zaak: afwijking, peildatum }), DAG);
const stagneert = (op: string) => ({ ...evaluatie(op, '2024-12-16'), stagnatie: true });
const EVALUATIE = 'volgens een evaluatie';
const STIL = { evaluaties: [], arbodienst: { spreekuren: [] } } satisfies Afwijking;

describe('gat in de inspanning na een dag', () => {
  it('is er niet als de re-integratie doorgaat', () => {
    expect(gat({})).toBeUndefined();
  });

  it('is een evaluatie van later die stagnatie noemt, zolang geen stap is gezet', () => {
    expect(gat({ evaluaties: [stagneert('2024-06-03')] })).not.toMatchObject({ waaruit: EVALUATIE });
    const later = { evaluaties: [stagneert('2024-06-04')] };
    expect(gat(later)).toEqual({ vanaf: '2024-06-04', waaruit: EVALUATIE });
    expect(gat({ ...later, secondOpinions: [{ gevraagdOp: '2024-06-03' }] })?.waaruit).not.toBe(EVALUATIE);
    expect(gat({ ...later, secondOpinions: [{ gevraagdOp: '2024-06-02' }] })?.waaruit).toBe(EVALUATIE);
  });

  it('is zes weken zonder enige activiteit, als er mogelijkheden waren', () => {
    expect(gat(STIL)).toEqual({ vanaf: '2024-06-04', waaruit: 'zonder enige vastgelegde activiteit' });
    expect(gat(STIL, '2024-07-15')).toBeUndefined();
    expect(gat({ ...STIL, contacten: [{ datum: '2024-07-15' }] })).toBeUndefined();
    expect(gat({ ...STIL, contacten: [{ datum: '2024-07-16' }] })?.waaruit).toMatch(/^zonder/);
    const geen = {
      stuk: vanBedrijfsarts('2024-06-03'),
      belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const },
    };
    expect(gat({ ...STIL, adviezen: [geen] })).toBeUndefined();
  });

  it('telt tijd van herstel of verlof niet als stilte', () => {
    const verlof = [{ soort: 'zwangerschapBevalling' as const, van: '2024-07-01', tot: '2024-10-20' }];
    expect(gat({ ...STIL, ziekte: { wazoVerlof: verlof } })).toBeUndefined();
  });
});

describe('wat een deskundigenoordeel vraagt', () => {
  it.each([
    ['geschiktEigenWerk', 'nee', true],
    ['geschiktEigenWerk', 'ja', false],
    ['inspanningWerkgever', 'ja', true],
    ['inspanningWerknemer', 'ja', true],
    ['inspanningWerkgever', 'nee', false],
    ['passendWerkAanwezig', 'ja', false],
  ] as const)('%s: %s', (vraag, uitkomst, bevestigt) => {
    expect(isBevestiging({ vraag, uitkomst })).toBe(bevestigt);
  });

  it('een tekort van de werkgever is niet hersteld zonder bijstelling of stap daarna', () => {
    const oordeel = { vraag: 'inspanningWerkgever', uitkomst: 'nee', uitgebrachtOp: DAG } as const;
    expect(isTekortNietHersteld(zaak({ bijstellingen: [] }), oordeel)).toBe(true);
    expect(isTekortNietHersteld(zaak(), oordeel)).toBe(false);
    const stap = { bijstellingen: [], secondOpinions: [{ gevraagdOp: '2024-06-03' }] };
    expect(isTekortNietHersteld(zaak(stap), oordeel)).toBe(false);
    expect(isTekortNietHersteld(zaak({ bijstellingen: [] }), { ...oordeel, uitkomst: 'ja' })).toBe(false);
    expect(
      isTekortNietHersteld(zaak({ bijstellingen: [] }), { ...oordeel, vraag: 'inspanningWerknemer' }),
    ).toBe(false);
  });
});
