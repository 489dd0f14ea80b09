import { describe, expect, it } from 'vitest';
import {
  beletselVerkort,
  isNogTijd,
  isVrijgesteld,
  soortRiv,
  uiterlijkStuk,
  vraagt,
} from '../../src/feiten/riv.ts';
import { datum } from '../../src/kern/datum.ts';
import { maakContext } from '../hulp/regeltest.ts';
import { vanBedrijfsarts, ziekUitDienst, ZONDER_RIV, type Afwijking } from '../hulp/zaak.ts';

const soort = (zaak: Afwijking): string => soortRiv(maakContext({ zaak }));

describe('welk re-integratieverslag een zaak vraagt', () => {
  it('gewoonlijk het volledige', () => {
    expect(soort({})).toBe('volledig');
  });

  it.each(ZONDER_RIV)('geen: $zin', ({ zaak }) => {
    expect(soort(zaak)).toBe('geen');
  });

  it.each(['loopt', 'afgewezen'] as const)('het volledige als de vervroegde IVA is %s', (besluit) => {
    expect(soort({ vervroegdeIva: { aanvraagdatum: '2024-10-01', besluit } })).toBe('volledig');
  });

  it('het volledige als op de hersteldmelding binnen vier weken nieuwe uitval volgde', () => {
    const onderbrekingen = [{ van: '2024-05-13', tot: '2024-06-02' }];
    expect(soort({ ziekte: { hersteldGemeldOp: '2024-05-13', onderbrekingen } })).toBe('volledig');
  });

  it('het volledige bij een eigenrisicodrager voor de Ziektewet', () => {
    expect(soort({ dienstverband: { einde: '2024-06-28' }, werkgever: { eigenrisicodragerZw: true } })).toBe(
      'volledig',
    );
  });

  it.each([
    ['2024-02-18', 'geen'],
    ['2024-02-19', 'verkort'],
    ['2024-03-17', 'verkort'],
    ['2024-03-18', 'volledig'],
  ])('ziek uit dienst op %s: %s', (einde, verwacht) => {
    expect(soort(ziekUitDienst(einde))).toBe(verwacht);
  });
});

describe('het verkorte verslag', () => {
  it('staat niet open als er een probleemanalyse is', () => {
    const zaak = { ...ziekUitDienst('2024-03-01'), probleemanalyse: { stuk: vanBedrijfsarts('2024-02-15') } };
    expect(beletselVerkort(maakContext({ zaak }))).toBe('probleemanalyseOfPlan');
  });

  it('staat langer dan tien weken open als geen langdurig verzuim werd verwacht', () => {
    const zaak = { ...ziekUitDienst('2024-06-28'), ziekte: { dreigendLangdurig: { verwacht: false } } };
    expect(beletselVerkort(maakContext({ zaak }))).toBeUndefined();
  });
});

describe('een onderdeel weglaten (art. 6 lid 2)', () => {
  const weg = {
    nietRedelijkerwijsTeVerlangen: [{ onderdeel: 'h' as const, reden: 'Het contract liep af.' }],
  };

  it('kan met reden bij ziek uit dienst, alleen voor dat onderdeel', () => {
    const context = maakContext({ zaak: { ...ziekUitDienst('2024-06-28'), riv: weg } });
    expect(isVrijgesteld(context, 'h')).toBe(true);
    expect(isVrijgesteld(context, 'g')).toBe(false);
    expect(vraagt(context, 'h')).toBe(false);
  });

  it('kan niet als het dienstverband doorloopt', () => {
    expect(isVrijgesteld(maakContext({ zaak: { riv: weg } }), 'h')).toBe(false);
  });
});

describe('wat nog tijd heeft', () => {
  const dag = datum('2025-01-05');

  it('is in een lopende zaak alles tot en met de laatste goede dag', () => {
    expect(isNogTijd({ profiel: 'lopend', peildatum: dag }, dag)).toBe(true);
    expect(isNogTijd({ profiel: 'lopend', peildatum: datum('2025-01-06') }, dag)).toBe(false);
  });

  it('is bij indiening niets', () => {
    expect(isNogTijd({ profiel: 'indiening', peildatum: datum('2024-06-03') }, dag)).toBe(false);
  });

  it('nooit later dan het verslag waarin het stuk hoort', () => {
    const { tijdlijn } = maakContext({ zaak: ziekUitDienst('2024-03-15') });
    expect(uiterlijkStuk(tijdlijn, 'eerstejaarsevaluatie')).toBe('2024-03-15');
    expect(uiterlijkStuk(tijdlijn, 'probleemanalyse')).toBe('2024-02-19');
  });
});
