import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import type { Document } from '../../src/documenten/document.ts';
import { DOCUMENTEN } from '../../src/documenten/index.ts';
import planVanAanpak from '../../src/documenten/plan-van-aanpak.ts';
import type { Gemaakt } from '../../src/dossier/gemaakt.ts';
import { maakDocumenten, type MaakOpties } from '../../src/dossier/maak.ts';
import { datum, isDatum, schrijfDatum } from '../../src/kern/datum.ts';
import { STANDAARD_RICHTWAARDEN } from '../../src/recht/richtwaarden.ts';
import { EDITIES, type Editie } from '../../src/zaak/edities.ts';
import { filterVoor, FORMAATVELDEN, zaakVoorEditie } from '../../src/zaak/editie.ts';
import { tekst } from '../../src/zaak/schema/veld.ts';
import type { Zaak } from '../../src/zaak/schema/zaak.ts';
import { isVerboden, kaleKanariezaak, kanariezaak, PEIL, schrijfPad, verdeel } from './kanariezaak.ts';
import { zoekIn, zoekLekken } from './lekken.ts';

const map = mkdtempSync(join(tmpdir(), 'riv-kanarie-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const ZAKEN = { rijk: kanariezaak(), kaal: kaleKanariezaak() } as const;
type Naam = keyof typeof ZAKEN;
const NAMEN = Object.keys(ZAKEN) as Naam[];
const VERDEELD = { rijk: verdeel(ZAKEN.rijk), kaal: verdeel(ZAKEN.kaal) } as const;

let uitvoeren = 0;

/** Makes documents on disk: in Word and HTML, and in Word with comments. */
function maak(zaak: Zaak, editie: Editie, documenten: readonly Document[] = DOCUMENTEN): readonly Gemaakt[] {
  const opties: Omit<MaakOpties, 'uitvoer' | 'formaten'> = {
    peildatum: datum(PEIL),
    richtwaarden: STANDAARD_RICHTWAARDEN,
    editie,
    nummer: 'alle',
    alles: false,
    overschrijf: false,
    geschreven: new Set(),
  };
  const uitvoer = join(map, String(++uitvoeren));
  return (['gewoon', 'opmerkingen'] as const).flatMap((soort) => {
    const { gemaakt, nietGemaakt } = maakDocumenten(
      zaak,
      documenten.filter(({ edities }) => edities?.includes(editie) ?? true),
      {
        ...opties,
        opmerkingen: soort === 'opmerkingen',
        formaten: soort === 'opmerkingen' ? ['docx'] : ['docx', 'html'],
        uitvoer: join(uitvoer, soort),
      },
    );
    expect(nietGemaakt).toEqual([]);
    return gemaakt;
  });
}

const lezersVan = (id: string, editie: Editie, documenten: readonly Document[]): readonly Editie[] => {
  const lezer = documenten.find((document) => document.id === id)?.lezer;
  return lezer ? [editie, lezer] : [editie];
};

/** What the documents of an edition hold that their readers may not see. */
const lekkenIn = (naam: Naam, editie: Editie, documenten: readonly Document[] = DOCUMENTEN): string[] =>
  maak(ZAKEN[naam], editie, documenten).flatMap(({ bestand, document }) => {
    const verboden = VERDEELD[naam].kanaries.filter(({ kenmerk }) =>
      isVerboden(kenmerk, lezersVan(document, editie, documenten)),
    );
    const pad = join(basename(dirname(bestand)), basename(bestand));
    return zoekLekken({ pad, bytes: readFileSync(bestand) }, verboden).map((lek) => `${document}: ${lek}`);
  });

describe.each(EDITIES)('editie %s', (editie) => {
  it.each(NAMEN)('bevat geen waarde die haar lezers niet mogen zien (%s)', (naam) => {
    expect(lekkenIn(naam, editie)).toEqual([]);
  });

  // Choices and yes or no carry no word of their own: what was printed of them would differ without them.
  it.each(NAMEN)('is tot op de byte gelijk zonder wat haar lezers niet mogen zien (%s)', (naam) => {
    const inhoud = (zaak: Zaak) =>
      maak(zaak, editie).map(
        ({ bestand, sha256 }) => `${relative(map, bestand).replace(/^\d+/, '')} ${sha256}`,
      );
    expect(inhoud(zaakVoorEditie(ZAKEN[naam], editie))).toEqual(inhoud(ZAKEN[naam]));
  });

  // The folder is named after the number of the case, which `leesZaak` holds against name and BSN.
  it('heeft bestandsnamen zonder persoonsgegevens', () => {
    const persoonlijk = VERDEELD.rijk.kanaries.filter(({ pad }) => pad.at(-1) !== 'opgesteldOp');
    for (const { bestand } of maak(ZAKEN.rijk, editie)) {
      expect(basename(dirname(bestand))).toBe(ZAKEN.rijk.zaaknummer);
      const naam = basename(bestand);
      expect(naam).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*_[a-z]+_\d{4}-\d\d-\d\d\.(docx|html)$/);
      expect(zoekIn(naam, persoonlijk)).toEqual([]);
    }
  });
});

/** Hidden fields that hold no word of their own; that nothing is printed of them shows when they are taken away. */
const ZONDER_EIGEN_WAARDE = {
  werkgever: ['/ziekte/vangnet/grondVoorMeldingUwv'],
  anderen: [
    '/afwijkingen/*/regel',
    '/afwijkingen/*/veld',
    '/beoordelingen/*/feitenVingerafdruk',
    '/beoordelingen/*/regel',
    '/beoordelingen/*/uitkomst',
    '/bewaartermijn/perCategorie/*/categorie',
    '/casemanager/toegangMedischeGegevens',
    '/medischeInformatie/inWerkgeversdossier',
  ],
};

test('elk ander verborgen veld heeft een waarde die nergens anders staat', () => {
  const zonder = (editie: Editie): string[] => [
    ...new Set(
      VERDEELD.rijk.zonder
        .filter(({ kenmerk, pad }) => isVerboden(kenmerk, [editie]) && !FORMAATVELDEN.has(String(pad[0])))
        .map(({ pad }) => schrijfPad(pad).replace(/\/\d+(?=\/|$)/g, '/*'))
        .sort(),
    ),
  ];
  expect(zonder('werkgever')).toEqual(ZONDER_EIGEN_WAARDE.werkgever);
  expect(zonder('werknemer')).toEqual(ZONDER_EIGEN_WAARDE.anderen);
  expect(zonder('uwv')).toEqual(ZONDER_EIGEN_WAARDE.anderen);
});

describe('een lek', () => {
  /** Prints what it was not given, as a view would that kept the case it was made from. */
  const lekt = (editie: Editie): Document => ({
    ...planVanAanpak,
    view: (grond) => ({
      ...planVanAanpak.view(grond),
      toelichtingEinddoel: VERDEELD.rijk.kanaries
        .filter(({ kenmerk }) => isVerboden(kenmerk, [editie]))
        .map(({ waarde }) => (isDatum(waarde) ? schrijfDatum(waarde) : String(waarde)))
        .join('\n'),
    }),
  });

  it.each(EDITIES)('wordt gevonden, van elk veld (%s)', (editie) => {
    const verboden = VERDEELD.rijk.kanaries.filter(({ kenmerk }) => isVerboden(kenmerk, [editie]));
    expect(verboden.length).toBeGreaterThan(0);
    const gevonden = lekkenIn('rijk', editie, [lekt(editie)]);
    for (const deel of ['word/document.xml', '.html'])
      expect(
        verboden
          .map(({ pad }) => schrijfPad(pad))
          .filter((pad) => !gevonden.some((lek) => lek.includes(`${pad} in `) && lek.endsWith(deel))),
      ).toEqual([]);
  });
});

describe('wat een view niet kan bereiken', () => {
  /** Looks for hidden things in all that a view is given. */
  const graaft = (lezer?: Editie): Document => ({
    ...planVanAanpak,
    ...(lezer && { lezer }),
    view: (grond) => ({
      ...planVanAanpak.view(grond),
      toelichtingEinddoel: JSON.stringify([grond.zaak, grond.toets?.('lopend'), grond.toets?.('indiening')]),
    }),
  });

  /** A view may see what the file says of itself; that no document prints it is tested above. */
  const nietOverHetBestand = (lek: string): boolean => !lek.includes('/$schema in ');

  it.each(EDITIES)('staat ook niet in de toets die hij krijgt (%s)', (editie) => {
    for (const naam of NAMEN)
      expect(lekkenIn(naam, editie, [graaft()]).filter(nietOverHetBestand)).toEqual([]);
  });

  it.each(EDITIES)('is ook wat de eigen lezer niet mag zien (%s, voor de werknemer)', (editie) => {
    for (const naam of NAMEN)
      expect(lekkenIn(naam, editie, [graaft('werknemer')]).filter(nietOverHetBestand)).toEqual([]);
  });
});

describe('een veld zonder klasse', () => {
  const schema = z.strictObject({
    open: tekst('Iets.', 'proces'),
    vergeten: z.string().optional(),
    groep: z.strictObject({ vergeten: z.number().optional() }).optional(),
    lijst: z.array(z.strictObject({ vergeten: z.string() })).optional(),
  });
  it.each(EDITIES)('is voor niemand (%s)', (editie) => {
    const waarde = { open: 'a', vergeten: 'b', groep: { vergeten: 1 }, lijst: [{ vergeten: 'c' }] };
    expect(filterVoor(schema, editie)(waarde)).toEqual({ open: 'a' });
  });
});
