import { describe, expect, it } from 'vitest';
import {
  isBuitenReintegratie,
  isInspanningGeweigerd,
  isTerechtGeweigerd,
  staandeWeigeringen,
  weerMeegewerktOp,
  weigeringen,
  type AardNietMeewerken,
} from '../../src/feiten/medewerking.ts';
import { datum } from '../../src/kern/datum.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, vastgesteld, zaak, type Afwijking } from '../hulp/zaak.ts';

type Item = NonNullable<Afwijking['nietMeewerken']>[number];

const met = (...nietMeewerken: Item[]) => ({ nietMeewerken, arbodienst: { spreekuren: [] } });
const data = (afwijking: Afwijking): string[] => weigeringen(zaak(afwijking)).map(({ op }) => op);

describe('weigeringen', () => {
  it('staan op volgorde van datum, zonder wat niet over de re-integratie gaat of geen datum heeft', () => {
    expect(
      data(
        met(
          { datum: '2024-07-01', aard: 'nietVerschenen' },
          { datum: '2024-06-03', aard: 'passendWerkGeweigerd' },
          { datum: '2024-06-10', aard: 'wiaTeLaat' },
          { datum: '2024-06-11', aard: 'opzetOfOnjuisteInformatie' },
          { aard: 'planNietMeegewerkt' },
          { datum: '2024-06-17' },
        ),
      ),
    ).toEqual(['2024-06-03', '2024-06-17', '2024-07-01']);
  });

  it('noemen hun plaats in de zaak', () => {
    const [eerste] = weigeringen(
      zaak(met({ datum: '2024-07-01' }, { datum: '2024-06-03', maatregelId: 'm1', aard: 'nietVerschenen' })),
    );
    expect(eerste).toEqual({
      op: '2024-06-03',
      aard: 'nietVerschenen',
      maatregelId: 'm1',
      veld: '/nietMeewerken/1',
    });
  });
});

describe('een terechte weigering', () => {
  const item = (aard: AardNietMeewerken, velden: object = {}) => ({
    datum: datum('2024-06-03'),
    aard,
    ...velden,
  });
  const oordeel = (
    vraag: 'inspanningWerknemer' | 'passendWerkAanwezig',
    uitkomst: 'ja' | 'nee',
    op: string,
  ) => zaak({ deskundigenoordelen: [{ vraag, uitkomst, aangevraagdOp: op }] });
  const gewoon = zaak();

  it('deugdelijke grond of betere optie', () => {
    expect(isTerechtGeweigerd(gewoon, item('passendWerkGeweigerd'))).toBe(false);
    expect(isTerechtGeweigerd(gewoon, item('passendWerkGeweigerd', { deugdelijkeGrond: true }))).toBe(true);
    expect(isTerechtGeweigerd(gewoon, item('passendWerkGeweigerd', { werkaanbodBeterMogelijk: true }))).toBe(
      true,
    );
    expect(isTerechtGeweigerd(gewoon, item('passendWerkGeweigerd', { deugdelijkeGrond: false }))).toBe(false);
  });

  it('de deskundige vindt de inspanningen van de werknemer voldoende, gevraagd op die dag of later', () => {
    const geweigerd = item('herstelBelemmerd');
    expect(isTerechtGeweigerd(oordeel('inspanningWerknemer', 'ja', '2024-06-03'), geweigerd)).toBe(true);
    expect(isTerechtGeweigerd(oordeel('inspanningWerknemer', 'ja', '2024-06-02'), geweigerd)).toBe(false);
    expect(isTerechtGeweigerd(oordeel('inspanningWerknemer', 'nee', '2024-06-03'), geweigerd)).toBe(false);
  });

  it('er is geen passend werk: alleen voor het weigeren van werk', () => {
    const geenWerk = oordeel('passendWerkAanwezig', 'nee', '2024-06-10');
    expect(isTerechtGeweigerd(geenWerk, item('passendWerkGeweigerd'))).toBe(true);
    expect(isTerechtGeweigerd(geenWerk, item('planNietMeegewerkt'))).toBe(false);
    const welWerk = oordeel('passendWerkAanwezig', 'ja', '2024-06-10');
    expect(isTerechtGeweigerd(welWerk, item('passendWerkGeweigerd'))).toBe(false);
  });

  it('zonder mogelijkheden is werk, plan of maatregel niet te weigeren, een spreekuur wel te missen', () => {
    const zonder = zaak(NOOIT_MOGELIJKHEDEN);
    expect(isTerechtGeweigerd(zonder, item('maatregelenGeweigerd'))).toBe(true);
    expect(isTerechtGeweigerd(zonder, item('nietVerschenen'))).toBe(false);
  });

  it('soorten', () => {
    expect(isBuitenReintegratie({ aard: 'wiaTeLaat' })).toBe(true);
    expect(isBuitenReintegratie({ aard: undefined })).toBe(false);
    const soort = (aard: AardNietMeewerken | undefined) =>
      isInspanningGeweigerd({
        op: datum('2024-06-03'),
        aard,
        maatregelId: undefined,
        veld: '/nietMeewerken/0',
      });
    expect(soort('herstelBelemmerd')).toBe(true);
    expect(soort('nietVerschenen')).toBe(false);
    expect(soort(undefined)).toBe(false);
  });
});

describe('weer meegewerkt', () => {
  const op = datum('2024-06-03');

  it('een aanvaard aanbod, op de dag van het antwoord', () => {
    const aanbiedingen = [
      { datum: '2024-06-10', reactie: 'aanvaard' as const, reactieOp: '2024-06-17' },
      { datum: '2024-06-12', reactie: 'aanvaard' as const },
      { datum: '2024-06-04', reactie: 'geweigerd' as const },
    ];
    expect(weerMeegewerktOp(zaak({ spoor1: { aanbiedingen } }), { op, aard: 'passendWerkGeweigerd' })).toBe(
      '2024-06-12',
    );
  });

  it('het volgende spreekuur waarop hij verscheen, na de dag zelf', () => {
    const spreekuren = [
      { datum: '2024-06-03', verschenen: true },
      { datum: '2024-06-10', verschenen: false },
      { datum: '2024-06-24', verschenen: true },
    ];
    const z = zaak({ arbodienst: { spreekuren } });
    expect(weerMeegewerktOp(z, { op, aard: 'nietVerschenen' })).toBe('2024-06-24');
    expect(weerMeegewerktOp(z, { op, aard: 'herstelBelemmerd' })).toBeUndefined();
  });

  it('een bijstelling met zijn handtekening', () => {
    const getekend = { ...BASIS.bijstellingen[0], stuk: vastgesteld('2024-07-08') };
    const ongetekend = { ...getekend, stuk: { ...vastgesteld('2024-06-24'), ondertekening: {} } };
    const z = zaak({ bijstellingen: [ongetekend, getekend] });
    expect(weerMeegewerktOp(z, { op, aard: 'planNietMeegewerkt' })).toBe('2024-07-08');
  });
});

describe('staande weigeringen', () => {
  const afspraak = (dag: string): Item => ({ datum: dag, aard: 'nietVerschenen' });
  const spreekuren = (...dagen: string[]): Afwijking => ({
    arbodienst: { spreekuren: dagen.map((dag) => ({ datum: dag, verschenen: true })) },
  });
  const staand = (afwijking: Afwijking): string[] =>
    staandeWeigeringen(zaak(afwijking), 42).map(({ op }) => op);

  it('binnen de dagen weer meegewerkt: weg; een dag later: blijft', () => {
    const items = { nietMeewerken: [afspraak('2024-06-03')] };
    expect(staand({ ...items, ...spreekuren('2024-07-15') })).toEqual([]);
    expect(staand({ ...items, ...spreekuren('2024-07-16') })).toEqual(['2024-06-03']);
  });

  it('kort daarna opnieuw geweigerd: de eerste blijft staan', () => {
    const items = { nietMeewerken: [afspraak('2024-06-03'), afspraak('2024-07-22')] };
    // Forty-two days after 10 June end on 22 July.
    expect(staand({ ...items, ...spreekuren('2024-06-10', '2024-07-29') })).toEqual(['2024-06-03']);
    expect(staand({ ...items, ...spreekuren('2024-06-09', '2024-07-29') })).toEqual([]);
  });

  it.each(['2024-06-03', '2024-06-04'])(
    'twee keer achtereen geweigerd (ook op %s) en daarna meegewerkt: weg',
    (dag) => {
      const items = { nietMeewerken: [afspraak('2024-06-03'), afspraak(dag)] };
      expect(staand({ ...items, ...spreekuren('2024-06-05') })).toEqual([]);
    },
  );
});
