import { somOp } from '../../../kern/opsomming.ts';
import { DatumWaarde, Ontbreekt, print, type Waarde } from '../../../kern/waarden.ts';
import { TagFout } from '../../fouten.ts';
import type { Uitdrukking } from '../tag.ts';
import { ALLE, fouteSoort, isGroep, isLeeg, isLijst, isWaar, type Helper } from './helper.ts';

const VOEGWOORDEN: readonly Waarde[] = ['en', 'of'];
const OPSOMMING = 'Voorbeeld: {{opsomming lijst}} of {{opsomming lijst "naam" "of"}}.';

/** What the texts after the list mean: a field's name, a conjunction, or both in that order. */
function leesTeksten([eerste = null, tweede = null]: readonly Waarde[]): {
  veld?: string;
  voegwoord: Waarde;
} {
  const alleenWoord = tweede === null && VOEGWOORDEN.includes(eerste);
  return {
    ...(typeof eerste === 'string' && !alleenWoord && { veld: eerste }),
    voegwoord: (alleenWoord ? eerste : tweede) ?? 'en',
  };
}

const vasteTeksten = (argumenten: readonly Uitdrukking[]): Waarde[] =>
  argumenten.slice(1).map((a) => (a.soort === 'vast' ? a.waarde : null));

/** What one line prints. */
function itemVan(regel: Waarde, veld: string | undefined): Waarde {
  if (isLeeg(regel)) return regel;
  if (!isGroep(regel) && veld !== undefined)
    throw new TagFout('Een regel van deze lijst heeft geen velden.', 'Schrijf {{opsomming lijst}}.');
  if (isGroep(regel) && veld === undefined)
    throw new TagFout(
      'Een regel van deze lijst bestaat uit velden.',
      'Noem één veld: {{opsomming lijst "naam"}}.',
    );
  if (isGroep(regel) && !Object.hasOwn(regel, veld ?? ''))
    throw new TagFout(`Een regel van deze lijst heeft geen veld ${veld ?? ''}.`, OPSOMMING);
  const item = isGroep(regel) ? (regel[veld ?? ''] ?? null) : regel;
  if (isGroep(item) || isLijst(item))
    throw new TagFout('Een regel van deze lijst is zelf een lijst of een groep velden.', OPSOMMING);
  return item;
}

/** What prints, with a date in one piece: in a row of dates a line ends between two of them. */
const heel = (item: Waarde): string =>
  item instanceof DatumWaarde ? item.print().replaceAll(' ', '\u00a0') : print(item);

function somLijstOp(lijst: readonly Waarde[], { veld, voegwoord }: ReturnType<typeof leesTeksten>): Waarde {
  const items = lijst.map((regel) => itemVan(regel, veld)).filter((item) => print(item).trim() !== '');
  const [eerste, ...rest] = items;
  // Alone, what is missing keeps its mark.
  if (eerste === undefined || rest.length === 0) return eerste ?? '';
  return somOp(items.map(heel), { voegwoord: print(voegwoord) });
}

// What may stand before the first word: quotes, brackets, and the 's of 's avonds, which keeps its small letter.
const BEGIN = /^((?:['’][dkmnrst][\s-]+)?[\s\p{P}]*)(ij|\p{L})/iu;

export const TEKSTEN: Readonly<Record<string, Helper>> = {
  aantal: {
    argumenten: ['lijst'],
    neemt: [['lijst']],
    beschrijving: 'Het aantal regels van een lijst; 0 als de lijst niet van toepassing is.',
    voorbeeld: '{{aantal kop.opstellers}}',
    vorm: 'waarde',
    bereken: (x = null) => (x instanceof Ontbreekt ? x : isLijst(x) ? x.length : 0),
  },
  opsomming: {
    argumenten: ['lijst'],
    facultatief: ['veld', 'voegwoord'],
    neemt: [['lijst'], ['tekst'], ['tekst']],
    drukt: true,
    beschrijving:
      'De regels van een lijst in een zin: a, b en c. Noem bij een lijst van groepen het veld. Schrijf "of" voor: a, b of c. Lege regels vallen weg, en een datum wordt niet afgebroken.',
    voorbeeld: '{{opsomming kop.opstellers "naam"}}',
    vorm: 'waarde',
    keur: (argumenten) => {
      const [, ...rest] = argumenten;
      if (rest.some((a) => a.soort !== 'vast' || typeof a.waarde !== 'string' || a.waarde === ''))
        throw new TagFout('opsomming verwacht na de lijst vaste teksten.', OPSOMMING);
      if (rest.length === 2 && !VOEGWOORDEN.includes(vasteTeksten(argumenten)[1] ?? null))
        throw new TagFout('opsomming verwacht als laatste "en" of "of".', OPSOMMING);
    },
    veld: (argumenten) => leesTeksten(vasteTeksten(argumenten)).veld,
    bereken: (lijst = null, ...teksten) => {
      if (isLeeg(lijst)) return lijst;
      if (!isLijst(lijst)) throw fouteSoort('opsomming', ['lijst']);
      return somLijstOp(lijst, leesTeksten(teksten));
    },
  },
  hoofdletter: {
    argumenten: ['tekst'],
    neemt: [['tekst', 'janee']],
    drukt: true,
    beschrijving: 'De tekst met een hoofdletter aan het begin: ijs wordt IJs.',
    voorbeeld: '{{hoofdletter kop.exemplaar}}',
    vorm: 'waarde',
    bereken: (t = null) => {
      if (isLeeg(t)) return t;
      if (typeof t !== 'string' && typeof t !== 'boolean') throw fouteSoort('hoofdletter', ['tekst']);
      return print(t).replace(BEGIN, (_alles, voor: string, letter: string) => voor + letter.toUpperCase());
    },
  },
  vakje: {
    argumenten: ['x'],
    neemt: [ALLE],
    drukt: true,
    beschrijving: 'Een vakje: ☒ als de waarde waar is, anders ☐; wat ontbreekt krijgt zijn markering.',
    voorbeeld: '{{vakje kop.concept}}',
    vorm: 'waarde',
    bereken: (x = null) => (x instanceof Ontbreekt ? x : isWaar(x) ? '☒' : '☐'),
  },
};
