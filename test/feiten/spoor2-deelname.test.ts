import { expect, it } from 'vitest';
import { heeftSprekenOver, signalenDeelname } from '../../src/feiten/spoor2-deelname.ts';
import { datum } from '../../src/kern/datum.ts';
import { BASIS, zaak, type Afwijking } from '../hulp/zaak.ts';

type Contact = NonNullable<NonNullable<Afwijking['spoor2']>['contacten']>[number];
const rapportages = BASIS.spoor2.rapportages.map((r) => ({
  ...r,
  deelname: { oordeel: r.nummer === 3 ? ('onvoldoende' as const) : ('volledig' as const) },
}));
const signalen = (contacten: Contact[] = []) =>
  signalenDeelname(zaak({ spoor2: { rapportages, contacten } }));

it('noemt een rapportage die de deelname onvoldoende vindt', () => {
  expect(signalen()).toEqual({
    signalen: [{ op: '2025-07-14', gereageerd: true, veld: '/spoor2/rapportages/2/deelname/oordeel' }],
    beoordeeld: true,
  });
  expect(signalenDeelname(zaak())).toEqual({ signalen: [], beoordeeld: false });
});

it('ziet een verklaring in de redenen van afwezigheid in die periode', () => {
  const ziek: Contact = { datum: '2025-06-02', aanwezig: false, redenAfwezig: 'ziek' };
  expect(signalen([ziek]).signalen).toEqual([]);
  expect(signalen([{ ...ziek, datum: '2025-04-01' }]).signalen).toHaveLength(1);
  expect(signalen([ziek, { ...ziek, redenAfwezig: 'zonderBericht' }]).signalen).toHaveLength(1);
});

it('ziet of de werkgever daarna iets deed', () => {
  const dag = datum('2025-07-14');
  expect(heeftSprekenOver(zaak(), dag)).toBe(false);
  expect(heeftSprekenOver(zaak({ nietMeewerken: [{ datum: '2025-07-14' }] }), dag)).toBe(true);
  expect(heeftSprekenOver(zaak({ nietMeewerken: [{ datum: '2025-07-13' }] }), dag)).toBe(false);
  expect(heeftSprekenOver(zaak({ loonmaatregelen: [{ ingangsdatum: '2025-08-04' }] }), dag)).toBe(true);
});
