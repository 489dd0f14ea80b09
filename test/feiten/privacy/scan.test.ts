import { describe, expect, it } from 'vitest';
import { Namen } from '../../../src/feiten/privacy/eigennaam.ts';
import { scanTekst } from '../../../src/feiten/privacy/scan.ts';

const klassen = (tekst: string): string[] =>
  [...new Set(scanTekst(tekst).map(({ klasse }) => klasse))].sort();
const wijze = { overWerk: true, namen: () => new Namen() };
const overWerk = (tekst: string): number => scanTekst(tekst, wijze).length;

describe('scanTekst', () => {
  it('zegt welk soort en op welk teken, van voor naar achter', () => {
    expect(scanTekst('Na de fysiotherapie nam zijn hoofdpijn af.')).toEqual([
      { klasse: 'behandeling', positie: 7 },
      { klasse: 'klacht', positie: 30 },
    ]);
  });

  it.each(['burnout', 'burn-out', 'burn out', 'Burn-Out', 'BURN-OUT', 'burn\u2011out', 'burn-outs'])(
    'herkent %s',
    (woord) => {
      expect(klassen(`Werknemer heeft een ${woord}.`)).toEqual(['diagnose']);
    },
  );

  it.each(['depresie', 'depressei', 'epilepsi', 'fybromyalgie', 'schizofreni', 'migrane', 'longontstekking'])(
    'herkent de schrijffout %s',
    (woord) => {
      expect(klassen(`Er is sprake van ${woord}.`)).toEqual(['diagnose']);
    },
  );

  it('herkent samenstellingen, ook met links en rechts', () => {
    for (const woord of ['rugklachten', 'linkerschouderklachten', 'maagkramp', 'kniepijn'])
      expect(klassen(`Zij had ${woord}.`), woord).toEqual(['klacht']);
    expect(klassen('Er volgde een borstkankerbehandeling.')).toContain('diagnose');
  });

  it('telt een woord met twee betekenissen voor elk, en een langere vondst één keer', () => {
    expect(klassen('Een hernia-operatie.')).toEqual(['behandeling', 'diagnose']);
    expect(scanTekst('Hij is van de trap gevallen.')).toHaveLength(1);
  });

  it('leest niet over het einde van een zin heen', () => {
    expect(klassen('Dit doet pijn. Aan de knie van het probleem zit een leiding.')).toEqual([]);
    expect(klassen('Afgesproken is long. Covid is voorbij.')).toEqual([]);
  });

  it('ziet aan aanhef en rechtsvorm dat iets een naam is', () => {
    expect(klassen('Mevrouw De Griep en de heer Hernia waren er.')).toEqual([]);
    expect(klassen('Er is gebeld met Hernia Transport BV.')).toEqual([]);
    expect(klassen('Mevrouw heeft griep.')).toEqual(['diagnose']);
  });

  it('slaat de namen in de zaak over, maar alleen als naam geschreven', () => {
    const namen = new Namen();
    for (const naam of ['Griep', 'Burn-out Coaching', 'Stichting Reuma Nederland']) namen.neem(naam);
    const gevonden = (tekst: string): number =>
      scanTekst(tekst, { overWerk: false, namen: () => namen }).length;
    for (const tekst of [
      'Volgens Griep is dat goed.',
      'Burn-out Coaching verzorgt het traject.',
      'Reuma Nederland zoekt een planner.',
    ])
      expect(gevonden(tekst), tekst).toBe(0);
    for (const tekst of [
      'Hij had griep.',
      'Burn-out houdt werknemer thuis.',
      'Hij heeft Reuma.',
      'Reuma speelt op.',
    ])
      expect(gevonden(tekst), tekst).toBe(1);
  });

  it('leest een veld over werk als werk', () => {
    for (const tekst of [
      'verpleegkundige psychiatrie',
      'Fysiotherapeut',
      'begeleider dementie',
      'ziekenhuis',
    ])
      expect(overWerk(tekst), tekst).toBe(0);
    expect(overWerk('planner, wegens zijn hernia zittend')).toBe(1);
    expect(overWerk('lichte taken door haar artrose')).toBe(1);
  });

  it('vindt afkortingen alleen in hoofdletters', () => {
    expect(klassen('Zij heeft MS.')).toEqual(['diagnose']);
    expect(klassen('Hij werkt met MS Office.')).toEqual([]);
    expect(klassen('Hij heeft ALS.')).toEqual(['diagnose']);
    expect(klassen('Hij heeft als wens rustig werk.')).toEqual([]);
    expect(klassen('HIJ HEEFT ALS WENS RUSTIG WERK.')).toEqual([]);
  });

  it('meldt een onbekende oorzaak alleen als er niets anders staat', () => {
    expect(klassen('Hij is uitgevallen door een vervelend voorval.')).toEqual(['oorzaak']);
    expect(klassen('Hij is uitgevallen door een hernia.')).toEqual(['diagnose']);
  });

  // Work that grows with the square of the length would not end within the time that any test has.
  it('komt door een heel lange tekst, wat er ook staat', () => {
    const gevallen = [
      'kanker',
      'pijn ',
      'pijn' + ' '.repeat(20_000),
      'uitgevallen door een ',
      'zijn vrouw heeft pijn ',
      'a.b.c.',
    ];
    for (const deel of gevallen) {
      const tekst = deel.repeat(Math.ceil(60_000 / deel.length));
      expect(() => scanTekst(tekst), deel.slice(0, 20)).not.toThrow();
    }
  });
});
