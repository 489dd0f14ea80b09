import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBatch } from '../../src/batch/batch.ts';
import { OVERZICHT, RESULTATEN } from '../../src/batch/resultaat.ts';
import type { Zaakinvoer } from '../../src/batch/zaakinvoer.ts';
import { GebruiksFout, OmgevingsFout } from '../../src/kern/fouten.ts';
import { datum } from '../../src/kern/datum.ts';
import {
  alsInvoer, alsUitwerking, boom, draaiBatch, journaalregels, journaalVan, kleineZaak, kleineZaken, metMap, nummer, opties,
  schrijf, statussen, verzamel,
} from './hulp.ts'; // prettier-ignore

const map = metMap();
const uit = (naam = 'uit'): string => join(map(), naam);
const PLAN = 'plan-van-aanpak_werkgever_2025-10-17.docx';
const pad = (zaak: string, naam = 'uit'): string => join(uit(naam), '0001', zaak, PLAN);

describe('een batch', () => {
  it('geeft van elke zaak een uitkomst in de volgorde van de invoer, en maakt wat kan', async () => {
    const zaken = kleineZaken(40);
    zaken[3] = 'geen json';
    zaken[20] = kleineZaak('Z-0021', { onbekend: 1 });
    const resultaten = await draaiBatch(zaken, uit());
    expect(resultaten.map(({ bron }) => bron)).toEqual(zaken.map((_, nr) => `zaken.ndjson:${nr + 1}`));
    expect(statussen(resultaten).filter((status) => status === 'ongeldig')).toHaveLength(2);
    expect([resultaten[3]?.status, resultaten[20]?.status]).toEqual(['ongeldig', 'ongeldig']);
    const eerste = alsUitwerking(resultaten[0]);
    expect(eerste.gemaakt).toEqual([
      { document: 'plan-van-aanpak', bestand: `0001/Z-0001/${PLAN}`, sha256: boom(uit())[`0001/Z-0001/${PLAN}`] },
    ]); // prettier-ignore
    expect(eerste).not.toHaveProperty('ongewijzigd');
    expect(Object.keys(boom(uit())).filter((naam) => naam.endsWith('.docx'))).toHaveLength(38);
  });

  it('schrijft de uitkomsten en een overzicht, en ruimt de rest op', async () => {
    const resultaten = await draaiBatch(kleineZaken(3), uit());
    const regels = readFileSync(join(uit(), RESULTATEN), 'utf8').trimEnd().split('\n');
    expect(regels.map((regel) => JSON.parse(regel) as unknown)).toEqual(resultaten);
    expect(readFileSync(join(uit(), OVERZICHT), 'utf8').trimEnd().split('\r\n')).toHaveLength(4);
    expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);
    expect(journaalregels(uit()).map(({ soort }) => soort)).toEqual([
      'begin', 'plan', 'zaak', 'zaak', 'zaak', 'klaar',
    ]); // prettier-ignore
  });

  it('neemt ook een bron die komt als zij komt, en een die leeg is', async () => {
    async function* traag(): AsyncGenerator<Zaakinvoer> {
      for (const zaak of alsInvoer(kleineZaken(3))) {
        await new Promise((klaar) => setTimeout(klaar, 5));
        yield zaak;
      }
    }
    expect(statussen(await verzamel(runBatch(traag(), opties(uit()))))).toEqual(Array(3).fill('gemaakt'));
    expect(await verzamel(runBatch([], opties(uit('leeg'))))).toEqual([]);
    expect(journaalregels(uit('leeg')).map(({ soort }) => soort)).toEqual(['begin', 'klaar']);
  });

  it('geeft met één werker elke uitkomst zodra zij er is, ook als de bron daarna stilvalt', async () => {
    const nooit = new Promise<never>(() => undefined);
    async function* vast(): AsyncGenerator<Zaakinvoer> {
      yield* alsInvoer(kleineZaken(2));
      await nooit;
    }
    const rij = runBatch(vast(), opties(uit()));
    expect((await rij.next()).value).toMatchObject({ zaak: 'Z-0001' });
    expect((await rij.next()).value).toMatchObject({ zaak: 'Z-0002' });
    await rij.return();
    expect(existsSync(join(uit(), '.riv', 'slot.json'))).toBe(false);
  });

  it('controleert met toets alleen', async () => {
    const [resultaat] = await draaiBatch(kleineZaken(1), uit(), { wat: 'toets' });
    expect(resultaat).toMatchObject({ status: 'getoetst', gemaakt: [] });
    expect(Object.keys(boom(uit()))).toEqual([OVERZICHT, RESULTATEN]);
  });

  it('schrijft in een proef niets', async () => {
    const resultaten = await draaiBatch([...kleineZaken(2), 'x'], uit(), { proef: true });
    expect(statussen(resultaten)).toEqual(['gemaakt', 'gemaakt', 'ongeldig']);
    expect(alsUitwerking(resultaten[0]).gemaakt).toEqual([{ document: 'plan-van-aanpak', bestand: PLAN }]);
    expect(existsSync(uit())).toBe(false);
  });

  it('zegt in een proef wat er al is zoals het zou worden, en laat alles zoals het was', async () => {
    await draaiBatch(kleineZaken(3), uit());
    writeFileSync(pad('Z-0003'), 'door iemand gewijzigd');
    rmSync(pad('Z-0002'));
    const voor = [boom(uit()), readFileSync(journaalVan(uit()), 'utf8')];
    const resultaten = (await draaiBatch(kleineZaken(4), uit(), { proef: true })).map(alsUitwerking);
    expect(resultaten.map(({ ongewijzigd }) => ongewijzigd ?? false)).toEqual([true, false, true, false]);
    expect(resultaten[2]?.bewerkt).toEqual([`0001/Z-0003/${PLAN}`]);
    expect([boom(uit()), readFileSync(journaalVan(uit()), 'utf8')]).toEqual(voor);
    expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);
  });

  it('weigert een zaaknummer dat al voorkwam, ook in andere letters', async () => {
    const zaken = [kleineZaak('Zaak-1'), kleineZaak('Z-2'), kleineZaak('ZAAK-1', { toelichting: 'x' })];
    for (const keer of [1, 2]) {
      const [eerste, , dubbel] = await draaiBatch(zaken, uit());
      expect([keer, eerste?.status]).toEqual([keer, 'gemaakt']);
      expect(dubbel).toMatchObject({
        status: 'ongeldig',
        fouten: [{ bestand: 'zaken.ndjson', lijn: 3, pad: '/zaaknummer', melding: 'Zaaknummer ZAAK-1 komt in deze batch al voor, in zaken.ndjson:1.' }],
      }); // prettier-ignore
    }
    expect(readdirSync(join(uit(), '0001'))).toEqual(['Z-2', 'Zaak-1']);
  });

  it('kent een onbekend document niet, en schrijft dan niets', async () => {
    await expect(draaiBatch(kleineZaken(1), uit(), { wat: 'plan' })).rejects.toThrow(GebruiksFout);
    expect(existsSync(uit())).toBe(false);
  });

  it('begint niet aan een sjabloon dat niet te gebruiken is', async () => {
    schrijf(join(map(), 'sjablonen', 'plan-van-aanpak.docx'), 'geen Word');
    await expect(draaiBatch(kleineZaken(1), uit(), { sjablonen: join(map(), 'sjablonen') })).rejects.toThrow(
      OmgevingsFout,
    );
    expect(existsSync(uit())).toBe(false);
  });

  it('geeft eerst wat voor een breuk in de bron kwam, en is daarna te hervatten', async () => {
    function* breekt(): Generator<Zaakinvoer> {
      yield* alsInvoer(kleineZaken(5));
      throw new OmgevingsFout('de bron brak');
    }
    const gezien: string[] = [];
    const neem = async (): Promise<void> => {
      for await (const { bron } of runBatch(breekt(), opties(uit()))) gezien.push(bron);
    };
    await expect(neem()).rejects.toThrow('de bron brak');
    expect(gezien).toHaveLength(5);
    expect(existsSync(join(uit(), OVERZICHT))).toBe(false);
    await draaiBatch(kleineZaken(7), uit(), { hervat: true });
    await draaiBatch(kleineZaken(7), uit('schoon'));
    expect(boom(uit())).toEqual(boom(uit('schoon')));
  });

  it('verdeelt zaken over mappen van hoogstens 1.000', async () => {
    const zaken = kleineZaken(1_003);
    await draaiBatch(zaken, uit(), { wat: 'brief-uitnodiging-evaluatie', formaten: ['html'] });
    expect(readdirSync(uit()).filter((naam) => /^\d/.test(naam))).toEqual(['0001', '0002']);
    expect(readdirSync(join(uit(), '0001'))).toHaveLength(1_000);
    expect(readdirSync(join(uit(), '0002'))).toEqual([nummer(1_001), nummer(1_002), nummer(1_003)]);
  });
});

describe('een latere batch', () => {
  it('maakt alleen opnieuw wat is veranderd', async () => {
    const zaken = kleineZaken(4);
    await draaiBatch(zaken, uit());
    const eerst = boom(uit());
    zaken[1] = kleineZaak(nummer(2), { werkgever: { naam: 'Een andere naam' } });
    const resultaten = (await draaiBatch(zaken, uit())).map(alsUitwerking);
    expect(resultaten.map(({ ongewijzigd }) => ongewijzigd ?? false)).toEqual([true, false, true, true]);
    const nu = boom(uit());
    const anders = Object.keys(nu).filter((naam) => nu[naam] !== eerst[naam] && naam.endsWith('.docx'));
    expect(anders).toEqual([`0001/Z-0002/${PLAN}`]);
    expect(alsUitwerking(resultaten[1] && { versie: 1, bron: '', ...resultaten[1] }).gemaakt[0]?.sha256).toBe(
      nu[`0001/Z-0002/${PLAN}`],
    );
  });

  it('maakt een bestand dat weg is opnieuw', async () => {
    await draaiBatch(kleineZaken(3), uit());
    const eerst = boom(uit());
    rmSync(join(uit(), '0001', 'Z-0002'), { recursive: true });
    rmSync(pad('Z-0003'));
    const resultaten = (await draaiBatch(kleineZaken(3), uit())).map(alsUitwerking);
    expect(resultaten.map(({ ongewijzigd }) => ongewijzigd ?? false)).toEqual([true, false, false]);
    const nu = boom(uit());
    for (const naam of Object.keys(eerst).filter((n) => n.endsWith('.docx')))
      expect(nu[naam]).toBe(eerst[naam]);
  });

  it.each([
    ['een andere peildatum', { peildatum: datum('2025-10-18') }],
    ['een andere editie', { editie: 'uwv' as const }],
    ['een andere vorm', { formaten: ['html' as const] }],
    ['opmerkingen', { opmerkingen: true }],
  ])('maakt alles opnieuw bij %s, en terug ook', async (_naam, over) => {
    await draaiBatch(kleineZaken(2), uit());
    const eerst = boom(uit());
    const anders = (await draaiBatch(kleineZaken(2), uit(), over)).map(alsUitwerking);
    expect(anders.map(({ status, ongewijzigd }) => [status, ongewijzigd])).toEqual(Array(2).fill(['gemaakt', undefined])); // prettier-ignore
    const terug = (await draaiBatch(kleineZaken(2), uit())).map(alsUitwerking);
    expect(terug.map(({ status }) => status)).toEqual(['gemaakt', 'gemaakt']);
    const nu = boom(uit());
    for (const naam of Object.keys(eerst).filter((n) => n.endsWith('.docx')))
      expect(nu[naam]).toBe(eerst[naam]);
  });

  it('maakt alles opnieuw als een sjabloon is veranderd', async () => {
    const sjablonen = join(map(), 'sjablonen');
    schrijf(join(sjablonen, 'plan-van-aanpak.hbs'), '<article><p>{{kop.titel}} een</p></article>');
    const over = { sjablonen, formaten: ['html' as const] };
    await draaiBatch(kleineZaken(1), uit(), over);
    schrijf(join(sjablonen, 'plan-van-aanpak.hbs'), '<article><p>{{kop.titel}} twee</p></article>');
    const [resultaat] = (await draaiBatch(kleineZaken(1), uit(), over)).map(alsUitwerking);
    expect(resultaat?.ongewijzigd).toBeUndefined();
    expect(readFileSync(pad('Z-0001').replace('.docx', '.html'), 'utf8')).toContain(' twee</p>');
  });

  it('laat bij een zaak die niet veranderde staan wat iemand wijzigde, en zegt dat', async () => {
    await draaiBatch(kleineZaken(2), uit());
    writeFileSync(pad('Z-0001'), 'door iemand gewijzigd');
    const [een, twee] = (await draaiBatch(kleineZaken(2), uit())).map(alsUitwerking);
    expect(een).toMatchObject({ status: 'gemaakt', ongewijzigd: true, bewerkt: [`0001/Z-0001/${PLAN}`] });
    expect(twee).not.toHaveProperty('bewerkt');
    expect(readFileSync(pad('Z-0001'), 'utf8')).toBe('door iemand gewijzigd');
  });

  it('vervangt het wel met --overschrijf', async () => {
    await draaiBatch(kleineZaken(1), uit());
    writeFileSync(pad('Z-0001'), 'door iemand gewijzigd');
    const [een] = (await draaiBatch(kleineZaken(1), uit(), { overschrijf: true })).map(alsUitwerking);
    expect(een).not.toHaveProperty('bewerkt');
    expect(boom(uit())[`0001/Z-0001/${PLAN}`]).toBe(een?.gemaakt[0]?.sha256);
  });

  it('laat het ook staan als daarnaast een ander stuk van die zaak weg is', async () => {
    const over = { formaten: ['docx', 'html'] as const };
    await draaiBatch(kleineZaken(1), uit(), over);
    writeFileSync(pad('Z-0001'), 'door iemand gewijzigd');
    const html = pad('Z-0001').replace('.docx', '.html');
    rmSync(html);
    const [een] = (await draaiBatch(kleineZaken(1), uit(), over)).map(alsUitwerking);
    expect(een).toMatchObject({ status: 'gemaakt', bewerkt: [`0001/Z-0001/${PLAN}`] });
    expect(existsSync(html)).toBe(true);
    expect(readFileSync(pad('Z-0001'), 'utf8')).toBe('door iemand gewijzigd');
  });

  it('vervangt bij een zaak die wel veranderde niet wat iemand wijzigde, tenzij dat mag', async () => {
    await draaiBatch(kleineZaken(1), uit());
    writeFileSync(pad('Z-0001'), 'door iemand gewijzigd');
    const anders = [kleineZaak(nummer(1), { werkgever: { naam: 'Een andere naam' } })];
    for (const keer of [1, 2]) {
      const [een] = (await draaiBatch(anders, uit())).map(alsUitwerking);
      expect([keer, een?.status, een?.gemaakt]).toEqual([keer, 'omgeving', []]);
      expect(een?.nietGemaakt[0]?.reden).toMatch(/stond er al, anders dan een batch in deze map het maakte, en is zo gelaten\. .*--overschrijf/); // prettier-ignore
      expect(readFileSync(pad('Z-0001'), 'utf8')).toBe('door iemand gewijzigd');
    }
    const [een] = (await draaiBatch(anders, uit(), { overschrijf: true })).map(alsUitwerking);
    expect(een?.status).toBe('gemaakt');
    expect(boom(uit())[`0001/Z-0001/${PLAN}`]).toBe(een?.gemaakt[0]?.sha256);
  });

  it('vervangt niet wat er al stond voor de eerste batch', async () => {
    schrijf(pad('Z-0001'), 'van een ander');
    const [een, twee] = (await draaiBatch(kleineZaken(2), uit())).map(alsUitwerking);
    expect([een?.status, twee?.status]).toEqual(['omgeving', 'gemaakt']);
    expect(readFileSync(pad('Z-0001'), 'utf8')).toBe('van een ander');
  });

  it.each([OVERZICHT, RESULTATEN])('vervangt %s van een ander niet, tenzij dat mag', async (naam) => {
    const vreemd = schrijf(join(uit(), naam), 'van een ander');
    await expect(draaiBatch(kleineZaken(1), uit())).rejects.toThrow(/bestaat al\. Gebruik --overschrijf/);
    expect(readdirSync(uit())).toEqual(['.riv', naam]);
    expect(readFileSync(vreemd, 'utf8')).toBe('van een ander');
    await draaiBatch(kleineZaken(1), uit(), { overschrijf: true });
    await draaiBatch(kleineZaken(2), uit());
    expect(readFileSync(vreemd, 'utf8')).toContain('Z-0002');
  });

  it('meldt een zaak die toen werd geweigerd weer', async () => {
    const privacy = readFileSync(join('test/cli/invoer/privacy/zaak.json'), 'utf8');
    const zaken = [JSON.stringify(JSON.parse(privacy))];
    const [eerst] = await draaiBatch(zaken, uit(), { wat: 'alles' });
    const [later] = await draaiBatch(zaken, uit(), { wat: 'alles' });
    expect([eerst?.status, later?.status]).toEqual(['geweigerd', 'geweigerd']);
    expect(later).toEqual({ ...eerst, ongewijzigd: true });
  });
});

describe('onderbreken en hervatten', () => {
  /** Takes so many results and then stops, one way or the other. */
  async function neem(aantal: number, zaken: readonly string[], over: object, hoe: 'afbreken' | 'weglopen') {
    const afbreker = new AbortController();
    const resultaten = [];
    for await (const resultaat of runBatch(
      alsInvoer(zaken),
      opties(uit(), { ...over, signaal: afbreker.signal }),
    )) {
      // prettier-ignore
      resultaten.push(resultaat);
      if (resultaten.length !== aantal) continue;
      if (hoe === 'weglopen') break;
      afbreker.abort();
    }
    return resultaten;
  }

  it.each(['afbreken', 'weglopen'] as const)(
    'komt na %s uit waar een batch in één keer uitkomt',
    async (hoe) => {
      const zaken = kleineZaken(60);
      zaken[10] = 'x';
      const eerst = await neem(20, zaken, {}, hoe);
      expect(eerst.length).toBeLessThan(60);
      expect(existsSync(join(uit(), OVERZICHT))).toBe(false);
      expect(readdirSync(join(uit(), '.riv'))).toEqual(['journaal.ndjson']);
      const rest = await draaiBatch(zaken, uit(), { hervat: true });
      const schoon = await draaiBatch(zaken, uit('schoon'));
      expect(rest).toEqual(schoon);
      expect(boom(uit())).toEqual(boom(uit('schoon')));
    },
  );

  it('vraagt om --hervat zolang de vorige niet af is, en doet anders niets', async () => {
    await neem(1, kleineZaken(20), {}, 'weglopen');
    const voor = boom(map());
    const journaal = readFileSync(journaalVan(uit()));
    await expect(draaiBatch(kleineZaken(2), uit())).rejects.toThrow(
      /De vorige batch in .*uit is niet afgemaakt\. Ga verder met --hervat, of geef een andere map bij --uitvoer\./,
    );
    expect(boom(map())).toEqual(voor);
    expect(readFileSync(journaalVan(uit()))).toEqual(journaal);
    await draaiBatch(kleineZaken(20), uit(), { hervat: true });
    await draaiBatch(kleineZaken(20), uit());
  });

  it('noemt na het hervatten ongewijzigd wat een eerdere batch maakte, en alleen dat', async () => {
    await draaiBatch(kleineZaken(20), uit());
    const zaken = [...kleineZaken(20), ...kleineZaken(40).slice(20)];
    await neem(30, zaken, {}, 'afbreken');
    const resultaten = (await draaiBatch(zaken, uit(), { hervat: true })).map(alsUitwerking);
    expect(resultaten.map(({ ongewijzigd }) => ongewijzigd ?? false)).toEqual(zaken.map((_, nr) => nr < 20));
  });

  it('mag hervatten wat er niet is: dan is het een gewone batch', async () => {
    expect(statussen(await draaiBatch(kleineZaken(2), uit(), { hervat: true }))).toEqual([
      'gemaakt',
      'gemaakt',
    ]);
  });

  it('hervat ook als de zaken intussen zijn veranderd, en herkent zijn eigen werk van voor de crash', async () => {
    const zaken = kleineZaken(3);
    await draaiBatch(zaken, uit());
    // As a crash leaves it: the files are there, their lines are not.
    const regels = readFileSync(journaalVan(uit()), 'utf8').split('\n');
    writeFileSync(journaalVan(uit()), `${regels.slice(0, 2).join('\n')}\n{"soort":"za`);
    const anders = zaken.map((_, nr) =>
      kleineZaak(nummer(nr + 1), { werkgever: { naam: 'Een andere naam' } }),
    );
    await draaiBatch(anders, uit(), { hervat: true });
    await draaiBatch(anders, uit('schoon'));
    expect(boom(uit())).toEqual(boom(uit('schoon')));
  });

  it('ruimt op wat een geëindigd proces half liet staan', async () => {
    const zaken = kleineZaken(2);
    mkdirSync(join(uit(), '0001', 'Z-0001'), { recursive: true });
    writeFileSync(`${pad('Z-0001')}.4711.tmp`, 'half');
    const vanIemand = schrijf(join(uit(), '0001', 'Z-0001', 'notities.2025.tmp'), 'van iemand anders');
    await draaiBatch(zaken, uit());
    expect(readFileSync(vanIemand, 'utf8')).toBe('van iemand anders');
    rmSync(vanIemand);
    await draaiBatch(zaken, uit('schoon'));
    expect(boom(uit())).toEqual(boom(uit('schoon')));
  });

  it('laat een tweede batch in dezelfde map niet toe', async () => {
    const eerste = runBatch(alsInvoer(kleineZaken(20)), opties(uit()));
    await eerste.next();
    await expect(draaiBatch(kleineZaken(1), uit(), { hervat: true })).rejects.toThrow(
      /In .*uit is al een batch bezig\. Wacht tot die klaar is, of geef een andere map bij --uitvoer\./,
    );
    expect(await verzamel(eerste)).toHaveLength(19);
    await draaiBatch(kleineZaken(1), uit());
  });

  it('stopt als een ander de map heeft overgenomen', async () => {
    const eerste = runBatch(alsInvoer(kleineZaken(40)), opties(uit()));
    await eerste.next();
    writeFileSync(join(uit(), '.riv', 'slot.json'), '{"proces":1,"machine":"ander"}');
    await expect(verzamel(eerste)).rejects.toThrow(/is weg, of van een andere batch/);
    expect(existsSync(join(uit(), '.riv', 'slot.json'))).toBe(true);
  });
});

describe('het journaal', () => {
  it('houdt geen persoonsgegevens: geen enkele waarde uit de zaak staat erin', async () => {
    const zaken = ['compleet', 'gebrekkig', 'ziek-uit-dienst'].map((naam) => readFileSync(`samples/${naam}/zaak.json`, 'utf8')); // prettier-ignore
    const privacy = readFileSync('test/cli/invoer/privacy/zaak.json', 'utf8');
    await draaiBatch([...zaken, privacy], uit(), { wat: 'alles', formaten: ['html'] });
    await draaiBatch([...zaken, privacy], uit('toets'), { wat: 'toets' });
    for (const naam of ['uit', 'toets']) {
      const journaal = readFileSync(journaalVan(uit(naam)), 'utf8') + readFileSync(join(uit(naam), RESULTATEN), 'utf8') + readFileSync(join(uit(naam), OVERZICHT), 'utf8'); // prettier-ignore
      const gelekt = [...zaken, privacy].flatMap((zaak) => waardenVan(JSON.parse(zaak))).filter((waarde) => journaal.includes(waarde)); // prettier-ignore
      expect([...new Set(gelekt)]).toEqual([]);
    }
  });
});

/** The texts of a case that say something of somebody; words of the schema, dates and the number of the case do not. */
function waardenVan(waarde: unknown, veld = ''): string[] {
  if (typeof waarde === 'object' && waarde !== null)
    return Object.entries(waarde).flatMap(([naam, deel]) =>
      waardenVan(deel, Array.isArray(waarde) ? veld : naam),
    );
  if (typeof waarde !== 'string' || veld === 'zaaknummer' || veld === '$schema') return [];
  const zegtIets = /[A-Z ]/.test(waarde) || /^\d{8,}$/.test(waarde);
  const isWoordVanRiv = /^([a-z]+([A-Z][a-z]+)+|plan van aanpak|werknemer)$/.test(waarde.charAt(0).toLowerCase() + waarde.slice(1)); // prettier-ignore
  return zegtIets && waarde.length > 4 && !isWoordVanRiv ? [waarde] : [];
}
